/** Dere sa – vi gjorde in the hands of an editor: lines can be left out; what was decided, and its words, stay as they are. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Language } from "../../bot/organisation/person.ts";
import type { Dropped } from "../../bot/weekly-update/you-said/contributions.ts";
import type { YouSaid } from "../../bot/weekly-update/edition.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type Element, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField } from "../parts/field.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { answerField } from "./field-ids.ts";
import { verbs } from "./verbs.ts";
import { answerItem } from "./you-said.ts";

export interface AnswersFormView {
  readonly week: string;
  readonly answers: readonly { readonly answer: YouSaid; readonly until: Dropped["until"] | "in" }[];
  /** How many there is no room for this week. */
  readonly waiting: number;
  readonly language: Language;
  readonly subject: string;
  readonly nonce: string;
}

export function answersForm(view: AnswersFormView, texts: Texts): Card {
  const { youSaid } = texts;
  const title = youSaid.editorTitle(weekNumber(view.week));
  const of = { subject: view.subject, nonce: view.nonce };
  const none = view.answers.length === 0;
  return card(
    title,
    [
      heading(title),
      ...(none ? [paragraph(youSaid.none)] : [note(youSaid.hint)]),
      ...view.answers.flatMap((one) => answerChoice(one, view.language, texts)),
      ...(view.waiting === 0 ? [] : [note(youSaid.waitingForRoom(view.waiting))]),
    ],
    [
      ...(none ? [] : [button({ title: texts.common.buttons.save, verb: verbs.saveAnswers, ...of })]),
      button({ title: texts.common.buttons.close, verb: verbs.open, ...of, ignoresInputs: true }),
    ],
  );
}

function answerChoice(
  { answer, until }: AnswersFormView["answers"][number],
  language: Language,
  texts: Texts,
): Element[] {
  const { youSaid } = texts;
  const choices = Object.entries(youSaid.choices).map(([value, title]) => ({ value, title }));
  const label = youSaid.number[answer.kind](answer.number);
  const field = choiceField({ id: answerField(answer), label, choices, value: until });
  return [{ ...answerItem(answer, language, texts), separator: true }, field];
}
