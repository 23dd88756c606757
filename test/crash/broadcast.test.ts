/** The short form of `npm run crash`: the real program, two kills, faults of every kind that does not take long. */
import { expect, test } from "vitest";
import { faultKinds } from "../support/teams-double/faults.ts";
import { crashRun } from "./broadcast.ts";

test("killed twice among faults: nobody is lost, nobody gets a broadcast again after an unknown outcome", async () => {
  const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
  process.stdout.write(`broadcast crash: seed ${seed}\n`);
  const result = await crashRun({
    seed,
    recipients: 400,
    kills: 2,
    faults: 0.1,
    sendRate: 150,
    leaseSeconds: 2,
    kinds: faultKinds.filter((kind) => kind !== "hang"),
  });
  process.stdout.write(`broadcast crash: ${JSON.stringify(result)}\n`);
  expect(result.breaches).toEqual([]);
  expect(result.sent).toBeGreaterThan(200);
  expect(result.posts).toBeGreaterThan(result.sent);
}, 180_000);
