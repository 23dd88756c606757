/** til enheten: a leader's own line. Which units are theirs is asked at every press. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { savedUnitLinesCard } from "../../../adaptive-cards/weekly-update/unit-line-card.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press, Turn } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { inSentence } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import { MOST_SERVICES } from "../lines/page.ts";
import { servicesOf } from "../lines/services.ts";
import { type SavedLines, saveUnitLines } from "./save-unit-lines.ts";
import { MOST_CHARACTERS, MOST_WORDS, problemOf } from "./unit-line.ts";
import {
  nextWeekOf,
  lastOf,
  type Of,
  showForm,
  showMore,
  type UnitLineDeps,
  weekOf,
  type Written,
  writtenIn,
} from "./unit-line-form.ts";
import { unitLinesOf } from "./unit-line-store.ts";

export function createUnitLineHandlers(deps: UnitLineDeps) {
  return {
    /** `til enheten` */
    unitLine: forLeaders(deps, async (of) => showForm(deps, of, await nextWeekOf(deps))),
    unitLineForm: forLeaders(deps, async (of, press) =>
      showForm(deps, of, (await weekOf(deps, press)) ?? (await nextWeekOf(deps))),
    ),
    unitLineMore: forLeaders(deps, (of, press) => more(deps, of, press)),
    unitLineSave: forLeaders(deps, (of, press) => save(deps, of, press)),
    unitLineLeave: (async (_, reader) => noticeCard([reader.texts.unitLines.closed])) satisfies Handler,
  };
}

function forLeaders(
  deps: UnitLineDeps,
  handle: (of: Of, press: Press | undefined) => Promise<Card>,
): Handler {
  return async ({ press }: Turn, reader) => {
    const units = await servicesOf(deps, reader.id, deps.clock());
    if (units.length === 0) return noticeCard([reader.texts.unitLines.noUnits]);
    return handle({ reader, units }, press);
  };
}

async function more(deps: UnitLineDeps, of: Of, press: Press | undefined): Promise<Card> {
  const week = await weekOf(deps, press);
  if (!press || week === undefined) return showForm(deps, of, await nextWeekOf(deps));
  const { read, refused } = readCard(of, press);
  return refused
    ? showForm(deps, of, week, { ...read, warnings: refused })
    : showMore(deps, of, week, press, read);
}

/** What was written, masked where it may not be kept: then it is refused. */
function readCard({ reader, units }: Of, { fields }: Press) {
  const guarded = guardFields(fields);
  if (guarded.kind !== "refused") return { read: writtenIn(fields, units), refused: undefined };
  return { read: writtenIn(guarded.fields, units), refused: [reader.texts.common.nationalId] };
}

async function save(deps: UnitLineDeps, of: Of, press: Press | undefined): Promise<Card> {
  const week = await weekOf(deps, press);
  if (!press || week === undefined) return showForm(deps, of, await nextWeekOf(deps));
  const { read, refused } = readCard(of, press);
  const warnings = refused ?? warningsOf(of, read.written);
  if (warnings.length > 0) return showForm(deps, of, week, { ...read, warnings });
  const wanted = [...read.written].map(([unit, text]) => ({ unit, text, seen: read.seen.get(unit) ?? 0 }));
  const saved = await saveUnitLines(deps, { week, wanted, by: of.reader.id, nonce: press.nonce });
  return showSaved(deps, of, { week, read, saved });
}

interface Outcome {
  readonly week: string;
  readonly read: Written;
  readonly saved: SavedLines;
}

async function showSaved(deps: UnitLineDeps, of: Of, { week, read, saved }: Outcome): Promise<Card> {
  const { reader, units } = of;
  const { written, page } = read;
  if (saved.kind === "newer") return showForm(deps, of, week, { written, page, newer: saved.lines });
  if (saved.kind === "late") {
    const next = await nextWeekOf(deps);
    const warnings = [reader.texts.unitLines.late(weekNumber(week), weekNumber(next))];
    return showForm(deps, of, next, { written, page, warnings });
  }
  const lines = await unitLinesOf(deps.store, week);
  const own = page.flatMap(({ id }) => {
    const text = lines.get(id)?.text ?? "";
    return text === "" ? [] : [{ unit: inSentence(id, reader), text }];
  });
  const others = units.length > MOST_SERVICES;
  return savedUnitLinesCard(
    { week, nonce: deps.newId(), out: saved.out, lines: own, last: others ? lastOf(units, page) : undefined },
    reader.texts,
  );
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
