/** What keeps the promise of an answer, and when it was kept. Pure. */
import type { EventKind, IdeaEvent } from "../idea.ts";

/** A decision that the proposer was promised. */
export const answers = ["planned", "tried", "answered", "declined", "postponed", "solved"] as const;

const keeps: ReadonlySet<EventKind> = new Set<EventKind>(answers);
const promisesAnew: ReadonlySet<EventKind> = new Set<EventKind>(["submitted", "appealed", "resumed"]);

/**
 * The last event before `end` that kept the promise: the first answer since the idea was sent in, taken up again, or a new
 * look was asked for. @param events its whole history, oldest first
 */
export function lastKept(events: readonly IdeaEvent[], end: Date): IdeaEvent | undefined {
  let open = false;
  let last: IdeaEvent | undefined;
  for (const event of events.filter((one) => one.at < end.toISOString())) {
    if (promisesAnew.has(event.kind)) open = true;
    if (!open || !keeps.has(event.kind)) continue;
    open = false;
    last = event;
  }
  return last;
}
