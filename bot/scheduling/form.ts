/** What the form of a schedule holds, and the plan that it means. Facts in, decisions out. */
import { z } from "zod/v4";
import { NAME_LENGTH, type ScheduleValues } from "../../adaptive-cards/scheduling/form.ts";
import { isDate, localDate } from "../calendar/local-date.ts";
import { dateIn } from "../calendar/wall-time.ts";
import type { KindForm, OwnRead, OwnValues, Parameters } from "./kinds.ts";
import {
  firstOccurrence,
  holidaySchema,
  type MissedRule,
  nextOccurrences,
  type Rule,
  type RuleProblem,
  ruleProblems,
} from "./rules.ts";
import type { Plan } from "./schedule-store.ts";

export type FormProblem =
  | RuleProblem
  | { readonly kind: "name" | "nameTooLong" | "until" | "hours" | "often" | "none" }
  /** Of a field that this kind has and others do not. */
  | { readonly kind: "own"; readonly words: string };

/** The fields that every schedule has, and those of its kind. */
export type FormValues = ScheduleValues & OwnValues;

export type ReadForm =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "problems"; readonly problems: readonly FormProblem[] };

export interface FormFacts {
  readonly now: Date;
  /** What is stored, when it is changed. */
  readonly present: Plan | undefined;
  readonly kind: KindForm;
  /** What the fields of the kind came to. */
  readonly own: OwnRead;
}

/** The parameter of what comes once: its end date is the day of its first occurrence. */
const REPEAT = "repeat";
const ONCE = "once";

const MOST_HOURS = 168;
const OFTEN_MS = 3_600_000;

const text = z
  .string()
  .default("")
  .transform((written) => written.normalize("NFC").replace(/\r\n?/g, "\n").trim());

const valuesSchema = z.object({
  name: text,
  days: text,
  time: text,
  repeat: text,
  cron: text,
  until: text,
  holiday: text,
  missed: text,
  hours: text,
});

const usualValues: ScheduleValues = {
  ...valuesSchema.parse({}),
  time: "08.00",
  repeat: "1",
  holiday: "move",
  missed: "run-late",
  hours: "12",
};

export function emptyValues(kind: KindForm): FormValues {
  return { ...usualValues, ...kind.empty };
}

export function valuesIn(kind: KindForm, fields: Readonly<Record<string, string>>): FormValues {
  const own = Object.keys(kind.empty).map((id) => [id, text.parse(fields[id])]);
  return { ...valuesSchema.parse(fields), ...Object.fromEntries(own) };
}

/** The form that this plan would have been saved from. */
export function valuesOf(kind: KindForm, plan: Plan): FormValues {
  const { name = "", rule, holiday, missed, until = "", parameters } = plan;
  const once = parameters[REPEAT] === ONCE;
  return {
    name,
    ...kind.valuesOf(parameters),
    ...ruleValues(rule, once),
    until: once ? "" : until,
    holiday,
    missed: missed.kind,
    hours: missed.kind === "run-late" ? String(missed.withinHours) : usualValues.hours,
  };
}

function ruleValues(rule: Rule, once: boolean): Pick<ScheduleValues, "days" | "time" | "repeat" | "cron"> {
  if (rule.kind === "cron") return { days: "", time: "", repeat: "1", cron: rule.expression };
  const repeat = once ? ONCE : String(rule.weeks?.every ?? 1);
  return { days: rule.days.join(","), time: rule.time.replace(":", "."), repeat, cron: "" };
}

export function readForm(values: ScheduleValues, facts: FormFacts): ReadForm {
  const { own } = facts;
  const rule = ruleOf(values, facts);
  const missed = missedOf(values);
  const problems: readonly FormProblem[] = [
    ...(values.name === "" ? [{ kind: "name" } as const] : []),
    // Not every client keeps to what the field says.
    ...(values.name.length > NAME_LENGTH ? [{ kind: "nameTooLong" } as const] : []),
    ...(own.kind === "problems" ? own.problems.map((words) => ({ kind: "own", words }) as const) : []),
    ...ruleProblems(rule),
    ...untilProblems(values, facts),
    ...(missed ? [] : [{ kind: "hours" } as const]),
  ];
  if (problems.length > 0 || !missed || own.kind === "problems") return { kind: "problems", problems };
  const plan = planOfForm(values, { rule, missed, own: own.parameters }, facts);
  const impossible = runProblems(plan, facts.now);
  return impossible.length > 0 ? { kind: "problems", problems: impossible } : { kind: "plan", plan };
}

function planOfForm(
  values: ScheduleValues,
  read: { readonly rule: Rule; readonly missed: MissedRule; readonly own: Parameters },
  facts: FormFacts,
): Plan {
  const { own, ...rules } = read;
  const once = values.repeat === ONCE && values.cron === "";
  const holiday = holidaySchema.safeParse(values.holiday).data ?? "move";
  const first = once ? firstOccurrence({ ...rules, holiday }, facts.now, undefined) : undefined;
  const until = first ? dateIn(first.planned) : values.until;
  return {
    ...rules,
    name: values.name,
    holiday,
    ...(until === "" ? {} : { until }),
    parameters: { ...keptParameters(facts), ...own, ...(once ? { [REPEAT]: ONCE } : {}) },
  };
}

/** What stands in no field of the form is nobody's to lose. */
function keptParameters({ present, kind }: FormFacts): Parameters {
  const written = new Set([...kind.parameters, REPEAT]);
  return Object.fromEntries(Object.entries(present?.parameters ?? {}).filter(([name]) => !written.has(name)));
}

function ruleOf(values: ScheduleValues, { now, present }: FormFacts): Rule {
  if (values.cron !== "") return { kind: "cron", expression: values.cron.replace(/\s+/g, " ") };
  const days = values.days.split(",").flatMap((day) => (day === "" ? [] : [Number(day)]));
  const weekly: Rule = { kind: "weekdays", days: days.toSorted((a, b) => a - b), time: timeOf(values.time) };
  const every = Number(values.repeat);
  if (!(every === 2 || every === 4) || ruleProblems(weekly).length > 0) return weekly;
  return { ...weekly, weeks: { every, from: beginning(weekly, every, now, present) } };
}

/** The weeks that were counted so far stay; else the first is the one that comes next. */
function beginning(weekly: Rule, every: number, now: Date, present: Plan | undefined): string {
  const kept = present?.rule.kind === "weekdays" ? present.rule.weeks : undefined;
  if (kept?.every === every) return kept.from;
  const first = firstOccurrence({ rule: weekly, holiday: "send-anyway" }, now, undefined);
  return first ? dateIn(first.planned) : localDate(now);
}

/** "8", "08.00", "kl. 8:30": HH:mm; anything else stays as it was written, and is refused. */
function timeOf(written: string): string {
  const [, hour, minute = "00"] = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(written) ?? [];
  return hour === undefined ? written : `${hour.padStart(2, "0")}:${minute}`;
}

function untilProblems({ until, repeat }: ScheduleValues, { now }: FormFacts): readonly FormProblem[] {
  const fine = until === "" || repeat === ONCE || (isDate(until) && until >= localDate(now));
  return fine ? [] : [{ kind: "until" }];
}

function missedOf({ missed, hours }: ScheduleValues): MissedRule | undefined {
  if (missed === "skip-and-tell") return { kind: "skip-and-tell" };
  const withinHours = Number(hours);
  const allowed = Number.isInteger(withinHours) && withinHours >= 1 && withinHours <= MOST_HOURS;
  return allowed ? { kind: "run-late", withinHours } : undefined;
}

function runProblems(plan: Plan, now: Date): readonly FormProblem[] {
  const times = nextOccurrences(plan, now, 25).map(({ at }) => Date.parse(at));
  if (times.length === 0) return [{ kind: "none" }];
  const often = times.some((at, index) => index > 0 && at - (times[index - 1] ?? 0) < OFTEN_MS);
  return often ? [{ kind: "often" }] : [];
}
