/** Lines of services under siden sist: to be taken in, all or some, with one press. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { note, warning } from "../parts/text.ts";
import { LINES_FIELD } from "./field-ids.ts";
import { verbs } from "./verbs.ts";

export interface LinesPickView {
  /** Not in the text yet, the service's name in front. "late": came after lines were taken in. */
  readonly choices: readonly {
    readonly value: string;
    readonly text: string;
    readonly is: "new" | "late" | "changed";
  }[];
  /** How many wait beside them. */
  readonly more: number;
  /** Lines in the text that the service has taken back since, as they were taken in. */
  readonly withdrawn: readonly string[];
  /** Services that have said that there is nothing. */
  readonly nothing: readonly string[];
  readonly unanswered: readonly string[];
  /** How many are in the text. */
  readonly taken: number;
}

export function linesPicker(
  view: LinesPickView | undefined,
  of: { readonly subject: string; readonly nonce: string },
  texts: Texts,
): readonly Element[] {
  if (!view) return [];
  const { picker } = texts.lines;
  const { choices } = view;
  return [
    ...view.withdrawn.map((line) => warning(picker.withdrawn(line))),
    ...fold({
      id: "lines-of-services",
      title: picker.title(choices.length + view.more),
      open: choices.length > 0,
      items: [...toTake(view, of, texts), ...whoAnswered(view, texts)],
    }),
  ];
}

function toTake(
  { choices, more }: LinesPickView,
  of: { readonly subject: string; readonly nonce: string },
  texts: Texts,
): Element[] {
  if (choices.length === 0) return [];
  const { picker } = texts.lines;
  const field = choiceField({
    id: LINES_FIELD,
    label: picker.label,
    choices: choices.map(({ value, text, is }) => ({ value, title: picker.choices[is](text) })),
    value: choices.map(({ value }) => value).join(","),
    style: "expanded",
    multiple: true,
  });
  const take = button({ title: picker.take, verb: verbs.takeLines, ...of });
  return [field, { type: "ActionSet", actions: [take] }, ...(more === 0 ? [] : [note(picker.more(more))])];
}

function whoAnswered({ taken, nothing, unanswered }: LinesPickView, texts: Texts): Element[] {
  const { picker } = texts.lines;
  return [
    ...(taken === 0 ? [] : [note(picker.taken(taken))]),
    ...(nothing.length === 0 ? [] : [note(picker.nothing(listed(nothing, texts)))]),
    ...(unanswered.length === 0 ? [] : [note(picker.unanswered(listed(unanswered, texts)))]),
  ];
}

const MOST_NAMES = 15;

function listed(names: readonly string[], texts: Texts): string {
  const others = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return others > 0 ? texts.lines.picker.andOthers(shown, others) : shown;
}
