/** The scheduled job that counts how far editions reached: once, when their week is over, and then never again. */
import { weekOfDate } from "../../calendar/iso-week.ts";
import { addDays, localDate } from "../../calendar/local-date.ts";
import { arrivalsOf } from "../../delivery/arrivals.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";
import { type Edition, messageKey, weekOfEdition } from "../edition.ts";
import { editionIds, editionsFrom } from "../edition-store.ts";
import { forgetAllPresses, forgetPresses, type PressDeps, readPresses } from "../reading/presses.ts";
import { computeReach, type Reach, type Reached, reachThreshold } from "./reach.ts";
import { countedSince, keepReach } from "./reach-store.ts";
import { REACH_JOB } from "../schedules.ts";

/** From Monday, or the Wednesday after two holidays, to the next Monday. */
const DAYS_OPEN = 5;
/** A bot that stood still so long counts what is left the next time. Of older editions nothing is kept, not even Gjort. */
const WEEKS_BACK = 12;
const DAY_MS = 24 * 60 * 60_000;

export interface ReachDeps extends PressDeps {
  readonly people: { organisation(): Promise<Organisation> };
}

export function createCountReach(deps: ReachDeps): PlannedJob {
  return {
    name: REACH_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reach,
      several: false,
      sends: false,
      form: noFields,
    },
    async run({ now }) {
      const since = weekOfDate(addDays(localDate(now), -7 * WEEKS_BACK));
      const counted = new Set(await countedSince(deps.store, since));
      for (const edition of await editionsFrom(deps.store, since)) {
        if (!isOver(edition, now)) continue;
        if (edition.state === "published" && !counted.has(edition.id)) await countEdition(deps, edition, now);
        await forgetPresses(deps.store, edition.id);
      }
      const old = (await editionIds(deps.store)).filter((id) => weekOfEdition(id) < since);
      await someAtATime(old, (id) => forgetAllPresses(deps.store, id));
    },
  };
}

/** Every message of it is in the outbox, and readers have had their days. */
function isOver({ state, publication }: Edition, now: Date): boolean {
  if (publication === undefined || (state !== "published" && state !== "withdrawn")) return false;
  return now.getTime() - Date.parse(publication.at) >= DAYS_OPEN * DAY_MS;
}

/** Two programs at once: the figures of one are kept. It reads everything before it takes anything away. */
async function countEdition(deps: ReachDeps, edition: Edition, now: Date): Promise<void> {
  const threshold = edition.publication?.reachThreshold ?? reachThreshold;
  const reach = await reachOf(deps, edition, threshold);
  const counted = { edition: edition.id, at: now.toISOString(), threshold, total: reach.total };
  await keepReach(deps.store, counted, reach);
}

/** Whoever is on the list is asked for, one by one, and forgotten: the figures know units only. */
async function reachOf(deps: ReachDeps, { id }: Edition, threshold: typeof reachThreshold): Promise<Reach> {
  const organisation = await deps.people.organisation();
  const presses = await readPresses(deps, id);
  const readers: Reached[] = [];
  for await (const { person, sent } of arrivalsOf(deps.store, messageKey(id, "*")))
    readers.push({
      units: organisation.people.get(person)?.units ?? [],
      delivered: sent,
      pressed: presses.hasPressed(person),
      done: presses.hasDone(person),
    });
  return computeReach({ units: [...organisation.units.values()], readers, aloud: presses.aloud, threshold });
}
