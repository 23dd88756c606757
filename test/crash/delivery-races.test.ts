/**
 * Several dispatchers on one store, each frozen at random calls for longer than its lease and thawed while another
 * works. RACES and SEED make it longer or repeat it: RACES=1500 vitest run test/crash/delivery-races.test.ts
 */
import { expect, it } from "vitest";
import type { Messages } from "../../bot/chat.ts";
import { card } from "../../adaptive-cards/card.ts";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../bot/delivery/outbox.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { addressOfPerson, MONDAY, outgoing, readerOf } from "../support/delivery-bench.ts";
import { seeded } from "../support/seeded.ts";
import { nothing, sumOf, type Tally, tell } from "./tally.ts";

const RACES = Number(process.env["RACES"] ?? 250);
const DISPATCHERS = 3;
const LEASE_MS = 1000;
const PEOPLE = ["p0", "p1", "p2", "p3", "p4"];

interface World {
  readonly disk: TableStore;
  readonly chance: () => number;
  ticks: number;
  now: Date;
  /** Highest number committed. */
  fence: number;
  /** Rows that entered `sending` under an earlier number than the highest. */
  late: string[];
  readonly posts: Map<string, number>;
  freezes: number;
  /** Messages that were being sent whenever a higher number was taken, all together. */
  inFlight: number;
  /** How often a dispatcher woke to find that another had taken over. */
  races: number;
}

it(
  "lets no row enter `sending` under an old fence, loses nobody and sends no broadcast twice",
  async () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    process.stdout.write(`delivery races: seed ${seed}\n`);
    let [races, late] = [0, 0];
    let tally = nothing;
    while (races < RACES) {
      const run = await oneRun(seed + tally.runs);
      races += run.world.races;
      late += run.world.late.length;
      tally = sumOf(tally, run.tally);
      expect(tally.runs, "runs without races").toBeLessThan(RACES * 20);
    }
    const more = `${races} forced races, ${late} rows entered sending under an old fence, `;
    tell("delivery races", [seed, seed + tally.runs - 1], tally, more);
    expect(tally).toMatchObject({ lost: 0, sentAgain: 0 });
  },
  RACES * 100 + 30_000,
);

async function oneRun(seed: number): Promise<{ readonly world: World; readonly tally: Tally }> {
  const world = newWorld(seed);
  for (const person of PEOPLE) await rememberAddress(world.disk, person, addressOfPerson(person));
  const broadcast = PEOPLE.map((to) => outgoing(`e|${to}`, to, { priority: "broadcast" }));
  await enqueue(world.disk, [...broadcast, outgoing("own", "p0")]);
  try {
    await race(world);
    return { world, tally: await check(world) };
  } catch (error) {
    throw new Error(`SEED=${seed} RACES=1`, { cause: error });
  } finally {
    await world.disk.close();
  }
}

function newWorld(seed: number): World {
  const disk = openSqlite(":memory:");
  const chance = seeded(seed);
  const counts = { fence: 0, late: [], posts: new Map(), freezes: 0, races: 0, inFlight: 0 };
  return { disk, chance, ticks: 0, now: MONDAY, ...counts };
}

/** Time goes on in steps of half a lease; whoever is not frozen looks at every step. */
async function race(world: World): Promise<void> {
  const rivals = Array.from({ length: DISPATCHERS }, () => newRival(world));
  for (let step = 0; step < 300; step++) {
    for (const rival of rivals) rival.step(step);
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
    world.ticks += LEASE_MS / 2;
    world.now = new Date(world.now.getTime() + 60_000);
    if (rivals.every((rival) => rival.idle) && (await isDone(world.disk))) return;
  }
  throw new Error("it did not come to an end");
}

function newRival(world: World) {
  const ice = freezing(world);
  const dispatcher = createDispatcher({
    store: ice.store,
    messages: connector(world),
    people: { reader: async (id) => readerOf(id) },
    renderers: { note: async (message) => card(message.key, []) },
    audiences: {},
    clock: () => world.now,
    newId: () => "ref",
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    sendRate: Number.POSITIVE_INFINITY,
    leaseMs: LEASE_MS,
    monotonic: () => world.ticks,
    random: world.chance,
  });
  let looking: Promise<void> | undefined;
  let thawAt = 0;
  return {
    get idle() {
      return looking === undefined;
    },
    step(step: number) {
      looking ??= dispatcher.drain().finally(() => (looking = undefined));
      if (!ice.frozen) thawAt = step + 3 + Math.floor(world.chance() * 4);
      else if (step >= thawAt) ice.thaw();
    },
  };
}

/** The store as one dispatcher sees it, which is frozen now and then before a call or after it took effect. */
function freezing(world: World) {
  let mine = 0;
  // Several of its calls can be under way at once.
  const waiting: (() => void)[] = [];
  async function maybeFreeze(): Promise<void> {
    if (world.freezes >= 4 || world.chance() > 0.04) return;
    world.freezes += 1;
    await new Promise<void>((resolve) => waiting.push(resolve));
    if (mine > 0 && mine < world.fence) world.races += 1;
  }
  async function call<T>(work: () => Promise<T>): Promise<T> {
    await maybeFreeze();
    const answer = await work();
    await maybeFreeze();
    return answer;
  }
  const { disk } = world;
  const store: TableStore = {
    ...disk,
    get: (...of) => call(() => disk.get(...of)),
    query: (...of) => call(() => disk.query(...of)),
    transact: (partition, changes) =>
      call(async () => {
        const taken = changes.find(({ row }) => row === "fence");
        const higher = taken && taken.kind !== "delete" && Number(taken.data["number"]) > world.fence;
        const underWay = higher ? (await disk.query(OUTBOX, prefixed("s|"))).rows.length : 0;
        const committed = await disk.transact(partition, changes);
        if (committed.kind !== "done") return committed;
        world.inFlight += underWay;
        for (const change of changes) {
          if (change.kind === "delete") continue;
          const { number, state, fence } = change.data;
          if (change.row === "fence") mine = world.fence = Math.max(world.fence, Number(number));
          if (state === "sending" && fence !== world.fence) world.late.push(change.row);
        }
        return committed;
      }),
  };
  return {
    store,
    get frozen() {
      return waiting.length > 0;
    },
    thaw() {
      for (const thawed of waiting.splice(0)) thawed();
    },
  };
}

function connector(world: World): Messages {
  async function post(key: string) {
    world.posts.set(key, (world.posts.get(key) ?? 0) + 1);
    await new Promise((resolve) => setImmediate(resolve));
    return { kind: "sent", activityId: `activity-${key}` } as const;
  }
  return {
    send: (_to, shown) => post(shown.summary),
    update: (_to, _id, shown) => post(shown.summary),
    delete: (_to, id) => post(id),
  };
}

async function isDone(disk: TableStore): Promise<boolean> {
  for (const prefix of ["q|", "s|"])
    if ((await disk.query(OUTBOX, { ...prefixed(prefix), limit: 1 })).rows.length > 0) return false;
  return true;
}

async function check(world: World): Promise<Tally> {
  expect(world.late, "entered `sending` under an old fence").toEqual([]);
  const messages: StoredMessage[] = [];
  for await (const row of rowsOf(world.disk, OUTBOX, prefixed("m|")))
    messages.push(storedMessageRow.read(row));
  for (const { key, state, attempt } of messages) {
    const posts = world.posts.get(key) ?? 0;
    expect(posts, key).toBeLessThanOrEqual(attempt);
    if (state === "sent") expect(posts, key).toBeGreaterThan(0);
  }
  const ended = messages.filter(({ state }) => state === "sent" || state === "ambiguous");
  const again = ({ key, priority }: StoredMessage) =>
    priority === "broadcast" && (world.posts.get(key) ?? 0) > 1;
  const tally = {
    runs: 1,
    lost: PEOPLE.length + 1 - ended.length,
    sentAgain: messages.filter(again).length,
    ambiguous: messages.filter(({ state }) => state === "ambiguous").length,
    mayBeAmbiguous: world.inFlight,
  };
  expect(tally).toMatchObject({ lost: 0, sentAgain: 0 });
  expect(tally.ambiguous).toBeLessThanOrEqual(tally.mayBeAmbiguous);
  return tally;
}
