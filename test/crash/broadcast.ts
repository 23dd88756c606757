/**
 * One broadcast by the real program, killed at random points and started again until it is done; then what the
 * store says is compared with what Teams saw.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { type BotProcess, startBotProcess } from "../support/bot-process.ts";
import { isWorkedOff, MONDAY_MORNING, publish, settleIn } from "../support/broadcast.ts";
import { seeded } from "../support/seeded.ts";
import { type FaultKind, faultKinds, seededFaults } from "../support/teams-double/faults.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";
import { type Figures, judge } from "./judge.ts";

export interface CrashRun {
  readonly seed: number;
  readonly recipients: number;
  /** As many as there is time for: a broadcast can be done before. */
  readonly kills: number;
  /** 0–1 of the POSTs. */
  readonly faults: number;
  /** All when left out. */
  readonly kinds?: readonly FaultKind[];
  readonly sendRate: number;
  readonly leaseSeconds: number;
}

export interface CrashResult extends Figures {
  readonly seed: number;
  readonly faults: number;
  readonly recipients: number;
  readonly kills: number;
  readonly seconds: number;
  /** Each breach of a promise, in words; empty when all were kept. */
  readonly breaches: readonly string[];
}

/** A broadcast that takes longer than this does not end by itself. */
const PATIENCE_MS = 5 * 60_000;

interface World {
  readonly run: CrashRun;
  readonly database: string;
  readonly store: TableStore;
  readonly teams: TeamsDouble;
  readonly chance: () => number;
  readonly begun: number;
}

export async function crashRun(run: CrashRun): Promise<CrashResult> {
  return inWorld(run, throughAllLives);
}

async function inWorld<T>(run: CrashRun, work: (world: World) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "crash-"));
  const database = join(folder, "bot.db");
  const store = openSqlite(database);
  const teams = await startTeams({ forgetful: true });
  try {
    teams.fault = seededFaults({ seed: run.seed, share: run.faults, kinds: run.kinds ?? faultKinds });
    await settleIn(store, run.recipients, teams.serviceUrl);
    await publish(store, run.recipients);
    return await work({ run, database, store, teams, chance: seeded(run.seed), begun: performance.now() });
  } finally {
    await teams.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function throughAllLives(world: World): Promise<CrashResult> {
  const { run, store } = world;
  let kills = 0;
  let inFlight = 0;
  while (kills < run.kills && (await killedLife(world))) {
    kills += 1;
    // What stands as being sent when nobody runs is what was in flight.
    inFlight += (await messagesBeingSent(store)).length;
  }
  return judged(world, kills, inFlight, await lastLife(world));
}

async function judged(
  { run, store, teams, begun }: World,
  kills: number,
  inFlight: number,
  ended: readonly string[],
): Promise<CrashResult> {
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const { figures, breaches } = judge({
    messages: await messagesIn(store),
    requests: teams.requests,
    recipients: run.recipients,
    inFlight,
  });
  const { seed, faults, recipients } = run;
  return { seed, faults, recipients, kills, seconds, ...figures, breaches: [...ended, ...breaches] };
}

/** True when it was killed; false when it had done everything before. */
async function killedLife(world: World): Promise<boolean> {
  const { run, store, teams, chance } = world;
  const atRandomTime = chance() < 0.25;
  const delay = chance() * (atRandomTime ? 2000 + 1000 * run.leaseSeconds : 40);
  // Most of the time while it sends: somewhere on its share of the way.
  const until = teams.requests.length + Math.ceil(chance() * 1.6 * (run.recipients / (run.kills + 1)));
  const bot = start(world);
  if (!atRandomTime) await arrival(world, until);
  await wait(delay);
  const running = await bot.kill();
  if (!running) throw new Error(`the bot ended by itself: ${bot.output()}`);
  return !(await isWorkedOff(store));
}

/** Resolves when Teams has got so many requests in all, or will get no more. */
async function arrival({ store, teams }: World, requests: number): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (teams.requests.length < requests && performance.now() < deadline) {
    if (await isWorkedOff(store)) return;
    await wait(5);
  }
}

export interface TakeOverResult extends CrashResult {
  /** Between the last POST of the one that was killed and the first of the one that stood by. */
  readonly pauseSeconds: number;
}

/** Two instances; the one that sends is killed, and the one that stands by goes on. Faults and kills do not count. */
export async function takeOverRun(run: CrashRun): Promise<TakeOverResult> {
  return inWorld(run, async (world) => {
    const { teams, store } = world;
    const sender = start(world);
    await arrival(world, 1);
    const standby = start(world);
    await standby.listens;
    await arrival(world, Math.ceil(run.recipients / 4));
    await sender.kill();
    const inFlight = (await messagesBeingSent(store)).length;
    // What was on its way when it died has come by now.
    await wait(500);
    const before = teams.requests.length;
    const ended = await livesOn(world, standby);
    const last = teams.requests[before - 1]?.at ?? Number.NaN;
    const pause = (teams.requests[before]?.at ?? Number.NaN) - last;
    return { ...(await judged(world, 1, inFlight, ended)), pauseSeconds: Math.round(pause / 100) / 10 };
  });
}

/** Nobody kills this one. */
async function lastLife(world: World): Promise<readonly string[]> {
  const bot = start(world);
  await bot.listens;
  return livesOn(world, bot);
}

/** Until there is nothing left to do; what went wrong with it. */
async function livesOn(world: World, bot: BotProcess): Promise<readonly string[]> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isWorkedOff(world.store)) && performance.now() < deadline) await wait(100);
  const done = await isWorkedOff(world.store);
  const code = await bot.stop();
  return [
    ...(done ? [] : [`not done after ${PATIENCE_MS / 1000} s: ${bot.output().slice(-2000)}`]),
    ...(code === 0 ? [] : [`SIGTERM ended it with ${code}: ${bot.output().slice(-2000)}`]),
  ];
}

function start({ run, database, begun }: World): BotProcess {
  // Product time goes on over a restart, as it does for a machine.
  const clock = new Date(MONDAY_MORNING.getTime() + performance.now() - begun);
  return startBotProcess({
    environment: {
      STORAGE_URL: `sqlite:${database}`,
      CLOCK: clock.toISOString(),
      SEND_RATE: String(run.sendRate),
      LEASE_SECONDS: String(run.leaseSeconds),
    },
  });
}

async function messagesBeingSent(store: TableStore): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { row } of rowsOf(store, OUTBOX, prefixed("s|"))) keys.push(row);
  return keys;
}

async function messagesIn(store: TableStore): Promise<readonly StoredMessage[]> {
  const messages: StoredMessage[] = [];
  for await (const row of rowsOf(store, OUTBOX, prefixed("m|"))) messages.push(storedMessageRow.read(row));
  return messages;
}
