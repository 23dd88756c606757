/** Facts about an idea turned into what one reader sees: names, roles and dates written out. Pure. */
import type { EventView, IdeaView } from "../../adaptive-cards/ideas/idea-view.ts";
import { longDate } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import { hasRole } from "../organisation/organisation.ts";
import { isPseudonym } from "../privacy/pseudonyms.ts";
import type { Reader } from "../reader.ts";
import type { ActionKind } from "./actions.ts";
import type { Idea, IdeaEvent, Informed, Owner, RouteReason } from "./idea.ts";

export interface IdeaFacts {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
  /** What the reader is to it. */
  readonly as: IdeaView["reader"];
  readonly allowed: readonly ActionKind[];
}

export function ideaView(facts: IdeaFacts, reader: Reader, now: Date): IdeaView {
  const { idea, events } = facts;
  const { nameShownTo, answerDue } = idea;
  const day = (date: string) => dateWords(date, reader, now);
  return {
    ...idea,
    nameShownTo,
    reader: facts.as,
    allowed: facts.allowed,
    stateLabel: stateLabel(idea, reader, now),
    proposer: proposerName(facts, reader),
    unit: unitName(idea.unit, reader),
    holder: holderWords(idea.owner, reader),
    route: facts.as === "leader" ? whyYou(idea, reader) : sentTo(idea, reader),
    informed: (idea.informed ?? []).map((one) => informedWords(one, reader)),
    answerDue: answerDue === undefined ? undefined : day(answerDue),
    clockStopped: idea.clockStoppedOn !== undefined,
    events: events
      .filter((event) => isFor(facts.as, event))
      .map((event) => {
        const view = eventView(event, reader, now, facts.as);
        return event.by === idea.author ? { ...view, who: proposerName(facts, reader) } : view;
      }),
  };
}

/** Whoever only reads the idea sees a name that everybody may see. */
function proposerName({ idea, as }: IdeaFacts, reader: Reader): string {
  if (as === "informed" && idea.nameShownTo !== "everyone") return reader.texts.ideas.shown.theProposer;
  return personOrYou(idea.author, reader, as);
}

function isFor(reader: IdeaFacts["as"], { kind }: IdeaEvent): boolean {
  return reader !== "informed" || !betweenTwo.has(kind);
}

/** What leader and proposer say to each other is not for whoever only reads the idea. */
const betweenTwo: ReadonlySet<IdeaEvent["kind"]> = new Set(["read", "message", "asked", "replied"]);

export function eventView(event: IdeaEvent, reader: Reader, now: Date, as: IdeaFacts["as"]): EventView {
  return {
    number: event.number,
    kind: event.kind,
    on: dateWords(localDate(new Date(event.at)), reader, now),
    who: event.by === undefined ? undefined : personOrYou(event.by, reader, as),
    text: event.fields.text,
    reason: event.fields.reason,
    until: event.fields.until === undefined ? undefined : dateWords(event.fields.until, reader, now),
  };
}

export function stateLabel(idea: Idea, reader: Reader, now: Date): string {
  const labels = reader.texts.ideas.states;
  if (idea.state !== "postponed") return labels[idea.state];
  return labels.postponed(dateWords(idea.postponedTo ?? "", reader, now));
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

export function dateWords(date: string, reader: Reader, now: Date): string {
  return date === "" ? "" : longDate(date, reader.texts.common.language, localDate(now));
}

export function unitName(id: string, reader: Reader): string {
  return reader.organisation.units.get(id)?.name ?? id;
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

/** A pseudonym is always the proposer's. */
function personOrYou(id: string, reader: Reader, as: IdeaFacts["as"]): string {
  return id === reader.id || (isPseudonym(id) && as === "proposer")
    ? reader.texts.ideas.shown.you
    : personName(id, reader);
}

export function personName(id: string, reader: Reader): string {
  const { organisation, texts } = reader;
  if (isPseudonym(id)) return texts.ideas.shown.withoutName;
  const known = organisation.people.get(id)?.name;
  if (known !== undefined) return known;
  const isAdministrator = hasRole(organisation, id, "administrator");
  return isAdministrator ? texts.organisation.appointedName : texts.organisation.unknownName;
}

/** Services take a small letter inside a sentence; abbreviations ("NAV-teamet") and names of places keep theirs. */
export function inSentence(unitId: string, reader: Reader): string {
  const unit = reader.organisation.units.get(unitId);
  const name = unit?.name ?? unitId;
  const isNamedAfterPlace = Boolean(unit?.place) && name.startsWith(unit?.place ?? "");
  const isWord = /^\p{Lu}\p{Ll}/u.test(name);
  return isWord && !isNamedAfterPlace ? name.charAt(0).toLocaleLowerCase("nb") + name.slice(1) : name;
}
