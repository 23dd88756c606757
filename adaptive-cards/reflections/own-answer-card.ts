/** The own answer: after Send inn, and whenever somebody looks. Only the one who wrote it gets this card. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import type { AnswerFields, QuestionView } from "./question-card.ts";
import { reflectionVerbs } from "./verbs.ts";

export interface OwnAnswerView {
  readonly subject: string;
  readonly nonce: string;
  readonly items: QuestionView["items"];
  readonly isPulse: boolean;
  readonly answer: AnswerFields;
  /** Who sees it with the name. */
  readonly leader: string | undefined;
  readonly closes: string;
  /** It was sent in at this moment. */
  readonly isNew: boolean;
}

export function ownAnswerCard(view: OwnAnswerView, texts: Texts): Card {
  const words = texts.reflections;
  const title = view.isNew ? words.thanks : words.own;
  const of = { subject: view.subject, nonce: view.nonce };
  return card(
    title,
    [
      heading(title),
      ...(view.isNew ? [paragraph(words.resultComes(view.closes))] : []),
      ...answerPart(view, texts),
      note(words.until(view.closes)),
      ...(view.isNew ? [] : [note(words.resultComes(view.closes))]),
    ],
    [
      button({ title: words.buttons.change, verb: reflectionVerbs.change, ...of }),
      button({ title: words.buttons.withdraw, verb: reflectionVerbs.withdraw, ...of }),
    ],
  );
}

/** What was asked, and what was answered. */
export function answerPart(
  { items, isPulse, answer, leader }: Pick<OwnAnswerView, "items" | "isPulse" | "answer" | "leader">,
  texts: Texts,
): Element[] {
  const words = texts.reflections;
  const value = (id: string) => words.scale[Number(answer.values[id]) - 1] ?? words.noValue;
  return [
    ...items.flatMap((item) => [note(item.words), ...(isPulse ? [close(value(item.id))] : [])]),
    ...(answer.comment === "" ? [] : [note(words.youSaid), close(answer.comment)]),
    note(`${words.sees.label} ${words.sees[answer.sees]}.`),
    ...consequence(answer, leader, texts),
  ];
}

function consequence(
  { sees, comment, mayShow }: AnswerFields,
  leader: string | undefined,
  { reflections: words }: Texts,
): Element[] {
  if (sees === "leader") return leader === undefined ? [] : [note(words.leaderSees(leader))];
  if (sees === "self" || comment === "") return [];
  return [note(mayShow ? words.mayBeShown : words.notShown)];
}
