/** Which buttons a reader gets on a card about an idea. */
import type { ActionKind, PersonAction } from "../../bot/ideas/rules/actions.ts";
import type { EventKind, IdeaState } from "../../bot/ideas/idea.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, subheading } from "../parts/text.ts";
import { dueFacts, nameInSentence } from "./idea-parts.ts";
import type { IdeaView } from "./idea-view.ts";
import { formVerb, ideaVerbs, type PressAction, presses, pressVerb } from "./verbs.ts";

/** What has a button on an idea. */
type Offered = Exclude<PersonAction, "stuck">;

/** What a leader presses most, by where the idea is; the rest is under Flere valg. */
const first: Readonly<Record<IdeaState, readonly Offered[]>> = {
  received: ["ask", "try", "solve"],
  clarifying: ["ask", "try", "solve"],
  planned: ["try", "extend", "stop"],
  trial: ["evaluate", "extend"],
  evaluating: ["adopt", "adjust", "stop"],
  adopted: ["try", "stop", "describe", "message"],
  stopped: ["message"],
  declined: ["message"],
  postponed: ["message"],
  answered: ["message"],
  withdrawn: ["message"],
};
const firstOnQuestion: readonly Offered[] = ["answer"];

/** Flere valg. Every action of a leader is in one of the groups. */
const groups = {
  decide: ["answer", "try", "plan", "solve", "adopt", "adjust", "evaluate", "postpone", "decline", "stop"],
  first: ["ask", "extend", "raise", "transfer"],
  other: ["message", "read", "share", "describe", "check", "hide"],
} as const satisfies Record<string, readonly Offered[]>;

/** The proposer's, a participant's, an informed reader's: what is expected of them first. */
const others: readonly Offered[] = [
  "reply",
  "evaluateInput",
  "check",
  "join",
  "message",
  "leave",
  "appeal",
  "share",
  "withdraw",
  "removeName",
  "hide",
];

/** Teams shows six buttons in a row. */
const MOST = 6;

/** On news: what it calls for. The rest is on the card of the idea itself. */
const onNews: readonly Offered[] = ["reply", "evaluateInput", "check", "message", "appeal"];

/** What happened asks for this in its own words. */
const askedBy: Readonly<Partial<Record<EventKind, readonly Offered[]>>> = {
  shared: ["share"],
  described: ["share"],
};

export function newsButtons(
  idea: IdeaView,
  nonce: string,
  texts: Texts,
  about?: EventKind,
): readonly CardAction[] {
  const asked = about === undefined ? [] : (askedBy[about] ?? []);
  if (idea.reader === "leader") return leaderButtons(idea, nonce, texts, asked);
  return buttonsFor(allowedOf(idea, [...asked, ...onNews]), idea, nonce, texts);
}

export function ideaButtons(idea: IdeaView, nonce: string, texts: Texts): readonly CardAction[] {
  return idea.reader === "leader" ? leaderButtons(idea, nonce, texts) : otherButtons(idea, nonce, texts);
}

/** `asked`: what the card itself asks for, before everything else. */
function leaderButtons(
  idea: IdeaView,
  nonce: string,
  texts: Texts,
  asked: readonly Offered[] = [],
): readonly CardAction[] {
  const main = allowedOf(idea, [...asked, ...firstOf(idea)]);
  const rest = allowedOf(idea, Object.values(groups).flat()).filter((kind) => !main.includes(kind));
  if (rest.length === 0) return buttonsFor([...main, ...rest], idea, nonce, texts);
  const title = texts.ideas.buttons.more;
  const more = button({ title, verb: ideaVerbs.more, subject: String(idea.number), nonce });
  return [...buttonsFor(main, idea, nonce, texts), more];
}

function firstOf({ kind, state }: RowIdea): readonly Offered[] {
  const isNew = state === "received" || state === "clarifying";
  return isNew && kind === "question" ? firstOnQuestion : first[state];
}

function otherButtons(idea: IdeaView, nonce: string, texts: Texts): readonly CardAction[] {
  return buttonsFor(allowedOf(idea, others), idea, nonce, texts).slice(0, MOST);
}

/** Flere valg: everything a leader may do with it now. */
export function moreChoicesCard(idea: IdeaView, nonce: string, texts: Texts): Card {
  const words = texts.ideas.more;
  const title = words.title(nameInSentence(idea, texts));
  const rows = (["decide", "first", "other"] as const).flatMap((group): readonly Element[] => {
    const actions = buttonsFor(allowedOf(idea, groups[group]), idea, nonce, texts);
    return actions.length === 0
      ? []
      : [subheading(words[group]), { type: "ActionSet", actions: [...actions] }];
  });
  const subject = String(idea.number);
  const close = { title: texts.common.buttons.close, verb: ideaVerbs.open, subject, nonce };
  return card(
    title,
    [heading(title), note(idea.problem), ...dueFacts(idea, texts), ...rows],
    [button(close)],
  );
}

/** An idea as a row with its first two decisions: what can be done without opening it. */
export type RowIdea = Pick<IdeaView, "number" | "kind" | "state" | "allowed" | "shareLevels">;

const MOST_QUICK = 2;

/** A question back to the proposer, and what is rarer, is on the opened idea. */
function quickOf(idea: RowIdea): readonly Offered[] {
  if (idea.state === "adopted") return idea.allowed.includes("check") ? ["check"] : first.adopted;
  return firstOf(idea).filter((kind) => kind !== "ask");
}

export function quickButtons(idea: RowIdea, nonce: string, texts: Texts): readonly CardAction[] {
  const main = allowedOf(idea, quickOf(idea)).slice(0, MOST_QUICK);
  return [...buttonsFor(main, idea, nonce, texts), openButton(idea.number, nonce, texts)];
}

export function openButton(number: number, nonce: string, texts: Texts): CardAction {
  const title = texts.ideas.buttons.open(number);
  return button({ title, verb: ideaVerbs.open, subject: String(number), nonce });
}

/** One action, which for some is more than one button. */
export function buttonsFor(
  kinds: readonly Offered[],
  idea: Pick<IdeaView, "number" | "shareLevels">,
  nonce: string,
  texts: Texts,
): readonly CardAction[] {
  const shared = { subject: String(idea.number), nonce };
  return kinds.flatMap((kind) => {
    if (isPress(kind)) return pressButtons(kind, idea, nonce, texts);
    return [button({ ...shared, title: texts.ideas.actions[kind].button, verb: verbOf(kind) })];
  });
}

function pressButtons(
  kind: PressAction,
  idea: Pick<IdeaView, "number" | "shareLevels">,
  nonce: string,
  texts: Texts,
): readonly CardAction[] {
  const words: Readonly<Record<string, string>> = texts.ideas.presses[kind];
  const values: readonly string[] = kind === "share" ? idea.shareLevels : presses[kind].values;
  const subject = String(idea.number);
  return values.map((value) =>
    button({ title: words[value] ?? value, verb: pressVerb(kind, value), subject, nonce }),
  );
}

function verbOf(kind: Exclude<Offered, PressAction>): string {
  if (kind === "read") return ideaVerbs.read;
  if (kind === "join" || kind === "leave") return ideaVerbs[kind];
  return kind === "hide" ? ideaVerbs.hideForm : formVerb(kind);
}

function isPress(kind: Offered): kind is PressAction {
  return kind in presses;
}

function allowedOf(idea: Pick<IdeaView, "allowed">, kinds: readonly Offered[]): readonly Offered[] {
  const allowed: readonly ActionKind[] = idea.allowed;
  return kinds.filter((kind) => allowed.includes(kind));
}
