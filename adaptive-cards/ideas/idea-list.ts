/** Lists of ideas: the proposer's own, and those that wait for a leader. Ten, then Vis flere. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
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

export const LIST_PAGE = 10;
/** Two pages stay on the card; more would make it too large for a phone. */
const KEPT = 2 * LIST_PAGE;
const PROBLEM_SHOWN = 140;

export function ideaListCard(list: IdeaList, texts: Texts): Card {
  const { rows, nonce } = list;
  if (rows.length === 0) return card(list.title, [heading(list.title), paragraph(list.empty)]);
  const last = Math.min(list.upTo, rows.length);
  const first = Math.max(0, last - KEPT);
  const body: Element[] = [
    heading(list.title),
    ...(list.lead === undefined ? [] : [paragraph(list.lead)]),
    ...rows.slice(first, last).map((row) => rowElement(row, nonce, texts)),
    ...(rows.length > LIST_PAGE ? [note(texts.ideas.lists.shown(first + 1, last, rows.length))] : []),
  ];
  const title = texts.common.buttons.showMore;
  const more = button({ title, verb: list.moreVerb, subject: String(last + LIST_PAGE), nonce });
  return card(list.title, body, last < rows.length ? [more] : []);
}

export function rowElement(row: IdeaRow, nonce: string, texts: Texts): Element {
  return {
    type: "Container",
    separator: true,
    spacing: "Medium",
    items: [
      { type: "TextBlock", text: row.title, weight: "Bolder", wrap: true },
      paragraph(shortened(row.problem, PROBLEM_SHOWN)),
      note(row.line),
      { type: "ActionSet", actions: [openButton(row.number, nonce, texts)] },
    ],
  };
}
