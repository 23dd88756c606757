/** hjelp: what this person can do, as buttons and as words. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { facts, heading, note, paragraph, subheading } from "../parts/text.ts";

export type HelpWord = keyof Texts["common"]["help"]["words"];
export type HelpGroup = "everyone" | "leader" | "editor" | "administrator";

export interface HelpView {
  /** What this person can do, by role; groups that are not theirs are left out. */
  readonly groups: readonly { readonly group: HelpGroup; readonly words: readonly HelpWord[] }[];
}

export function helpCard({ groups }: HelpView, texts: Texts): Card {
  const { help } = texts.common;
  return card(help.title, [
    heading(help.title),
    paragraph(help.intro),
    ...groups.flatMap(({ group, words }) => [
      subheading(help[group]),
      facts(words.map((word) => [texts.commands[word][0] ?? word, help.words[word]])),
    ]),
    note(help.caution),
  ]);
}

/** In channels and group chats. */
export function sharedHelpCard(texts: Texts): Card {
  const { help } = texts.common;
  return card(help.title, [heading(help.title), paragraph(help.shared)]);
}
