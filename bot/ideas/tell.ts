/**
 * Which messages an event of an idea causes. Pure. The cards (showing/renderers.ts, promise/promise-renderers.ts):
 * "idea-receipt" (the proposer's, kept up to date), "idea-for-leader" (each leader's, kept up to date),
 * "idea-informed" (of whoever only reads it, kept up to date),
 * "idea-news" (what just happened; its words follow from the event and from who reads it), and what the bot asks or
 * says by itself on a date, which waits for the reader's window.
 */
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Party } from "./rules/parties.ts";
import type { EventKind, Idea, IdeaEvent } from "./idea.ts";
import type { IdeaFile } from "./idea-store.ts";
import { type Audience, redrawings, type Rule } from "./rules/rule.ts";

export type IdeaCard = "idea-receipt" | "idea-for-leader" | "idea-informed" | "idea-news" | TimedCard;
type TimedCard = "idea-start" | "idea-evaluation" | "idea-check" | "idea-escalated";

const timedCards: Readonly<Partial<Record<EventKind, TimedCard>>> = {
  "start-asked": "idea-start",
  "trial-ended": "idea-evaluation",
  evaluating: "idea-evaluation",
  "evaluation-asked": "idea-evaluation",
  "check-asked": "idea-check",
  "brought-in": "idea-escalated",
};
const timed: ReadonlySet<string> = new Set(Object.values(timedCards));

/** What the bot asks or says by itself on a date. */
export function isTimed({ kind }: IdeaEvent): boolean {
  return timedCards[kind] !== undefined;
}

export function messagesOfSubmission(
  idea: Idea,
  receivers: readonly string[],
  informed: readonly string[],
): Outgoing[] {
  // Whoever answers for it, or proposed it, has a card already.
  const readers = new Set(informed).difference(new Set([...receivers, idea.author]));
  return [
    send(idea, "idea-receipt", "proposer", idea.author),
    ...receivers.map((person) => send(idea, "idea-for-leader", `leader|${person}`, person)),
    ...[...readers].map((person) => send(idea, "idea-informed", `informed|${person}`, person)),
  ];
}

export interface Told {
  readonly idea: Idea;
  readonly event: IdeaEvent;
  readonly rule: Rule;
  readonly party: Party;
  /** Who may act as leader now. */
  readonly receivers: readonly string[];
  /** Who has an informed role now. */
  readonly informed: readonly string[];
  /** Every message ordered so far. */
  readonly earlier: readonly Outgoing[];
}

/** A transaction holds 100 changes; some are the idea's own. */
const MOST = 90;
/** One row for many: the dispatcher asks `audienceOf` or `redrawnBy` whom it is for when it writes them out. */
const MANY = "*";

/**
 * News to whom the rule says. Cards that show the idea are brought up to date in place when what they show has changed,
 * and only then: whoever is writing in a form on such a card must not lose it because of a message or a Lest.
 * What is too much for one transaction is one row for all of them: nobody is left out.
 */
export function messagesOfEvent(told: Told): Outgoing[] {
  const { idea, event, rule } = told;
  // That it goes on as it should is no news.
  const isNews = event.kind !== "checked" || event.fields.still === "no";
  const tells = isNews ? rule.tells : [];
  const news = once(tells.flatMap((audience) => newsTo(audience, told)));
  const drawn = updates(told);
  const isTooMuch = news.length + drawn.length > MOST;
  if (!isTooMuch) return [...news, ...drawn];
  const redrawing = drawn.length === 0 ? [] : [redrawAll(idea, rule.redraws)];
  if (news.length + redrawing.length <= MOST) return [...news, ...redrawing];
  const few = once(tells.filter((each) => each !== "participants").flatMap((each) => newsTo(each, told)));
  return [...few, send(idea, cardOf(event), "participants", MANY), ...redrawing];
}

/** Two parts may say the same to one person, a leader who also joined: the first one does. */
function once(news: readonly Outgoing[]): readonly Outgoing[] {
  return [...new Map(news.toReversed().map((message) => [message.to, message])).values()].toReversed();
}

function cardOf({ kind }: IdeaEvent): IdeaCard {
  return timedCards[kind] ?? "idea-news";
}

function newsTo(audience: Audience, told: Told): readonly Outgoing[] {
  const { idea, receivers, informed, party, event } = told;
  const card = cardOf(event);
  const proposer = () => [send(idea, card, "proposer", idea.author)];
  const others = (people: readonly string[]) => people.filter((person) => person !== event.by);
  const leaders = () => others(receivers).map((person) => send(idea, card, `leader|${person}`, person));
  switch (audience) {
    case "proposer":
      return proposer();
    case "leaders":
      return leaders();
    case "other-party":
      return party === "leader" ? proposer() : leaders();
    case "owner":
      return receivers.map((person) => send(idea, "idea-for-leader", `leader|${person}`, person));
    case "participants":
      return others(idea.participants ?? []).map((person) => send(idea, card, participant(person), person));
    case "informed":
      return others(informed).map((person) => send(idea, "idea-news", `informed|${person}`, person));
  }
}

/** Told once, about what was then. */
const passing: ReadonlySet<string> = new Set<IdeaCard>(["idea-news", "idea-escalated"]);

const redrawn: Readonly<Record<Rule["redraws"], (card: string) => boolean>> = {
  nothing: () => false,
  receipt: (card) => card === "idea-receipt",
  evaluation: (card) => card === "idea-evaluation",
  cards: (card) => !passing.has(card),
  everything: () => true,
};

function participant(person: string): string {
  return `participant|${person}`;
}

/** The news that one row to many stands for: whoever is with on it, but who did it and who was told as something else. */
export function audienceOf(
  message: Outgoing,
  { idea, events, messages }: Pick<IdeaFile, "idea" | "events" | "messages">,
): readonly Outgoing[] {
  const by = events.find(({ number }) => number === message.history)?.by;
  const told = new Set(messages.filter(({ history }) => history === message.history).map(({ to }) => to));
  const untold = (idea.participants ?? []).filter((person) => person !== by && !told.has(person));
  return untold.map((person) => toParticipant(message, person));
}

function toParticipant(message: Outgoing, person: string): Outgoing {
  const { subject, history } = message;
  return {
    ...message,
    key: `${keyOf({ number: Number(subject), history })}|${participant(person)}`,
    to: person,
  };
}

/** The newest first: they are the ones that people look at. */
function updates({ idea, rule, receivers, earlier }: Told): readonly Outgoing[] {
  return updatesOf(earlier, { idea, now: idea, receivers, redraws: rule.redraws });
}

interface Redrawing {
  /** As it is now: who is with on it. */
  readonly idea: Idea;
  /** Number and history of what the cards show. */
  readonly now: Pick<Idea, "number" | "history">;
  readonly receivers: readonly string[];
  readonly redraws: Rule["redraws"];
}

function updatesOf(earlier: readonly Outgoing[], of: Redrawing): readonly Outgoing[] {
  const { idea, now, receivers, redraws } = of;
  const sent = earlier.filter(({ act, card }) => act.kind === "send" && redrawn[redraws](card));
  // Whoever of those was told as something else, or joined later, was sent no such card: that update does nothing.
  const each = sent.flatMap((message) =>
    message.to === MANY
      ? (idea.participants ?? []).map((person) => toParticipant(message, person))
      : [message],
  );
  // To everybody but the leader it is a form: whoever is writing in it keeps what they wrote.
  const isForm = ({ to }: Outgoing) => redraws === "evaluation" && !receivers.includes(to);
  return each
    .filter((message) => !isForm(message))
    .toReversed()
    .map((message) => updateOf(message, now));
}

function updateOf(message: Outgoing, now: Pick<Idea, "number" | "history">): Outgoing {
  return {
    ...message,
    key: `${keyOf(now)}|update|${message.key.slice(message.key.indexOf("|") + 1)}`,
    // News is about its own event; what shows the idea shows it as it is now.
    history: message.card === "idea-news" ? message.history : now.history,
    act: { kind: "update", target: message.key },
  };
}

export const REDRAW = "idea-redraw";

function redrawAll({ number, history }: Idea, redraws: Rule["redraws"]): Outgoing {
  return {
    key: `${keyOf({ number, history })}|${redraws}`,
    to: MANY,
    card: REDRAW,
    subject: `${number}|${redraws}`,
    history,
    priority: "own",
    act: { kind: "update", target: "" },
    window: false,
  };
}

/** Which idea a message to many is about. */
export function ideaOf({ subject }: Outgoing): number {
  return Number(subject.split("|")[0]);
}

/** The cards sent before that one row stands for, made anew; the same keys however often it is asked. */
export function redrawnBy(
  message: Outgoing,
  { idea, messages }: Pick<IdeaFile, "idea" | "messages">,
  receivers: readonly string[],
): readonly Outgoing[] {
  const { history } = message;
  const earlier = messages.filter((each) => each.history < history);
  const redraws = redrawings.find((each) => each === message.subject.split("|")[1]) ?? "everything";
  return updatesOf(earlier, { idea, now: { number: idea.number, history }, receivers, redraws });
}

/** Keys of every message ordered so far, also of those that one row was written for. */
export function keysOrdered(file: Pick<IdeaFile, "idea" | "messages">): readonly string[] {
  const all = file.messages.flatMap((message) => {
    if (message.to !== MANY) return [message];
    if (message.card === REDRAW) return redrawnBy(message, file, []);
    return (file.idea.participants ?? []).map((person) => toParticipant(message, person));
  });
  return all.map(({ key }) => key);
}

function send(idea: Idea, card: IdeaCard, role: string, to: string): Outgoing {
  return {
    key: `${keyOf(idea)}|${role}`,
    to,
    card,
    subject: String(idea.number),
    history: idea.history,
    priority: "own",
    act: { kind: "send" },
    window: timed.has(card),
  };
}

function keyOf(idea: Pick<Idea, "number" | "history">): string {
  return `idea-${idea.number}|${String(idea.history).padStart(6, "0")}`;
}
