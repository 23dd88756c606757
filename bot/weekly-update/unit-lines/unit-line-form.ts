/** The form of `til enheten`: which week it is for, which of a leader's units stand on it, what was written there. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { unitLineForm } from "../../../adaptive-cards/weekly-update/unit-line-card.ts";
import { seenField, unitLineField } from "../../../adaptive-cards/weekly-update/unit-line-verbs.ts";
import { WEEK_PATTERN, weekNumber } from "../../calendar/iso-week.ts";
import type { Press } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readLatest } from "../edition-store.ts";
import { comingWeek, linesAre, weekNow } from "../lines/coming-week.ts";
import { MOST_SERVICES, pageAfter } from "../lines/page.ts";
import type { ServicesDeps } from "../lines/services.ts";
import { MOST_WORDS, tidied, type UnitLine } from "./unit-line.ts";
import { unitLinesOf } from "./unit-line-store.ts";

export interface UnitLineDeps extends Pick<ServicesDeps, "people"> {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
}

export interface Of {
  readonly reader: Reader;
  /** Those this person answers for, own ones first. */
  readonly units: readonly Unit[];
}

const WEEK = new RegExp(`^${WEEK_PATTERN}$`);

export async function weekOf({ store }: UnitLineDeps, press: Press | undefined): Promise<string | undefined> {
  const week = press?.subject.split("|")[0] ?? "";
  return WEEK.test(week) ? weekNow(store, week) : undefined;
}

/** That of the edition which is written now. */
export async function nextWeekOf({ store, clock }: UnitLineDeps): Promise<string> {
  const week = await comingWeek(store, clock());
  const now = await weekNow(store, week);
  return (await linesAre(store, now)) === "out" ? week : now;
}

export interface Shown {
  /** By unit, when it is not what is stored. */
  readonly written?: ReadonlyMap<string, string>;
  readonly warnings?: readonly string[];
  readonly newer?: readonly UnitLine[];
  /** Versions that `written` was written over, when they are not what is stored. */
  readonly seen?: ReadonlyMap<string, number>;
  /** Which are on the card, when they are not the first. */
  readonly page?: readonly Unit[];
}

export async function showForm(
  deps: UnitLineDeps,
  { reader, units }: Of,
  week: string,
  shown: Shown = {},
): Promise<Card> {
  const lines = await unitLinesOf(deps.store, week);
  const { out, offered } = await offeredOf(deps, units, week, lines);
  if (offered.length === 0) return noticeCard([reader.texts.unitLines.nothingToCorrect(weekNumber(week))]);
  const page = shown.page ?? pageAfter(offered);
  const view = {
    week,
    nonce: deps.newId(),
    of: offered.length,
    last: lastOf(units, page),
    units: page.map(({ id, name }) => ({
      unit: id,
      name,
      text: shown.written?.get(id) ?? lines.get(id)?.text ?? "",
      version: shown.seen?.get(id) ?? lines.get(id)?.version ?? 0,
    })),
    out,
    correctable: out ? undefined : await correctable(deps, units),
    mostWords: MOST_WORDS,
    warnings: shown.warnings ?? [],
    newer: (shown.newer ?? []).map((line) => newerLine(reader, line)),
  };
  return unitLineForm(view, reader.texts);
}

type Lines = Awaited<ReturnType<typeof unitLinesOf>>;

/** In an edition that is out, only a line that stands there can be corrected. */
async function offeredOf(
  { store }: UnitLineDeps,
  units: readonly Unit[],
  week: string,
  lines: Lines,
): Promise<{ readonly out: boolean; readonly offered: readonly Unit[] }> {
  const out = (await linesAre(store, week)) === "out";
  return { out, offered: out ? units.filter(({ id }) => (lines.get(id)?.text ?? "") !== "") : units };
}

/** The place of the last unit on a card among all of them. */
export function lastOf(units: readonly Unit[], page: readonly Unit[]): number {
  return units.findIndex(({ id }) => id === page.at(-1)?.id);
}

/** The next units; what is written comes along, so that nothing is lost and nothing is saved that is out of sight. */
export async function showMore(
  deps: UnitLineDeps,
  of: Of,
  week: string,
  { subject }: Press,
  written: Written,
): Promise<Card> {
  const lines = await unitLinesOf(deps.store, week);
  const { offered } = await offeredOf(deps, of.units, week, lines);
  const kept = offered.filter(({ id }) => isNewText(written, id, lines));
  if (kept.length >= MOST_SERVICES)
    return showForm(deps, of, week, { ...written, warnings: [of.reader.texts.unitLines.saveFirst] });
  const last = of.units[Number(subject.split("|")[1])];
  const page = pageAfter(offered, last ? [last] : [], kept);
  return showForm(deps, of, week, { ...keptOf(written, kept), page });
}

function isNewText({ written, seen }: Written, unit: string, lines: Lines): boolean {
  const text = written.get(unit);
  if (text === undefined || text === (lines.get(unit)?.text ?? "")) return false;
  return text !== "" || seen.get(unit) !== 0;
}

function keptOf({ written, seen }: Written, kept: readonly Unit[]): Written {
  const only = <T>(from: ReadonlyMap<string, T>) =>
    new Map([...from].filter(([unit]) => kept.some(({ id }) => id === unit)));
  return { page: kept, written: only(written), seen: only(seen) };
}

/** The week of the newest edition, when it is out with a line of one of these units. */
async function correctable({ store }: UnitLineDeps, units: readonly Unit[]): Promise<string | undefined> {
  const latest = await readLatest(store);
  if (!latest || latest.state === "withdrawn") return undefined;
  const lines = await unitLinesOf(store, latest.week);
  return units.some(({ id }) => (lines.get(id)?.text ?? "") !== "") ? latest.week : undefined;
}

function newerLine({ organisation, texts }: Reader, { by, unit, text }: UnitLine) {
  const { unitLines } = texts;
  const name = organisation.people.get(by)?.name ?? unitLines.somebody;
  return { by: name, line: unitLines.from(inSentence(unit, { organisation }), text || unitLines.removed) };
}

/** What stood on a card, by unit, and over which version it was written. */
export interface Written {
  readonly written: ReadonlyMap<string, string>;
  readonly seen: ReadonlyMap<string, number>;
  /** The units of that card. */
  readonly page: readonly Unit[];
}

/** Only of units whose field was on the card: a hidden version says so, since empty fields are left out. */
export function writtenIn(fields: Press["fields"], units: readonly Unit[]): Written {
  const page = units.filter(({ id }) => fields[seenField(id)] !== undefined);
  return {
    page,
    written: new Map(page.map(({ id }) => [id, tidied(fields[unitLineField(id)] ?? "")])),
    seen: new Map(page.map(({ id }) => [id, versionIn(fields[seenField(id)] ?? "")])),
  };
}

function versionIn(seen: string): number {
  return /^\d{1,6}$/.test(seen) ? Number(seen) : 0;
}
