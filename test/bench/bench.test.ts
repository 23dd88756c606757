/** The bench itself, small: what it counts must be right. How fast things are is for `npm run bench`, on a quiet machine. */
import { expect, test } from "vitest";
import { benchBroadcast } from "./broadcast.ts";
import { benchDigest } from "./digest.ts";
import { benchEnqueue } from "./enqueue.ts";
import { benchPublish } from "./publish.ts";
import { benchReceipt } from "./receipt.ts";
import { benchResults } from "./results.ts";
import { type Figure, isMissed, percentile } from "./figure.ts";

function measuredIn(figures: readonly Figure[], name: string): number[] {
  return figures.filter(({ figure }) => figure === name).map(({ measured }) => measured);
}

test("enqueue: killed half-way and resumed, on both stores, no row is missing or doubled", async () => {
  const figures = await benchEnqueue(1000);
  expect(measuredIn(figures, "missing or doubled")).toEqual([0, 0]);
  const there = measuredIn(figures, "there when killed");
  expect(there).toHaveLength(2);
  for (const messages of there) {
    expect(messages).toBeGreaterThan(200);
    expect(messages).toBeLessThan(800);
  }
}, 120_000);

test("a broadcast from two instances while somebody writes: everybody has it once, and the writer has the answer", async () => {
  const figures = await benchBroadcast("small", {
    recipients: 150,
    rate: 40,
    instances: 2,
    store: "sqlite",
    replyEveryMs: 1000,
    atMostSeconds: 460,
  });
  expect(measuredIn(figures, "not sent")).toEqual([0]);
  expect(measuredIn(figures, "POSTs above one each")).toEqual([0]);
  expect(measuredIn(figures, "turn to POST p50")[0]).toBeLessThan(15_000);
  expect(measuredIn(figures, "memory")[0]).toBeGreaterThan(50);
  expect(measuredIn(figures, "event loop p99")[0]).toBeGreaterThanOrEqual(0);
}, 120_000);

test("an edition that is published by a press is in the outbox once for everybody, on both stores", async () => {
  const figures = await benchPublish(120);
  expect(measuredIn(figures, "missing or doubled")).toEqual([0, 0]);
  for (const seconds of measuredIn(figures, "Bekreft to the last of 120 rows"))
    expect(seconds).toBeGreaterThan(0);
}, 120_000);

test("a digest reads as many rows with ten times the ideas", async () => {
  const [few = Number.NaN, many = Number.NaN] = measuredIn(await benchDigest([200, 2000]), "rows read");
  expect(few).toBeGreaterThan(100);
  expect(many).toBe(few);
}, 120_000);

test("a card with a result costs as many reads with four times the readers", async () => {
  const figures = await benchResults([100, 400]);
  const [few = Number.NaN, many = Number.NaN] = measuredIn(figures, "reads a card");
  expect(few).toBeGreaterThan(3);
  expect(many).toBeLessThan(6);
  expect(figures.filter((figure) => figure.figure === "reads a card" && isMissed(figure))).toEqual([]);
}, 120_000);

test("every idea has its receipt, and the times are counted", async () => {
  const figures = await benchReceipt("sqlite", 6);
  expect(measuredIn(figures, "no receipt")).toEqual([0]);
  const [answer] = measuredIn(figures, "Send inn to the answer p50");
  const [receipt] = measuredIn(figures, "Send inn to the receipt p50");
  expect(receipt).toBeGreaterThan(0);
  expect(answer).toBeGreaterThan(0);
}, 60_000);

test("percentiles and targets", () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
  expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([3], 0.99)]).toEqual([50, 99, 3]);
  const figure: Figure = { part: "x", figure: "y", measured: 10, unit: "s", atMost: 10 };
  expect(isMissed(figure)).toBe(false);
  expect(isMissed({ ...figure, measured: 11 })).toBe(true);
  expect(isMissed({ ...figure, measured: percentile([], 0.99) })).toBe(true);
});
