/** The same figures as rows of a table: what, this month, the month before. Pure. */
import { monthName } from "../calendar/format.ts";
import type { Reader } from "../reader.ts";
import type { TwoMonths } from "./make-figures.ts";
import { type Figures, outcomes } from "./rules/figures.ts";

type Words = Pick<Reader, "texts">;
type Row = readonly string[];
type Cell = string | number | undefined;

export function measuresTable(of: TwoMonths, reader: Words): readonly Row[] {
  const { measures: words } = reader.texts;
  const year = (month: string): string => `${monthName(month, words.language)} ${month.slice(0, 4)}`;
  return [
    [words.table.part, words.table.what, year(of.month.month), year(of.before.month)],
    ...timeRows(of, reader),
    ...outcomeRows(of, reader),
    ...stillRows(of, reader),
    ...stuckRows(of, reader),
    ...acrossRows(of, reader),
    ...goalRows(of, reader),
    ...(of.month.silent ?? []).map(({ name }) => [words.silent.title, name, words.silent.cell, ""]),
  ];
}

/** @param value undefined: it was too few */
function row(part: string, what: string, { month, before }: TwoMonths, value: (of: Figures) => Cell): Row {
  return [part, what, String(value(month) ?? ""), String(value(before) ?? "")];
}

function timeRows(of: TwoMonths, { texts }: Words): readonly Row[] {
  const { time, table } = texts.measures;
  const few = table.tooFew;
  return [
    row(time.title, table.half, of, ({ firstAnswer }) => firstAnswer?.half ?? few),
    row(time.title, table.nineOfTen, of, ({ firstAnswer }) => firstAnswer?.nineOfTen ?? few),
    row(time.title, table.inTime, of, ({ promise }) => promise?.inTime ?? few),
    row(time.title, table.answered, of, ({ promise }) => promise?.answered ?? few),
    row(time.title, table.waiting, of, ({ waiting }) => waiting),
    row(time.title, table.overdue, of, ({ overdue }) => overdue),
  ];
}

function outcomeRows(of: TwoMonths, { texts }: Words): readonly Row[] {
  const { outcomes: words, table } = texts.measures;
  const { decline, stop } = texts.ideas.fields.reasons;
  return [
    ...outcomes.map((name) => row(words.title, words.names[name], of, (figures) => figures.outcomes[name])),
    ...reasonRows(of, table.declined, decline, ({ declined }) => declined, table.of),
    ...reasonRows(of, table.stopped, stop, ({ stopped }) => stopped, table.of),
  ].map(([, what = "", ...cells]) => [words.title, what, ...cells]);
}

function stillRows(of: TwoMonths, { texts }: Words): readonly Row[] {
  const words = texts.measures.still;
  return (["three", "twelve"] as const).flatMap((after) =>
    (["yes", "no", "unanswered"] as const).map((answer) =>
      row(
        words.title,
        texts.measures.table.of(words[after], words[answer]),
        of,
        ({ still }) => still[after][answer],
      ),
    ),
  );
}

function stuckRows(of: TwoMonths, { texts }: Words): readonly Row[] {
  const { stuck: words, table } = texts.measures;
  const { reasons } = texts.promise.stuck;
  const { raise } = texts.ideas.fields.reasons;
  return [
    ...reasonRows(of, words.saidName, reasons, ({ stuck }) => stuck, table.of),
    ...reasonRows(of, words.raisedName, raise, ({ raised }) => raised, table.of),
  ].map(([, what = "", ...cells]) => [words.title, what, ...cells]);
}

function acrossRows(of: TwoMonths, { texts }: Words): readonly Row[] {
  const { across: words, firstTimers } = texts.measures;
  const names = ["concerns", "sentOn", "raised", "takenUp", "takenUpIn"] as const;
  return [
    ...names.map((name) => row(words.title, words.names[name], of, ({ across }) => across[name])),
    row(firstTimers.title, firstTimers.name, of, ({ firstTimers: count }) =>
      count === "few" ? firstTimers.fewer : count,
    ),
  ];
}

function goalRows({ month, before }: TwoMonths, { texts }: Words): readonly Row[] {
  const words = texts.measures.goals;
  const rowsOf = ({ goals }: Figures, cells: (count: number) => Row): readonly Row[] =>
    goals.flatMap(({ nr, title, knew, of }) => {
      const goal = `${nr} ${title}`.trim();
      return [
        [words.title, words.knew(goal), ...cells(knew)],
        [words.title, words.answered(goal), ...cells(of)],
      ];
    });
  return [
    ...rowsOf(month, (count) => [String(count), ""]),
    ...rowsOf(before, (count) => ["", String(count)]),
  ];
}

/** A reason that nobody gave in either month is left out. */
function reasonRows<Reason extends string>(
  of: TwoMonths,
  part: string,
  names: Readonly<Record<Reason, string>>,
  counts: (of: Figures) => Readonly<Partial<Record<Reason, number>>>,
  joined: (part: string, what: string) => string,
): readonly Row[] {
  const known = Object.keys(names) as Reason[];
  return known
    .filter((reason) => counts(of.month)[reason] !== undefined || counts(of.before)[reason] !== undefined)
    .map((reason) => row(part, joined(part, names[reason]), of, (figures) => counts(figures)[reason] ?? 0));
}
