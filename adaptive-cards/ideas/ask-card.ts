/** What the bot asks on a date: are you ready to begin, do you still do this. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { buttonsFor } from "./idea-actions.ts";
import { stateDetails, whatIsDone } from "./idea-details.ts";
import { nameInSentence, summaryOf, titled } from "./idea-parts.ts";
import type { IdeaView } from "./idea-view.ts";

/** To the leader, when the start date of a plan has come. */
export function startCard(idea: IdeaView, nonce: string, texts: Texts): Card {
  const words = texts.ideas.asks.start;
  const title = words.title(nameInSentence(idea, texts));
  const body = [
    heading(title),
    ...(idea.startOn === undefined ? [] : [paragraph(words.lead(idea.startOn))]),
    ...titled(texts.ideas.shown.content, idea.problem),
    ...stateDetails(idea, texts),
    note(summaryOf(idea, texts)),
  ];
  return asked({ title, body, actions: ["try", "extend", "stop"] }, idea, nonce, texts);
}

/** To proposer, participants and leader, some months after it was adopted. */
export function checkCard(idea: IdeaView, nonce: string, texts: Texts): Card {
  const words = texts.ideas.asks.check;
  const body = [
    heading(words.title),
    paragraph(words.lead(nameInSentence(idea, texts), idea.adoptedOn ?? "")),
    ...titled(texts.ideas.shown.content, idea.problem),
    ...whatIsDone(idea, texts),
    note(words.next),
  ];
  return asked({ title: words.title, body, actions: ["check"] }, idea, nonce, texts);
}

interface Question {
  readonly title: string;
  readonly body: readonly Element[];
  readonly actions: readonly ("try" | "extend" | "stop" | "check")[];
}

function asked({ title, body, actions }: Question, idea: IdeaView, nonce: string, texts: Texts): Card {
  const allowed = actions.filter((kind) => idea.allowed.includes(kind));
  return card(`${summaryOf(idea, texts)}. ${title}`, body, buttonsFor(allowed, idea, nonce, texts));
}
