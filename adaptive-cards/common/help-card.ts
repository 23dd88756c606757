/** hjelp: what this person can do, as words and as buttons. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, subheading } from "../parts/text.ts";
import { WORD } from "./verbs.ts";

type HelpWord = keyof Texts["common"]["help"]["words"];
/** Teams hides the seventh button: what is seldom done has its word only. */
type HelpButton = keyof Texts["common"]["help"]["buttons"];
type HelpGroup = "everyone" | "leader" | "editor" | "administrator";

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
    [...new Set(words)].map((word) =>
      button({ title: help.buttons[word], verb: WORD, subject: word, nonce }),
    ),
  );
}

function isButton(word: HelpWord, { common }: Texts): word is HelpButton {
  return word !== "help" && word in common.help.buttons;
}

/** In channels and group chats. */
export function sharedHelpCard(texts: Texts): Card {
  const { help } = texts.common;
  return card(help.title, [heading(help.title), paragraph(help.shared), note(help.sharedLeader)]);
}
