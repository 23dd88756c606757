/** Facts about an idea turned into what one reader sees: names, roles and dates written out. Pure. */
import type { EventView, IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { localDate } from "../../calendar/local-date.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import { workingDayFrom } from "../../calendar/working-days.ts";
import type { Reader } from "../../reader.ts";
import type { ActionKind } from "../rules/actions.ts";
import {
  type Idea,
  type IdeaEvent,
  type Informed,
  type Owner,
  type RouteReason,
  visibilities,
} from "../idea.ts";
import { dateWords, inSentence, personName, unitName } from "../names.ts";
import type { Party } from "../rules/parties.ts";
import { actionBehind, shownFields } from "./shown-fields.ts";

export { dateWords, inSentence, personName, unitName } from "../names.ts";

export interface IdeaFacts {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
  /** What the reader is to it. */
  readonly as: Exclude<Party, "bot">;
  readonly allowed: readonly ActionKind[];
  /** How many pressed Gjelder oss også. */
  readonly supporters?: number;
}

export function ideaView(facts: IdeaFacts, reader: Reader, now: Date): IdeaView {
  const { idea, events } = facts;
  const day = (date: string | undefined) => (date === undefined ? undefined : dateWords(date, reader, now));
  return {
    ...idea,
    reader: facts.as,
    allowed: facts.allowed,
    stateLabel: stateLabel(idea, reader, now),
    proposer: proposerName(facts, reader),
    unit: unitName(idea.unit, reader),
    postedBy: idea.postedBy === undefined ? undefined : personName(idea.postedBy, reader),
    holder: holderWords(idea.owner, reader),
    route: facts.as === "leader" ? whyYou(idea, reader) : sentTo(idea, reader),
    informed: (idea.informed ?? []).map((one) => informedWords(one, reader)),
    answerDue: day(idea.answerDue),
    startOn: day(idea.startOn),
    adoptedOn: day(idea.adoptedOn),
    supporters: facts.supporters ?? 0,
    participants: idea.participants?.length ?? 0,
    clockStopped: idea.clockStoppedOn !== undefined,
    next: nextWords(facts, reader, now),
    shareLevels: facts.allowed.includes("share") ? shareLevels(facts) : [],
    events: events
      .filter((event) => isFor(facts.as, event))
      .map((event) => eventView(event, facts, reader, now)),
  };
}

/** What leader and proposer say to each other, or a colleague writes to both, is not for whoever only reads the idea. */
const betweenThem: ReadonlySet<IdeaEvent["kind"]> = new Set([
  "read",
  "message",
  "commented",
  "asked",
  "replied",
]);

export function isFor(reader: IdeaFacts["as"], { kind }: IdeaEvent): boolean {
  return reader === "leader" || reader === "proposer" || !betweenThem.has(kind);
}

export function eventView(
  event: IdeaEvent,
  of: Pick<IdeaFacts, "idea" | "as">,
  reader: Reader,
  now: Date,
): EventView {
  return {
    number: event.number,
    kind: event.kind,
    action: actionBehind(event.kind),
    on: dateWords(localDate(new Date(event.at)), reader, now),
    by: event.by,
    who: event.by === undefined ? undefined : whoWords(event.by, of, reader),
    fields: event.fields,
    shown: shownFields(event, reader, now),
  };
}

export function stateLabel(idea: Idea, reader: Reader, now: Date): string {
  const labels = reader.texts.ideas.states;
  if (idea.state === "postponed") return labels.postponed(dateWords(idea.postponedTo ?? "", reader, now));
  if (idea.state === "received" && idea.raised) return labels.raised;
  if ((idea.state === "trial" || idea.state === "planned") && idea.adjusted) return labels.adjusting;
  return labels[idea.state];
}

/** What comes next, and when; to whoever waits for it and to whoever has to do it. */
export function nextWords(
  { idea, as, allowed }: Omit<IdeaFacts, "events">,
  reader: Reader,
  now: Date,
): string | undefined {
  const words = reader.texts.ideas.next;
  const isLeader = as === "leader";
  const day = (date: string | undefined) => dateWords(date ?? "", reader, now);
  if (idea.state === "planned") return (isLeader ? words.plannedLeader : words.planned)(day(idea.startOn));
  if (idea.state === "trial") return (isLeader ? words.trialLeader : words.trial)(day(idea.trialEnd));
  if (idea.state === "evaluating")
    return isLeader ? words.evaluatingLeader : words.evaluating(holderWords(idea.owner, reader));
  if (idea.noLongerDone)
    return isLeader ? words.noLongerDone : words.noLongerDoneWaits(holderWords(idea.owner, reader));
  if (isLeader && idea.checkAskedOn) return unansweredWords(idea.checkAskedOn, reader, now);
  if (idea.state === "adopted" && idea.nextCheckOn)
    return words.adopted(day(workingDayFrom(idea.nextCheckOn)));
  return allowed.includes("appeal") ? words.declined : undefined;
}

/** "Gjør dere dette fortsatt? Spurt mandag 5. april. Ikke svart." */
export function unansweredWords(askedOn: string, reader: Reader, now: Date): string {
  return reader.texts.ideas.next.checkUnanswered(dateWords(askedOn, reader, now));
}

/** The proposer may widen it; the leader may do what the proposer has agreed to. */
function shareLevels({ idea, as }: IdeaFacts): readonly ("unit" | "municipality")[] {
  if (as === "leader") return idea.shareAsked === undefined ? [] : [idea.shareAsked];
  const reached = visibilities.indexOf(idea.visibility ?? "unit-leader");
  return (["unit", "municipality"] as const).filter((level) => visibilities.indexOf(level) > reached);
}

/** "leder i hjemmetjenesten" */
export function holderWords(owner: Owner, reader: Reader): string {
  const words = reader.texts.ideas.holders;
  if (owner.role === "administrator") return words.administrator;
  return words[owner.role](inSentence(owner.unit, reader));
}

/** "tillitsvalgt i hjemmetjenesten" */
export function informedWords({ role, unit }: Informed, reader: Reader): string {
  return reader.texts.ideas.informed[role](inSentence(unit, reader));
}

interface Routing {
  readonly owner: Owner;
  readonly reason: RouteReason;
  /** The unit that the reason is about, when it is another than the idea's. */
  readonly asked?: string | undefined;
  /** The unit it is about. */
  readonly unit: string;
}

/** "Går til stedfortreder i hjemmetjenesten, leder er ikke tilgjengelig nå." */
export function goesTo(routing: Routing, reader: Reader): string {
  return reader.texts.ideas.shown.goesTo(holderWords(routing.owner, reader), because(routing, reader));
}

function sentTo(idea: Idea, reader: Reader): string {
  const routing = { ...idea, reason: idea.route };
  return reader.texts.ideas.shown.sentTo(holderWords(idea.owner, reader), because(routing, reader));
}

function because({ reason, asked, unit }: Routing, reader: Reader): string {
  return reader.texts.ideas.because[reason](inSentence(asked ?? unit, reader));
}

/** Others who may act on it (a leader who is back, a stand-in) read where it was sent. */
function whyYou(idea: Idea, reader: Reader): string {
  if (!isHolder(idea.owner, reader)) return sentTo(idea, reader);
  const holder = holderWords(idea.owner, reader);
  return reader.texts.ideas.whyYou[idea.route](holder, inSentence(idea.asked ?? idea.unit, reader));
}

function isHolder(owner: Owner, reader: Reader): boolean {
  if (owner.role === "administrator") return true;
  const isUnitsLeader = reader.organisation.units.get(owner.unit)?.leader === reader.id;
  return isUnitsLeader === (owner.role === "leader");
}

function proposerName(of: Pick<IdeaFacts, "idea" | "as">, reader: Reader): string {
  const { shown } = reader.texts.ideas;
  if (of.idea.nameRemoved) return shown.nameRemoved;
  return hidesName(of) ? shown.theProposer : personName(of.idea.author, reader);
}

/** Whoever only reads the idea sees a name that everybody may see. */
function hidesName({ idea, as }: Pick<IdeaFacts, "idea" | "as">): boolean {
  return idea.nameShownTo !== "everyone" && as !== "leader" && as !== "proposer";
}

function whoWords(id: string, of: Pick<IdeaFacts, "idea" | "as">, reader: Reader): string {
  const { shown } = reader.texts.ideas;
  // A pseudonym is always the proposer's.
  if (id === reader.id || (isPseudonym(id) && of.as === "proposer")) return shown.you;
  const isNameless = id === of.idea.author && (of.idea.nameRemoved || hidesName(of));
  return isNameless ? shown.withoutName : personName(id, reader);
}
