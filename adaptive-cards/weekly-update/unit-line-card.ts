/** A leader's own line: the form, and what was saved. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type CardAction, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { keptFields } from "../parts/kept.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { seenField, unitLineField, unitLineVerbs } from "./unit-line-verbs.ts";

export interface UnitLineFormView {
  /** "2026-W49" */
  readonly week: string;
  readonly nonce: string;
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly text: string;
    readonly version: number;
  }[];
  /** How many units the reader can write to; the card may show some of them. */
  readonly of: number;
  /** Place of the last unit on the card among all. */
  readonly last: number;
  /** The edition is out: what stands in it is corrected. */
  readonly out: boolean;
  /** An edition that is out, with a line that can be corrected. */
  readonly correctable: string | undefined;
  readonly mostWords: number;
  readonly warnings: readonly string[];
  /** What somebody else has written meanwhile. */
  readonly newer: readonly { readonly by: string; readonly line: string }[];
}

/** A line that is too long comes back whole: the field holds more than may be saved. */
const FIELD_CHARACTERS = 1000;

export function unitLineForm(view: UnitLineFormView, texts: Texts): Card {
  const { unitLines: words } = texts;
  const title = (view.out ? words.correct : words.title)(weekNumber(view.week));
  return card(
    view.warnings[0] ?? title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      ...view.newer.flatMap(({ by, line }) => [warning(words.newer(by)), paragraph(line)]),
      paragraph(words.intro),
      note((view.out ? words.limitOut : words.limit)(view.mostWords)),
      ...(view.of > view.units.length ? [note(words.part(view.units.length, view.of))] : []),
      ...view.units.map(({ unit, name, text }) =>
        textField({
          id: unitLineField(unit),
          label: name,
          placeholder: words.placeholder,
          multiline: true,
          maxLength: FIELD_CHARACTERS,
          ...(text === "" ? {} : { value: text }),
        }),
      ),
      ...keptFields(
        Object.fromEntries(view.units.map(({ unit, version }) => [seenField(unit), String(version)])),
      ),
      note(texts.common.caution),
    ],
    formActions(view, texts),
  );
}

function moreButton(
  { week, last, nonce }: Pick<UnitLineFormView, "week" | "last" | "nonce">,
  texts: Texts,
): CardAction {
  const title = texts.common.buttons.showMore;
  return button({ title, verb: unitLineVerbs.more, subject: `${week}|${last}`, nonce });
}

function formActions(view: UnitLineFormView, texts: Texts): CardAction[] {
  const { week, nonce, correctable } = view;
  const { save, close } = texts.common.buttons;
  const { correct } = texts.afterEdition.buttons;
  return [
    button({ title: save, verb: unitLineVerbs.save, subject: week, nonce, style: "positive" }),
    ...(view.of > view.units.length ? [moreButton(view, texts)] : []),
    ...(correctable === undefined
      ? []
      : [
          button({
            title: correct,
            verb: unitLineVerbs.form,
            subject: correctable,
            nonce,
            ignoresInputs: true,
          }),
        ]),
    button({ title: close, verb: unitLineVerbs.leave, nonce, ignoresInputs: true }),
  ];
}

export interface SavedUnitLinesView {
  readonly week: string;
  readonly nonce: string;
  readonly out: boolean;
  /** Place of the last unit that was on the form among all; undefined: there were no others. */
  readonly last: number | undefined;
  /** As readers see them; without those that are empty. */
  readonly lines: readonly { readonly unit: string; readonly text: string }[];
}

export function savedUnitLinesCard(view: SavedUnitLinesView, texts: Texts): Card {
  const { week, nonce, last, out, lines } = view;
  const { unitLines: words } = texts;
  const title = (out ? words.corrected : lines.length === 0 ? words.noneSaved : words.saved)(
    weekNumber(week),
  );
  return card(
    title,
    [
      heading(title),
      ...lines.map(({ unit, text }) => paragraph(words.from(unit, text))),
      note(out ? words.correctedThen : words.until),
    ],
    [
      button({ title: words.change, verb: unitLineVerbs.form, subject: week, nonce }),
      ...(last === undefined ? [] : [moreButton({ week, last, nonce }, texts)]),
    ],
  );
}
