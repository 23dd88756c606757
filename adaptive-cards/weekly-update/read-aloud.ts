/** Whoever leads the shift says that an edition was read aloud, and how many were there. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { heading, note, warning } from "../parts/text.ts";
import { afterVerbs } from "./after-verbs.ts";

export interface ReadAloudView {
  readonly week: string;
  /** The edition's id. */
  readonly subject: string;
  readonly nonce: string;
  /** Of the reader; asked for when there are several. */
  readonly units: readonly Choice[];
  readonly people: string;
  readonly warnings: readonly string[];
}

export function readAloudForm(view: ReadAloudView, texts: Texts): Card {
  const { readAloud } = texts.afterEdition;
  const { confirm, close } = texts.common.buttons;
  const title = readAloud.title(weekNumber(view.week));
  const [first, ...more] = view.units;
  const unit =
    first && more.length > 0
      ? [choiceField({ id: "unit", label: readAloud.unit, choices: view.units, value: first.value })]
      : [];
  const people = textField({
    id: "people",
    label: readAloud.people,
    required: texts.common.required,
    maxLength: 4,
    ...(view.people === "" ? {} : { value: view.people }),
  });
  const of = { subject: view.subject, nonce: view.nonce };
  return card(
    view.warnings[0] ?? title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      note(readAloud.explained),
      ...unit,
      people,
    ],
    [
      button({ title: confirm, verb: afterVerbs.readAloud, ...of, style: "positive" }),
      button({ title: close, verb: afterVerbs.read, ...of, ignoresInputs: true }),
    ],
  );
}
