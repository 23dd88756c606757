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
  /** How many services the reader answers for; the card may show some of them. */
  readonly of: number;
}

export interface LineFormView extends Carried {
  readonly services: readonly { readonly unit: string; readonly name: string; readonly text: string }[];
  /** How many have not answered, when others have just been sent. */
  readonly left: number | undefined;
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
      ...(view.left === undefined ? [] : [paragraph(lines.goesOn(view.left))]),
      paragraph(lines.intro),
      ...(view.instead.length === 0 ? [] : [note(lines.instead(view.instead.join(", ")))]),
      note((many ? lines.several : lines.oneLine)(view.mostWords)),
      ...(isPart(view) ? [note(lines.part(view.services.length, view.of))] : []),
      ...view.services.map((service) => lineInput(service, texts)),
      note(texts.common.caution),
    ],
    formActions(view, texts),
  );
}

function isPart({
  services,
  of,
}: Pick<LineFormView, "of"> & { readonly services: readonly unknown[] }): boolean {
  return of > services.length;
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
  const { send, close: leave, showMore } = texts.common.buttons;
  return [
    button({ title: send, verb: lineVerbs.send, ...of, style: "positive" }),
    button({ title: texts.lines.buttons.nothing, verb: lineVerbs.nothing, ...of }),
    ...(isPart(view) ? [button({ title: showMore, verb: lineVerbs.more, ...of })] : []),
    ...(view.mayClose ? [button({ title: leave, verb: lineVerbs.show, ...of, ignoresInputs: true })] : []),
  ];
}

export interface SentLinesView extends Carried {
  /** Text "": nothing this week; undefined: not answered. */
  readonly services: readonly { readonly name: string; readonly text: string | undefined }[];
  /** All have answered that there is nothing. */
  readonly none: boolean;
}

/** What a leader has sent, in place of the form. */
export function sentLinesCard(view: SentLinesView, texts: Texts): Card {
  const { lines } = texts;
  const sent = view.services.filter(({ text }) => text).length;
  const week = weekNumber(view.week);
  const title = view.none ? lines.nothingSent(week) : lines.sent(week);
  const last = view.none ? lines.nothingThen : sent === 1 ? lines.until : lines.untilAll;
  return card(
    title,
    [
      heading(title),
      ...(view.none ? [] : listed(view.services, texts)),
      note(last),
      ...(isPart(view) ? [note(lines.sentPart(view.services.length, view.of))] : []),
    ],
    sentActions(view, sent, texts),
  );
}

function listed(services: SentLinesView["services"], { lines }: Texts): Element[] {
  return services.map(({ name, text }) =>
    paragraph(`${name}: ${text === undefined ? lines.unanswered : text || lines.nothing}`),
  );
}

function sentActions(view: SentLinesView, sent: number, texts: Texts) {
  const { subject, nonce } = view;
  const { change, withdraw, withdrawAll } = texts.lines.buttons;
  const title = sent > 1 ? withdrawAll : withdraw;
  const { showMore } = texts.common.buttons;
  return [
    button({ title: change, verb: lineVerbs.form, subject, nonce }),
    ...(sent === 0 ? [] : [button({ title, verb: lineVerbs.withdraw, subject, nonce })]),
    ...(isPart(view) ? [button({ title: showMore, verb: lineVerbs.moreSent, subject, nonce })] : []),
  ];
}

export interface LineFateView {
  readonly week: string;
  readonly services: readonly { readonly name: string; readonly text: string; readonly fate: Fate }[];
}

/** More would make the card too large for a phone, and for Teams. */
const MOST_FATES = 20;

/** In place of the question, once the edition is out. */
export function lineFateCard({ week, services }: LineFateView, texts: Texts): Card {
  const title = texts.lines.out(weekNumber(week));
  return card(title, [
    heading(title),
    ...services
      .slice(0, MOST_FATES)
      .flatMap(({ name, text, fate }) => [
        paragraph(`${name}: ${text}`),
        close(`→ ${texts.lines.fates[fate]}`),
      ]),
    ...(services.length > MOST_FATES ? [note(texts.lines.moreFates(services.length - MOST_FATES))] : []),
    note(texts.lines.outNext),
  ]);
}
