import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../bot/chat.ts";
import {
  afterInterruption,
  afterOutcome,
  type Attempted,
  MAX_RESENDS,
  MAX_SETBACKS,
} from "../../../bot/delivery/next-state.ts";

const own: Attempted = { priority: "own", act: { kind: "send" }, unknowns: 0, setbacks: 0 };
const broadcast: Attempted = { ...own, priority: "broadcast" };
const update: Attempted = { ...broadcast, act: { kind: "update", target: "t" } };
const unknown: Outcome = { kind: "ambiguous", cause: "timeout" };
const notDelivered: Outcome = { kind: "not-delivered", cause: "412" };

describe("after an attempt", () => {
  it.each<[Outcome, object]>([
    [
      { kind: "sent", activityId: "a1" },
      { kind: "end", state: "sent", activityId: "a1", code: "" },
    ],
    [
      { kind: "unreachable", code: "MessageWritesBlocked" },
      { kind: "end", state: "unreachable", code: "MessageWritesBlocked" },
    ],
    [
      { kind: "failed", status: 413, code: "MessageSizeTooBig" },
      { kind: "end", state: "failed", code: "413 MessageSizeTooBig" },
    ],
  ])("%o is an end", (outcome, end) => {
    expect(afterOutcome(broadcast, outcome, 0)).toMatchObject(end);
  });

  it("keeps a broadcast ambiguous after an unknown outcome, whether Teams was silent or we died", () => {
    expect(afterOutcome(broadcast, unknown, 0)).toMatchObject({ kind: "end", state: "ambiguous" });
    expect(afterInterruption(broadcast, 0)).toMatchObject({ kind: "end", state: "ambiguous" });
  });

  it("sends an own message again three times after unknown outcomes, then leaves it ambiguous", () => {
    for (let unknowns = 0; unknowns < MAX_RESENDS; unknowns++) {
      const next = afterOutcome({ ...own, unknowns }, unknown, 0);
      expect(next).toMatchObject({ kind: "again", unknowns: unknowns + 1 });
    }
    const last = afterInterruption({ ...own, unknowns: MAX_RESENDS }, 0);
    expect(last).toMatchObject({ kind: "end", state: "ambiguous", code: "interrupted" });
  });

  it("sends it again as often as the municipality wants, also not at all", () => {
    expect(afterOutcome(own, unknown, 0, 0)).toMatchObject({ kind: "end", state: "ambiguous" });
    expect(afterInterruption(own, 0, 0)).toMatchObject({ kind: "end", state: "ambiguous" });
    expect(afterOutcome(own, unknown, 0, 1)).toMatchObject({ kind: "again", unknowns: 1 });
    expect(afterOutcome({ ...own, unknowns: 1 }, unknown, 0, 1)).toMatchObject({ state: "ambiguous" });
    expect(afterOutcome(update, unknown, 0, 0)).toMatchObject({ kind: "again" });
  });

  it("renders an update anew after an unknown outcome, also for a broadcast, until its tries are used up", () => {
    expect(afterOutcome(update, unknown, 0)).toMatchObject({ kind: "again", setbacks: 1, unknowns: 0 });
    const last = afterInterruption({ ...update, setbacks: MAX_SETBACKS }, 0);
    expect(last).toMatchObject({ kind: "end", state: "failed" });
  });

  it("waits as long as Teams asks when throttled", () => {
    const next = afterOutcome(broadcast, { kind: "throttled", retryAfterMs: 30_000 }, 0);
    expect(next).toMatchObject({ kind: "again", afterMs: 30_000, code: "throttled", setbacks: 1 });
  });

  it("backs off doubling with jitter, at most a quarter of an hour, and gives up after its tries", () => {
    function waits(setbacks: number, random: number): number {
      const next = afterOutcome({ ...broadcast, setbacks }, notDelivered, random);
      return next.kind === "again" ? next.afterMs : -1;
    }
    expect([waits(0, 0), waits(0, 0.999), waits(3, 0), waits(3, 0.999)]).toEqual([500, 1000, 4000, 7996]);
    expect(waits(MAX_SETBACKS - 1, 0.999)).toBeLessThanOrEqual(15 * 60_000);
    const last = afterOutcome({ ...broadcast, setbacks: MAX_SETBACKS }, notDelivered, 0);
    expect(last).toMatchObject({ kind: "end", state: "failed", code: "412" });
  });
});
