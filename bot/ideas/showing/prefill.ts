/** What stands in a form before anybody has written: what is already known, and dates that fit most. Pure. */
import { addDays, addMonths, weekdayOf } from "../../calendar/local-date.ts";
import { addWorkingDays, workingDayFrom } from "../../calendar/working-days.ts";
import type { PersonAction } from "../rules/actions.ts";
import type { Fields } from "../rules/fields.ts";
import type { Idea, IdeaEvent } from "../idea.ts";

export interface Known {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** "Leder i hjemmetjenesten" */
  readonly holder: string;
  /** The name of the unit it is about. */
  readonly unit: string;
}

export function prefilled(action: PersonAction, known: Known): Fields {
  return prefills[action]?.(known) ?? {};
}

const TRIAL_DAYS = 28;
const EXTRA_WORKING_DAYS = 5;
const MOST_WORKING_DAYS = 10;
const LATER_DAYS = 28;
const FIRST_CHECK_MONTHS = 3;

const prefills: Readonly<Partial<Record<PersonAction, (known: Known) => Fields>>> = {
  extend: ({ idea, today }) => ({ until: extended(idea, today) }),
  postpone: ({ today }) => ({ until: workingDayFrom(addDays(today, LATER_DAYS)) }),
  plan: ({ today, holder }) => ({ start: nextMonday(today), responsible: holder }),
  try: ({ idea, events, today, unit }) => ({
    what: lastFields(events, "tried").what ?? idea.proposal ?? "",
    who: lastFields(events, "tried").who ?? unit,
    until: workingDayFrom(addDays(today, TRIAL_DAYS)),
    ...fieldsOfPlan(events),
  }),
  describe: describedSoFar,
  adopt: ({ events, today, holder }) => ({
    ...lastFields(events, "evaluating"),
    role: lastFields(events, "planned").responsible ?? holder,
    nextCheck: workingDayFrom(addMonths(today, FIRST_CHECK_MONTHS)),
  }),
};

/** The last description, or what was said along the way. */
function describedSoFar({ idea, events, holder }: Known): Fields {
  const before = lastFields(events, "described");
  if (before.title !== undefined) return before;
  const tried = lastFields(events, "tried").what ?? idea.proposal;
  const { forUser, forStaff, forResources, basis, role } = lastFields(events, "adopted");
  const known = {
    title: firstLine(tried ?? idea.problem),
    was: idea.problem,
    did: lastFields(events, "solved").text ?? tried,
    ledTo: [forUser, forStaff, forResources].filter((text) => text !== undefined).join("\n"),
    basis,
    differently: lastFields(events, "adjusted").text,
    askRole: role ?? holder,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== ""));
}

const TITLE = 80;

function firstLine(text: string): string {
  const line = text.split("\n")[0] ?? "";
  const sentence = line.split(/(?<=[.!?])\s/)[0] ?? line;
  return sentence.length <= TITLE ? sentence.replace(/\.$/, "") : `${sentence.slice(0, TITLE).trimEnd()} …`;
}

/** Later than the date there was; for an answer at most ten working days from now. */
function extended(idea: Idea, today: string): string {
  const before = { received: idea.answerDue, planned: idea.startOn, trial: idea.trialEnd };
  const date = idea.state in before ? before[idea.state as keyof typeof before] : undefined;
  const later = addWorkingDays(date !== undefined && date > today ? date : today, EXTRA_WORKING_DAYS);
  const last = addWorkingDays(today, MOST_WORKING_DAYS);
  return idea.state === "received" && later > last ? last : later;
}

function nextMonday(today: string): string {
  return workingDayFrom(addDays(today, 8 - weekdayOf(today)));
}

/** What the plan said of the trial that it was for. */
function fieldsOfPlan(events: readonly IdeaEvent[]): Fields {
  const { goal, planGoal, baseline, involved, hours, savedTime } = lastFields(events, "planned");
  const told = Object.entries({ goal, planGoal, baseline, involved, hours, savedTime });
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

function lastFields(events: readonly IdeaEvent[], kind: IdeaEvent["kind"]): Fields {
  return events.findLast((event) => event.kind === kind)?.fields ?? {};
}
