/** "Ligner noen av disse på ideen din?": what is asked before Send inn when others have proposed something like it. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, note, paragraph, warning } from "../parts/text.ts";
import { backing, type ColleagueView } from "./colleague-view.ts";
import { nameInSentence } from "./idea-parts.ts";
import { shortened } from "./shortened.ts";
import type { Step } from "./step-card.ts";
import { ideaVerbs } from "./verbs.ts";

export interface SimilarIdeas {
  /** At most three. */
  readonly ideas: readonly ColleagueView[];
  /** Number of the one that was backed just now. */
  readonly backed?: number;
  /** UNDER_EDITION or "". */
  readonly subject: string;
  readonly nonce: string;
}

export function similarStep({ ideas, backed, subject, nonce }: SimilarIdeas, texts: Texts): Step {
  const words = texts.sharing.similar;
  const now = ideas.find((idea) => idea.number === backed);
  const top = now
    ? [warning(`${words.backed(nameInSentence(now, texts))} ${words.whatNow}`)]
    : [note(words.lead)];
  const rows = ideas.map((idea) => similarRow(idea, subject, nonce, texts));
  return { title: words.title, body: [...top, ...rows], send: words.send };
}

function similarRow(idea: ColleagueView, subject: string, nonce: string, texts: Texts): Element {
  const words = texts.sharing;
  const title = words.row(texts.ideas.things[idea.kind].name, idea.number, idea.stateLabel);
  const counted = backing(idea, texts);
  const [press, verb] = idea.backed
    ? [words.takeBack, ideaVerbs.takeBackSimilar]
    : [words.support, ideaVerbs.supportSimilar];
  const action = button({ title: press, verb, subject: `${idea.number}|${subject}`, nonce });
  return setOff([
    bold(title),
    paragraph(shortened(idea.problem)),
    note(counted === "" ? idea.unit : `${idea.unit}. ${counted}.`),
    ...(idea.backed ? [note(words.youBacked)] : []),
    { type: "ActionSet", actions: [action] },
  ]);
}
