/** til enheten: a leader's own line. Which units are theirs is asked at every press. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { savedUnitLinesCard, unitLineForm } from "../../../adaptive-cards/weekly-update/unit-line-card.ts";
import { seenField, unitLineField } from "../../../adaptive-cards/weekly-update/unit-line-verbs.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press, Turn } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import type { Handler } from "../../handler.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Unit } from "../../organisation/person.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readLatest } from "../edition-store.ts";
import { comingWeek, linesAre, weekNow } from "../lines/coming-week.ts";
import { servicesOf, type ServicesDeps } from "../lines/services.ts";
import { type SavedLines, saveUnitLines } from "./save-unit-lines.ts";
import { MOST_CHARACTERS, MOST_WORDS, problemOf, tidied, type UnitLine } from "./unit-line.ts";
import { unitLinesOf } from "./unit-line-store.ts";

export interface UnitLineDeps extends Pick<ServicesDeps, "people"> {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** More fields than that are no form for a phone. */
const MOST_UNITS = 8;

export function createUnitLineHandlers(deps: UnitLineDeps) {
  return {
    /** `til enheten` */
    unitLine: forLeaders(deps, async (of) => showForm(deps, of, await nextWeekOf(deps))),
    unitLineForm: forLeaders(deps, async (of, press) =>
      showForm(deps, of, (await weekOf(deps, press)) ?? (await nextWeekOf(deps))),
    ),
    unitLineSave: forLeaders(deps, (of, press) => save(deps, of, press)),
    unitLineLeave: (async (_, reader) => noticeCard([reader.texts.unitLines.closed])) satisfies Handler,
  };
}

interface Of {
  readonly reader: Reader;
  /** Those this person answers for, own ones first. */
  readonly units: readonly Unit[];
}

function forLeaders(
  deps: UnitLineDeps,
  handle: (of: Of, press: Press | undefined) => Promise<Card>,
): Handler {
  return async ({ press }: Turn, reader) => {
    const units = (await servicesOf(deps, reader.id, deps.clock())).slice(0, MOST_UNITS);
    if (units.length === 0) return noticeCard([reader.texts.unitLines.noUnits]);
    return handle({ reader, units }, press);
  };
}

const WEEK = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/;

async function weekOf({ store }: UnitLineDeps, press: Press | undefined): Promise<string | undefined> {
  return press && WEEK.test(press.subject) ? weekNow(store, press.subject) : undefined;
}

/** That of the edition which is written now. */
async function nextWeekOf({ store, clock }: UnitLineDeps): Promise<string> {
  const week = await comingWeek(store, clock());
  const now = await weekNow(store, week);
  return (await linesAre(store, now)) === "out" ? week : now;
}

interface Shown {
  /** By unit, when it is not what is stored. */
  readonly written?: ReadonlyMap<string, string>;
  readonly warnings?: readonly string[];
  readonly newer?: readonly UnitLine[];
}

async function showForm(
  deps: UnitLineDeps,
  { reader, units }: Of,
  week: string,
  shown: Shown = {},
): Promise<Card> {
  const lines = await unitLinesOf(deps.store, week);
  const out = (await linesAre(deps.store, week)) === "out";
  const offered = out ? units.filter(({ id }) => (lines.get(id)?.text ?? "") !== "") : units;
  if (offered.length === 0) return noticeCard([reader.texts.unitLines.nothingToCorrect(weekNumber(week))]);
  const view = {
    week,
    nonce: deps.newId(),
    units: offered.map(({ id, name }) => ({
      unit: id,
      name,
      text: shown.written?.get(id) ?? lines.get(id)?.text ?? "",
      version: lines.get(id)?.version ?? 0,
    })),
    out,
    correctable: out ? undefined : await correctable(deps, units),
    mostWords: MOST_WORDS,
    warnings: shown.warnings ?? [],
    newer: (shown.newer ?? []).map((line) => newerLine(reader, line)),
  };
  return unitLineForm(view, reader.texts);
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

async function save(deps: UnitLineDeps, of: Of, press: Press | undefined): Promise<Card> {
  const { reader } = of;
  const week = await weekOf(deps, press);
  if (!press || week === undefined) return showForm(deps, of, await nextWeekOf(deps));
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const warnings = [reader.texts.common.nationalId];
    return showForm(deps, of, week, { written: writtenIn(guarded.fields, of.units), warnings });
  }
  const written = writtenIn(press.fields, of.units);
  const warnings = warningsOf(of, written);
  if (warnings.length > 0) return showForm(deps, of, week, { written, warnings });
  const wanted = [...written].map(([unit, text]) => ({ unit, text, seen: seenIn(press, unit) }));
  const saved = await saveUnitLines(deps, { week, wanted, by: reader.id, nonce: press.nonce });
  return showSaved(deps, of, { week, written, saved });
}

interface Outcome {
  readonly week: string;
  readonly written: ReadonlyMap<string, string>;
  readonly saved: SavedLines;
}

async function showSaved(deps: UnitLineDeps, of: Of, { week, written, saved }: Outcome): Promise<Card> {
  const { reader, units } = of;
  if (saved.kind === "newer") return showForm(deps, of, week, { written, newer: saved.lines });
  if (saved.kind === "late") {
    const next = await nextWeekOf(deps);
    const warnings = [reader.texts.unitLines.late(weekNumber(week), weekNumber(next))];
    return showForm(deps, of, next, { written, warnings });
  }
  const lines = await unitLinesOf(deps.store, week);
  const own = units.flatMap(({ id }) => {
    const text = lines.get(id)?.text ?? "";
    return text === "" ? [] : [{ unit: inSentence(id, reader), text }];
  });
  return savedUnitLinesCard({ week, nonce: deps.newId(), out: saved.out, lines: own }, reader.texts);
}

/** Only of units whose field was on the card: a hidden version says so, since empty fields are left out. */
function writtenIn(fields: Press["fields"], units: readonly Unit[]): ReadonlyMap<string, string> {
  const shown = units.filter(({ id }) => fields[seenField(id)] !== undefined);
  return new Map(shown.map(({ id }) => [id, tidied(fields[unitLineField(id)] ?? "")]));
}

function seenIn({ fields }: Press, unit: string): number {
  const seen = fields[seenField(unit)] ?? "";
  return /^\d{1,6}$/.test(seen) ? Number(seen) : 0;
}

function warningsOf({ reader, units }: Of, written: ReadonlyMap<string, string>): readonly string[] {
  const { unitLines } = reader.texts;
  return units.flatMap(({ id, name }) => {
    const problem = problemOf(written.get(id) ?? "");
    if (!problem) return [];
    return problem.kind === "too-long"
      ? [unitLines.tooLong(name, MOST_CHARACTERS)]
      : [unitLines.tooManyWords(name, problem.words, MOST_WORDS)];
  });
}
