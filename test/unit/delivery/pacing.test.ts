import { expect, it } from "vitest";
import { createPace } from "../../../bot/delivery/pacing.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { outgoing, startBench } from "../../support/delivery-bench.ts";

it("spaces messages evenly, on real time, and gives no credit for a pause", async () => {
  const pace = createPace(50, () => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 100));
  const started = performance.now();
  for (let n = 0; n < 6; n++) await pace.next();
  const took = performance.now() - started;
  expect(took).toBeGreaterThan(95);
  expect(took).toBeLessThan(300);
});

it("paces the dispatcher", async () => {
  const bench = startBench({ sendRate: 40 });
  await bench.meet("ada", "bo", "cia");
  await enqueue(
    bench.store,
    ["ada", "bo", "cia", "ada", "bo"].map((to, n) => outgoing(`${n}`, to)),
  );
  const started = performance.now();
  await bench.dispatcher.drain();
  expect(bench.messages.attempts).toHaveLength(5);
  expect(performance.now() - started).toBeGreaterThan(95);
});
