import { expect, test } from "vitest";
import type { Outcome } from "../../../bot/chat.ts";
import { insist } from "../../../bot/teams/insist.ts";

const sent: Outcome = { kind: "sent", activityId: "1" };

async function insisted(...outcomes: Outcome[]) {
  const pauses: number[] = [];
  let attempts = 0;
  const last = await insist(
    async () => outcomes[Math.min(attempts++, outcomes.length - 1)] ?? sent,
    async (ms) => pauses.push(ms),
  );
  return { last: last.kind, attempts, pauses };
}

test("an answer that Teams throttled is sent when Teams allows it", async () => {
  const throttled: Outcome = { kind: "throttled", retryAfterMs: 2000 };
  expect(await insisted(throttled, sent)).toEqual({ last: "sent", attempts: 2, pauses: [2000] });
});

test("one that was not delivered is sent again after a second", async () => {
  const apart: Outcome = { kind: "not-delivered", cause: "412" };
  expect(await insisted(apart, apart, sent)).toEqual({ last: "sent", attempts: 3, pauses: [1000, 1000] });
});

test.each<Outcome>([
  sent,
  { kind: "ambiguous", cause: "503" },
  { kind: "failed", status: 413, code: "x" },
  { kind: "unreachable", code: "MessageWritesBlocked" },
])("$kind is not tried again", async (outcome) => {
  expect(await insisted(outcome)).toEqual({ last: outcome.kind, attempts: 1, pauses: [] });
});

test("nobody waits for ever", async () => {
  const throttled: Outcome = { kind: "throttled", retryAfterMs: undefined };
  expect(await insisted(throttled)).toMatchObject({ last: "throttled", attempts: 7 });
  expect(await insisted({ kind: "throttled", retryAfterMs: 60_000 })).toMatchObject({ attempts: 1 });
});
