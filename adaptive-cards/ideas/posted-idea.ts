/** An idea in a conversation, where everybody there reads it: only what was shared, and a name only when it may be seen. */
import type { Draft } from "../../bot/ideas/idea.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card } from "../card.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { titled } from "./idea-parts.ts";

export interface PostedIdea extends Pick<Draft, "problem" | "proposal" | "onBehalfOf"> {
  /** "Idé 17 · Prøves ut" */
  readonly title: string;
  readonly unit: string;
  /** When all may see it. */
  readonly proposer: string | undefined;
}

export function postedIdeaCard(idea: PostedIdea, texts: Texts): Card {
  const { shown } = texts.ideas;
  return card(idea.title, [
    heading(idea.title),
    paragraph(idea.problem),
    ...titled(shown.proposal, idea.proposal),
    ...titled(shown.from, idea.proposer),
    ...titled(shown.fromGroup, idea.onBehalfOf),
    note(texts.intake.compose.line(idea.unit)),
  ]);
}
