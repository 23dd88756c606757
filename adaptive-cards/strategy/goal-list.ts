/** The strategy plan as everybody reads it: what is in force, theme by theme, with why. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { shortened } from "../ideas/shortened.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { PAGE, pageOf } from "../parts/page.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { goalVerbs } from "./verbs.ts";

export interface GoalRow {
  readonly nr: string;
  readonly title: string;
  /** "" when the plan has none. */
  readonly theme: string;
  readonly why: string;
  /** A sentence. */
  readonly shown: string;
}

export interface GoalList {
  /** All that were found, theme by theme. */
  readonly goals: readonly GoalRow[];
  readonly query: string;
  /** How many of them were asked for so far. */
  readonly upTo: number;
  readonly problems: readonly string[];
  readonly nonce: string;
}

export function goalListCard(list: GoalList, texts: Texts): Card {
  const words = texts.strategy;
  const { goals, query, nonce } = list;
  const { shown, first, last, total, next } = pageOf(goals, list.upTo);
  const empty = query === "" ? words.none : words.noneFound(query);
  const isLong = total > PAGE || query !== "" || list.problems.length > 0;
  const more = { title: texts.common.buttons.showMore, verb: goalVerbs.list, nonce };
  return card(
    words.title,
    [
      heading(words.title),
      ...list.problems.map((problem) => warning(problem)),
      ...(isLong ? search(list, texts) : []),
      ...(goals.length === 0 ? [paragraph(empty)] : []),
      ...shown.flatMap((goal, index) => row(goal, shown[index - 1], nonce, texts)),
      ...(total > PAGE ? [note(texts.ideas.lists.shown(first, last, total))] : []),
    ],
    next === undefined ? [] : [button({ ...more, subject: String(next) })],
  );
}

function search({ query, nonce }: GoalList, texts: Texts): Element[] {
  const { find, findHint } = texts.weeklyUpdate.editor.fromPlan;
  const go = button({ title: texts.practice.search, verb: goalVerbs.list, nonce });
  return [
    textField({ id: "query", label: find, placeholder: findHint, value: query }),
    { type: "ActionSet", actions: [go] },
  ];
}

function row(goal: GoalRow, before: GoalRow | undefined, nonce: string, texts: Texts): Element[] {
  const { nr, title, theme, why, shown } = goal;
  const isNewTheme = theme !== "" && theme !== before?.theme;
  const open = button({
    title: texts.strategy.open(nr),
    verb: goalVerbs.open,
    subject: nr,
    nonce,
    ignoresInputs: true,
  });
  return [
    ...(isNewTheme ? [subheading(theme)] : []),
    setOff([
      bold(`${nr} ${title}`),
      ...(why === "" ? [] : [close(shortened(why))]),
      note(shown),
      { type: "ActionSet", actions: [open] },
    ]),
  ];
}
