/**
 * Every place at which a program can die between a press and its messages: it is cut at its n-th call to the
 * store, for every n, before and after that call took effect. Then another one continues.
 */
import { expect, it } from "vitest";
import type { Messages, Outcome } from "../../bot/chat.ts";
import { card } from "../../adaptive-cards/card.ts";
import { commitFact, type Fact, historyKey, OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher, type DispatcherDeps } from "../../bot/delivery/dispatcher.ts";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, rowsOf, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { addressOfPerson, MONDAY, outgoing, readerOf } from "../support/delivery-bench.ts";
import { type DyingStore, dyingStore } from "../support/dying-store.ts";
import { seeded } from "../support/seeded.ts";
import { nothing, sumOf, type Tally, tell } from "./tally.ts";

const PEOPLE = ["p0", "p1", "p2", "p3"];
/** Nobody has met this one. */
const STRANGER = "p3";
/** At least so many; a round cuts at every call, before and after, and each round has other faults. */
const RUNS = Number(process.env["CUT_RUNS"] ?? 600);
const NEVER = Number.MAX_SAFE_INTEGER;
const SIX_MINUTES = 6 * 60_000;
const LEASE_MS = 30_000;
/** Longer than Teams asks the sender to wait. */
const AFTER_PAUSE_MS = 3000;

const published: Fact = {
  partition: "editions",
  history: 1,
  event: { v: 1 },
  nonce: "publish",
  changes: [],
  messages: [outgoing("edition", "*", { priority: "broadcast" }), outgoing("own", "p0")],
};
const corrected: Fact = {
  ...published,
  history: 2,
  nonce: "correct",
  messages: [
    outgoing("own|2", "p0", { act: { kind: "update", target: "own" }, history: 2 }),
    outgoing("edition|p1|2", "p1", {
      act: { kind: "update", target: "edition|p1" },
      history: 2,
      priority: "broadcast",
    }),
  ],
};

interface World {
  readonly store: TableStore;
  /** Attempts that reached Teams, and those of them that may have been shown to the person; by message. */
  readonly posts: Map<string, number>;
  readonly shown: Map<string, number>;
  /** Answers from which nobody can know. */
  unknown: number;
  now: Date;
  ticks: number;
}

it(
  "cutting at every call loses no message, makes none without its fact, and sends no broadcast twice",
  async () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    process.stdout.write(`delivery cuts: seed ${seed}\n`);
    let tally = nothing;
    let round = 0;
    for (; tally.runs < RUNS; round++) {
      const uncut = (await oneRun(NEVER, false, seed + round)).calls;
      expect(uncut).toBeGreaterThan(37);
      for (let cut = 1; cut <= uncut; cut++)
        for (const taken of [false, true])
          tally = sumOf(tally, (await oneRun(cut, taken, seed + round)).tally);
    }
    tell("delivery cuts", [seed, seed + round - 1], tally);
    expect(tally).toMatchObject({ lost: 0, sentAgain: 0 });
  },
  100 * RUNS,
);

interface Ran {
  /** That the first program made. */
  readonly calls: number;
  readonly tally: Tally;
}

async function oneRun(cut: number, taken: boolean, seed: number): Promise<Ran> {
  const store = openSqlite(":memory:");
  const world: World = { store, posts: new Map(), shown: new Map(), unknown: 0, now: MONDAY, ticks: 0 };
  for (const person of PEOPLE)
    if (person !== STRANGER) await rememberAddress(store, person, addressOfPerson(person));
  const mortal = dyingStore(store, cut, taken);
  await live(world, mortal, seeded(seed));
  const inFlight = mortal.dead ? await beingSent(store) : 0;
  await afterlife(world, seeded(seed + 1000));
  try {
    const tally = await check(world, mortal, inFlight);
    await store.close();
    return { calls: mortal.calls, tally };
  } catch (error) {
    throw new Error(`SEED=${seed} CUT_RUNS=1, cut at call ${cut}, taken: ${taken}`, { cause: error });
  }
}

async function beingSent(store: TableStore): Promise<number> {
  return (await store.query(OUTBOX, prefixed("s|"))).rows.length;
}

/** The first program: two presses, and its dispatcher between and after them. */
async function live(world: World, mortal: DyingStore, chance: () => number): Promise<void> {
  const dispatcher = createDispatcher(depsOf(world, mortal, chance, () => mortal.dead));
  try {
    await commitFact(mortal, published);
    await dispatcher.drain();
    world.ticks += AFTER_PAUSE_MS;
    await commitFact(mortal, corrected);
    await dispatcher.drain();
    world.ticks += AFTER_PAUSE_MS;
    await rememberAddress(mortal, STRANGER, addressOfPerson(STRANGER));
    await dispatcher.drain();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/** The next program, for as long as anything is left to do; nobody presses again. */
async function afterlife(world: World, chance: () => number): Promise<void> {
  const dispatcher = createDispatcher(depsOf(world, world.store, chance, () => false));
  await dispatcher.drain();
  world.ticks += LEASE_MS;
  await dispatcher.drain();
  world.ticks += SIX_MINUTES;
  await rememberAddress(world.store, STRANGER, addressOfPerson(STRANGER));
  // As many hours as the longest row of setbacks that is not given up can take.
  for (let hours = 0; hours < 24; hours++) {
    world.now = new Date(world.now.getTime() + 3_600_000);
    world.ticks += AFTER_PAUSE_MS;
    await dispatcher.drain();
  }
}

async function check(world: World, mortal: DyingStore, inFlight: number): Promise<Tally> {
  const { messages, others } = await outbox(world.store);
  const expected = await expectedKeys(world.store);
  expect(new Set(messages.map(({ key }) => key)).difference(expected)).toEqual(new Set());
  expect(others).toEqual(["fence"]);
  for (const message of messages) checkMessage(world, message);
  if (!mortal.dead) expect(expected.size).toBe(7);
  const ended = messages.filter(({ state, queued }) => isEnd(state) && queued === "");
  const tally = {
    runs: 1,
    lost: expected.size - ended.length,
    sentAgain: messages.filter((message) => wasSentAgain(world, message)).length,
    ambiguous: messages.filter(({ state }) => state === "ambiguous").length,
    mayBeAmbiguous: inFlight + world.unknown,
  };
  expect(tally).toMatchObject({ lost: 0, sentAgain: 0 });
  expect(tally.ambiguous).toBeLessThanOrEqual(tally.mayBeAmbiguous);
  return tally;
}

/** Of the facts that came true. */
async function expectedKeys(store: TableStore): Promise<ReadonlySet<string>> {
  const ofFact: readonly (readonly string[])[] = [
    ["own", ...PEOPLE.map((person) => `edition|${person}`)],
    ["own|2", "edition|p1|2"],
  ];
  const keys = await Promise.all(
    ofFact.map(async (caused, index) => {
      const fact = await store.get("editions", historyKey(index + 1));
      return fact && fact.data["void"] !== true ? caused : [];
    }),
  );
  return new Set(keys.flat());
}

function isEnd(state: StoredMessage["state"]): boolean {
  return state === "sent" || state === "ambiguous";
}

function checkMessage(world: World, { key, state, code, attempt }: StoredMessage): void {
  expect(world.posts.get(key) ?? 0, key).toBeLessThanOrEqual(attempt);
  if (state === "sent" && code === "") expect(world.shown.get(key) ?? 0, key).toBeGreaterThan(0);
}

/** Shown twice, or posted again without a setback that was noted before. */
function wasSentAgain({ posts, shown }: World, { key, priority, act, setbacks }: StoredMessage): boolean {
  if (priority !== "broadcast" || act.kind !== "send") return false;
  return (shown.get(key) ?? 0) > 1 || (posts.get(key) ?? 0) > setbacks + 1;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function outbox(store: TableStore): Promise<{ messages: StoredMessage[]; others: string[] }> {
  const messages: StoredMessage[] = [];
  const others: string[] = [];
  for await (const row of rowsOf(store, OUTBOX))
    if (row.row.startsWith("m|")) messages.push(storedMessageRow.read(row));
    else others.push(row.row);
  return { messages, others };
}

function depsOf(
  world: World,
  store: TableStore,
  chance: () => number,
  isDead: () => boolean,
): DispatcherDeps {
  const quiet = () => undefined;
  return {
    store,
    messages: connector(world, chance, isDead),
    whoIs: async (id) => id,
    people: { reader: async (id) => readerOf(id) },
    renderers: { note: async (message) => card(message.key, []) },
    audiences: {
      note: async (message: Outgoing) =>
        PEOPLE.map((to) => ({ ...message, to, key: `${message.key}|${to}` })),
    },
    clock: () => world.now,
    newId: () => "ref",
    log: { info: quiet, warn: quiet, error: quiet },
    sendRate: 1_000_000,
    leaseMs: LEASE_MS,
    monotonic: () => world.ticks,
    random: chance,
  };
}

/** Every fifth attempt is throttled, not connected or of unknown outcome. */
function connector(world: World, chance: () => number, isDead: () => boolean): Messages {
  async function post(key: string): Promise<Outcome> {
    if (isDead()) throw new Error("a dead program posts");
    const drawn = chance();
    count(world.posts, key);
    if (drawn < 0.07) return { kind: "throttled", retryAfterMs: 2000 };
    if (drawn < 0.14) return { kind: "not-delivered", cause: "412" };
    count(world.shown, key);
    if (drawn < 0.21) {
      world.unknown += 1;
      return { kind: "ambiguous", cause: "503" };
    }
    return { kind: "sent", activityId: `activity-${key}` };
  }
  return {
    send: (_to, card) => post(card.summary),
    update: (_to, _activityId, card) => post(card.summary),
    delete: (_to, activityId) => post(activityId),
  };
}
