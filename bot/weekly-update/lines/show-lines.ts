/** The cards of a leader's lines, made from rows. */
import { createHash } from "node:crypto";
import type { Card } from "../../../adaptive-cards/card.ts";
import {
  lineFateCard,
  lineForm,
  type LineFormView,
  sentLinesCard,
} from "../../../adaptive-cards/weekly-update/line-card.ts";
import { WEEK_PATTERN } from "../../calendar/iso-week.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { everyonesEdition } from "../edition-store.ts";
import { fateOf, type Line, lineOf, MOST_WORDS } from "./line.ts";
import { linesFor } from "./line-store.ts";
import { MOST_SERVICES } from "./page.ts";

/** The week, and which version of each service's line the card was made from. */
export interface LineRef {
  readonly week: string;
  /** See seenOf. */
  readonly seen: ReadonlyMap<string, number>;
}

/** "2026-W49|aB3_xY:0,Qm90dA:2", in the order of the card. */
function subjectOf({
  week,
  units,
  lines,
  seen,
}: Pick<FormState, "week" | "units" | "lines" | "seen">): string {
  const versions = units.map(({ id }) => {
    const shown = seen && seenOf({ week, seen }, id);
    return `${markOf(id)}:${shown ?? lineOf(lines, id)?.version ?? 0}`;
  });
  return `${week}|${versions.join(",")}`;
}

/** Ids of units may be a hundred characters, and a button carries two hundred for all of somebody's services. */
function markOf(unit: string): string {
  return createHash("sha256").update(unit).digest("base64url").slice(0, 6);
}

/** The version on the card; undefined: the service is not on it. Older cards have ids in place of marks. */
export function seenOf({ seen }: LineRef, unit: string): number | undefined {
  return seen.get(markOf(unit)) ?? seen.get(unit);
}

/** Those on the card, as they stand there. */
export function shownOf({ seen }: LineRef, units: readonly Unit[]): readonly Unit[] {
  const byMark = new Map(
    units.flatMap((unit) => [[markOf(unit.id), unit] as const, [unit.id, unit] as const]),
  );
  return [...seen.keys()].flatMap((mark) => byMark.get(mark) ?? []);
}

const subjectPattern = new RegExp(`^(${WEEK_PATTERN})\\|([^|]*)$`);

/** Undefined: no card of ours carries this. */
export function parseSubject(subject: string): LineRef | undefined {
  const [, week, parts = ""] = subjectPattern.exec(subject) ?? [];
  if (week === undefined) return undefined;
  const seen = parts.split(",").flatMap((part) => {
    const [, unit, version] = /^([\w.!~*'()%-]+):(\d{1,4})$/.exec(part) ?? [];
    return unit === undefined ? [] : [[decoded(unit), Number(version)] as const];
  });
  return { week, seen: new Map(seen) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface FormState {
  readonly week: string;
  /** Those on the card. */
  readonly units: readonly Unit[];
  /** All that this person is to answer for. */
  readonly all: readonly Unit[];
  readonly lines: readonly Line[];
  readonly nonce: string;
  /** By unit, when it is not what is stored. */
  readonly written?: ReadonlyMap<string, string>;
  /** What `written` was written over, when it is not what is stored; see seenOf. */
  readonly seen?: ReadonlyMap<string, number>;
  /** A card before this one was sent. */
  readonly goesOn?: boolean;
  readonly warnings?: readonly string[];
  readonly newer?: LineFormView["newer"];
}

export function showLineForm(reader: Reader, form: FormState): Card {
  const { week, units, all, lines, nonce, written } = form;
  const services = units.map(({ id, name }) => ({
    unit: id,
    name,
    text: written?.get(id) ?? lineOf(lines, id)?.text ?? "",
  }));
  const isAnswered = ({ id }: Unit) => lineOf(lines, id) !== undefined;
  const view: LineFormView = {
    week,
    subject: subjectOf(form),
    nonce,
    services,
    of: countOf(units, all),
    left: form.goesOn ? all.filter((unit) => !isAnswered(unit)).length : undefined,
    instead: units.filter(({ leader }) => leader !== reader.id).map(({ id }) => inSentence(id, reader)),
    mostWords: MOST_WORDS,
    warnings: form.warnings ?? [],
    newer: form.newer ?? [],
    mayClose: units.every(isAnswered) || (all.length > MOST_SERVICES && all.some(isAnswered)),
  };
  return lineForm(view, reader.texts);
}

export function showSent(
  reader: Reader,
  form: Pick<FormState, "week" | "units" | "all" | "lines" | "nonce">,
): Card {
  const { week, units, all, lines, nonce } = form;
  const services = units.map(({ id, name }) => ({ name, text: lineOf(lines, id)?.text }));
  const none = all.every(({ id }) => lineOf(lines, id)?.text === "");
  return sentLinesCard(
    { week, subject: subjectOf(form), nonce, services, of: countOf(units, all), none },
    reader.texts,
  );
}

/** As many as the card shows, when all of them would have room. */
function countOf(units: readonly Unit[], all: readonly Unit[]): number {
  return all.length > MOST_SERVICES ? all.length : units.length;
}

/** What became of the lines of these services in an edition that is out. */
export async function showFate(
  store: TableStore,
  reader: Reader,
  week: string,
  units: readonly Unit[],
): Promise<Card> {
  const edition = await everyonesEdition(store, week);
  const lines = await linesFor(store, week);
  const taken = edition?.contributions?.lines ?? [];
  const text = edition?.sections.sinceLast ?? "";
  const services = units.flatMap(({ id, name }) => {
    const line = lineOf(lines, id);
    if (line === undefined || line.text === "") return [];
    return [{ name, text: line.text, fate: fateOf(line, name, taken, text) }];
  });
  return lineFateCard({ week, services }, reader.texts);
}
