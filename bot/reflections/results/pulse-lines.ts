/** Slik har vi det: the newest published results of the groups that somebody answers for, as lines for the weekly card. */
import { addDays, localDate } from "../../calendar/local-date.ts";
import { topOf, unitsAnsweredFor } from "../../organisation/answers-for.ts";
import type { People } from "../../organisation/people.ts";
import type { Reader } from "../../reader.ts";
import { pointersIn } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { unitName } from "../../ideas/names.ts";
import type { Language } from "../../organisation/person.ts";
import { decimal } from "../../texts/decimal.ts";
import { concerning } from "../concerns.ts";
import { isPulse, parseQuestionId, unitOf } from "../question.ts";
import { CLOSED_REFLECTIONS, type QuestionFile, readQuestion } from "../question-store.ts";
import { readResults } from "./result-store.ts";
import { resultsBefore } from "./results-before.ts";
import { changeSince, meanOf } from "../rules/change.ts";
import type { GroupResult } from "../rules/results.ts";
import { itemsFor } from "../answering/show.ts";

/** Older than that it is no news; what closes on Tuesday at noon is on the card of the Tuesday after. */
const DAYS_FRESH = 10;
const MOST_BACK = 5;

export interface PulseLines {
  readonly lines: readonly string[];
  /** ISO instant, of the newest of them. */
  readonly closed: string;
  /** They hold figures; of a question in words they only say how many answered, which the result card has said. */
  readonly hasFigures: boolean;
}

/** Undefined: nothing new, or too few answers where the reader leads, or stands in now. */
export async function pulseLines(
  { store, people }: { readonly store: TableStore; readonly people: People },
  reader: Reader,
  now: Date,
): Promise<PulseLines | undefined> {
  const units = await unitsAnsweredFor(people, reader.organisation, reader.id, now);
  const led = new Set(units.map(({ id }) => id));
  if (led.size === 0) return undefined;
  const from = addDays(localDate(now), -DAYS_FRESH);
  const closed = await pointersIn(store, CLOSED_REFLECTIONS, { from, to: `${now.toISOString()}|` });
  const found = new Map<string, PulseLines>();
  // One of everybody and one of each unit: what a leader asks does not hide what the municipality asks.
  for (const id of concerning(reader, closed, led).toReversed().slice(0, MOST_BACK)) {
    const audience = parseQuestionId(id)?.to ?? "";
    const lines = found.has(audience) ? undefined : await linesFrom(store, id, led, reader);
    if (lines) found.set(audience, lines);
  }
  const all = [...found.values()];
  const [newest] = all;
  return (
    newest && {
      lines: all.flatMap(({ lines }) => lines),
      closed: newest.closed,
      hasFigures: all.some((each) => each.hasFigures),
    }
  );
}

/** Undefined: it shows no group with one of these units. */
async function linesFrom(
  store: TableStore,
  id: string,
  led: ReadonlySet<string>,
  reader: Reader,
): Promise<PulseLines | undefined> {
  const file = await readQuestion(store, id);
  const results = file && (await readResults(store, file));
  if (!file?.closed || !results) return undefined;
  const { at: closed } = file.closed;
  const hasFigures = isPulse(file.question);
  if (results.total && unitOf(id) === undefined && led.has(topOf(reader.organisation)?.id ?? ""))
    return {
      lines: linesOf(file, { ...results.total, where: reader.texts.reflections.results.all }, reader),
      closed,
      hasFigures,
    };
  const groups = results.groups.filter(({ units }) => units.some((unit) => led.has(unit)));
  if (groups.length === 0) return undefined;
  const before = await resultsBefore(store, file);
  const isWhole = results.groups.length === 1;
  const lines = groups.flatMap((group) => {
    const change = (item: string) => changeSince(item, group, before, file.question.thresholds);
    return linesOf(file, { ...group, where: whereIs(file, group, isWhole, reader), change }, reader);
  });
  return { lines, closed, hasFigures };
}

/** The unit that was asked, when all its answers are in one group. */
function whereIs({ id }: QuestionFile, group: GroupResult, isWhole: boolean, reader: Reader): string {
  const asked = isWhole ? unitOf(id) : undefined;
  const [first = "", ...others] = asked === undefined ? group.units : [asked];
  return reader.texts.reflections.digest.where(unitName(first, reader), others.length);
}

interface Told extends Pick<GroupResult, "answers" | "items"> {
  readonly where: string;
  readonly change?: (item: string) => number | undefined;
}

function linesOf(
  { question }: QuestionFile,
  { answers, items, where, change: changeOf }: Told,
  reader: Reader,
): readonly string[] {
  const words = reader.texts.reflections.digest;
  const { language } = reader.texts.reflections;
  const asked = itemsFor(reader, question);
  if (items.length === 0) return [words.question(where, asked[0]?.words ?? "", answers)];
  // The unit is named once: three statements of it are one group.
  return items.map((item, at) => {
    const name = asked.find(({ id }) => id === item.item)?.words ?? "";
    const change = changeOf?.(item.item);
    const line = words.statement(
      name,
      decimal(meanOf(item) ?? 0, language),
      change === undefined ? "" : moved(change, language),
    );
    return at === 0 ? words.of(where, line) : line;
  });
}

function moved(change: number, language: Language): string {
  const rounded = Math.round(change * 10) / 10;
  if (rounded === 0) return "±0";
  return `${rounded > 0 ? "+" : "−"}${decimal(Math.abs(rounded), language)}`;
}
