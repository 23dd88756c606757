/** What happened to ideas in a span of time, as counts. Each idea counts once in each line. Pure. */
import type { EventKind, Idea, IdeaEvent } from "../../ideas/idea.ts";

/** An idea, and what happened to it in the span, oldest first. */
export interface Happened {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
}

const countedAs = {
  /** New to the unit: sent in, sent on from elsewhere, raised to it. */
  arrived: ["submitted", "transferred", "raised", "handed-over"],
  answered: ["planned", "tried", "answered", "declined", "postponed", "solved"],
  planned: ["planned"],
  tried: ["tried"],
  evaluated: ["trial-ended", "evaluating"],
  adopted: ["adopted", "solved"],
  declined: ["declined"],
  stopped: ["stopped"],
  withdrawn: ["withdrawn"],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;

type Counted = keyof typeof countedAs | "questions" | "rota" | "stillDone" | "noLongerDone";
export type Summary = Readonly<Record<Counted, number>>;

export function summaryOf(happened: readonly Happened[]): Summary {
  const having = (kinds: readonly EventKind[]): readonly Happened[] =>
    happened.filter(({ events }) => events.some(({ kind }) => kinds.includes(kind)));
  const arrived = having(countedAs.arrived);
  const checked = (still: string): number =>
    happened.filter(({ events }) =>
      events.some(({ kind, fields }) => kind === "checked" && fields.still === still),
    ).length;
  const counts = Object.entries(countedAs).map(([name, kinds]) => [name, having(kinds).length]);
  return {
    ...(Object.fromEntries(counts) as Record<keyof typeof countedAs, number>),
    questions: arrived.filter(({ idea }) => idea.kind === "question").length,
    rota: arrived.filter(({ idea }) => idea.category === "rota").length,
    stillDone: checked("yes"),
    noLongerDone: checked("no"),
  };
}

export function isEmpty(summary: Summary): boolean {
  return Object.values(summary).every((count) => count === 0);
}
