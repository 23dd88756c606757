/**
 * `npm run bench`: every part. `npm run bench -- enqueue`: the parts whose names begin with that. `--recipients N`
 * for a smaller try, `--instances N` for several bots on one store, `--store azurite` for broadcasts on Azurite.
 */
import { parseArgs } from "node:util";
import { benchBroadcast } from "./broadcast.ts";
import { benchDigest } from "./digest.ts";
import { benchEnqueue } from "./enqueue.ts";
import { type Figure, isMissed } from "./figure.ts";
import { benchPublish } from "./publish.ts";
import { benchReceipt } from "./receipt.ts";
import { benchResults } from "./results.ts";
import { type StoreKind, storeKinds } from "./place.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    recipients: { type: "string", default: "20000" },
    instances: { type: "string", default: "1" },
    store: { type: "string", default: "sqlite" },
  },
});
const recipients = Number(values.recipients);
const store: StoreKind = storeKinds.find((kind) => kind === values.store) ?? "sqlite";
/** All who work in the sector of a large municipality. */
const PUBLISHED_TO = 5000;
const base = { recipients, instances: Number(values.instances), store };

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  enqueue: () => benchEnqueue(recipients),
  digest: () => benchDigest([1000, 10_000, 100_000]),
  publish: () => benchPublish(Math.min(recipients, PUBLISHED_TO)),
  results: () => benchResults([1000, recipients]),
  receipt: () => benchReceipt(store, 300),
  // Replies take their own places among the 50 a second: the room for them is what the default leaves.
  "broadcast-49": () =>
    benchBroadcast("broadcast-49", { ...base, rate: 49, replyEveryMs: 0, atMostSeconds: 420 }),
  "broadcast-45": () =>
    benchBroadcast("broadcast-45", { ...base, rate: 45, replyEveryMs: 1000, atMostSeconds: 460 }),
};

async function main(): Promise<number> {
  const wanted = Object.entries(parts).filter(
    ([name]) => positionals.length === 0 || positionals.some((start) => name.startsWith(start)),
  );
  if (wanted.length === 0) {
    console.error(`no part of that name; there is ${Object.keys(parts).join(", ")}`);
    return 2;
  }
  const figures: Figure[] = [];
  for (const [, measure] of wanted) figures.push(...(await measure()));
  console.table(figures.map((figure) => ({ ...figure, missed: isMissed(figure) ? "MISSED" : "" })));
  console.log(JSON.stringify(figures));
  return figures.some(isMissed) ? 1 : 0;
}

process.exitCode = await main();
