/** Hvem gjør hva: the services that have presented themselves, and one of them. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Answers, Question } from "../../bot/weekly-update/presenting/rules/presentation.ts";
import { type Card, card, type Element } from "../card.ts";
import { WORD } from "../common/verbs.ts";
import { shortened } from "../ideas/shortened.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { setOff } from "../parts/set-off.ts";
import { close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { presentingVerbs as verbs } from "./presenting-verbs.ts";

export interface WhoView {
  readonly unit: string;
  readonly service: string;
  /** Of the edition in which it presented itself. */
  readonly week: number;
  readonly year: string;
  readonly answers: Answers;
  readonly isClosed: boolean;
}

export interface WhoList {
  readonly rows: readonly WhoView[];
  /** What was searched for; "" for everything. */
  readonly query: string;
  readonly problems: readonly string[];
  readonly total: number;
  /** Place of the first and the last one shown, from 1. */
  readonly first: number;
  readonly last: number;
  readonly nonce: string;
}

/** Lists show ten, then Vis flere. */
export const WHO_PAGE = 10;
/** Characters of an answer; the whole of it is behind Les mer. */
const SHOWN = 300;

export function whoListCard(view: WhoList, texts: Texts): Card {
  const { who, buttons } = texts.presenting;
  const { rows, query, total, first, last, nonce } = view;
  const empty = query === "" ? who.none : who.noneFound(query);
  const search = textField({ id: "query", label: who.query, placeholder: who.hint, value: query });
  const find = button({ title: buttons.search, verb: verbs.whoList, nonce });
  const go: Element = { type: "ActionSet", actions: [find] };
  const more = { title: texts.common.buttons.showMore, verb: verbs.whoList, nonce };
  return card(
    who.title,
    [
      heading(who.title),
      ...view.problems.map((problem) => warning(problem)),
      ...(rows.length === 0 && query === "" ? [] : [search, go]),
      ...(rows.length === 0 ? [paragraph(empty)] : rows.map((row) => rowOf(row, nonce, texts))),
      ...(total > WHO_PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
    ],
    last < total ? [button({ ...more, subject: String(last + WHO_PAGE) })] : [],
  );
}

function rowOf(row: WhoView, nonce: string, texts: Texts): Element {
  const { who, starts } = texts.presenting;
  const { use, contact } = row.answers;
  const open = { title: who.read, verb: verbs.whoOpen, subject: row.unit, nonce, ignoresInputs: true };
  return setOff([
    subheading(row.service),
    ...(row.isClosed ? [note(who.closed)] : []),
    ...(use === undefined ? [] : [close(shortened(starts.use + use, SHOWN))]),
    ...(contact === undefined ? [] : [close(shortened(starts.contact + contact, SHOWN))]),
    { type: "ActionSet", actions: [button(open)] },
  ]);
}

export function whoCard(view: WhoView, nonce: string, texts: Texts): Card {
  const { who, questions } = texts.presenting;
  const body = (Object.keys(questions) as Question[]).flatMap((question) => {
    const answer = view.answers[question];
    return answer === undefined ? [] : [subheading(questions[question]), ...answer.split("\n").map(close)];
  });
  return card(
    view.service,
    [
      heading(view.service),
      note(who.from(view.week, view.year)),
      ...(view.isClosed ? [warning(who.closed)] : []),
      ...body,
    ],
    [button({ title: who.title, verb: WORD, subject: "whoDoesWhat", nonce })],
  );
}
