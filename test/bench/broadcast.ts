/** A broadcast by the real program to a Teams that enforces its limits, with people who write meanwhile. */
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod/v4";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { storedMessageRow } from "../../bot/delivery/rows.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { type BotProcess, startBotProcess } from "../support/bot-process.ts";
import { isWorkedOff, MONDAY_MORNING, personId, publish, settleIn } from "../support/broadcast.ts";
import type { Answered } from "../support/teams-double/connector.ts";
import { documentedLimits } from "../support/teams-double/limits.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";
import { type Figure, percentile, rounded } from "./figure.ts";
import { freshPlace, type StoreKind } from "./place.ts";

export interface BroadcastBench {
  readonly recipients: number;
  readonly rate: number;
  readonly instances: number;
  readonly store: StoreKind;
  /** Somebody writes to the bot every so many milliseconds; 0: nobody. */
  readonly replyEveryMs: number;
  /** For 20,000 recipients. */
  readonly atMostSeconds: number;
}

const reportSchema = z.object({
  megabytes: z.number(),
  p99: z.number(),
  max: z.number(),
  cpu: z.object({ user: z.number(), system: z.number() }),
});
type Report = z.infer<typeof reportSchema>;

interface Instance {
  readonly process: BotProcess;
  readonly url: string;
  readonly reports: Report[];
}

const ALL = 20_000;
const preload = new URL("preload.ts", import.meta.url).href;

export async function benchBroadcast(part: string, bench: BroadcastBench): Promise<readonly Figure[]> {
  const place = await freshPlace(bench.store);
  const teams = await startTeams({ limits: documentedLimits, forgetful: true });
  const instances: Instance[] = [];
  try {
    await settleIn(place.store, bench.recipients, teams.serviceUrl);
    for (let n = 0; n < bench.instances; n++) instances.push(await startInstance(bench, place.environment));
    const begun = performance.now();
    await publish(place.store, bench.recipients);
    const replies = await untilWorkedOff(place.store, teams, instances, bench);
    const states = await countStates(place.store);
    const figures = figuresOf({ bench, begun, requests: teams.requests, replies, states, instances });
    return figures.map((figure) => ({ part, ...figure }));
  } finally {
    for (const { process } of instances) await process.kill();
    await teams.stop();
    await place.end();
  }
}

async function startInstance(bench: BroadcastBench, storage: Record<string, string>): Promise<Instance> {
  const reports: Report[] = [];
  const process = startBotProcess({
    environment: { ...storage, CLOCK: MONDAY_MORNING.toISOString(), SEND_RATE: String(bench.rate) },
    nodeOptions: ["--import", preload],
    onReport: (report) => reports.push(reportSchema.parse(report)),
  });
  const url = await process.listens;
  // What starting costs is another figure.
  await wait(2000);
  process.child.send("begin");
  reports.length = 0;
  return { process, url, reports };
}

/** Returns how long each person waited for the POST of the reply, in milliseconds. */
async function untilWorkedOff(
  store: TableStore,
  teams: TeamsDouble,
  instances: readonly Instance[],
  bench: BroadcastBench,
): Promise<readonly number[]> {
  const waits: number[] = [];
  let turns = 0;
  let nextTurn = performance.now() + bench.replyEveryMs;
  const asked: Promise<void>[] = [];
  while (!(await isWorkedOff(store))) {
    await wait(100);
    if (bench.replyEveryMs === 0 || performance.now() < nextTurn) continue;
    nextTurn += bench.replyEveryMs;
    const instance = instances[turns % instances.length];
    const who = personId((turns * 7919) % bench.recipients);
    if (instance) asked.push(ask(teams, instance.url, who).then((ms) => void waits.push(ms)));
    turns += 1;
  }
  await Promise.all(asked);
  return waits;
}

/** From the turn to the POST that answers it; infinite when Teams took none. */
async function ask(teams: TeamsDouble, url: string, id: string): Promise<number> {
  const person = teams.person(id, "Ansatt", { url, settle: async () => {} });
  const from = teams.requests.length;
  const begun = performance.now();
  await person.say("hjelp");
  const replies = teams.requests.slice(from).filter((request) => isReply(request, person.conversation));
  return (replies.find(({ delivered }) => delivered)?.at ?? Number.POSITIVE_INFINITY) - begun;
}

function isReply({ conversation, nonce }: Answered, of: string): boolean {
  return conversation === of && !isOfBroadcast(nonce);
}

function isOfBroadcast(nonce: string | undefined): boolean {
  return nonce?.startsWith("edition-") ?? false;
}

interface Measured {
  readonly bench: BroadcastBench;
  readonly begun: number;
  readonly requests: readonly Answered[];
  readonly replies: readonly number[];
  readonly states: ReadonlyMap<string, number>;
  readonly instances: readonly Instance[];
}

function figuresOf(measured: Measured): readonly Omit<Figure, "part">[] {
  const { bench, begun, requests, replies, states, instances } = measured;
  const broadcast = requests.filter(({ nonce }) => isOfBroadcast(nonce));
  const throttled = requests.filter(({ status }) => status === 429).length;
  const last = broadcast.at(-1)?.at ?? Number.NaN;
  const reports = instances.flatMap((instance) => instance.reports);
  const loops = instances.map((instance) => instance.reports.at(-1)?.p99 ?? Number.NaN);
  const small = bench.recipients === ALL ? 0 : 5;
  const seconds = (bench.atMostSeconds * bench.recipients) / ALL + small;
  return [
    { figure: "recipients", measured: bench.recipients, unit: "" },
    { figure: "instances", measured: bench.instances, unit: "" },
    { figure: "until the last POST", measured: rounded((last - begun) / 1000), unit: "s", atMost: seconds },
    {
      figure: "until the first",
      measured: rounded(((broadcast[0]?.at ?? Number.NaN) - begun) / 1000),
      unit: "s",
    },
    { figure: "most in a second", measured: mostInASecond(requests), unit: "calls" },
    { figure: "429", measured: rounded((100 * throttled) / requests.length, 3), unit: "%", atMost: 0.1 },
    {
      figure: "not sent",
      measured: bench.recipients - (states.get("sent") ?? 0),
      unit: "messages",
      atMost: 0,
    },
    {
      figure: "POSTs above one each",
      measured: broadcast.filter(({ status }) => status !== 429).length - bench.recipients,
      unit: "",
      atMost: 0,
    },
    ...replyFigures(replies),
    {
      figure: "memory",
      measured: rounded(Math.max(...reports.map((one) => one.megabytes))),
      unit: "MB",
      atMost: 300,
    },
    { figure: "event loop p99", measured: rounded(Math.max(...loops)), unit: "ms", atMost: 50 },
    { figure: "event loop max", measured: rounded(Math.max(...reports.map((one) => one.max))), unit: "ms" },
  ];
}

function replyFigures(replies: readonly number[]): readonly Omit<Figure, "part">[] {
  if (replies.length === 0) return [];
  return [
    { figure: "replies", measured: replies.length, unit: "" },
    { figure: "turn to POST p50", measured: rounded(percentile(replies, 0.5)), unit: "ms" },
    { figure: "turn to POST p99", measured: rounded(percentile(replies, 0.99)), unit: "ms", atMost: 1000 },
  ];
}

function mostInASecond(requests: readonly Answered[]): number {
  let first = 0;
  let most = 0;
  for (const [index, { at }] of requests.entries()) {
    while ((requests[first]?.at ?? at) <= at - 1000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

async function countStates(store: TableStore): Promise<ReadonlyMap<string, number>> {
  const states = new Map<string, number>();
  for await (const row of rowsOf(store, OUTBOX, prefixed("m|"))) {
    const { state, priority } = storedMessageRow.read(row);
    if (priority === "broadcast") states.set(state, (states.get(state) ?? 0) + 1);
  }
  return states;
}
