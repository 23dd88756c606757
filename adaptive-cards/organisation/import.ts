/** Files sent in the chat: what is wrong, what would change, Bekreft, done; and what was imported before. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, close, facts, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

export const LINES_SHOWN = 10;

/** Name and number, in order. */
type FigureRows = readonly (readonly [string, string])[];

export interface ImportView {
  readonly id: string;
  /** "enheter.csv og ansatte.csv" */
  readonly files: string;
  /** 0: it can be imported. */
  readonly faults: number;
  readonly figures: FigureRows;
  /** What there is to say before anything else. */
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** The lines of this page. */
  readonly lines: readonly string[];
  readonly from: number;
  readonly total: number;
  /** Files are kept, so that there is something to throw away. */
  readonly kept: boolean;
  readonly nonce: string;
}

export function importCard(view: ImportView, texts: Texts): Card {
  const words = texts.organisationImport;
  const faulty = view.faults > 0;
  const title = faulty ? words.faulty.title(view.faults) : words.difference.title;
  const { from, total, lines } = view;
  return card(
    title,
    [
      heading(title),
      ...view.notes.map((line) => paragraph(line)),
      ...(from === 0 ? view.warnings.map((line) => warning(line)) : []),
      ...(view.figures.length === 0 || from > 0 ? [] : [facts(view.figures)]),
      ...(faulty || total === 0 ? [] : [subheading(words.difference.names)]),
      ...lines.map((line) => lineOf(line)),
      ...(total > lines.length
        ? [note(texts.organisationOverview.shown(from + 1, from + lines.length, total))]
        : []),
    ],
    importButtons(view, texts),
  );
}

/** What belongs to the line above is set in. */
function lineOf(line: string): Element {
  return line.startsWith("  ") ? close(`– ${line.trim()}`) : paragraph(line);
}

function importButtons(view: ImportView, texts: Texts): readonly CardAction[] {
  const { buttons } = texts.organisationImport;
  const { id, nonce, from, lines, total } = view;
  const last = from + lines.length;
  const more = button({
    title: texts.common.buttons.showMore,
    verb: organisationVerbs.showImport,
    subject: `${id}|${last}`,
    nonce,
  });
  const go = button({
    title: buttons.import,
    verb: organisationVerbs.importForm,
    subject: id,
    nonce,
    style: "positive",
  });
  const no = button({ title: buttons.refuse, verb: organisationVerbs.refuseImport, subject: id, nonce });
  return [...(view.faults > 0 ? [] : [go]), ...(last < total ? [more] : []), ...(view.kept ? [no] : [])];
}

export interface ImportFormView {
  readonly id: string;
  readonly files: string;
  readonly figures: FigureRows;
  readonly warnings: readonly string[];
  readonly nonce: string;
}

export function importFormCard(view: ImportFormView, texts: Texts): Card {
  const { confirm: words, files } = texts.organisationImport;
  const { confirm, close: leave } = texts.common.buttons;
  const { id, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(files(view.files)),
      ...view.warnings.map((line) => warning(line)),
      ...(view.figures.length === 0 ? [] : [facts(view.figures)]),
      note(words.lead),
    ],
    [
      button({ title: confirm, verb: organisationVerbs.import, subject: id, nonce, style: "positive" }),
      button({
        title: leave,
        verb: organisationVerbs.showImport,
        subject: `${id}|0`,
        nonce,
        ignoresInputs: true,
      }),
    ],
  );
}

export function importedCard(
  view: { readonly files: string; readonly figures: FigureRows; readonly nonce: string },
  texts: Texts,
): Card {
  const { done } = texts.organisationImport;
  return card(
    done.title,
    [
      heading(done.title),
      paragraph(done.lead(view.files)),
      ...(view.figures.length === 0 ? [] : [facts(view.figures)]),
    ],
    [overviewButton(view.nonce, texts)],
  );
}

export interface ImportsView {
  readonly rows: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly from: number;
  readonly total: number;
  readonly nonce: string;
}

export function importsCard({ rows, from, total, nonce }: ImportsView, texts: Texts): Card {
  const { history: words } = texts.organisationImport;
  const last = from + rows.length;
  const title = texts.common.buttons.showMore;
  return card(
    words.title,
    [
      heading(words.title),
      ...(total === 0 ? [paragraph(words.none)] : []),
      ...rows.map((row) => importRow(row)),
      ...(total > rows.length ? [note(texts.organisationOverview.shown(from + 1, last, total))] : []),
    ],
    [
      ...(last < total
        ? [button({ title, verb: organisationVerbs.imports, subject: String(last), nonce })]
        : []),
      overviewButton(nonce, texts),
    ],
  );
}

function importRow({ title, lines }: ImportsView["rows"][number]): Element {
  return setOff([bold(title), ...lines.map((line) => close(line))]);
}

function overviewButton(nonce: string, texts: Texts): CardAction {
  const title = texts.organisationOverview.buttons.overview;
  return button({ title, verb: organisationVerbs.overview, nonce, ignoresInputs: true });
}
