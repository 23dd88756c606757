/** One idea, as its proposer and as its leader see it: the same card whenever and wherever it is shown. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { facts, heading, note, paragraph, warning } from "../parts/text.ts";
import { leaderButtons, proposerButtons } from "./idea-actions.ts";
import {
  choiceFacts,
  dueFacts,
  historyLines,
  ideaContent,
  summaryOf,
  titled,
  titleOf,
} from "./idea-parts.ts";
import { hideButton } from "./hide-form.ts";
import { heardWarning } from "./intake-parts.ts";
import type { IdeaView } from "./idea-view.ts";

export interface IdeaCardOptions {
  readonly nonce: string;
  /** Why the card looks otherwise than the reader expects, e.g. that somebody else was first. */
  readonly notice?: string;
  /** What the reader wrote and could not send: theirs to keep. */
  readonly unsent?: string;
  /** What is new, above the title. */
  readonly lead?: string;
  /** All buttons instead of the most used. */
  readonly allButtons?: boolean;
}

export function ideaCard(idea: IdeaView, options: IdeaCardOptions, texts: Texts): Card {
  if (idea.reader === "informed") return informedIdeaCard(idea, options, texts);
  return idea.reader === "leader"
    ? leaderIdeaCard(idea, options, texts)
    : proposerIdeaCard(idea, options, texts);
}

/** The receipt: who has it, why there, when the answer comes, what has happened. */
function proposerIdeaCard(idea: IdeaView, options: IdeaCardOptions, texts: Texts): Card {
  const words = texts.ideas.shown;
  const body: Element[] = [
    ...top(idea, options, texts),
    paragraph(idea.route),
    ...dueFacts(idea, texts),
    ...ideaContent(idea, texts),
    facts([
      ...choiceFacts(idea, texts),
      [words.yourName, texts.ideas.form.names[idea.nameShownTo]],
      [words.sharing, sharing(idea, texts)],
    ]),
    ...historyLines(idea, texts),
  ];
  return card(summaryOf(idea, texts), body, proposerButtons(idea, options.nonce, texts));
}

function leaderIdeaCard(idea: IdeaView, options: IdeaCardOptions, texts: Texts): Card {
  const words = texts.ideas.shown;
  const isOpen = idea.state === "received" || idea.state === "clarifying";
  const from = { everyone: words.nameToEveryone, leader: words.nameToLeader, nobody: words.nameToNobody };
  const body: Element[] = [
    ...top(idea, options, texts),
    ...heardWarning(idea, texts),
    ...dueFacts(idea, texts),
    ...ideaContent(idea, texts),
    facts([
      [words.from, from[idea.nameShownTo](idea.proposer)],
      [words.unit, idea.unit],
      ...choiceFacts(idea, texts),
    ]),
    ...historyLines(idea, texts),
    note(idea.route),
    ...(options.allButtons || !isOpen ? [hideButton(idea.number, options.nonce, texts)] : []),
  ];
  const buttons = isOpen ? leaderButtons(idea, options.nonce, options.allButtons ?? false, texts) : [];
  return card(summaryOf(idea, texts), body, buttons);
}

/** To be read: no buttons, and the proposer's name only when everybody may see it. */
function informedIdeaCard(idea: IdeaView, options: IdeaCardOptions, texts: Texts): Card {
  const words = texts.ideas.shown;
  const body: Element[] = [
    ...top(idea, options, texts),
    paragraph(texts.ideas.leader.forReading(idea.holder)),
    ...dueFacts(idea, texts),
    ...ideaContent(idea, texts),
    facts([[words.from, idea.proposer], [words.unit, idea.unit], ...choiceFacts(idea, texts)]),
    ...historyLines(idea, texts),
  ];
  return card(summaryOf(idea, texts), body, []);
}

function top(idea: IdeaView, options: IdeaCardOptions, texts: Texts): readonly Element[] {
  return [
    ...(options.notice === undefined ? [] : [warning(options.notice)]),
    ...titled(texts.ideas.refusals.unsent, options.unsent),
    ...(options.lead === undefined ? [] : [note(options.lead)]),
    heading(titleOf(idea, texts)),
  ];
}

function sharing(idea: IdeaView, texts: Texts): string {
  const { share } = texts.ideas.shown;
  if (!idea.shareable) return share.no;
  return idea.shareName && idea.nameShownTo === "everyone" ? share.named : share.yes;
}
