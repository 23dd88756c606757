/** Stored figures in one reader's words, in the order of what can be done about them. Pure. */
import type { Compared, MeasuresPart, MeasuresView } from "../../adaptive-cards/measures/measures-card.ts";
import { monthName, shortDate } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Reader } from "../reader.ts";
import type { TwoMonths } from "./make-figures.ts";
import { type Figures, outcomes, type Still } from "./rules/figures.ts";
import { monthBefore } from "./rules/month.ts";
import { capitalised } from "../texts/capitalised.ts";

type Words = Pick<Reader, "texts">;

const MOST_GOALS = 5;
const MOST_UNITS = 10;

export function measuresView(of: TwoMonths, reader: Words, nonce: string): MeasuresView {
  const { texts } = reader;
  const { month } = of;
  return {
    title: monthTitle(month.month, reader),
    parts: [
      timePart(of, reader),
      outcomePart(of, reader),
      stillPart(of, reader),
      stuckPart(of, reader),
      acrossPart(of, reader),
      firstTimersPart(of, reader),
      goalsPart(month, reader),
      silentPart(month, reader),
    ],
    note: texts.measures.note(shortDate(localDate(new Date(month.madeAt)), texts.measures.language)),
    month: month.month,
    nonce,
  };
}

export function monthTitle(month: string, { texts }: Words): string {
  return texts.measures.title(monthName(month, texts.measures.language));
}

function timePart({ month, before }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.time;
  const first = ({ firstAnswer }: Figures): string =>
    firstAnswer ? words.half(firstAnswer.half, firstAnswer.nineOfTen) : words.tooFew;
  const promise = ({ promise: kept }: Figures): string | undefined =>
    kept && words.inTime(kept.inTime, kept.answered);
  const inTime = promise(month);
  return {
    title: words.title,
    lines: [
      compared(first(month), before.firstAnswer && first(before), before, reader),
      ...(inTime === undefined ? [] : [compared(inTime, promise(before), before, reader)]),
      alone(words.waiting(month.waiting)),
      ...(month.overdue > 0 ? [alone(words.overdue(month.overdue))] : []),
    ],
    counts: [],
    note: undefined,
  };
}

function outcomePart({ month, before }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.outcomes;
  const { decline, stop } = reader.texts.ideas.fields.reasons;
  const shown = outcomes.filter((name) => month.outcomes[name] + before.outcomes[name] > 0);
  const declined = reasonsOf(month.declined, decline, reader);
  const stopped = reasonsOf(month.stopped, stop, reader);
  return {
    title: words.title,
    lines: [
      ...(shown.length === 0 ? [alone(words.none)] : []),
      ...(declined === "" ? [] : [alone(words.declined(declined))]),
      ...(stopped === "" ? [] : [alone(words.stopped(stopped))]),
    ],
    counts: shown.map((name) => [
      words.names[name],
      withBefore(month.outcomes[name], before.outcomes[name], before, reader),
    ]),
    note: undefined,
  };
}

function stillPart({ month, before }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.still;
  const said = ({ yes, no, unanswered }: Still): string => words.answers(yes, no, unanswered);
  const any = (one: Still): boolean => one.yes + one.no + one.unanswered > 0;
  const counts = (["three", "twelve"] as const).flatMap((after) =>
    any(month.still[after]) || any(before.still[after])
      ? [
          [
            words[after],
            withBefore(said(month.still[after]), said(before.still[after]), before, reader),
          ] as const,
        ]
      : [],
  );
  const asked = monthName(monthBefore(month.month), reader.texts.measures.language);
  return { title: words.title, lines: [], counts, note: words.note(asked) };
}

function stuckPart({ month }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.stuck;
  const said = reasonsOf(month.stuck, reader.texts.promise.stuck.reasons, reader);
  const raised = reasonsOf(month.raised, reader.texts.ideas.fields.reasons.raise, reader);
  return {
    title: words.title,
    lines: [
      ...(said === "" ? [] : [alone(words.said(said))]),
      ...(raised === "" ? [] : [alone(words.raised(raised))]),
    ],
    counts: [],
    note: undefined,
  };
}

function acrossPart({ month, before }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.across;
  const names = ["concerns", "sentOn", "raised", "takenUp", "takenUpIn"] as const;
  const shown = names.filter((name) => month.across[name] + before.across[name] > 0);
  return {
    title: words.title,
    lines: [],
    counts: shown.map((name) => [
      words.names[name],
      withBefore(month.across[name], before.across[name], before, reader),
    ]),
    note: undefined,
  };
}

function firstTimersPart({ month, before }: TwoMonths, reader: Words): MeasuresPart {
  const words = reader.texts.measures.firstTimers;
  const said = ({ firstTimers }: Figures): string =>
    firstTimers === "few" ? words.few : words.count(firstTimers);
  return {
    title: words.title,
    // Few and few again is no news.
    lines: [compared(said(month), said(month) === said(before) ? undefined : said(before), before, reader)],
    counts: [],
    note: words.note,
  };
}

function goalsPart({ goals }: Figures, reader: Words): MeasuresPart {
  const words = reader.texts.measures.goals;
  const lines = goals
    .slice(0, MOST_GOALS)
    .map(({ nr, title, knew, of }) => alone(words.line(`${nr} ${title}`.trim(), knew, of)));
  const more = goals.length - MOST_GOALS;
  return {
    title: words.title,
    lines: more > 0 ? [...lines, alone(words.more(more))] : lines,
    counts: [],
    note: undefined,
  };
}

function silentPart({ silent = [] }: Figures, reader: Words): MeasuresPart {
  const words = reader.texts.measures.silent;
  const names = silent.slice(0, MOST_UNITS).map(({ name }) => name);
  const more = silent.length - MOST_UNITS;
  const last = names.at(-1) ?? "";
  const listed = names.length < 2 ? last : names.slice(0, -1).join(", ") + words.and + last;
  return {
    title: words.title,
    lines:
      names.length === 0
        ? []
        : [
            alone(words.explained),
            alone(more > 0 ? words.more(names.join(", "), more) : words.units(listed)),
          ],
    counts: [],
    note: undefined,
  };
}

function reasonsOf<Reason extends string>(
  counts: Readonly<Partial<Record<Reason, number>>>,
  names: Readonly<Record<Reason, string>>,
  { texts }: Words,
): string {
  const known = Object.keys(names) as Reason[];
  return known
    .flatMap((reason) => {
      const count = counts[reason];
      return count === undefined ? [] : [texts.measures.outcomes.reason(names[reason], count)];
    })
    .join(", ");
}

function withBefore(now: number | string, was: number | string, before: Figures, { texts }: Words): string {
  const month = monthName(before.month, texts.measures.language, "short");
  return texts.measures.counted(String(now), month, String(was));
}

function compared(line: string, was: string | undefined, before: Figures, { texts }: Words): Compared {
  const month = monthName(before.month, texts.measures.language);
  const name = capitalised(month);
  return { line, before: was === undefined ? undefined : texts.measures.before(name, was) };
}

function alone(line: string): Compared {
  return { line, before: undefined };
}
