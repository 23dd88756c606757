/** Scheduled work of ideas. */
import { localDate } from "../calendar/local-date.ts";
import { findPointer, pointersIn, unpoint } from "../storage/pointers.ts";
import { act } from "./act.ts";
import type { IdeasDeps } from "./deps.ts";
import { POSTPONED } from "./idea-store.ts";

/** A job: running it again, or in two places at once, changes nothing more. */
export function createResumePostponed(deps: IdeasDeps) {
  return { name: "ideas.resume-postponed", run: (now: Date) => resumePostponed(deps, now) };
}

/** Brings back what was postponed until today or earlier. */
async function resumePostponed(deps: IdeasDeps, now: Date): Promise<void> {
  const due = await pointersIn(deps.store, POSTPONED, { to: `${localDate(now)}~` });
  const results = await Promise.allSettled(due.map((row) => resume(deps, row)));
  const causes = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason as unknown] : [],
  );
  // One idea that cannot be brought back does not hold the others up; it is tried again at the next look.
  if (causes.length > 0)
    throw new AggregateError(causes, `${causes.length} of ${due.length} postponed ideas`);
}

async function resume(deps: IdeasDeps, row: string): Promise<void> {
  const pointer = await findPointer(deps.store, POSTPONED, row);
  const number = Number(row.split("|")[1]);
  await act(deps, { number, by: undefined, action: { kind: "resume" }, nonce: undefined });
  if (pointer) await unpoint(deps.store, pointer);
}
