/** A service's turn: what is asked, what was sent in, what became of it. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Answers, Question } from "../../bot/weekly-update/presenting/rules/presentation.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { presentingVerbs as verbs } from "./presenting-verbs.ts";

export interface TurnView {
  readonly service: string;
  /** "2026-W50" */
  readonly week: string;
  readonly subject: string;
  readonly nonce: string;
  /** "mandag 7. desember" and "torsdag 3. desember" */
  readonly date: string;
  readonly due: string;
  /** Why they are asked, and what happened. */
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  readonly answers: Answers;
  readonly words: number;
  readonly most: number;
  /** Once it is sent in, the week stays theirs. */
  readonly mayLeave: boolean;
}

export function presentingTurnCard(view: TurnView, texts: Texts): Card {
  const { turn, buttons } = texts.presenting;
  const title = turn.title(view.service, weekNumber(view.week));
  const of = { subject: view.subject, nonce: view.nonce };
  const body = [
    heading(title),
    ...view.lines.map((line) => paragraph(line)),
    ...view.warnings.map((line) => warning(line)),
    paragraph(turn.lead(view.date)),
    paragraph(turn.due(view.due)),
    ...(Object.keys(texts.presenting.questions) as Question[]).map((question) => {
      const value = view.answers[question];
      const label = texts.presenting.questions[question];
      return textField({ id: question, label, multiline: true, ...(value === undefined ? {} : { value }) });
    }),
    note(turn.count(view.words, view.most)),
    note(texts.common.caution),
  ];
  const leave = [
    button({ title: buttons.swap, verb: verbs.swapForm, ...of, ignoresInputs: true }),
    button({ title: buttons.pass, verb: verbs.passForm, ...of, ignoresInputs: true }),
  ];
  return card(view.warnings[0] ?? title, body, [
    button({ title: texts.common.buttons.send, verb: verbs.send, ...of, style: "positive" }),
    ...(view.mayLeave ? leave : []),
  ]);
}

/** A turn that is no longer theirs, or over; and short answers. */
export function presentingNoticeCard(title: string, lines: readonly string[]): Card {
  return card(title, [heading(title), ...lines.map((line) => paragraph(line))]);
}

export interface PassView {
  readonly week: string;
  readonly subject: string;
  readonly nonce: string;
  readonly reason: string;
  readonly warnings: readonly string[];
}

export function passForm(view: PassView, texts: Texts): Card {
  const { pass } = texts.presenting;
  const title = pass.title(weekNumber(view.week));
  const of = { subject: view.subject, nonce: view.nonce };
  const reason = { id: "reason", label: pass.reason, multiline: true, maxLength: 500 };
  return card(
    title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      paragraph(pass.lead),
      textField({ ...reason, ...(view.reason === "" ? {} : { value: view.reason }) }),
      note(texts.common.caution),
    ],
    [
      button({ title: texts.common.buttons.confirm, verb: verbs.pass, ...of, style: "positive" }),
      button({ title: texts.common.buttons.close, verb: verbs.turn, ...of, ignoresInputs: true }),
    ],
  );
}
