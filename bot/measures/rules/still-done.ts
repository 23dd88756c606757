/** Gjør dere dette fortsatt? – asked after three and twelve months, and what was answered. Pure. */
import { addMonths } from "../../calendar/local-date.ts";
import type { IdeaEvent } from "../../ideas/idea.ts";
import type { History } from "./answers.ts";
import type { Figures, Still } from "./figures.ts";
import { dayOf, isWithin, type Span } from "./month.ts";

/** Of those asked in `asked`, by what was answered before `end`: everybody had a month at least. */
export function stillFigures(histories: readonly History[], asked: Span, end: Date): Figures["still"] {
  return { three: stillAfter(3), twelve: stillAfter(12) };

  function stillAfter(months: 3 | 12): Still {
    const answers = histories.flatMap((each) => {
      const ask = askedAfter(each, months);
      return ask && isWithin(asked, ask.at) ? [answerTo(each, ask, end)] : [];
    });
    const counted = (answer: keyof Still): number => answers.filter((one) => one === answer).length;
    return { yes: counted("yes"), no: counted("no"), unanswered: counted("unanswered") };
  }
}

/** The first time it was asked so long after it was adopted the last time; a leader's own dates lie between. */
function askedAfter({ events }: History, months: 3 | 12): IdeaEvent | undefined {
  const adopted = events.findLastIndex(({ kind }) => kind === "adopted" || kind === "solved");
  const since = events[adopted];
  if (!since) return undefined;
  const due = (after: number): string => addMonths(dayOf(since), after);
  const ask = events
    .slice(adopted)
    .find((event) => event.kind === "check-asked" && dayOf(event) >= due(months));
  return months === 3 && ask && dayOf(ask) >= due(12) ? undefined : ask;
}

/** One no is enough: the leader is asked what to do then. */
function answerTo({ events }: History, ask: IdeaEvent, end: Date): keyof Still {
  const answers = events.filter(
    ({ kind, number, at }) => kind === "checked" && number > ask.number && at < end.toISOString(),
  );
  if (answers.some(({ fields }) => fields.still === "no")) return "no";
  return answers.length > 0 ? "yes" : "unanswered";
}
