/** A leader's one line for siden sist: asked for, sent, and what became of it. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Fate } from "../../bot/weekly-update/lines/line.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type Element, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { textField } from "../parts/field.ts";
import { close, heading, note, paragraph, warning } from "../parts/text.ts";
import { lineField, lineVerbs } from "./line-verbs.ts";

interface Carried {
  /** "2026-W49" */
  readonly week: string;
  /** What the buttons carry: the week, and which lines the card shows. */
  readonly subject: string;
  readonly nonce: string;
}

export interface LineFormView extends Carried {
  readonly services: readonly { readonly unit: string; readonly name: string; readonly text: string }[];
  /** Services whose leader cannot answer now. */
  readonly instead: readonly string[];
  readonly mostWords: number;
  readonly warnings: readonly string[];
  /** What somebody else has sent meanwhile. */
  readonly newer: readonly { readonly by: string; readonly line: string }[];
  /** There is something to go back to. */
  readonly mayClose: boolean;
}

/** A line that is too long comes back whole: the field holds more than may be sent. */
const FIELD_CHARACTERS = 1000;

export function lineForm(view: LineFormView, texts: Texts): Card {
  const { lines } = texts;
  const title = lines.title(weekNumber(view.week));
  const many = view.services.length > 1;
  return card(
    view.warnings[0] ?? title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      ...newer(view, texts),
      paragraph(lines.intro),
      ...(view.instead.length === 0 ? [] : [note(lines.instead(view.instead.join(", ")))]),
      note((many ? lines.several : lines.oneLine)(view.mostWords)),
      ...view.services.map((service) => lineInput(service, texts)),
      note(texts.common.caution),
    ],
    formActions(view, texts),
  );
}

function newer(view: LineFormView, texts: Texts): Element[] {
  if (view.newer.length === 0) return [];
  return [
    ...view.newer.flatMap(({ by, line }) => [warning(texts.lines.newer(by)), paragraph(line)]),
    warning(texts.lines.newerKept),
  ];
}

function lineInput({ unit, name, text }: LineFormView["services"][number], texts: Texts): Element {
  return textField({
    id: lineField(unit),
    label: name,
    placeholder: texts.lines.placeholder,
    maxLength: FIELD_CHARACTERS,
    ...(text === "" ? {} : { value: text }),
  });
}

function formActions(view: LineFormView, texts: Texts) {
  const of = { subject: view.subject, nonce: view.nonce };
  const { send, close: leave } = texts.common.buttons;
  return [
    button({ title: send, verb: lineVerbs.send, ...of, style: "positive" }),
    button({ title: texts.lines.buttons.nothing, verb: lineVerbs.nothing, ...of, ignoresInputs: true }),
    ...(view.mayClose ? [button({ title: leave, verb: lineVerbs.show, ...of, ignoresInputs: true })] : []),
  ];
}

export interface SentLinesView extends Carried {
  /** Text "": nothing this week. */
  readonly services: readonly { readonly name: string; readonly text: string }[];
}

/** What a leader has sent, in place of the form. */
export function sentLinesCard(view: SentLinesView, texts: Texts): Card {
  const { lines } = texts;
  const sent = view.services.filter(({ text }) => text !== "");
  const week = weekNumber(view.week);
  const title = sent.length === 0 ? lines.nothingSent(week) : lines.sent(week);
  const last = sent.length === 0 ? lines.nothingThen : sent.length === 1 ? lines.until : lines.untilAll;
  return card(
    title,
    [heading(title), ...(sent.length === 0 ? [] : listed(view.services, texts)), note(last)],
    sentActions(view, sent.length, texts),
  );
}

function listed(services: SentLinesView["services"], texts: Texts): Element[] {
  return services.map(({ name, text }) => paragraph(`${name}: ${text || texts.lines.nothing}`));
}

function sentActions({ subject, nonce }: Carried, sent: number, texts: Texts) {
  const { change, withdraw, withdrawAll } = texts.lines.buttons;
  const title = sent > 1 ? withdrawAll : withdraw;
  return [
    button({ title: change, verb: lineVerbs.form, subject, nonce }),
    ...(sent === 0 ? [] : [button({ title, verb: lineVerbs.nothing, subject, nonce })]),
  ];
}

export interface LineFateView {
  readonly week: string;
  readonly services: readonly { readonly name: string; readonly text: string; readonly fate: Fate }[];
}

/** In place of the question, once the edition is out. */
export function lineFateCard({ week, services }: LineFateView, texts: Texts): Card {
  const title = texts.lines.out(weekNumber(week));
  return card(title, [
    heading(title),
    ...services.flatMap(({ name, text, fate }) => [
      paragraph(`${name}: ${text}`),
      close(`→ ${texts.lines.fates[fate]}`),
    ]),
    note(texts.lines.outNext),
  ]);
}
