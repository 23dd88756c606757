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
  /** Names what was written, for the button under it. */
  readonly words: string;
  /** Who sees it with the name. */
  readonly leader: string | undefined;
  readonly closes: string;
  readonly shows: QuestionView["shows"];
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
      note(words.untilChange(view.closes)),
      ...(view.isNew ? [] : [note(words.resultComes(view.closes))]),
    ],
    [
      ...(isHeldBack(view) ? [button({ ...of, ...allow(view, texts), style: "positive" })] : []),
      button({ title: words.buttons.change, verb: reflectionVerbs.change, ...of }),
      button({ title: words.buttons.withdraw, verb: reflectionVerbs.withdraw, ...of }),
    ],
  );
}

function allow({ subject, words }: OwnAnswerView, texts: Texts) {
  const title = texts.reflections.buttons.allow;
  return { title, verb: reflectionVerbs.allow, subject: `${words}|${subject}` };
}

/** Written without a name, and the box that lets others read it was left alone. */
function isHeldBack({ answer, shows }: Pick<OwnAnswerView, "answer" | "shows">): boolean {
  return answer.sees === "unit" && answer.comment !== "" && !answer.mayShow && shows.what === "words";
}

/** What was asked, and what was answered. */
export function answerPart(
  view: Pick<OwnAnswerView, "items" | "isPulse" | "answer"> & Consequence,
  texts: Texts,
): Element[] {
  const words = texts.reflections;
  const { items, isPulse, answer } = view;
  const value = (id: string) => words.scale[Number(answer.values[id]) - 1] ?? words.noValue;
  return [
    ...items.flatMap((item) => [note(item.words), ...(isPulse ? [close(value(item.id))] : [])]),
    ...(answer.comment === "" ? [] : [note(words.youSaid), close(answer.comment)]),
    note(`${words.sees.label} ${words.sees[answer.sees]}.`),
    ...consequence(answer, view, texts).map((line) => note(line)),
  ];
}

interface Consequence {
  readonly leader: string | undefined;
  readonly shows: QuestionView["shows"];
  readonly isClosed?: boolean;
}

function consequence(
  { sees, comment, mayShow }: AnswerFields,
  { leader, shows, isClosed = false }: Consequence,
  { reflections: words }: Texts,
): readonly string[] {
  if (sees === "self") return [words.selfOnly];
  if (sees === "leader") {
    if (leader === undefined) return [];
    return [isClosed ? words.leaderHas(leader) : words.leaderSees(leader)];
  }
  if (shows.what === "nothing") return [words.neverShown(shows.asked)];
  if (comment === "") return [];
  if (shows.what === "numbers") return [words.neverWords(shows.asked)];
  return [mayShow ? words.mayBeShown : words.notShown];
}
