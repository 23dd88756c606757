/** What is asked of everybody next: what an editor has chosen for that week, else what the plan says. */
import { isoWeekOf, mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays, localDate } from "../../calendar/local-date.ts";
import { nextTimesOf } from "../../scheduling/next-times.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type BankDeps, type ChosenWeek, readBank, readWeek, type VersionedItem } from "./bank-store.ts";
import { EVERYONE, questionId } from "../question.ts";
import { chosenSince, readQuestion } from "../question-store.ts";
import type { BankItem } from "../rules/bank.ts";
import { type Asked, nextAsk } from "../rules/plan.ts";
import { ASK_SCHEDULE } from "../schedules.ts";

export interface NextWeek {
  /** ISO week. */
  readonly week: string;
  /** Undefined: the schedule is gone. */
  readonly at: Date | undefined;
  /** Empty: everything was asked within a quarter. */
  readonly items: readonly BankItem[];
  /** The editor who chose; undefined: the plan. */
  readonly by: string | undefined;
  /** Of what editors have chosen for that week. */
  readonly version: number;
}

/** More than a pulse has is no pulse. */
export const MOST_STATEMENTS = 4;

export async function nextWeekOf(on: BankDeps, now: Date): Promise<NextWeek> {
  const { store } = on;
  const times = await nextTimesOf(store, ASK_SCHEDULE, now, 2);
  for (const at of times)
    if (!(await readQuestion(store, questionId(isoWeekOf(at), EVERYONE)))) {
      const week = isoWeekOf(at);
      return { week, at, ...(await chosenFor(on, week, at)) };
    }
  const week = isoWeekOf(new Date(now.getTime() + 7 * 24 * 60 * 60_000));
  return { week, at: undefined, ...(await chosenFor(on, week, now)) };
}

export async function chosenFor(
  on: BankDeps,
  week: string,
  now: Date,
): Promise<Pick<NextWeek, "items" | "by" | "version">> {
  const { store } = on;
  const bank = await readBank(on);
  const own = await readWeek(store, week);
  const { version } = own;
  // An editor who lets the plan choose has written the week, too.
  const chosen = version === 0 ? await leftOver(store, week) : own;
  const items = inBank(bank, chosen.items);
  if (items.length > 0) return { items, by: chosen.by, version };
  const next = nextAsk(bank, await askedBefore(store, week, now), week);
  if (next.kind === "nothing") return { items: [], by: undefined, version };
  return { items: next.kind === "question" ? [next.item] : next.items, by: undefined, version };
}

const WEEKS_LEFT_OVER = 4;
const NOTHING_CHOSEN: ChosenWeek = { items: [], by: undefined, version: 0 };

/** What an editor chose for a week in which nothing was asked, since the program stood still or the schedule was paused. */
async function leftOver(store: TableStore, week: string): Promise<ChosenWeek> {
  let before = week;
  for (let back = 0; back < WEEKS_LEFT_OVER; back += 1) {
    before = weekOfDate(addDays(mondayOf(before), -7));
    const chosen = await readWeek(store, before);
    const wasAsked = (await readQuestion(store, questionId(before, EVERYONE))) !== undefined;
    if (wasAsked) return NOTHING_CHOSEN;
    if (chosen.version > 0) return chosen;
  }
  return NOTHING_CHOSEN;
}

/** What was retired since it was chosen is not asked. */
function inBank(bank: readonly VersionedItem[], ids: readonly string[]): readonly BankItem[] {
  const found = ids.flatMap((id) => bank.find((item) => item.id === id && item.retired !== true) ?? []);
  const [first] = found;
  return first?.kind === "question" ? [first] : found.slice(0, MOST_STATEMENTS);
}

/** Somewhat more than the plan weighs. */
const DAYS_BACK = 54 * 7;

/** Before this week. */
export async function askedBefore(store: TableStore, week: string, now: Date): Promise<readonly Asked[]> {
  const since = weekOfDate(addDays(localDate(now), -DAYS_BACK));
  const before = await chosenSince(store, EVERYONE, since);
  return before
    .filter((each) => each.week < week)
    .map((each) => ({ week: each.week, items: each.items.map(({ id }) => id) }));
}
