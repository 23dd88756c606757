/** To the proposer, when an answer is late and somebody more was brought in: what happens now, and whose fault it is not. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card } from "../card.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { openButton } from "./idea-actions.ts";
import { summaryOf, titled } from "./idea-parts.ts";
import type { IdeaView } from "./idea-view.ts";
import { capitalised } from "../../bot/texts/capitalised.ts";

export interface Escalated {
  readonly idea: IdeaView;
  /** Written out: when the answer was due. */
  readonly due: string;
  /** "stedfortreder i hjemmetjenesten" */
  readonly broughtIn: string;
  readonly nonce: string;
}

export function escalatedCard({ idea, due, broughtIn, nonce }: Escalated, texts: Texts): Card {
  const words = texts.promise.escalated;
  const thing = texts.ideas.things[idea.kind];
  const isAnswer = idea.state === "received";
  const title = capitalised(isAnswer ? words.answer(thing.yours) : words.decision(thing.yours));
  const body = [
    heading(title),
    paragraph(isAnswer ? words.answerDue(due) : words.decisionDue(due)),
    paragraph(words.broughtIn(broughtIn)),
    paragraph(words.nothingToDo),
    ...titled(words.about, idea.problem),
    note(summaryOf(idea, texts)),
  ];
  return card(title, body, [openButton(idea.number, nonce, texts)]);
}
