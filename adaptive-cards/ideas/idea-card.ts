/** One idea, as its proposer, its leader or somebody else sees it: the same card whenever and wherever it is shown. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { facts, heading, note, paragraph, warning } from "../parts/text.ts";
import { ideaButtons } from "./idea-actions.ts";
import { evaluationDetails, stateDetails } from "./idea-details.ts";
import {
  choiceFacts,
  dueFacts,
  historyLines,
  ideaContent,
  nextLines,
  summaryOf,
  titled,
  titleOf,
} from "./idea-parts.ts";
import { heardWarning, unreportedWarning } from "./intake-parts.ts";
import type { IdeaView } from "./idea-view.ts";

export interface IdeaCardOptions {
  readonly nonce: string;
  /** Why the card looks otherwise than the reader expects, e.g. that somebody else was first. */
  readonly notice?: string;
  /** What the reader wrote and could not send: theirs to keep. */
  readonly unsent?: string;
  /** What is new, above the title. */
  readonly lead?: string;
}

export function ideaCard(idea: IdeaView, options: IdeaCardOptions, texts: Texts): Card {
  const body: Element[] = [...top(idea, options, texts), ...bodyOf(idea, options.nonce, texts)];
  return card(summaryOf(idea, texts), body, ideaButtons(idea, options.nonce, texts));
}

function bodyOf(idea: IdeaView, nonce: string, texts: Texts): readonly Element[] {
  if (idea.reader === "proposer") return proposerBody(idea, texts);
  return idea.reader === "leader" ? leaderBody(idea, nonce, texts) : readersBody(idea, texts);
}

/** The receipt: who has it, why there, when the answer comes, what has happened. */
function proposerBody(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  return [
    ...unreportedWarning(idea, texts),
    paragraph(idea.route),
    ...dueFacts(idea, texts),
    ...nextLines(idea),
    ...ideaContent(idea, texts),
    ...stateDetails(idea, texts),
    facts([
      ...choiceFacts(idea, texts),
      [words.yourName, texts.ideas.form.names[idea.nameShownTo]],
      [words.sharing, sharing(idea, texts)],
    ]),
    ...historyLines(idea, texts),
  ];
}

function leaderBody(idea: IdeaView, nonce: string, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  const from = { everyone: words.nameToEveryone, leader: words.nameToLeader, nobody: words.nameToNobody };
  return [
    ...heardWarning(idea, texts),
    ...dueFacts(idea, texts),
    ...nextLines(idea),
    ...ideaContent(idea, texts),
    facts([
      [words.from, from[idea.nameShownTo](idea.proposer)],
      [words.unit, idea.unit],
      ...choiceFacts(idea, texts),
    ]),
    ...stateDetails(idea, texts),
    ...evaluationDetails(idea, nonce, texts),
    ...historyLines(idea, texts),
    note(idea.route),
  ];
}

/** To whoever reads it without answering for it: the proposer's name only when everybody may see it (idea-view.ts). */
function readersBody(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  return [
    paragraph(texts.ideas.leader.forReading(idea.holder)),
    ...dueFacts(idea, texts),
    ...nextLines(idea),
    ...ideaContent(idea, texts),
    facts([[words.from, idea.proposer], [words.unit, idea.unit], ...choiceFacts(idea, texts)]),
    ...stateDetails(idea, texts),
    ...historyLines(idea, texts),
  ];
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
