/** What was asked for about turnus og bemanning, for those who make the budget. Without names. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button, link } from "../parts/action.ts";
import { close, heading, note, paragraph, subheading } from "../parts/text.ts";
import { ideaVerbs } from "./verbs.ts";
import { shortened } from "./shortened.ts";

export interface BudgetItem {
  readonly unit: string;
  readonly number: number;
  readonly state: string;
  readonly problem: string;
  readonly extraPerson: string | undefined;
  readonly withoutExtra: string | undefined;
}

export interface BudgetView {
  /** Written out. */
  readonly from: string;
  /** Of one unit after the other. */
  readonly items: readonly BudgetItem[];
  readonly upTo: number;
  /** Where the file is, for a few minutes; undefined: it cannot be fetched. */
  readonly address: string | undefined;
  readonly minutes: number;
  readonly nonce: string;
}

export const BUDGET_PAGE = 10;
/** More would make the card too large for a phone; the file has everything. */
const MOST_SHOWN = 20;
const TEXT_SHOWN = 200;

export function budgetCard(view: BudgetView, texts: Texts): Card {
  const words = texts.budget;
  const { items, address } = view;
  const category = texts.ideas.categories["rota"] ?? "";
  const name = words.title(category);
  const title = heading(name);
  if (items.length === 0) return card(name, [title, paragraph(words.none(category, view.from))]);
  const last = Math.min(view.upTo, MOST_SHOWN, items.length);
  const units = new Set(items.map(({ unit }) => unit)).size;
  const shown = items.slice(0, last);
  const body: Element[] = [
    title,
    paragraph(words.lead(view.from, items.length, units)),
    ...shown.flatMap((item, index) => itemElements(item, shown[index - 1]?.unit, texts)),
    ...(last < items.length ? [note(words.shown(last, items.length))] : []),
    note(address === undefined ? words.noAddress : words.downloadNote(view.minutes)),
  ];
  const subject = String(last + BUDGET_PAGE);
  const more = button({
    title: texts.common.buttons.showMore,
    verb: ideaVerbs.budget,
    subject,
    nonce: view.nonce,
  });
  return card(name, body, [
    ...(address === undefined ? [] : [link({ title: words.download, address })]),
    ...(last < Math.min(items.length, MOST_SHOWN) ? [more] : []),
  ]);
}

function itemElements(item: BudgetItem, unitBefore: string | undefined, texts: Texts): readonly Element[] {
  const { extraPerson, withoutExtra } = texts.intake.rota;
  const words = texts.budget;
  return [
    ...(item.unit === unitBefore ? [] : [subheading(item.unit)]),
    note(words.item(item.number, item.state)),
    close(shortened(item.problem, TEXT_SHOWN)),
    note(extraPerson),
    close(shortened(item.extraPerson ?? words.noAnswer, TEXT_SHOWN)),
    note(withoutExtra),
    close(shortened(item.withoutExtra ?? words.noAnswer, TEXT_SHOWN)),
  ];
}
