/** Scheduled work of ideas. */
import { localDate } from "../calendar/local-date.ts";
import { findPointer, pointersIn, unpoint } from "../storage/pointers.ts";
import { someAtATime } from "../storage/some-at-a-time.ts";
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
  const causes: unknown[] = [];
  await someAtATime(due, (row) => resume(deps, row).catch((cause: unknown) => causes.push(cause)));
  // One idea that cannot be brought back does not hold the others up; it is tried again at the next look.
  if (causes.length > 0)
    throw new AggregateError(causes, `${causes.length} of ${due.length} postponed ideas`);
}

async function resume(deps: IdeasDeps, row: string): Promise<void> {
  const pointer = await findPointer(deps.store, POSTPONED, row);
  const [until, number] = row.split("|");
  const action = { kind: "resume", fields: {} } as const;
  const acted = await act(deps, { number: Number(number), by: undefined, action, nonce: undefined });
  // The clock was set back meanwhile: its day is still to come.
  const stillWaits = acted.kind === "not-now" && acted.idea.postponedTo === until;
  if (pointer && !stillWaits) await unpoint(deps.store, pointer);
}
