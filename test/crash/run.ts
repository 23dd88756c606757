/**
 * `npm run crash`: a broadcast by the real program, killed while it sends. `npm run crash -- --long`: 24 broadcasts
 * with 0, 5 and 10 % faults, over 200 kills. `--seed N` repeats a run; `--runs`, `--recipients` and `--kills` change it.
 */
import { parseArgs } from "node:util";
import { type CrashResult, crashRun } from "./broadcast.ts";

const SHARES = [0, 0.05, 0.1];

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      long: { type: "boolean", default: false },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
      runs: { type: "string" },
      recipients: { type: "string", default: "2000" },
      kills: { type: "string" },
    },
  });
  const runs = Number(values.runs ?? (values.long ? 24 : 1));
  const kills = Number(values.kills ?? (values.long ? 12 : 2));
  const first = Number(values.seed);
  console.log(`seed ${first}: ${runs} runs, ${values.recipients} recipients, at most ${kills} kills each`);
  const results: CrashResult[] = [];
  for (let n = 0; n < runs; n++) {
    const faults = SHARES[(n + (values.long ? 0 : 1)) % SHARES.length] ?? 0;
    const result = await crashRun({
      seed: first + n,
      recipients: Number(values.recipients),
      kills,
      faults,
      sendRate: 250,
      leaseSeconds: 2,
    });
    console.log(JSON.stringify({ ...result, breaches: result.breaches.slice(0, 20) }));
    results.push(result);
  }
  return verdict(results, values.long && values.kills === undefined && values.runs === undefined ? 200 : 1);
}

function verdict(results: readonly CrashResult[], leastKills: number): number {
  const sum = (of: (result: CrashResult) => number) => results.reduce((total, one) => total + of(one), 0);
  const total = {
    runs: results.length,
    kills: sum(({ kills }) => kills),
    recipients: sum(({ recipients }) => recipients),
    posts: sum(({ posts }) => posts),
    sent: sum(({ sent }) => sent),
    ambiguous: sum(({ ambiguous }) => ambiguous),
    inFlight: sum(({ inFlight }) => inFlight),
    injectedUnknown: sum(({ injectedUnknown }) => injectedUnknown),
    breaches: sum(({ breaches }) => breaches.length),
  };
  console.log(JSON.stringify({ total }));
  if (total.kills < leastKills) console.error(`only ${total.kills} kills; ${leastKills} were wanted`);
  return total.breaches > 0 || total.kills < leastKills ? 1 : 0;
}

process.exitCode = await main();
