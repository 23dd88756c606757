/**
 * Asking leaders for their lines, and a leader's answer, are cut at the n-th call to the store, for every n, before and
 * after that call took effect. Whoever goes on asks nobody twice and leaves nobody out; a line is stored once.
 */
import { expect, it } from "vitest";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { prefixed, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { askedPeople, createAskLines } from "../../bot/weekly-update/lines/ask-lines.ts";
import { linesOfWeek } from "../../bot/weekly-update/lines/line-store.ts";
import { sendLines } from "../../bot/weekly-update/lines/send-lines.ts";
import { dyingStore } from "../support/dying-store.ts";
import { ideaTown, type Town } from "../support/idea-town.ts";

const OCCURRENCE = "o|edition-lines|2026-11-26T09:00";
const now = new Date("2026-11-26T08:00:00Z");
const NEVER = Number.MAX_SAFE_INTEGER;

it("asking is one message to each leader, wherever it is cut", async () => {
  const uncut = await ask(NEVER, false);
  expect(uncut.keys).toEqual(
    ["boss-home", "boss-north", "boss-town"].map((id) => `edition-line|2026-W48|${id}`),
  );
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true])
      expect((await ask(cut, taken)).keys, `cut ${cut}, taken ${taken}`).toEqual(uncut.keys);
});

it("a line is stored once, with one row of history, wherever its sending is cut", async () => {
  const uncut = await send(NEVER, false);
  expect(uncut.texts).toEqual(["Ny bil."]);
  for (let cut = 1; cut <= uncut.calls; cut++)
    for (const taken of [false, true]) {
      const { texts, history } = await send(cut, taken);
      expect([texts, history], `cut ${cut}, taken ${taken}`).toEqual([["Ny bil."], 1]);
    }
});

async function ask(cut: number, taken: boolean) {
  const town = await ideaTown();
  const mortal = dyingStore(town.store, cut, taken);
  const run = (store: TableStore) =>
    createAskLines({ ...town.deps, store }).run({ occurrence: OCCURRENCE, now, parameters: {}, by: "" });
  await run(mortal).catch(onlyDeath);
  await run(town.store);
  const ordered = await orders(town);
  const keys = await Promise.all(
    ordered.map((message) => askedPeople({ ...town.deps, store: town.store }, message)),
  );
  await town.store.close();
  return {
    calls: mortal.calls,
    keys: keys
      .flat()
      .map(({ key }) => key)
      .toSorted(),
  };
}

async function orders({ store }: Town): Promise<readonly Outgoing[]> {
  const { rows } = await store.query(`line-ask|${OCCURRENCE}`, prefixed("m|"));
  return rows.map(({ data }) => data as unknown as Outgoing);
}

async function send(cut: number, taken: boolean) {
  const town = await ideaTown();
  const mortal = dyingStore(town.store, cut, taken);
  const request = { week: "2026-W48", by: "boss-home", wanted: [{ unit: "home", text: "Ny bil.", seen: 0 }] };
  const press = (store: TableStore) => sendLines({ store, clock: () => now }, request);
  await press(mortal).catch(onlyDeath);
  expect((await press(town.store)).kind).toBe("sent");
  const lines = await linesOfWeek(town.store, "2026-W48");
  const { rows } = await town.store.query("edition-lines", prefixed("h|"));
  await town.store.close();
  return { calls: mortal.calls, texts: lines.map(({ text }) => text), history: rows.length };
}

function onlyDeath(error: unknown): void {
  if (!(error instanceof StorageError)) throw error;
}
