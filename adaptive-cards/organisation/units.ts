/** Units ten at a time: under one of them, found by name, with vacant posts, planned and closed. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, close, heading, note, paragraph, subheading } from "../parts/text.ts";
import { searchField } from "./overview.ts";
import { organisationVerbs } from "./verbs.ts";

export const UNITS_SHOWN = 10;

export interface UnitView {
  readonly id: string;
  readonly name: string;
  /** "Enhet · Nordbyen · planlagt" */
  readonly what: string;
  /** Leader, deputy, people: one line each. */
  readonly lines: readonly string[];
  /** How many are directly under it. */
  readonly below: number;
}

interface Page {
  /** How many there are in all, and how many come before the first shown. */
  readonly total: number;
  readonly from: number;
  readonly nonce: string;
}

export interface UnitPage extends Page {
  /** Undefined: the top of the tree. */
  readonly unit: UnitView | undefined;
  /** Names of the units above, the topmost first. */
  readonly above: readonly string[];
  /** The one directly above; its name is the last of `above`. */
  readonly parent: string | undefined;
  readonly rows: readonly UnitView[];
}

export function unitsCard(page: UnitPage, texts: Texts): Card {
  const words = texts.organisationOverview;
  const { unit, above, parent, nonce } = page;
  const title = unit?.name ?? words.buttons.units;
  const up = above.at(-1);
  return card(
    title,
    [
      heading(title),
      ...(above.length === 0 ? [] : [note(above.join(" › "))]),
      ...(unit ? [close(unit.what), ...unit.lines.map((line) => close(line))] : []),
      ...(unit && page.total > 0 ? [subheading(words.unit.below)] : []),
      ...page.rows.map((row) => rowPart(row, nonce, texts)),
      ...shownNote(page, page.rows.length, texts),
    ],
    [
      ...more(organisationVerbs.units, `${unit?.id ?? ""}|`, page, page.rows.length, texts),
      ...(up === undefined
        ? []
        : [way(words.buttons.up(up), organisationVerbs.units, `${parent ?? ""}|0`, nonce)]),
      way(words.buttons.overview, organisationVerbs.overview, "", nonce),
    ],
  );
}

export interface FoundUnits extends Page {
  readonly query: string;
  /** What was wrong with the query. */
  readonly problems: readonly string[];
  readonly rows: readonly UnitView[];
}

export function foundUnitsCard(found: FoundUnits, texts: Texts): Card {
  const words = texts.organisationOverview;
  const { query, rows, nonce } = found;
  const title = rows.length === 0 ? words.title : words.found(query);
  const nothing = query !== "" && rows.length === 0;
  return card(
    title,
    [
      heading(title),
      ...found.problems.map((problem) => paragraph(problem)),
      ...searchField(query, nonce, texts),
      ...(nothing ? [paragraph(words.noneFound(query))] : []),
      ...rows.map((row) => rowPart(row, nonce, texts)),
      ...shownNote(found, rows.length, texts),
    ],
    [
      ...more(organisationVerbs.search, "", found, rows.length, texts),
      way(words.buttons.overview, organisationVerbs.overview, "", nonce),
    ],
  );
}

/** A unit with what there is to say of it. */
interface NamedUnit {
  readonly name: string;
  readonly line: string;
  readonly above: string;
}

export interface VacanciesView extends Page {
  readonly rows: readonly NamedUnit[];
  readonly warnings: readonly string[];
}

export function vacanciesCard(view: VacanciesView, texts: Texts): Card {
  const { vacancies: words } = texts.organisationOverview;
  const lead = view.total === 0 ? words.none : words.goesUp;
  const lines = [lead, ...view.warnings];
  return namedCard({ ...view, title: words.title, lines, verb: organisationVerbs.vacancies }, texts);
}

export interface OtherUnitsView extends Page {
  readonly rows: readonly NamedUnit[];
}

export function otherUnitsCard(view: OtherUnitsView, texts: Texts): Card {
  const { others: words } = texts.organisationOverview;
  const lines = [view.total === 0 ? words.none : words.note];
  return namedCard({ ...view, title: words.title, lines, verb: organisationVerbs.otherUnits }, texts);
}

interface Named extends Page {
  readonly title: string;
  readonly lines: readonly string[];
  readonly rows: readonly NamedUnit[];
  readonly verb: string;
}

function namedCard(of: Named, texts: Texts): Card {
  const { rows, nonce } = of;
  return card(
    of.title,
    [
      heading(of.title),
      ...of.lines.map((line) => paragraph(line)),
      ...rows.map(({ name, line, above }) =>
        setOff([bold(name), close(line), ...(above === "" ? [] : [note(above)])]),
      ),
      ...shownNote(of, rows.length, texts),
    ],
    [
      ...more(of.verb, "", of, rows.length, texts),
      way(texts.organisationOverview.buttons.overview, organisationVerbs.overview, "", nonce),
    ],
  );
}

function rowPart(unit: UnitView, nonce: string, texts: Texts): Element {
  const { below } = texts.organisationOverview.buttons;
  const on = way(below(unit.below), organisationVerbs.units, `${unit.id}|0`, nonce);
  return setOff([
    bold(unit.name),
    close(unit.what),
    ...unit.lines.map((line) => close(line)),
    ...(unit.below === 0 ? [] : [{ type: "ActionSet" as const, actions: [on] }]),
  ]);
}

function shownNote({ from, total }: Page, rows: number, texts: Texts): readonly Element[] {
  const { shown } = texts.organisationOverview;
  return total > rows ? [note(shown(from + 1, from + rows, total))] : [];
}

function more(
  verb: string,
  prefix: string,
  { from, total, nonce }: Page,
  rows: number,
  texts: Texts,
): readonly CardAction[] {
  const last = from + rows;
  const title = texts.common.buttons.showMore;
  return last < total ? [button({ title, verb, subject: `${prefix}${last}`, nonce })] : [];
}

function way(title: string, verb: string, subject: string, nonce: string): CardAction {
  return button({ title, verb, subject, nonce, ignoresInputs: true });
}
