/**
 * One idea walked through its rules by chance: people of every party, right and wrong forms, days that pass. Pure.
 * The organisation is three levels; who leads what is in `places`, lowest first.
 */
import { type Action, type ActionKind, actionKinds, type Routed } from "../../bot/ideas/rules/actions.ts";
import { addDays } from "../../bot/calendar/local-date.ts";
import type { Circumstances } from "../../bot/ideas/rules/circumstances.ts";
import { datesOf, type Decision, decide, possibleRules } from "../../bot/ideas/rules/decide.ts";
import { dateFields, fieldChoices, type FieldId, type Fields } from "../../bot/ideas/rules/fields.ts";
import type { Idea, IdeaEvent } from "../../bot/ideas/idea.ts";
import type { Party, Standing } from "../../bot/ideas/rules/parties.ts";
import type { Rule } from "../../bot/ideas/rules/rule.ts";
import { rulesOf } from "../../bot/ideas/rules/rules.ts";
import { messagesOfEvent, messagesOfSubmission } from "../../bot/ideas/tell.ts";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { sampleIdea } from "./sample-idea.ts";

const places = ["north", "home", "town"] as const;
export const AUTHOR = sampleIdea.author;
export const PARTICIPANT = "cook";
const INFORMED = "union";

export interface Walk {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
  readonly messages: readonly Outgoing[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Numbers that chance gives; what they mean is decided below. */
export interface Chance {
  readonly who: number;
  readonly what: number;
  readonly how: number;
  readonly wrong: number;
  readonly days: number;
}

export interface Tried {
  readonly before: Walk;
  readonly on: Circumstances;
  readonly action: Action;
  readonly decision: Decision;
  readonly after: Walk;
}

export function startWalk(of: Partial<Idea>): Walk {
  const idea = { ...sampleIdea, participants: [PARTICIPANT], ...of };
  const first: IdeaEvent = { number: 1, at: idea.receivedAt, by: AUTHOR, kind: "submitted", fields: {} };
  return {
    idea,
    events: [first],
    messages: messagesOfSubmission(idea, leadersOf(idea), []),
    today: "2026-11-23",
  };
}

export function step(so: Walk, chance: Chance): Tried {
  const before = isOver(so) && chance.days % 3 === 0 ? startWalk(kindOf(so)) : so;
  const waited = { ...before, today: dayOf(before, chance) };
  const [party, by] = someone(waited.idea, chance.who);
  const standing = standingOf(waited.idea, party, by);
  const action = someAction(waited, standing, chance);
  return tryAction(waited, standing, by, action);
}

/** Little happens after that: another idea begins. */
function isOver({ idea }: Walk): boolean {
  return ["withdrawn", "stopped", "answered"].includes(idea.state);
}

function kindOf({ idea: { kind, category } }: Walk): Partial<Idea> {
  return category === undefined ? { kind } : { kind, category };
}

export function tryAction(before: Walk, standing: Standing, by: string | undefined, action: Action): Tried {
  const { idea, events, today } = before;
  const last = events.at(-1);
  if (!last) throw new Error("a walk begins with an event");
  const now = new Date(`${today}T09:00:00Z`);
  const on = { ...standing, idea, last, history: idea.history + 1, by, now, today, answerDays: 5 };
  const circumstances = { ...on, target: targetOf(idea, action) };
  const decision = decide(circumstances, action);
  return { before, on: circumstances, action, decision, after: afterwards(before, standing.party, decision) };
}

function afterwards(before: Walk, party: Party, decision: Decision): Walk {
  if (decision.kind !== "accepted") return before;
  const { idea, event, rule } = decision;
  const told = { idea, event, rule, party, receivers: leadersOf(idea), informed: [INFORMED] };
  const messages = messagesOfEvent({ ...told, earlier: before.messages });
  return {
    idea,
    today: before.today,
    events: [...before.events, event],
    messages: [...before.messages, ...messages],
  };
}

/** Mostly tomorrow, sometimes the day on which the bot has something to do, sometimes weeks later. */
function dayOf({ idea, today }: Walk, { days }: Chance): string {
  const dates = [idea.postponedTo, idea.trialEnd, idea.startOn, idea.nextCheckOn].filter(
    (date) => date !== undefined && date > today,
  );
  if (days % 4 === 0 && dates[0] !== undefined) return dates[0];
  return days % 4 === 1 ? today : addDays(today, days % 9);
}

const parties: readonly Party[] = [
  "leader",
  "proposer",
  "leader",
  "bot",
  "leader",
  "participant",
  "proposer",
  "leader",
  "bot",
  "informed",
  "colleague",
  "administrator",
];

function someone(idea: Idea, who: number): readonly [Party, string | undefined] {
  const party = parties[who % parties.length] ?? "leader";
  if (party === "bot") return [party, undefined];
  if (party === "proposer") return [party, AUTHOR];
  if (party === "participant") return [party, PARTICIPANT];
  if (party !== "leader") return [party, party];
  const leaders = leadersOf(idea);
  return [party, leaders[who % leaders.length]];
}

/** One leader a unit; whoever was brought in may act too. */
export function leadersOf({ owner, broughtIn = [] }: Idea): readonly string[] {
  return [
    ...new Set(
      [owner, ...broughtIn].map((one) => (one.role === "administrator" ? "admin" : `boss-${one.unit}`)),
    ),
  ];
}

export function standingOf({ owner }: Idea, party: Party, by: string | undefined): Standing {
  const level =
    owner.role === "administrator" ? places.length : places.indexOf(owner.unit as (typeof places)[number]);
  const own = places.findIndex((place) => by === `boss-${place}`);
  return { party, above: own > level, atRoot: level >= places.length - 1 };
}

function targetOf(idea: Idea, { kind, fields }: Action): Routed | undefined {
  const at =
    idea.owner.role === "administrator" ? 0 : places.indexOf(idea.owner.unit as (typeof places)[number]);
  const unit = kind === "raise" ? places[at + 1] : kind === "transfer" ? fields.unit : idea.unit;
  // Above the root there is only systemansvarlig; the rules must not get there.
  if (kind === "raise" && unit === undefined)
    return { owner: { role: "administrator" }, reason: "raised", receivers: ["admin"] };
  if (unit === undefined || !(places as readonly string[]).includes(unit)) return undefined;
  const owner = { role: "leader" as const, unit };
  return { owner, reason: kind === "raise" ? "raised" : "leader", receivers: [`boss-${unit}`] };
}

/** Mostly something that is possible now; sometimes the last thing again, or whatever there is. */
export function someAction(
  { idea, today, events }: Pick<Walk, "idea" | "today" | "events">,
  standing: Standing,
  { what, how, wrong }: Chance,
): Action {
  const possible = actionKinds.flatMap((kind) => possibleRules(idea, standing, kind));
  const all = actionKinds.flatMap((kind) => rulesOf(kind));
  const again = all.filter(({ event }) => event === events.at(-1)?.kind);
  const other = what % 2 === 0 && again.length > 0 ? again : all;
  const lines = what % 5 === 0 || possible.length === 0 ? other : possible.flatMap(weighted);
  // What is seldom possible is done half of the times it is, so that a short run walks every line.
  const rare = how % 2 === 0 ? possible.find(({ action }) => action === "stuck") : undefined;
  const rule = rare ?? lines[what % lines.length];
  if (!rule) throw new Error("there are no rules");
  return { kind: rule.action, fields: spoilt(rightFields(rule, today, how), wrong) };
}

const seldom: ReadonlySet<ActionKind> = new Set([
  "withdraw",
  "solve",
  "answer",
  "message",
  "hide",
  "share",
  "removeName",
  "handOver",
]);

/** What ends an idea soon, or can always be done, comes seldom: the long ways are walked too. */
function weighted(rule: Rule): readonly Rule[] {
  return seldom.has(rule.action) ? [rule] : [rule, rule, rule, rule, rule];
}

/** A form filled in so that it can be sent. */
export function rightFields(rule: Rule, today: string, how: number): Fields {
  const ids = [...rule.needs, ...rule.needsForRota, ...(how % 2 === 0 ? rule.takes : [])];
  return Object.fromEntries(ids.map((id) => [id, rightValue(id, rule, today, how)]));
}

function rightValue(id: FieldId, rule: Rule, today: string, how: number): string {
  const choices = id === "reason" ? rule.reasons : fieldChoices[id];
  if (choices) return choices[how % choices.length] ?? "";
  const date = dateFields.find((each) => each === id);
  if (date) {
    const { first, last } = datesOf(rule, date, today);
    const wanted = addDays(first, how % 40);
    return wanted <= last ? wanted : last;
  }
  if (id === "unit") return places[how % places.length] ?? "";
  if (id === "event") return how % 2 === 0 ? "0.problem" : "2.text";
  return id === "role" ? "leader" : `words ${how}`;
}

/** Once in a while a field is empty, too long, of no list, or a date that does not exist. */
function spoilt(fields: Fields, wrong: number): Fields {
  const ids = Object.keys(fields) as FieldId[];
  const id = ids[wrong % Math.max(1, ids.length)];
  if (id === undefined || wrong % 6 !== 0) return fields;
  const bad = ["  ", "x".repeat(3000), "2026-02-30", "elsewhere"][wrong % 4] ?? "";
  return { ...fields, [id]: bad };
}

export function isPossible(walk: Walk, standing: Standing, kind: ActionKind): boolean {
  return possibleRules(walk.idea, standing, kind).length > 0;
}
