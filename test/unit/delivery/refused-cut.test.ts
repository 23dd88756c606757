/** Teams refuses a broadcast message, and the program dies at any call after that: it is not sent again by itself. */
import { expect, it } from "vitest";
import { createDispatcher } from "../../../bot/delivery/dispatcher.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { outgoing, startBench } from "../../support/delivery-bench.ts";
import { dyingStore } from "../../support/dying-store.ts";

it("is not sent again when the program dies between the refusal and noting it", async () => {
  for (let cut = 1; ; cut++)
    for (const taken of [false, true]) {
      const bench = startBench();
      await bench.meet("ada");
      await enqueue(bench.store, [outgoing("edition|ada", "ada", { priority: "broadcast" })], bench.now);
      bench.messages.answerWith({ kind: "unreachable", code: "MessageWritesBlocked" });
      const mortal = dyingStore(bench.store, cut, taken);
      await createDispatcher({ ...bench.deps, store: mortal })
        .drain()
        .catch(() => undefined);
      if (!mortal.dead) return expect(cut).toBeGreaterThan(8);
      await createDispatcher(bench.deps).drain();
      bench.ticks += 10 * 60_000;
      await createDispatcher(bench.deps).drain();
      expect(bench.messages.attempts.length, `cut ${cut}, taken ${taken}`).toBeLessThanOrEqual(1);
      expect(["unreachable", "ambiguous"]).toContain((await bench.row("edition|ada")).state);
    }
});
