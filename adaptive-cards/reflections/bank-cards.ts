/** The bank of questions, for editors: what comes next, what there is, and the form of one. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField, toggleField } from "../parts/field.ts";
import { PAGE, pageOf } from "../parts/page.ts";
import { close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { bankFields, bankVerbs, ITEM_ROOM } from "./bank-verbs.ts";

interface NextView {
  /** VERSION|WEEK */
  readonly week: string;
  /** "onsdag 2. desember kl. 12.00" */
  readonly at: string;
  readonly items: readonly string[];
  /** The editor who chose. */
  readonly by: string | undefined;
}

export interface OverviewView {
  readonly next: NextView;
  /** By name, with how many are asked; what is in none has none. */
  readonly families: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly done: string | undefined;
  readonly advice: readonly string[];
  /** VERSION|ID of what the advice is about, when that was saved. */
  readonly edit: string | undefined;
  readonly nonce: string;
}

export function bankCard(view: OverviewView, texts: Texts): Card {
  const words = texts.reflectionEditing.bank;
  const { next, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      ...said(view, texts),
      subheading(next.at === "" ? words.next : words.nextAt(next.at)),
      ...(next.items.length === 0 ? [paragraph(words.nothing)] : next.items.map((line) => paragraph(line))),
      note(next.by === undefined ? words.byPlan : words.byEditor(next.by)),
      subheading(words.all),
      choiceField({
        id: bankFields.family,
        label: words.familyLabel,
        choices: view.families.map(({ id, name, count }) => ({
          title: words.family(name, count),
          value: id,
        })),
        value: view.families[0]?.id ?? "",
      }),
    ],
    [
      button({ title: words.show, verb: bankVerbs.family, nonce }),
      button({ title: words.new, verb: bankVerbs.form, nonce, ignoresInputs: true }),
      ...(next.by === undefined
        ? []
        : [button({ title: words.letPlan, verb: bankVerbs.plan, subject: next.week, nonce })]),
    ],
  );
}

function said({ done, advice, edit, nonce }: OverviewView, texts: Texts): Element[] {
  const { edit: title } = texts.reflectionEditing.bank;
  const of = { title, verb: bankVerbs.form, nonce, ignoresInputs: true };
  return [
    ...(done === undefined ? [] : [paragraph(done)]),
    ...advice.map((line) => warning(line)),
    ...(edit === undefined || advice.length === 0
      ? []
      : [{ type: "ActionSet" as const, actions: [button({ ...of, subject: edit })] }]),
  ];
}

export interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  /** When it was asked last, and whether it is asked at all. */
  readonly about: string;
  readonly isRetired: boolean;
  readonly isNext: boolean;
}

export interface FamilyView {
  readonly family: string;
  readonly name: string;
  /** VERSION|WEEK */
  readonly week: string;
  /** All of them. */
  readonly rows: readonly ItemRow[];
  /** How many were asked for so far. */
  readonly upTo: number;
  readonly nonce: string;
}

export function familyCard({ family, name, week, rows, upTo, nonce }: FamilyView, texts: Texts): Card {
  const words = texts.reflectionEditing.bank;
  const { shown, first, last, total, next } = pageOf(rows, upTo);
  const more = { title: texts.common.buttons.showMore, verb: bankVerbs.family, nonce };
  return card(
    name,
    [
      heading(name),
      ...shown.flatMap((row) => itemPart(row, week, nonce, texts)),
      ...(total > PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
    ],
    [
      ...(next === undefined ? [] : [button({ ...more, subject: `${next}|${family}` })]),
      button({ title: words.back, verb: bankVerbs.overview, nonce }),
    ],
  );
}

function itemPart(row: ItemRow, week: string, nonce: string, texts: Texts): Element[] {
  const words = texts.reflectionEditing.bank;
  const edit = button({
    title: words.edit,
    verb: bankVerbs.form,
    subject: `${row.version}|${row.id}`,
    nonce,
  });
  const choose = button({ title: words.choose, verb: bankVerbs.choose, subject: `${week}|${row.id}`, nonce });
  const items: Element[] = [
    paragraph(row.words),
    close(row.isNext ? words.isNext : row.about),
    { type: "ActionSet", actions: row.isRetired || row.isNext ? [edit] : [choose, edit] },
  ];
  return [{ type: "Container", separator: true, items }];
}

export interface ItemFormView {
  /** VERSION|ID; "" for a new one. */
  readonly subject: string;
  readonly values: Readonly<Record<string, string>>;
  readonly families: readonly { readonly id: string; readonly name: string }[];
  readonly warnings: readonly string[];
  readonly nonce: string;
}

/** Of one that was asked, its kind stays: its results are compared. */
export function itemFormCard(view: ItemFormView, texts: Texts): Card {
  const words = texts.reflectionEditing.bank;
  const isNew = view.subject === "";
  const title = isNew ? words.titleNew : words.titleEdit;
  const of = { subject: view.subject, nonce: view.nonce };
  return card(
    title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      languageField(view, "nb", words.nb, texts.common.required),
      languageField(view, "nn", words.nn),
      languageField(view, "en", words.en),
      choiceField({
        id: bankFields.family,
        label: words.familyLabel,
        choices: view.families.map(({ id, name }) => ({ title: name, value: id })),
        value: view.values[bankFields.family] ?? view.families[0]?.id ?? "",
      }),
      ...(isNew
        ? []
        : [
            toggleField({
              id: bankFields.retired,
              title: words.retired,
              value: view.values[bankFields.retired] === "true",
            }),
          ]),
      note(words.keeps),
      note(texts.common.caution),
    ],
    [
      button({ title: texts.common.buttons.save, verb: bankVerbs.save, style: "positive", ...of }),
      button({ title: texts.common.buttons.close, verb: bankVerbs.overview, ignoresInputs: true, ...of }),
    ],
  );
}

function languageField(
  { values }: ItemFormView,
  id: "nb" | "nn" | "en",
  label: string,
  required?: string,
): Element {
  const value = values[id];
  return textField({
    id,
    label,
    multiline: true,
    maxLength: ITEM_ROOM,
    ...(value === undefined || value === "" ? {} : { value }),
    ...(required === undefined ? {} : { required }),
  });
}
