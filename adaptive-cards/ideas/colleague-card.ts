/** One idea that is shared with the reader. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, warning } from "../parts/text.ts";
import { backing, type ColleagueView } from "./colleague-view.ts";
import { titled } from "./idea-parts.ts";
import { ideaVerbs } from "./verbs.ts";

export interface ColleagueCardOptions {
  readonly nonce: string;
  /** What a press led to, or why it led to nothing. */
  readonly notice?: string;
}

export function colleagueCard(idea: ColleagueView, options: ColleagueCardOptions, texts: Texts): Card {
  const words = texts.sharing;
  const shown = texts.ideas.shown;
  const { name } = texts.ideas.things[idea.kind];
  const counted = backing(idea, texts);
  return card(
    words.summary(name, idea.number),
    [
      heading(words.title(name, idea.number, idea.stateLabel)),
      ...(options.notice === undefined ? [] : [warning(options.notice)]),
      paragraph(idea.problem),
      ...titled(shown.proposal, idea.proposal),
      ...titled(shown.stopDoing, idea.stopDoing),
      ...titled(shown.forUser, idea.forUser),
      facts([
        [words.unit, idea.unit],
        ...(idea.from === undefined ? [] : [[words.from, idea.from] as const]),
        ...(idea.onBehalfOf === undefined ? [] : [[shown.fromGroup, idea.onBehalfOf] as const]),
      ]),
      ...(counted === "" ? [] : [note(`${counted}.`)]),
      ...(idea.backed ? [note(words.youBacked)] : []),
      ...(idea.joined ? [note(words.youJoined)] : []),
      note(words.shared),
    ],
    buttons(idea, options.nonce, texts),
  );
}

function buttons(idea: ColleagueView, nonce: string, { sharing }: Texts): readonly CardAction[] {
  const shared = { subject: String(idea.number), nonce };
  const support = button({ ...shared, title: sharing.support, verb: ideaVerbs.support });
  return idea.may.support && !idea.backed ? [support] : [];
}
