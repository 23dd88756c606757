/** What came of ideas in a month, and what they were held up by, as counts of ideas. Pure. */
import {
  declineReasons,
  type EventKind,
  type IdeaEvent,
  raiseReasons,
  stopCauses,
  stuckReasons,
} from "../../ideas/idea.ts";
import type { History } from "./answers.ts";
import { AT_LEAST, type Figures } from "./figures.ts";
import { isWithin, type Span } from "./month.ts";

type Outcomes = Pick<Figures, "outcomes" | "declined" | "stopped" | "stuck" | "raised">;

/** Each idea counts once in each line. */
export function outcomeFigures(histories: readonly History[], span: Span): Outcomes {
  const having = (kind: EventKind): number =>
    histories.filter(({ events }) => events.some((event) => event.kind === kind && isWithin(span, event.at)))
      .length;
  const reasons = <Reason extends string>(kind: EventKind, known: readonly Reason[]) =>
    countReasons(histories, span, kind, known);
  return {
    outcomes: {
      tried: having("tried"),
      evaluated: histories.filter((each) => wasEvaluated(each, span)).length,
      adopted: having("adopted"),
      solved: having("solved"),
      answered: having("answered"),
      declined: having("declined"),
      postponed: having("postponed"),
      stopped: having("stopped"),
      withdrawn: having("withdrawn"),
    },
    declined: withoutRareChannel(reasons("declined", declineReasons)),
    stopped: reasons("stopped", stopCauses),
    stuck: reasons("stuck", stuckReasons),
    raised: reasons("raised", raiseReasons),
  };
}

const decidesTrial: ReadonlySet<EventKind> = new Set<EventKind>(["adopted", "adjusted", "stopped"]);
const ofTrial: ReadonlySet<EventKind> = new Set<EventKind>([
  "tried",
  "adjusted",
  "evaluating",
  "trial-ended",
]);

/** Somebody decided, in this month, after the answers of an evaluation. */
function wasEvaluated({ events }: History, span: Span): boolean {
  return events.some((event, place) => {
    if (!decidesTrial.has(event.kind) || !isWithin(span, event.at)) return false;
    const last = events.slice(0, place).findLast(({ kind }) => ofTrial.has(kind));
    return last?.kind === "evaluating" || last?.kind === "trial-ended";
  });
}

/** By the last reason that was given for each idea in the month. */
function countReasons<Reason extends string>(
  histories: readonly History[],
  span: Span,
  kind: EventKind,
  known: readonly Reason[],
): Partial<Record<Reason, number>> {
  const given = histories.flatMap(({ events }) => {
    const last = events.findLast((event: IdeaEvent) => event.kind === kind && isWithin(span, event.at));
    return known.find((reason) => reason === last?.fields.reason) ?? [];
  });
  const counts = known.map((reason) => [reason, given.filter((one) => one === reason).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0)) as Partial<Record<Reason, number>>;
}

/** One that belongs in varsling or a personalsak is about one person, and may be the only one of its month. */
function withoutRareChannel(declined: Figures["declined"]): Figures["declined"] {
  const { "other-channel": rare = 0, other = 0, ...rest } = declined;
  if (rare >= AT_LEAST) return declined;
  return rare + other === 0 ? rest : { ...rest, other: rare + other };
}
