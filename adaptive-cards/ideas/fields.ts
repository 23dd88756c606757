/** The catalogue of fields that forms about ideas are made of: what kind of input, what it is called, what may be chosen. */
import type { PersonAction } from "../../bot/ideas/rules/actions.ts";
import type { FieldId, Fields } from "../../bot/ideas/rules/fields.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { type Choice, choiceField, dateField, textField, toggleField } from "../parts/field.ts";

/** A line, several lines, one of a few, a date, a tick. */
type InputKind = "line" | "text" | "choice" | "date" | "toggle";

const kinds: Readonly<Record<FieldId, InputKind>> = {
  text: "text",
  reason: "choice",
  until: "date",
  unit: "choice",
  why: "text",
  responsible: "line",
  start: "date",
  what: "text",
  who: "line",
  learned: "text",
  role: "line",
  nextCheck: "date",
  want: "choice",
  time: "choice",
  fits: "choice",
  goal: "line",
  planGoal: "choice",
  baseline: "line",
  involved: "line",
  hours: "line",
  savedTime: "line",
  rota: "toggle",
  unions: "line",
  improvement: "choice",
  enough: "choice",
  goalsReached: "choice",
  forUser: "text",
  forStaff: "text",
  forResources: "text",
  extraWork: "line",
  usersSaid: "text",
  basis: "choice",
  toLast: "text",
  title: "line",
  was: "text",
  did: "text",
  ledTo: "text",
  differently: "text",
  adapt: "text",
  askRole: "line",
  still: "choice",
  level: "choice",
  event: "line",
  step: "line",
};

/** First and last date that may be chosen, YYYY-MM-DD. */
export interface DateLimits {
  readonly first: string;
  readonly last: string;
}

export interface FieldData {
  readonly action: PersonAction;
  readonly values: Fields;
  readonly dates: Readonly<Partial<Record<FieldId, DateLimits>>>;
  /** What is offered in fields whose choices are no words of ours: units, events. */
  readonly choices: Readonly<Partial<Record<FieldId, readonly Choice[]>>>;
}

export function isChoiceField(field: FieldId): boolean {
  return kinds[field] === "choice";
}

/** Where people write freely. */
export function isLongText(field: FieldId): boolean {
  return kinds[field] === "text";
}

/** The same field has another name in some forms: a text is a question, an answer, a message. */
export function labelOf(action: PersonAction, field: FieldId, texts: Texts): string {
  const own: Fields = texts.ideas.actions[action].labels;
  return own[field] ?? texts.ideas.fields.labels[field];
}

/** What may be chosen in a field that offers a few; empty for the others and for units, which are not words. */
export function choicesOf(action: PersonAction, field: FieldId, texts: Texts): readonly Choice[] {
  const { choices, reasons } = texts.ideas.fields;
  const byAction: Partial<Record<PersonAction, Record<string, string>>> = {
    ...reasons,
    hide: texts.intake.hide.reasons,
    stuck: texts.promise.stuck.reasons,
  };
  const byField: Partial<Record<FieldId, Record<string, string>>> = choices;
  const words = (field === "reason" ? byAction[action] : byField[field]) ?? {};
  return Object.entries(words).map(([value, title]) => ({ value, title }));
}

/** Needed with others, the only thing that is needed, or there for whoever wants to say more. */
type Asking = "needed" | "alone" | "offered";

// No maxLength on any field: clients cut off silently what is pasted, and nothing a person wrote may be lost.
export function fieldElement(field: FieldId, of: FieldData, ask: Asking, texts: Texts): Element {
  const value = of.values[field];
  const common = {
    id: field,
    label: labelOf(of.action, field, texts),
    ...(ask === "offered" ? {} : { required: texts.common.required }),
    ...(value === undefined ? {} : { value }),
  };
  switch (kinds[field]) {
    case "toggle":
      return toggleField({ id: field, title: common.label, value: value === "true" });
    case "date":
      return dateField({ ...common, ...limits(of.dates[field]) });
    case "choice":
      return choiceField({
        ...common,
        choices: of.choices[field] ?? choicesOf(of.action, field, texts),
        // One tap instead of two where there is nothing else to fill in.
        style: ask === "alone" ? "expanded" : "compact",
      });
    case "line":
    case "text":
      return textField({ ...common, ...hintOf(of.action, field, texts), multiline: kinds[field] === "text" });
  }
}

function hintOf(action: PersonAction, field: FieldId, texts: Texts): { placeholder?: string } {
  const own: Fields = texts.ideas.actions[action].hints;
  const shared: Fields = texts.ideas.fields.hints;
  const placeholder = own[field] ?? shared[field];
  return placeholder === undefined ? {} : { placeholder };
}

function limits(dates: DateLimits | undefined): { min?: string; max?: string } {
  return dates === undefined ? {} : { min: dates.first, max: dates.last };
}
