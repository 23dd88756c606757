/** Publishing an edition, killed at every single write, and started again. */
import { describe, expect, test } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { createFinishPublishing } from "../../bot/weekly-update/finish-publishing.ts";
import { createEditionRecipients } from "../../bot/weekly-update/recipients.ts";
import { createEditionRenderers } from "../../bot/weekly-update/renderers.ts";
import { type Desk, setDesk, WRITTEN } from "../support/editors-desk.ts";
import { createFakeMessages, type FakeMessages } from "../support/fake-messages.ts";

const EVERYONE = ["anne", "berit", "carl", "nina"];
const silent = { info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

/** The store of a process that dies at its n-th write: just before it takes effect, or just after. */
function dying(disk: TableStore, nth: number, moment: "before" | "after"): TableStore {
  let writes = 0;
  const dead = () => Promise.reject(new Error("the process is dead"));
  return {
    ready: () => (writes >= nth ? dead() : disk.ready()),
    close: () => disk.close(),
    get: (...of) => (writes >= nth ? dead() : disk.get(...of)),
    query: (...of) => (writes >= nth ? dead() : disk.query(...of)),
    async transact(partition, changes) {
      if (writes >= nth) return dead();
      writes += 1;
      if (writes < nth) return disk.transact(partition, changes);
      if (moment === "after") await disk.transact(partition, changes);
      return dead();
    },
  };
}

/** From Bekreft to the last message, as one process does it; false when it died on the way. */
async function livesThrough(
  store: TableStore,
  desk: Desk,
  messages: FakeMessages,
  confirm: () => Promise<string>,
): Promise<boolean> {
  try {
    await confirm();
    const dispatcher = createDispatcher({
      store,
      messages,
      people: { reader: async (id) => desk.reader(id) },
      renderers: createEditionRenderers({ store }),
      audiences: { edition: createEditionRecipients({ organisation: async () => desk.organisation }) },
      clock: () => desk.now,
      newId: () => "reference",
      log: silent,
      sendRate: 100_000,
    });
    await dispatcher.drain();
    await createFinishPublishing({ store }).run(desk.now);
    return true;
  } catch {
    return false;
  }
}

async function approvedEdition() {
  const disk = openSqlite(":memory:");
  const process = { store: disk };
  /** What the process of the moment sees of the disk. */
  const store: TableStore = {
    get: (...of) => process.store.get(...of),
    query: (...of) => process.store.query(...of),
    transact: (...of) => process.store.transact(...of),
    ready: () => process.store.ready(),
    close: () => process.store.close(),
  };
  const desk = setDesk({ store });
  for (const person of EVERYONE)
    await rememberAddress(disk, person, { conversationId: person, serviceUrl: "https://smba.example/" });
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await anne.press(step);
  return { disk, process, store, desk, anne };
}

async function statesOf(disk: TableStore): Promise<Record<string, unknown>> {
  const { rows } = await disk.query(OUTBOX, prefixed("m|"));
  return Object.fromEntries(rows.map(({ data }) => [data["to"], data["state"]]));
}

async function killAt(nth: number, moment: "before" | "after") {
  const { disk, process, store, desk, anne } = await approvedEdition();
  const messages = createFakeMessages();
  process.store = dying(disk, nth, moment);
  const lived = await livesThrough(store, desk, messages, () => anne.press("Bekreft"));
  process.store = disk;
  // Teams repeats the press that got no answer; the second restart finds nothing left to do.
  for (let restarts = 0; restarts < 2; restarts++)
    expect(await livesThrough(store, desk, messages, () => anne.again())).toBe(true);
  return { disk, lived, sentTo: messages.attempts.map(({ conversationId }) => conversationId) };
}

/** More writes than a whole run makes: the last ones are never reached. */
const WRITES = Array.from({ length: 20 }, (_, index) => index + 1);

describe.each(["before", "after"] as const)("killed just %s a write takes effect", (moment) => {
  test.each(WRITES)(
    "write %i: each has it or is listed as not known, nobody has it twice, it is published",
    async (nth) => {
      const { disk, sentTo } = await killAt(nth, moment);
      const states = await statesOf(disk);
      expect(Object.keys(states).toSorted()).toEqual(EVERYONE);
      expect(new Set(sentTo).size, "nobody gets it twice").toBe(sentTo.length);
      for (const person of EVERYONE)
        expect(states[person], person).toBe(
          sentTo.includes(person) && states[person] === "sent" ? "sent" : "ambiguous",
        );
      const edition = await disk.get("editions", "e|2026-W48|all|1");
      expect(edition?.data).toMatchObject({ state: "published", publication: { recipients: 4 } });
      const head = await disk.get("editions", "head");
      expect(head?.data).toMatchObject({ publishing: [], latest: "2026-W48|all|1" });
      expect((await disk.query("editions", prefixed("m|"))).rows).toHaveLength(1);
    },
  );

  test("the kills cover the whole run, and a run that is not killed reaches everybody", async () => {
    const outcomes = await Promise.all(WRITES.map((nth) => killAt(nth, moment)));
    expect(outcomes[0]?.lived).toBe(false);
    const undisturbed = outcomes.at(-1);
    expect(undisturbed?.lived).toBe(true);
    expect(undisturbed?.sentTo.toSorted()).toEqual(EVERYONE);
  });
});
