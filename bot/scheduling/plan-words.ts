/** A schedule's plan as people read it. */
import { longDate, longDateTime, timeOfDay } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import type { KindForm } from "./kinds.ts";
import type { MissedRule, Rule } from "./rules.ts";
import type { Plan } from "./schedule-store.ts";

/** Label by label, in the order in which they are shown; "" for what was left out. */
export type PlanWords = ReadonlyMap<string, string>;

export function planWords(plan: Plan, form: KindForm, reader: Reader, today: string): PlanWords {
  const { texts } = reader;
  const labels = texts.scheduling.plan;
  return new Map([
    [labels.name, plan.name ?? ""],
    ...form.inWords(plan.parameters, reader),
    [labels.when, whenWords(plan, texts, today)],
    [labels.holiday, texts.scheduling.form.holidays[plan.holiday]],
    [labels.missed, missedWords(plan.missed, texts)],
  ]);
}

/** The labels whose words are not the same. */
export function changedLabels(from: PlanWords, to: PlanWords): readonly string[] {
  const all = new Set([...from.keys(), ...to.keys()]);
  return [...all].filter((label) => (from.get(label) ?? "") !== (to.get(label) ?? ""));
}

/** "annenhver uke, mandager kl. 08.00, til og med 30. juni" */
export function whenWords({ rule, until, parameters }: Plan, texts: Texts, today: string): string {
  const words = texts.scheduling.when;
  const times = rule.kind === "cron" ? cronWords(rule.expression, texts) : weekdayWords(rule, texts);
  if (parameters["repeat"] === "once") return words.once(times);
  return until === undefined ? times : words.until(times, longDate(until, texts.common.language, today));
}

/** What the product comes with is said in words; the rest as whoever wrote it can read it. */
function cronWords(expression: string, { common, scheduling: { when: words } }: Texts): string {
  const [, minute, hour] = /^(\d{1,2}) (\d{1,2}) 1W \* \*$/.exec(expression) ?? [];
  if (minute === undefined || hour === undefined) return words.cron(expression);
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return words.at(words.firstWeekday, timeOfDay(time, common.language));
}

function weekdayWords(rule: Extract<Rule, { kind: "weekdays" }>, texts: Texts): string {
  const words = texts.scheduling.when;
  const times = words.at(daysInWords(rule.days, texts), timeOfDay(rule.time, texts.common.language));
  return rule.weeks ? words.weeks(rule.weeks.every, times) : times;
}

function daysInWords(chosen: readonly number[], texts: Texts): string {
  const words = texts.scheduling.when;
  const days = [...new Set(chosen)].toSorted((a, b) => a - b);
  if (days.length === 7) return words.everyDay;
  if (days.join("") === "12345") return words.workdays;
  const names = days.map((day) => words.days[day - 1] ?? "");
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${texts.common.or}${last}`;
}

function missedWords(missed: MissedRule, { scheduling: { plan } }: Texts): string {
  return missed.kind === "run-late" ? plan.late(missed.withinHours) : plan.skipAndTell;
}

export function momentWords(at: string, texts: Texts, now: Date): string {
  return longDateTime(new Date(at), texts.common.language, localDate(now));
}

export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
