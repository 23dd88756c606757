/** What happened to ideas in a span of time, as counts. Each idea counts once in each line. Pure. */
import type { EventKind, Idea, IdeaEvent } from "../../ideas/idea.ts";
import { answers } from "../../ideas/rules/kept.ts";

/** An idea, and what happened to it in the span, oldest first. */
export interface Happened {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
}

const countedAs = {
  answered: answers,
  tried: ["tried"],
  evaluated: ["trial-ended", "evaluating"],
  adopted: ["adopted", "solved"],
  stopped: ["stopped"],
  withdrawn: ["withdrawn"],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;

type Counted = keyof typeof countedAs | "arrived" | "rota" | "stillDone" | "noLongerDone";
export type Summary = Readonly<Record<Counted, number>>;

/** @param units whose summary it is: what was sent on from there is not new to them. */
export function summaryOf(happened: readonly Happened[], units: ReadonlySet<string>): Summary {
  const having = (kinds: readonly EventKind[]): readonly Happened[] =>
    happened.filter(({ events }) => events.some(({ kind }) => kinds.includes(kind)));
  const arrived = happened.filter((each) => hasArrived(each, units));
  const checked = (still: string): number =>
    happened.filter(({ events }) =>
      events.some(({ kind, fields }) => kind === "checked" && fields.still === still),
    ).length;
  const counts = Object.entries(countedAs).map(([name, kinds]) => [name, having(kinds).length]);
  return {
    ...(Object.fromEntries(counts) as Record<keyof typeof countedAs, number>),
    arrived: arrived.length,
    rota: arrived.filter(({ idea }) => idea.category === "rota").length,
    stillDone: checked("yes"),
    noLongerDone: checked("no"),
  };
}

const moves: ReadonlySet<EventKind> = new Set<EventKind>(["transferred", "raised", "handed-over"]);

/** Sent in, or sent on from elsewhere: whoever had it before is told of that event, too. */
function hasArrived({ idea, events }: Happened, units: ReadonlySet<string>): boolean {
  const isHere = idea.owner.role !== "administrator" && units.has(idea.owner.unit);
  return events.some(({ kind }) => kind === "submitted" || (isHere && moves.has(kind)));
}

export function isEmpty(summary: Summary): boolean {
  return Object.values(summary).every((count) => count === 0);
}
