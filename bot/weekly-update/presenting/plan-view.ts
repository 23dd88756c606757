/** Hvem presenterer seg når, for editors and leaders. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { type PlanRow, presentingPlanCard } from "../../../adaptive-cards/weekly-update/presenting-plan.ts";
import { longDate } from "../../calendar/format.ts";
import { mondayOf } from "../../calendar/iso-week.ts";
import { unitName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import type { PresentingDeps } from "./deps.ts";
import { ownTurns } from "./swap-view.ts";
import { type WholePlan, wholePlan } from "./swap-weeks.ts";
import type { Turn } from "./turn.ts";

/** Lists show ten. */
const SHOWN = 10;

export async function showPlan(
  deps: PresentingDeps,
  reader: Reader,
  isOwn: (unit: string) => Promise<boolean>,
  warnings: readonly string[] = [],
): Promise<Card> {
  const whole = await wholePlan(deps);
  const rows = rowsOf(whole, reader).slice(0, SHOWN);
  const own = await ownTurns(whole, isOwn);
  return presentingPlanCard({ rows, maySwap: own.length > 0, warnings, nonce: deps.newId() }, reader.texts);
}

function rowsOf({ plan, given }: WholePlan, reader: Reader): readonly PlanRow[] {
  const { plan: words } = reader.texts.presenting;
  const agreed = new Set(plan.rotation.held.flatMap((held) => (held.agreed ? [held.week] : [])));
  const row = (week: string, unit: string | undefined, notes: readonly string[]): PlanRow => ({
    week,
    monday: longDate(mondayOf(week), reader.texts.common.language),
    service: unit === undefined ? undefined : unitName(unit, reader),
    notes,
  });
  return [
    ...given.map((turn) => row(turn.week, turn.unit, notesOf(turn, reader))),
    ...plan.turns.map(({ week, unit }) => row(week, unit, agreed.has(week) ? [words.agreed] : [])),
  ];
}

function notesOf({ unit, sent, passed }: Turn, reader: Reader): readonly string[] {
  const { plan: words } = reader.texts.presenting;
  const over = passed.map(({ unit: one, reason }) => {
    const name = unitName(one, reader);
    return reason === undefined ? words.stoodOver(name) : words.stoodOverWhy(name, reason);
  });
  return [...(unit === undefined ? [] : [sent ? words.sent : words.waiting]), ...over];
}
