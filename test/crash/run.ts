/**
 * `npm run crash`: a broadcast by the real program, killed while it sends. `npm run crash -- --long`: 24 broadcasts
 * with 0, 5 and 10 % faults, over 200 kills; then one with the real rate and lease, whose sender is killed and another
 * instance goes on; then the simulations, long: 10,000 cuts, 1,600 forced races, 1,100 changes of clocks.
 * `--only broadcasts`, `takeover` or `simulations` leaves out the rest.
 * `--seed N` repeats a run; `--runs`, `--recipients` and `--kills` change it.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { type CrashResult, crashRun, takeOverRun } from "./broadcast.ts";

const SHARES = [0, 0.05, 0.1];

const { values } = parseArgs({
  options: {
    long: { type: "boolean", default: false },
    only: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    runs: { type: "string" },
    recipients: { type: "string", default: "2000" },
    kills: { type: "string" },
  },
});
const seed = Number(values.seed);
const recipients = Number(values.recipients);

async function main(): Promise<number> {
  const parts: Record<string, () => Promise<boolean>> = { broadcasts };
  if (values.long || values.only) Object.assign(parts, { takeover, simulations });
  const wanted = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
  const kept: boolean[] = [];
  for (const [, part] of wanted) kept.push(await part());
  return kept.length > 0 && kept.every(Boolean) ? 0 : 1;
}

async function broadcasts(): Promise<boolean> {
  const runs = Number(values.runs ?? (values.long ? 24 : 1));
  const kills = Number(values.kills ?? (values.long ? 12 : 2));
  console.log(`seed ${seed}: ${runs} runs, ${recipients} recipients, at most ${kills} kills each`);
  const results: CrashResult[] = [];
  for (let n = 0; n < runs; n++) {
    const faults = SHARES[(n + (values.long ? 0 : 1)) % SHARES.length] ?? 0;
    const run = { seed: seed + n, recipients, kills, faults, sendRate: 250, leaseSeconds: 2 };
    const result = await crashRun(run);
    print(result);
    results.push(result);
  }
  return verdict(results, values.long && values.kills === undefined && values.runs === undefined ? 200 : 1);
}

/** With the rate and the lease of production. */
async function takeover(): Promise<boolean> {
  console.log(`seed ${seed}: two instances, 45 a second, a lease of 30 s; the sender is killed`);
  const run = { seed, recipients, kills: 1, faults: 0.05, sendRate: 45, leaseSeconds: 30 };
  const result = await takeOverRun(run);
  print(result);
  if (!(result.pauseSeconds <= 60)) console.error(`the other sent after ${result.pauseSeconds} s`);
  return result.breaches.length === 0 && result.pauseSeconds <= 60;
}

/** The simulations of npm test with more rounds; each prints its runs, its seeds and what it found. */
async function simulations(): Promise<boolean> {
  const tests = ["delivery-cuts", "delivery-races", "scheduling-cuts", "scheduling-clocks", "window-cuts"];
  const long = { SEED: String(seed), CUT_RUNS: "10000", RACES: "1600", CLOCK_ROUNDS: "50" };
  console.log(`seed ${seed}: ${tests.join(", ")}`);
  const files = tests.map((test) => `test/crash/${test}.test.ts`);
  const { status } = spawnSync("vitest", ["run", "--testTimeout", "1800000", ...files], {
    stdio: "inherit",
    env: { ...process.env, ...long },
    shell: process.platform === "win32",
  });
  return status === 0;
}

function print(result: CrashResult): void {
  console.log(JSON.stringify({ ...result, breaches: result.breaches.slice(0, 20) }));
}

/** The runs of each share of faults by themselves, then all together. */
function verdict(results: readonly CrashResult[], leastKills: number): boolean {
  for (const [faults, runs] of Map.groupBy(results, (result) => result.faults))
    console.log(JSON.stringify({ faults, ...totalOf(runs) }));
  const total = totalOf(results);
  console.log(JSON.stringify({ total }));
  if (total.kills < leastKills) console.error(`only ${total.kills} kills; ${leastKills} were wanted`);
  return total.breaches === 0 && total.kills >= leastKills;
}

function totalOf(results: readonly CrashResult[]) {
  const sum = (of: (result: CrashResult) => number) => results.reduce((total, one) => total + of(one), 0);
  return {
    runs: results.length,
    seeds: results.map((result) => result.seed).join(" "),
    kills: sum(({ kills }) => kills),
    recipients: sum((result) => result.recipients),
    posts: sum(({ posts }) => posts),
    sent: sum(({ sent }) => sent),
    ambiguous: sum(({ ambiguous }) => ambiguous),
    inFlight: sum(({ inFlight }) => inFlight),
    injectedUnknown: sum(({ injectedUnknown }) => injectedUnknown),
    breaches: sum(({ breaches }) => breaches.length),
  };
}

process.exitCode = await main();
