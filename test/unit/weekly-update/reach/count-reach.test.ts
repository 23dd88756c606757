import { describe, expect, test } from "vitest";
import { OUTBOX } from "../../../../bot/delivery/commit-fact.ts";
import { messageKey as outboxKey, storedMessageRow } from "../../../../bot/delivery/rows.ts";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { rowsOf, type TableStore } from "../../../../bot/storage/table-store.ts";
import { createCountReach } from "../../../../bot/weekly-update/reach/count-reach.ts";
import { everyone } from "../../../../bot/weekly-update/audience/audience.ts";
import { commitEdition, readHead } from "../../../../bot/weekly-update/edition-store.ts";
import { messageKey } from "../../../../bot/weekly-update/edition.ts";
import { noteDone, notePress, noteReadAloud } from "../../../../bot/weekly-update/reading/presses.ts";
import { readGroups, readReach } from "../../../../bot/weekly-update/reach/reach-store.ts";
import { emptySections } from "../../../../bot/weekly-update/sections.ts";
import { dyingStore } from "../../../support/dying-store.ts";
import { testSealing } from "../../../support/sealing.ts";

const ID = "2026-W48|all|1";
const PUBLISHED = "2026-11-23T07:00:00.000Z";
const WEEK_LATER = new Date("2026-11-30T05:00:00Z");
const READ_ALOUD = { unit: "ward", date: "2026-11-24", people: 8 };
const UNITS = ["town", "home", "ward"];
const PEOPLE = UNITS.flatMap((unit) => Array.from({ length: 12 }, (_, at) => `${unit}-${at}`));

const organisation: Organisation = {
  version: "1",
  units: new Map(
    UNITS.map((id) => [
      id,
      { id, name: id, level: "", place: "", status: "active", ...(id === "town" ? {} : { parent: "town" }) },
    ]),
  ),
  people: new Map(
    PEOPLE.map((id) => [
      id,
      {
        id,
        name: id,
        email: "",
        units: [id.slice(0, id.indexOf("-"))],
        roles: [],
        profession: "",
        language: "nb",
      },
    ]),
  ),
  appointed: new Set(),
};

/** Published, sent to all but one and to a channel, pressed by six of each unit. */
async function editionOut(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  const head = await readHead(store);
  await commitEdition(store, {
    head,
    headAfter: head.value,
    edition: {
      id: ID,
      week: "2026-W48",
      audience: everyone,
      state: "published",
      sections: emptySections,
      writtenBy: "editor",
      writtenAt: PUBLISHED,
      textVersion: 1,
      publication: {
        at: PUBLISHED,
        by: "editor",
        sender: "",
        recipients: PEOPLE.length,
        history: 1,
        answers: [],
        answeredTo: PUBLISHED,
        shown: [],
      },
    },
    event: { number: 1, edition: ID, kind: "published", at: PUBLISHED },
    nonce: undefined,
    messages: [],
  });
  for (const to of [...PEOPLE, "channel:19:abc"]) await putMessage(store, to, to !== "home-11");
  const deps = { store, sealing: testSealing };
  for (const unit of UNITS)
    for (let at = 0; at < 6; at++) await (at < 5 ? noteDone : notePress)(deps, ID, `${unit}-${at}`);
  // Somebody who is not on the list has pressed as well.
  await notePress(deps, ID, "stranger");
  await noteReadAloud(deps, ID, "ward-0", READ_ALOUD);
  return store;
}

async function putMessage(store: TableStore, to: string, sent: boolean): Promise<void> {
  const key = messageKey(ID, to);
  const data = storedMessageRow.write({
    key,
    to,
    card: "edition",
    subject: ID,
    history: 1,
    priority: "broadcast",
    act: { kind: "send" },
    window: true,
    state: sent ? "sent" : "held",
    ordered: PUBLISHED,
    changed: PUBLISHED,
    due: PUBLISHED,
    attempt: 1,
    fence: 1,
    unknowns: 0,
    setbacks: 0,
    queued: "",
    activityId: sent ? "1" : "",
    code: "",
  });
  await store.transact(OUTBOX, [{ kind: "insert", row: outboxKey(key), data }]);
}

function count(store: TableStore, now = WEEK_LATER): Promise<unknown> {
  const people = { organisation: async () => organisation };
  const job = createCountReach({ store, sealing: testSealing, people });
  return job.run({ occurrence: "o", now, parameters: {}, by: "" });
}

async function dump(store: TableStore, partition: string): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { row, data } of rowsOf(store, partition)) rows.push(`${row} ${JSON.stringify(data)}`);
  return rows;
}

const PRESSES = `pressed|${ID}`;

describe("counting how far an edition reached", () => {
  test("people on the list, by unit; a channel and a stranger are nobody", async () => {
    const store = await editionOut();
    await count(store);
    expect((await readReach(store, ID))?.total).toEqual({
      people: 36,
      delivered: 35,
      pressed: 18,
      done: 15,
    });
    const groups = await readGroups(store, ID);
    expect(groups.map(({ at, people, pressed, done }) => [at, people, pressed, done])).toEqual([
      ["town", 12, 6, 5],
      ["home", 12, 6, 5],
      ["ward", 12, 6, 5],
    ]);
    expect(groups.map(({ aloud }) => aloud)).toEqual([undefined, undefined, { times: 1, people: 8 }]);
  });

  test("not before its week is over, and once: later presses and an earlier clock change nothing", async () => {
    const store = await editionOut();
    await count(store, new Date("2026-11-27T05:00:00Z"));
    expect(await dump(store, "reach")).toEqual([]);
    await count(store);
    const counted = await dump(store, "reach");
    await notePress({ store, sealing: testSealing }, ID, "town-11");
    await count(store, new Date("2026-11-24T05:00:00Z"));
    await count(store, new Date("2026-12-07T05:00:00Z"));
    expect(await dump(store, "reach")).toEqual(counted);
    expect((await dump(store, PRESSES)).filter((row) => !row.startsWith("done|"))).toEqual([]);
  });

  test("Gjort stays until the edition is twelve weeks old; then every press goes, also one that comes later", async () => {
    const store = await editionOut();
    await count(store);
    await count(store, new Date("2027-02-15T05:00:00Z"));
    expect(await dump(store, PRESSES)).toHaveLength(15);
    for (const monday of ["2027-02-22T05:00:00Z", "2027-08-30T05:00:00Z"]) {
      await noteDone({ store, sealing: testSealing }, ID, "town-11");
      await noteReadAloud({ store, sealing: testSealing }, ID, "ward-0", READ_ALOUD);
      await count(store, new Date(monday));
      expect(await dump(store, PRESSES), monday).toEqual([]);
    }
  });

  test("nothing that is kept says who, or how many of a few", async () => {
    const store = await editionOut();
    await count(store);
    const kept = (await dump(store, "reach")).join();
    for (const person of PEOPLE) expect(kept).not.toContain(`"${person}"`);
    expect(kept).not.toContain('"delivered":11');
  });

  test("by two programs at once, and after a cut anywhere, the figures are the same", async () => {
    const whole = await editionOut();
    await count(whole);
    const wanted = [await dump(whole, "reach"), await dump(whole, PRESSES)];
    const together = await editionOut();
    await Promise.all([count(together), count(together)]);
    expect([await dump(together, "reach"), await dump(together, PRESSES)]).toEqual(wanted);
    for (let cut = 1; ; cut++) {
      const store = await editionOut();
      const dying = dyingStore(store, cut, cut % 2 === 0);
      await count(dying).catch(() => undefined);
      if (!dying.dead) return;
      await count(store);
      expect([await dump(store, "reach"), await dump(store, PRESSES)], `cut ${cut}`).toEqual(wanted);
    }
  });
});
