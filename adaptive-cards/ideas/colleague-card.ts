/** One idea that is shared with the reader. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, warning } from "../parts/text.ts";
import { backing, type ColleagueView } from "./colleague-view.ts";
import { buttonsFor } from "./idea-actions.ts";
import type { IdeaCardOptions } from "./idea-card.ts";
import { titled } from "./idea-parts.ts";
import { ideaVerbs } from "./verbs.ts";

export function colleagueCard(idea: ColleagueView, options: IdeaCardOptions, texts: Texts): Card {
  const words = texts.sharing;
  const shown = texts.ideas.shown;
  const { name } = texts.ideas.things[idea.kind];
  const counted = backing(othersOn(idea), texts);
  return card(
    words.summary(name, idea.number),
    [
      ...(options.notice === undefined ? [] : [warning(options.notice)]),
      ...titled(texts.ideas.refusals.unsent, options.unsent),
      ...(options.lead === undefined ? [] : [note(options.lead)]),
      heading(words.title(name, idea.number, idea.stateLabel)),
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

/** What the reader has pressed is said in a line of its own. */
function othersOn({ supporters, participants, backed, joined }: ColleagueView) {
  return { supporters: supporters - Number(backed), participants: participants - Number(joined) };
}

/** What is asked of who has joined comes first. */
const offered = ["evaluateInput", "check", "join", "message", "leave"] as const;

function buttons(idea: ColleagueView, nonce: string, texts: Texts): readonly CardAction[] {
  const { number, allowed } = idea;
  const words = texts.sharing;
  const shared = { subject: String(number), nonce };
  const support = { ...shared, title: words.support, verb: ideaVerbs.support };
  const takeBack = { ...shared, title: words.takeBack, verb: ideaVerbs.takeBack };
  const kinds = offered.filter((kind) => allowed.includes(kind));
  return [
    ...(idea.backed ? [] : [button(support)]),
    ...buttonsFor(kinds, { number, shareLevels: [] }, nonce, texts),
    ...(idea.backed ? [button(takeBack)] : []),
  ];
}
