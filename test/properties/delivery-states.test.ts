import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Outcome } from "../../bot/chat.ts";
import {
  afterInterruption,
  afterOutcome,
  type Attempted,
  MAX_RESENDS,
  MAX_SETBACKS,
  type Next,
} from "../../bot/delivery/next-state.ts";

const outcomes = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Outcome>({ kind: "ambiguous", cause: "503" }) },
  { weight: 3, arbitrary: fc.constant<Outcome>({ kind: "not-delivered", cause: "412" }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("throttled" as const), retryAfterMs: fc.nat(60_000) }),
  },
  { weight: 1, arbitrary: fc.constant<Outcome>({ kind: "sent", activityId: "a" }) },
  { weight: 1, arbitrary: fc.constant<Outcome>({ kind: "unreachable", code: "MessageWritesBlocked" }) },
  { weight: 3, arbitrary: fc.constant("died" as const) },
);
const starts = fc.record({
  priority: fc.constantFrom("own" as const, "broadcast" as const),
  act: fc.constantFrom<Attempted["act"]>({ kind: "send" }, { kind: "update", target: "t" }),
  unknowns: fc.constant(0),
  setbacks: fc.constant(0),
});

/** Every message comes to an end, whatever happens to its attempts, and its dangerous repeats are bounded. */
it("brings every message to an end in a bounded number of attempts", () => {
  fc.assert(
    fc.property(
      starts,
      fc.infiniteStream(outcomes),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (start, stream, random) => {
        let message: Attempted = start;
        let afterUnknown = 0;
        let attempts = 0;
        for (const outcome of stream) {
          attempts += 1;
          const next: Next =
            outcome === "died" ? afterInterruption(message, random) : afterOutcome(message, outcome, random);
          if (next.kind === "end") break;
          if (outcome === "died" || outcome.kind === "ambiguous") afterUnknown += 1;
          expect(next.afterMs).toBeGreaterThan(0);
          if (outcome !== "died" && outcome.kind === "throttled")
            expect(next.afterMs).toBeGreaterThanOrEqual(outcome.retryAfterMs ?? 0);
          message = { ...message, unknowns: next.unknowns, setbacks: next.setbacks };
        }
        expect(attempts).toBeLessThanOrEqual(MAX_SETBACKS + MAX_RESENDS + 1);
        if (start.act.kind === "send")
          expect(afterUnknown).toBeLessThanOrEqual(start.priority === "own" ? MAX_RESENDS : 0);
      },
    ),
    { numRuns: 500 },
  );
});
