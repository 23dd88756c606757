/** Goals that have lain still, for whoever owns them: what becomes of each is one choice, or none. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, heading, note, paragraph, warning } from "../parts/text.ts";
import { goalVerbs } from "./verbs.ts";

export interface StaleView {
  /** The occurrence that raised them. */
  readonly subject: string;
  readonly nonce: string;
  readonly goals: readonly {
    readonly nr: string;
    readonly title: string;
    /** When it was touched last, a sentence. */
    readonly last: string;
    readonly choice: string;
    readonly note: string;
  }[];
  /** How many more there are after these. */
  readonly more: number;
  readonly warnings: readonly string[];
}

export const NOTE_LENGTH = 300;
/** A card of more would be long to fill in. */
export const STALE_PAGE = 5;
export function choiceOf(nr: string): string {
  return `choice-${nr}`;
}
export function noteOf(nr: string): string {
  return `note-${nr}`;
}

export function staleCard(view: StaleView, texts: Texts): Card {
  const words = texts.strategy.stale;
  const { subject, nonce, more } = view;
  const confirm = { title: texts.common.buttons.confirm, verb: goalVerbs.stale, subject, nonce };
  return card(
    words.title,
    [
      heading(words.title),
      ...view.warnings.map((line) => warning(line)),
      paragraph(words.lead(view.goals.length + more)),
      ...view.goals.map((goal) => goalPart(goal, texts)),
      ...(more > 0 ? [note(words.more(more))] : []),
      note(texts.common.caution),
    ],
    [button({ ...confirm, style: "positive" })],
  );
}

function goalPart(
  { nr, title, last, choice, note: written }: StaleView["goals"][number],
  texts: Texts,
): Element {
  const words = texts.strategy.stale;
  return setOff([
    bold(`${nr} ${title}`),
    note(last),
    choiceField({
      id: choiceOf(nr),
      label: words.choice(nr),
      choices: Object.entries(words.choices).map(([value, label]) => ({ value, title: label })),
      style: "expanded",
      ...(choice === "" ? {} : { value: choice }),
    }),
    textField({
      id: noteOf(nr),
      label: words.note(nr),
      maxLength: NOTE_LENGTH,
      ...(written === "" ? {} : { value: written }),
    }),
  ]);
}

export interface WishView {
  readonly kind: "wanted" | "to-end";
  readonly by: string;
  readonly goals: readonly { readonly nr: string; readonly title: string; readonly note: string }[];
}

/** To editors: give it a place. To systemansvarlige: the plan's file decides. */
export function goalWishCard({ kind, by, goals }: WishView, texts: Texts): Card {
  const words = texts.strategy.wishes[kind];
  return card(words.title, [
    heading(words.title),
    paragraph(words.lead(by)),
    ...goals.flatMap((goal) => [
      bold(`${goal.nr} ${goal.title}`),
      ...(goal.note === "" ? [] : [paragraph(goal.note)]),
    ]),
    note(words.how),
  ]);
}
