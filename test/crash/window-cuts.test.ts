/** Waiting is never losing: the sender is cut at its n-th call to the store, for every n, while messages wait for windows. */
import { expect, it } from "vitest";
import type { Window } from "../../bot/calendar/windows.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../bot/delivery/outbox.ts";
import { askWindowAgain, releaseAtTurn } from "../../bot/delivery/windows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { type Bench, MONDAY, outgoing, readerOf, startBench } from "../support/delivery-bench.ts";
import { dyingStore } from "../support/dying-store.ts";

const NEVER = Number.MAX_SAFE_INTEGER;
const HOUR = 3_600_000;
/** At nine dan chooses any time instead. */
const windows = {
  ada: "evening",
  bo: "next-turn",
  cia: "working-hours",
  dan: "evening",
} as const;
const keys = Object.keys(windows).map((person) => `edition|${person}`);

it("cutting at every call loses nobody, sends nobody twice, and nobody outside the window", async () => {
  const uncut = await oneRun(NEVER, false);
  for (let cut = 1; cut <= uncut; cut++) for (const taken of [false, true]) await oneRun(cut, taken);
  process.stdout.write(`window cuts: ${2 * uncut} runs, nobody lost, nobody twice\n`);
  expect(uncut).toBeGreaterThan(30);
}, 60_000);

/** Returns the number of calls that the first sender made. */
async function oneRun(cut: number, taken: boolean): Promise<number> {
  const store = openSqlite(":memory:");
  const chosen: Record<string, Window> = { ...windows };
  const bench = startBench({
    store,
    people: { reader: async (id) => ({ ...readerOf(id), window: chosen[id] ?? "anytime" }) },
  });
  await bench.meet(...Object.keys(windows));
  const edition = { priority: "broadcast", window: true } as const;
  await enqueue(
    store,
    Object.keys(windows).map((to) => outgoing(`edition|${to}`, to, edition)),
    MONDAY,
  );
  const mortal = dyingStore(store, cut, taken);
  const first = createDispatcher({ ...bench.deps, store: mortal });
  await aDay(bench, chosen, mortal, () => first.drain());
  const next = createDispatcher({ ...bench.deps, store });
  await aDay(bench, chosen, store, () => next.drain());
  await check(bench, `cut ${cut}, taken ${taken}`);
  await store.close();
  return mortal.calls;
}

/** Eight in the morning; at nine bo writes and dan chooses; three in the afternoon; for a program that may die. */
async function aDay(
  bench: Bench,
  chosen: Record<string, Window>,
  store: TableStore,
  drain: () => Promise<void>,
): Promise<void> {
  const before = bench.sentTo("ada");
  try {
    bench.now = MONDAY;
    await drain();
    bench.now = new Date(MONDAY.getTime() + HOUR);
    await releaseAtTurn(store, "bo");
    chosen["dan"] = "anytime";
    await askWindowAgain(store, "dan");
    await drain();
    expect(bench.sentTo("ada")).toEqual(before);
    bench.now = new Date(MONDAY.getTime() + 7 * HOUR);
    await drain();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

async function check(bench: Bench, where: string): Promise<void> {
  for (const key of keys) {
    const { state, queued, to } = await bench.row(key);
    expect(["sent", "ambiguous"], `${where}: ${key}`).toContain(state);
    expect(queued, `${where}: ${key}`).toBe("");
    const sent = bench.sentTo(to).length;
    expect(sent, `${where}: ${key}`).toBeLessThanOrEqual(1);
    if (state === "sent") expect(sent, `${where}: ${key}`).toBe(1);
  }
  expect(
    (await bench.rowKeys()).filter((key) => !key.startsWith("m|")),
    where,
  ).toEqual(["fence"]);
}
