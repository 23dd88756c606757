/** min enhet: what a leader has, with a button to each open idea. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { PAGE, pageOf } from "../parts/page.ts";
import { facts, heading, note, subheading } from "../parts/text.ts";
import { type IdeaRow, rowElement } from "./idea-list.ts";
import { ideaVerbs } from "./verbs.ts";

export interface UnitView {
  readonly name: string;
  /** Label and value, one a line. */
  readonly facts: readonly (readonly [string, string])[];
  /** Nearest svarfrist first. */
  readonly rows: readonly IdeaRow[];
}

export interface MyUnitView {
  readonly units: readonly UnitView[];
  /** How many units the reader answers for beside these. */
  readonly others: number;
  /** How many ideas of all units are shown. */
  readonly upTo: number;
  readonly nonce: string;
}

export function myUnitCard({ units, others, upTo, nonce }: MyUnitView, texts: Texts): Card {
  const words = texts.myUnit;
  const title = units.length === 1 ? words.title : words.titles;
  const rows = units.flatMap((unit) => unit.rows.map((row) => ({ unit, row })));
  const { shown, first, last, total, next } = pageOf(rows, upTo);
  const body: Element[] = [
    heading(title),
    ...units.flatMap((unit) => [
      subheading(unit.name),
      facts(unit.facts),
      ...(unit.rows.length === 0 ? [note(words.none)] : []),
      ...shown.flatMap((each) => (each.unit === unit ? [rowElement(each.row, nonce, texts)] : [])),
    ]),
    ...(total > PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
    ...(others > 0 ? [note(words.others(others))] : []),
  ];
  const more = { title: texts.common.buttons.showMore, verb: ideaVerbs.myUnit, nonce };
  return card(title, body, next === undefined ? [] : [button({ ...more, subject: String(next) })]);
}
