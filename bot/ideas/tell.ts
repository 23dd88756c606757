/**
 * Which messages an event of an idea causes. Pure. The cards (renderers.ts, promise-renderers.ts):
 * "idea-receipt" (the proposer's, kept up to date), "idea-for-leader" (each leader's, kept up to date),
 * "idea-informed" (of whoever only reads it, kept up to date),
 * "idea-news" (what just happened; its words follow from the event and from who reads it), and what the bot asks or
 * says by itself on a date, which waits for the reader's window.
 */
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Party } from "./parties.ts";
import type { EventKind, Idea, IdeaEvent } from "./idea.ts";
import type { Audience, Rule } from "./rule.ts";

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

/**
 * News to whom the rule says. Cards that show the idea are brought up to date in place when what they show has changed,
 * and only then: whoever is writing in a form on such a card must not lose it because of a message or a Lest.
 */
export function messagesOfEvent(told: Told): Outgoing[] {
  const { event, rule } = told;
  // That it goes on as it should is no news.
  const isNews = event.kind !== "checked" || event.fields.still === "no";
  const news = isNews ? rule.tells.flatMap((audience) => newsTo(audience, told)) : [];
  // Two parts may say the same to one person: a leader who also joined.
  const once = [...new Map(news.toReversed().map((message) => [message.to, message])).values()].toReversed();
  const drawn = updates(told);
  const isTooMuch = rule.redraws === "everything" && once.length + drawn.length > MOST;
  return isTooMuch ? [...once.slice(0, MOST - 1), redrawAll(told.idea)] : [...once, ...drawn].slice(0, MOST);
}

function newsTo(audience: Audience, told: Told): readonly Outgoing[] {
  const { idea, receivers, informed, party, event } = told;
  const card = timedCards[event.kind] ?? "idea-news";
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
      return others(idea.participants ?? []).map((person) =>
        send(idea, card, `participant|${person}`, person),
      );
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

/** The newest first: they are the ones that people look at. */
function updates({ idea, rule, receivers, earlier }: Told): Outgoing[] {
  const shown = earlier
    .filter(({ act, card, to }) => act.kind === "send" && redrawn[rule.redraws](card) && !isForm(to))
    .toReversed();
  // To everybody but the leader it is a form: whoever is writing in it keeps what they wrote.
  function isForm(to: string): boolean {
    return rule.redraws === "evaluation" && !receivers.includes(to);
  }
  return shown.map((message) => updateOf(message, idea));
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

/** One row for all of them: the dispatcher asks `redrawn` when it writes them out. */
function redrawAll({ number, history }: Idea): Outgoing {
  return {
    key: `${keyOf({ number, history })}|everything`,
    to: "*",
    card: REDRAW,
    subject: String(number),
    history,
    priority: "own",
    act: { kind: "update", target: "" },
    window: false,
  };
}

/** Every card sent before, made anew; the same keys however often it is asked. */
export function redrawnBy({ subject, history }: Outgoing, all: readonly Outgoing[]): readonly Outgoing[] {
  const now = { number: Number(subject), history };
  return all
    .filter((message) => message.act.kind === "send" && message.history < history && message.to !== "*")
    .map((message) => updateOf(message, now));
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
