/** The plan as it is now: the weeks that have an edition, and whose each of them is. */
import { isoWeekOf, nextWeek, weekOfDate } from "../../calendar/iso-week.ts";
import { dateIn } from "../../calendar/wall-time.ts";
import { nextOccurrences } from "../../scheduling/rules.ts";
import { readSchedule } from "../../scheduling/schedule-store.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { PRESENTING_SCHEDULE, PUBLISH_SCHEDULE } from "../schedules.ts";
import type { PresentingDeps } from "./deps.ts";
import { readPlanHead, type StoredHead } from "./presenting-store.ts";
import { type PlannedTurn, planFor, type Rotation, withServices } from "./rules/rotation.ts";
import { servicesOf } from "./rules/services.ts";

export interface Plan {
  readonly head: StoredHead;
  /** With the services there are now. */
  readonly rotation: Rotation;
  /** Those with an edition that are not given out yet, in order. */
  readonly weeks: readonly string[];
  readonly turns: readonly PlannedTurn[];
}

/** So many weeks people see and can swap; at least a round. */
const SHOWN = 10;

/** @param now the week that is being given out; otherwise the first that can be */
export async function currentPlan(deps: PresentingDeps, now?: string): Promise<Plan> {
  const head = await readPlanHead(deps.store);
  const services = servicesOf(await deps.people.organisation(), deps.settings.presentingLevel);
  const first = now ?? (await firstWeek(deps, head.value.given));
  const rotation = withServices(
    head.value,
    services.map(({ id }) => id),
    first,
  );
  const weeks = await editionWeeks(deps, first, Math.max(SHOWN, services.length) + SHOWN);
  return { head, rotation, weeks, turns: planFor(rotation, weeks) };
}

/**
 * The first week that is not given out and that anybody will be asked about. Only before the first time is the schedule
 * asked: while its job runs, it names the time after.
 */
async function firstWeek({ store, clock }: PresentingDeps, given: string): Promise<string> {
  const coming = nextWeek(isoWeekOf(clock()));
  if (given !== "") return given < coming ? coming : nextWeek(given);
  const asking = (await readSchedule(store, PRESENTING_SCHEDULE))?.value.next?.planned;
  return asking === undefined ? coming : nextWeek(weekOfDate(dateIn(asking)));
}

/** Weeks in which Mandagskvarteret goes out, as far as its schedule says. */
async function editionWeeks(
  deps: Pick<PresentingDeps, "store" | "clock">,
  first: string,
  count: number,
): Promise<readonly string[]> {
  const schedule = (await readSchedule(deps.store, PUBLISH_SCHEDULE))?.value;
  if (!schedule || schedule.paused) return [];
  const found = nextOccurrences(schedule, deps.clock(), count + 2);
  const weeks = new Set(found.map(({ planned }) => weekOfDate(dateIn(planned))));
  return [...weeks].filter((week) => week >= first).slice(0, count);
}

export async function hasEdition(
  deps: { readonly store: TableStore; readonly clock: PresentingDeps["clock"] },
  week: string,
): Promise<boolean> {
  return (await editionWeeks(deps, week, 1))[0] === week;
}
