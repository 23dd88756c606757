/**
 * The answer to a turn is in no outbox: if it is not sent now, nobody ever sends it. So what Teams certainly did not
 * take is sent again, for as long as a person waits and Teams lets a turn last.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Outcome } from "../chat.ts";

const PATIENCE_MS = 6000;
/** When Teams does not say after how long. */
const PAUSE_MS = 1000;

export async function insist(
  attempt: () => Promise<Outcome>,
  sleep: (ms: number) => Promise<unknown> = wait,
): Promise<Outcome> {
  const begun = performance.now();
  let outcome = await attempt();
  // Every pause is at least half a second, so there are at most a dozen.
  for (let paused = 0; paused < PATIENCE_MS;) {
    const pause = pauseAfter(outcome);
    const spent = Math.max(paused, performance.now() - begun);
    if (pause === undefined || spent + pause > PATIENCE_MS) break;
    await sleep(pause);
    paused += pause;
    outcome = await attempt();
  }
  return outcome;
}

/** Undefined: it arrived, never will, or may have arrived. */
function pauseAfter(outcome: Outcome): number | undefined {
  if (outcome.kind === "throttled") return Math.max(outcome.retryAfterMs ?? PAUSE_MS, PAUSE_MS / 2);
  return outcome.kind === "not-delivered" ? PAUSE_MS : undefined;
}
