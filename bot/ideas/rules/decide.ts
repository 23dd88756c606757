/** Reads the rules: facts in, decision out. No clock, no I/O. */
import { addDays, isDate } from "../../calendar/local-date.ts";
import { addWorkingDays } from "../../calendar/working-days.ts";
import { type Action, type ActionKind, actionKinds, type Refusal } from "./actions.ts";
import { type Condition, conditions } from "./conditions.ts";
import type { Circumstances } from "./circumstances.ts";
import { afterRule } from "./effects.ts";
import { type DateField, dateFields, fieldChoices, type FieldId, type Fields } from "./fields.ts";
import { type Idea, type IdeaEvent, MAX_TEXT, type Owner, visibilities } from "../idea.ts";
import type { Standing } from "./parties.ts";
import type { DateWindow, Rule } from "./rule.ts";
import { rulesOf } from "./rules.ts";

export type Decision =
  | { readonly kind: "accepted"; readonly idea: Idea; readonly event: IdeaEvent; readonly rule: Rule }
  | Refusal;

export function decide(on: Circumstances, action: Action): Decision {
  const found = findRule(on, action);
  if (found.kind !== "rule") return found;
  const { rule } = found;
  const given = givenTo(rule, action.fields);
  const refusal = badField(rule, given, on) ?? badTarget(rule, given, on);
  if (refusal) return refusal;
  const event: IdeaEvent = {
    number: on.history,
    at: on.now.toISOString(),
    ...(on.by === undefined ? {} : { by: on.by }),
    kind: rule.event,
    fields: given,
  };
  return { kind: "accepted", idea: afterRule(on, rule, given), event, rule };
}

/** The actions that somebody could take now; what the card offers. */
export function possibleActions(idea: Idea, standing: Standing): readonly ActionKind[] {
  return actionKinds.filter((kind) => possibleRules(idea, standing, kind).length > 0);
}

/** The lines of one action that somebody could follow now: their fields make the form. */
export function possibleRules(idea: Idea, standing: Standing, kind: ActionKind): readonly Rule[] {
  return rulesOf(kind).filter(
    (rule) => allows(rule, idea, standing) && unmet(rule, idea, standing) === undefined,
  );
}

/** The dates that a field of a rule may have, first and last, YYYY-MM-DD. */
export function datesOf(rule: Rule, field: DateField, today: string): { first: string; last: string } {
  return windowOf(rule.dates[field] ?? "year", today);
}

/** What must be filled in, which can depend on the idea and on what else is filled in. */
export function neededFields(rule: Rule, idea: Idea, fields: Fields): readonly FieldId[] {
  const isRota = idea.category === "rota" || fields.rota === "true";
  return isRota ? [...rule.needs, ...rule.needsForRota] : rule.needs;
}

type Found = { readonly kind: "rule"; readonly rule: Rule } | Refusal;

function findRule(on: Circumstances, action: Action): Found {
  const { idea, last } = on;
  const own = rulesOf(action.kind).filter((rule) => rule.by.includes(on.party));
  if (own.length === 0) return { kind: "not-yours" };
  if (!own.some((rule) => rule.kinds.includes(idea.kind))) return { kind: "wrong-kind", idea };
  const allowed = own.filter((rule) => allows(rule, idea, on));
  const possible = allowed.filter((rule) => unmet(rule, idea, on) === undefined);
  const condition = allowed[0] && unmet(allowed[0], idea, on);
  if (possible.length === 0)
    return condition === undefined ? { kind: "not-now", idea, last } : { kind: "unmet", condition, idea };
  const due = possible.filter((rule) => hasCome(rule, idea, on.today));
  const complete = due.find((rule) => missing(rule, idea, action.fields) === undefined);
  const rule = complete ?? due.at(-1);
  return rule ? { kind: "rule", rule } : { kind: "not-now", idea, last };
}

function allows(rule: Rule, idea: Idea, { party }: Standing): boolean {
  return rule.by.includes(party) && rule.kinds.includes(idea.kind) && rule.from.includes(idea.state);
}

function unmet(rule: Rule, idea: Idea, standing: Standing): Condition | undefined {
  return rule.when.find((condition) => !conditions[condition](idea, standing));
}

/** Whoever wakes an idea may follow a pointer to another date, of a press that lost or was cut off. */
function hasCome(rule: Rule, idea: Idea, today: string): boolean {
  if (rule.onDate === undefined) return true;
  const date = idea[rule.onDate];
  return date !== undefined && date <= today;
}

/** Only what the rule asks for is kept, trimmed. */
function givenTo(rule: Rule, fields: Fields): Fields {
  const asked = [...rule.needs, ...rule.needsForRota, ...rule.takes];
  return Object.fromEntries(
    asked.flatMap((id) => {
      const value = fields[id]?.trim() ?? "";
      return value === "" ? [] : [[id, value]];
    }),
  );
}

function missing(rule: Rule, idea: Idea, fields: Fields): FieldId | undefined {
  return neededFields(rule, idea, fields).find((id) => !fields[id]?.trim());
}

function badField(rule: Rule, given: Fields, on: Circumstances): Refusal | undefined {
  const absent = missing(rule, on.idea, given);
  if (absent) return { kind: "missing", field: absent };
  const unlisted = Object.entries(given).find(
    ([id, value]) => !isListed(rule, id as FieldId, value, on.idea),
  );
  if (unlisted) return { kind: "missing", field: unlisted[0] as FieldId };
  const long = Object.entries(given).find(([, value]) => value.length > MAX_TEXT);
  if (long) return { kind: "too-long", field: long[0] as FieldId, most: MAX_TEXT };
  return badDate(rule, given, on.today);
}

/** Nothing a card carries is trusted: what can be chosen is on a list. */
function isListed(rule: Rule, id: FieldId, value: string, idea: Idea): boolean {
  if (id === "event") return Number.parseInt(value, 10) <= idea.history;
  // A leader shares as far as the proposer has agreed to, or less.
  if (id === "level" && rule.when.includes("share-asked") && value !== "unit" && value !== idea.shareAsked)
    return false;
  if (id === "level" && rule.when.includes("share-can-widen") && isSharedSo(value, idea)) return false;
  const choices = id === "reason" ? rule.reasons : fieldChoices[id];
  return choices === undefined || choices.includes(value);
}

/** As widely, or the proposer has agreed to just that: an old card asks nobody a second time. */
function isSharedSo(level: string, { visibility = "unit-leader", shareAsked }: Idea): boolean {
  return (
    level === shareAsked ||
    visibilities.findIndex((each) => each === level) <= visibilities.indexOf(visibility)
  );
}

function badDate(rule: Rule, given: Fields, today: string): Refusal | undefined {
  for (const field of dateFields) {
    const date = given[field];
    const { first, last } = datesOf(rule, field, today);
    if (date !== undefined && !(isDate(date) && date >= first && date <= last))
      return { kind: "bad-date", field, first, last };
  }
  return undefined;
}

/** Somebody else has to have it afterwards. */
function badTarget(rule: Rule, given: Fields, { idea, target }: Circumstances): Refusal | undefined {
  const needsTarget = ["raise", "transfer", "resume", "handOver"].includes(rule.action);
  const refusal = { kind: "bad-unit", unit: given.unit } as const;
  if (needsTarget && !target) return refusal;
  // It would stay where it is, or come back: the unit that was chosen can have nobody for it now.
  const isSame = target && placeOf(target.owner) === placeOf(idea.owner);
  return rule.action === "transfer" && isSame ? refusal : undefined;
}

function placeOf(owner: Owner): string {
  return owner.role === "administrator" ? "" : owner.unit;
}

function windowOf(window: DateWindow, today: string): { first: string; last: string } {
  const tomorrow = addDays(today, 1);
  switch (window) {
    case "year":
      return { first: tomorrow, last: addDays(today, 365) };
    case "year-from-today":
      return { first: today, last: addDays(today, 365) };
    case "ten-working-days":
      return { first: tomorrow, last: addWorkingDays(today, 10) };
    case "two-years":
      return { first: tomorrow, last: addDays(today, 730) };
  }
}
