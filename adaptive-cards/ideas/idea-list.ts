/** Lists of ideas: the proposer's own, and those that wait for a leader. Ten, then Vis flere. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { PAGE, pageOf } from "../parts/page.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, heading, note, paragraph } from "../parts/text.ts";
import { openButton } from "./idea-actions.ts";
import { shortened } from "./shortened.ts";

export interface IdeaRow {
  readonly number: number;
  /** "Idé 17 · Mottatt" */
  readonly title: string;
  readonly problem: string;
  /** Where it is and when the answer comes; for a leader: its age and its clock. */
  readonly line: string;
}

export interface IdeaList {
  readonly title: string;
  readonly empty: string;
  /** Why the list comes. */
  readonly lead?: string;
  readonly rows: readonly IdeaRow[];
  /** How many of all were asked for so far. */
  readonly upTo: number;
  readonly nonce: string;
  /** Verb of Vis flere. */
  readonly moreVerb: string;
}

export function ideaListCard(list: IdeaList, texts: Texts): Card {
  const { rows, nonce } = list;
  if (rows.length === 0) return card(list.title, [heading(list.title), paragraph(list.empty)]);
  const { shown, first, last, total, next } = pageOf(rows, list.upTo);
  const body: Element[] = [
    heading(list.title),
    ...(list.lead === undefined ? [] : [paragraph(list.lead)]),
    ...shown.map((row) => rowElement(row, nonce, texts)),
    ...(total > PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
  ];
  const title = texts.common.buttons.showMore;
  const more = button({ title, verb: list.moreVerb, subject: String(next), nonce });
  return card(list.title, body, next === undefined ? [] : [more]);
}

export function rowElement(row: IdeaRow, nonce: string, texts: Texts): Element {
  return setOff([
    bold(row.title),
    paragraph(shortened(row.problem)),
    note(row.line),
    { type: "ActionSet", actions: [openButton(row.number, nonce, texts)] },
  ]);
}
