/** min enhet: what a leader has, with a button to each open idea. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, subheading } from "../parts/text.ts";
import { type IdeaRow, LIST_PAGE, rowElement } from "./idea-list.ts";
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
  const total = units.reduce((sum, { rows }) => sum + rows.length, 0);
  const last = Math.min(upTo, total);
  const body: Element[] = [heading(title)];
  let room = last;
  for (const unit of units) {
    const shown = unit.rows.slice(0, room);
    room -= shown.length;
    body.push(subheading(unit.name), facts(unit.facts));
    body.push(...(unit.rows.length === 0 ? [note(words.none)] : []));
    body.push(...shown.map((row) => rowElement(row, nonce, texts)));
  }
  if (total > LIST_PAGE) body.push(note(texts.ideas.lists.shown(1, last, total)));
  if (others > 0) body.push(note(words.others(others)));
  const more = { title: texts.common.buttons.showMore, verb: ideaVerbs.myUnit, nonce };
  const buttons = last < total ? [button({ ...more, subject: String(last + LIST_PAGE) })] : [];
  return card(title, body, buttons);
}
