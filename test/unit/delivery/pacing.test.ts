import { expect, it } from "vitest";
import { createPace } from "../../../bot/delivery/pacing.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { outgoing, startBench } from "../../support/delivery-bench.ts";

it("spaces messages evenly on real time; a pause earns a twentieth of a second and no more", async () => {
  const pace = createPace(50, () => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 200));
  const started = performance.now();
  for (let n = 0; n < 9; n++) await pace.next();
  const took = performance.now() - started;
  expect(took).toBeGreaterThan(105);
  expect(took).toBeLessThan(300);
});

it("keeps 45 a second when writes are slow now and then, and never gives more than 48", async () => {
  let now = 0;
  const given: number[] = [];
  const pace = createPace(
    45,
    () => now,
    async (ms) => (now += ms),
  );
  for (let n = 0; n < 450; n++) {
    await pace.next();
    given.push(now);
    now += n % 10 === 0 ? 40 : 3;
    if (n === 200) now += 5000;
  }
  expect(now).toBeLessThan(15_100);
  const most = Math.max(...given.map((from) => given.filter((at) => at >= from && at < from + 1000).length));
  expect(most).toBeLessThanOrEqual(48);
});

it("paces the dispatcher", async () => {
  const bench = startBench({ sendRate: 20 });
  await bench.meet("ada", "bo", "cia");
  await enqueue(
    bench.store,
    ["ada", "bo", "cia", "ada", "bo"].map((to, n) => outgoing(`${n}`, to)),
  );
  const started = performance.now();
  await bench.dispatcher.drain();
  expect(bench.messages.attempts).toHaveLength(5);
  // Four gaps of 50 ms, less the credit of 50 that a slow start may have earned.
  expect(performance.now() - started).toBeGreaterThan(145);
});
