/** What is so in some units, and what happened there: read from the rows of those units only. */
import type { IdeasDeps } from "../ideas/deps.ts";
import { type Touched, touchedIn } from "../ideas/counted/happened.ts";
import type { Owner, stuckReasons } from "../ideas/idea.ts";
import { leaderDue } from "../ideas/promise/promise-rules.ts";
import { openIn } from "../ideas/views.ts";
import type { Unit } from "../organisation/person.ts";
import { type Happened, type Summary, summaryOf } from "./rules/summary.ts";

type StuckReason = (typeof stuckReasons)[number];

export interface Late {
  /** Open past their deadline. */
  readonly late: number;
  /** The units that have them, in the order of the organisation. */
  readonly where: readonly string[];
  /** What those are held up by, as their leaders said; the most frequent first. */
  readonly stuck: readonly (readonly [StuckReason, number])[];
}

/** After `from`, up to and including `to`. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

export async function summaryIn(
  { store }: Pick<IdeasDeps, "store">,
  units: readonly Unit[],
  { from, to }: Span,
): Promise<Summary> {
  const touched = await touchedIn(store, units.map(ownerOf), from, to);
  return summaryOf(touched.map(happenedTo), idsOf(units));
}

export function happenedTo({ file, events }: Touched): Happened {
  return { idea: file.idea, events };
}

export async function lateIn(deps: IdeasDeps, units: readonly Unit[], today: string): Promise<Late> {
  const open = await openIn(deps, units.map(ownerOf));
  const late = open.filter((idea) => (leaderDue(idea) ?? today) < today);
  const reasons = Map.groupBy(late, ({ stuck }) => stuck);
  const stuck = [...reasons].flatMap(([reason, ideas]) =>
    reason === undefined ? [] : [[reason, ideas.length] as const],
  );
  // Where it lies now: what was raised is still about the unit below.
  const have = new Set(late.flatMap(({ owner }) => (owner.role === "administrator" ? [] : [owner.unit])));
  const where = units.map(({ id }) => id).filter((id) => have.has(id));
  return { late: late.length, where, stuck: stuck.toSorted((a, b) => b[1] - a[1]) };
}

export function ownerOf({ id }: Unit): Owner {
  return { role: "leader", unit: id };
}

export function idsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.map(({ id }) => id));
}
