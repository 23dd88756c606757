/** Turnus og bemanning for the budget round: what was asked for in the last year, by unit, without names. */
import { addDays, localDate } from "../../calendar/local-date.ts";
import { hasRole, type Organisation } from "../../organisation/organisation.ts";
import { pointersIn } from "../../storage/pointers.ts";
import type { IdeasDeps } from "../deps.ts";
import { loadIdea, ROTA } from "../idea-store.ts";
import type { Idea } from "../idea.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";

const DAYS = 365;

export interface Budget {
  /** YYYY-MM-DD */
  readonly from: string;
  /** By name; only units with something. */
  readonly units: readonly { readonly unit: string; readonly ideas: readonly Idea[] }[];
}

/** @returns undefined when the person may not see it: it is for the top leader and for systemansvarlig. */
export async function budgetFor(deps: IdeasDeps, person: string): Promise<Budget | undefined> {
  const organisation = await deps.people.organisation();
  if (!(await mayTakeOut(deps, organisation, person))) return undefined;
  const from = addDays(localDate(deps.clock()), -DAYS);
  const keys = await pointersIn(deps.store, ROTA, { from });
  const numbers = [...new Set(keys.map((key) => Number(key.split("|")[1])))];
  const files = await someAtATime(numbers, (number) => loadIdea(deps.store, number));
  const ideas = files.flatMap((file) => (file ? [file.idea] : [])).filter(isWanted);
  const byUnit = Map.groupBy(ideas, (idea) => idea.unit);
  const nameOf = (unit: string) => organisation.units.get(unit)?.name ?? unit;
  const units = [...byUnit].map(([unit, its]) => ({ unit, ideas: its }));
  return { from, units: units.toSorted((a, b) => nameOf(a.unit).localeCompare(nameOf(b.unit), "nb")) };
}

/** A pointer is a hint; what its proposer took back is nobody's wish any more. */
function isWanted(idea: Idea): boolean {
  return idea.category === "rota" && idea.state !== "withdrawn";
}

async function mayTakeOut(deps: IdeasDeps, organisation: Organisation, person: string): Promise<boolean> {
  if (hasRole(organisation, person, "administrator")) return true;
  const tops = [...organisation.units.values()].filter(
    ({ status, parent }) => status === "active" && parent === undefined,
  );
  const acting = await deps.people.unitsActedFor(person, deps.clock());
  for (const { id, leader, deputy } of tops) {
    if (leader === person || acting.some((unit) => unit.id === id)) return true;
    const isOut = leader === undefined || (await deps.people.isAway(leader, deps.clock()));
    if (deputy === person && isOut) return true;
  }
  return false;
}
