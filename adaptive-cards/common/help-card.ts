/** hjelp: what this person can do, as words and as buttons. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, subheading } from "../parts/text.ts";
import { WORD } from "./verbs.ts";

type HelpWord = keyof Texts["common"]["help"]["words"];
type HelpButton = keyof Texts["common"]["help"]["buttons"];
const MOST_BUTTONS = 6;
/** They have their word only when there are too many buttons, the first of them first. */
const seldom: readonly HelpButton[] = [
  "whoDoesWhat",
  "presenting",
  "broadcasts",
  "myIdeas",
  "away",
  "latest",
];

type HelpGroup = "everyone" | "leader" | "top" | "editor" | "administrator";

export interface HelpView {
  /** What this person can do, by role; groups that are not theirs are left out. */
  readonly groups: readonly { readonly group: HelpGroup; readonly words: readonly HelpWord[] }[];
  readonly nonce: string;
}

export function helpCard({ groups, nonce }: HelpView, texts: Texts): Card {
  const { help } = texts.common;
  const words = groups
    .flatMap((group) => group.words)
    .filter((word): word is HelpButton => isButton(word, texts));
  const distinct = [...new Set(words)];
  return card(
    help.title,
    [
      heading(help.title),
      paragraph(help.intro),
      ...groups.flatMap(({ group, words }) => [
        subheading(help[group]),
        facts(words.map((word) => [texts.commands[word][0] ?? word, help.words[word]])),
      ]),
      note(texts.common.caution),
    ],
    mostUseful(distinct).map((word) =>
      button({ title: help.buttons[word], verb: WORD, subject: word, nonce }),
    ),
  );
}

/** Teams hides the seventh button. Somebody's own work comes before what everyone can do. */
function mostUseful(words: readonly HelpButton[]): readonly HelpButton[] {
  const tooMany = Math.max(0, words.length - MOST_BUTTONS);
  const leftOut = seldom.filter((word) => words.includes(word)).slice(0, tooMany);
  return words.filter((word) => !leftOut.includes(word)).slice(0, MOST_BUTTONS);
}

function isButton(word: HelpWord, { common }: Texts): word is HelpButton {
  return word !== "help" && word in common.help.buttons;
}

/** In channels and group chats. */
export function sharedHelpCard(texts: Texts): Card {
  const { help } = texts.common;
  return card(help.title, [heading(help.title), paragraph(help.shared), note(help.sharedLeader)]);
}
