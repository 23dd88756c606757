/** erfaringer: what others have tried and kept, with a search field; and what is shared and not yet tried out. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { backing, type ColleagueView } from "../ideas/colleague-view.ts";
import { openButton } from "../ideas/idea-actions.ts";
import { shortened } from "../ideas/shortened.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import type { PracticeView } from "./practice-view.ts";
import { practiceVerbs } from "./verbs.ts";

export interface PracticeList {
  /** The page that is shown, in order. */
  readonly practices: readonly PracticeView[];
  /** What was searched for; "" for everything. */
  readonly query: string;
  /** How many there are in all, and the place of the first and the last one shown. */
  readonly total: number;
  readonly first: number;
  readonly last: number;
  /** Shared ideas that match, a few. */
  readonly ideas: readonly ColleagueView[];
  readonly problems: readonly string[];
  readonly nonce: string;
}

/** Lists show ten, then Vis flere. */
export const PRACTICE_PAGE = 10;

export function practiceListCard(list: PracticeList, texts: Texts): Card {
  const words = texts.practice;
  const { practices, query, total, first, last, nonce } = list;
  const empty = query === "" ? words.none : words.noneFound(query);
  const search = textField({ id: "query", label: words.query, placeholder: words.queryHint, value: query });
  const more = { title: texts.common.buttons.showMore, verb: practiceVerbs.list, nonce };
  return card(
    words.list,
    [
      heading(words.list),
      ...list.problems.map((problem) => warning(problem)),
      search,
      { type: "ActionSet", actions: [button({ title: words.search, verb: practiceVerbs.list, nonce })] },
      ...(practices.length === 0 ? [paragraph(empty)] : practices.map((one) => row(one, nonce, texts))),
      ...(total > PRACTICE_PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
      ...(list.ideas.length === 0 ? [] : [subheading(words.ideas)]),
      ...list.ideas.map((idea) => ideaRow(idea, nonce, texts)),
    ],
    last < total ? [button({ ...more, subject: String(last + PRACTICE_PAGE) })] : [],
  );
}

function row(practice: PracticeView, nonce: string, texts: Texts): Element {
  const words = texts.practice;
  const { number } = practice;
  const title = texts.ideas.buttons.open(number);
  const open = button({
    title,
    verb: practiceVerbs.open,
    subject: String(number),
    nonce,
    ignoresInputs: true,
  });
  const where = practice.inUse ? practice.unit : `${practice.unit}. ${words.notInUse}`;
  return setOff([
    bold(shortened(practice.title)),
    paragraph(shortened(practice.ledTo)),
    note(where),
    { type: "ActionSet", actions: [open] },
  ]);
}

function ideaRow(idea: ColleagueView, nonce: string, texts: Texts): Element {
  const title = texts.sharing.row(texts.ideas.things[idea.kind].name, idea.number, idea.stateLabel);
  const counted = backing(idea, texts);
  return setOff([
    bold(title),
    paragraph(shortened(idea.problem)),
    note(counted === "" ? idea.unit : `${idea.unit}. ${counted}.`),
    { type: "ActionSet", actions: [openButton(idea.number, nonce, texts)] },
  ]);
}
