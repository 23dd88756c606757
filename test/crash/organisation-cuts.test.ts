/**
 * An import in the chat, and a newcomer who is confirmed, are cut at their n-th call to the store, for every n, before
 * and after that call took effect. The job goes on, or the person presses again: all of it happens, once.
 */
import { expect, test } from "vitest";
import { answerClaim, createSettleClaims } from "../../bot/organisation/claims/answer-claim.ts";
import { saveClaim } from "../../bot/organisation/claims/claim-store.ts";
import { importsDone, readPending } from "../../bot/organisation/chat-import/import-store.ts";
import { createSettleImports, importSent } from "../../bot/organisation/chat-import/import-sent.ts";
import { receiveFiles } from "../../bot/organisation/chat-import/receive-files.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import type { Person } from "../../bot/organisation/person.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { dyingStore } from "../support/dying-store.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const LATER = new Date("2026-11-23T09:30:00Z");
const NEVER = Number.MAX_SAFE_INTEGER;
const HEADING = "id;navn;epost;enheter;roller;faggruppe;språk";
const FILE = `${HEADING}\nadmin;Admin;;town;administrator;;\nnew;New;;town;;;\n`;
const texts = textsIn("nb");

test("an import, cut at every call and gone on with by the job", async () => {
  const uncut = await importRun(NEVER, false);
  expect(uncut.people).toEqual(["admin", "new"]);
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true]) {
      const { people, done, rows } = await importRun(cut, taken);
      const where = `cut ${cut}, taken ${taken}`;
      // Before Bekreft was noted nothing happens; after it everything, and it is said once.
      expect([["admin", "old"], uncut.people], where).toContainEqual(people);
      expect(done, where).toBe(people.includes("new") ? 1 : 0);
      expect(rows, where).toBe(0);
    }
}, 120_000);

async function importRun(cut: number, taken: boolean) {
  const store = openSqlite(":memory:");
  await organise(store, ["admin", "old"]);
  const files = new Map([["ansatte.csv", new TextEncoder().encode(FILE)]] as const);
  await receiveFiles(depsOf(store), files, { person: "admin", texts, now: NOW });
  const id = (await readPending(store, "admin"))?.pending.id ?? "";
  const mortal = dyingStore(store, cut, taken);
  await importSent(depsOf(mortal), { person: "admin", id, now: NOW }).catch(onlyDeath);
  const job = createSettleImports(depsOf(store));
  for (const now of [NOW, NOW, LATER]) await job.run(now);
  const people = await namesIn(store);
  const done = (await importsDone(store)).length;
  const left = [...(await store.query("import|admin")).rows, ...(await store.query("imports")).rows];
  await store.close();
  return { calls: mortal.calls, people, done, rows: left.length };
}

test("files that are received, cut at every call: nothing of them is left after the hour", async () => {
  let calls = NEVER;
  for (let cut = 1; cut <= calls; cut++)
    for (const taken of [false, true]) {
      const store = openSqlite(":memory:");
      await organise(store, ["admin", "old"]);
      const files = new Map([["ansatte.csv", new TextEncoder().encode(FILE)]] as const);
      const mortal = dyingStore(store, cut, taken);
      const receiving = { person: "admin", texts, now: NOW };
      const whole = await receiveFiles(depsOf(mortal), files, receiving).then(() => true, onlyDeath);
      if (whole === true && !mortal.dead) calls = mortal.calls;
      await createSettleImports(depsOf(store)).run(LATER);
      const left = [...(await store.query("import|admin")).rows, ...(await store.query("imports")).rows];
      expect(left, `cut ${cut}, taken ${taken}`).toEqual([]);
      await store.close();
    }
  expect(calls).toBeLessThan(NEVER);
}, 120_000);

test("Bekreft on a newcomer, cut at every call, and pressed again", async () => {
  const uncut = await claimRun(NEVER, false);
  expect(uncut).toMatchObject({ people: ["admin", "new"], messages: 1, pointers: ["done|new"] });
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true])
      expect({ ...(await claimRun(cut, taken)), calls: uncut.calls }, `cut ${cut}, taken ${taken}`).toEqual(
        uncut,
      );
}, 120_000);

async function claimRun(cut: number, taken: boolean) {
  const store = openSqlite(":memory:");
  await organise(store, ["admin"]);
  await saveClaim(store, "new", { unit: "town", at: NOW, name: "new" });
  const press = {
    person: "new",
    kind: "confirmed",
    claimed: "town",
    unit: "town",
    sentence: "",
    by: "admin",
    at: NOW,
    nonce: "n",
  } as const;
  const mortal = dyingStore(store, cut, taken);
  await answerClaim(depsOf(mortal), press).catch(onlyDeath);
  await createSettleClaims(depsOf(store)).run();
  await answerClaim(depsOf(store), press);
  await createSettleClaims(depsOf(store)).run();
  const people = await namesIn(store);
  const messages = (await store.query("person|new", prefixed("m|"))).rows.length;
  const pointers = (await store.query("claims")).rows.map(({ row }) => row);
  await store.close();
  return { calls: mortal.calls, people, messages, pointers };
}

function depsOf(store: TableStore) {
  return { store, people: createPeople(store, { appointed: [] }), newId: () => "12345678" };
}

async function organise(store: TableStore, ids: readonly string[]): Promise<void> {
  const units = [{ id: "town", name: "Town", level: "", place: "", status: "active" as const }];
  const people = ids.map((id): Person => ({
    id,
    name: id,
    email: "",
    units: ["town"],
    roles: id === "admin" ? ["administrator"] : ["employee"],
    profession: "",
    language: "nb",
  }));
  await importOrganisation(store, { units, people }, NOW);
}

async function namesIn(store: TableStore): Promise<readonly string[]> {
  const { people } = await createPeople(store, { appointed: [] }).organisation();
  return [...people.keys()].toSorted();
}

function onlyDeath(error: unknown): void {
  if (!(error instanceof StorageError)) throw error;
}
