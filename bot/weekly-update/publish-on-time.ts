/** The scheduled job that publishes the approved edition of the week. What is not approved is not sent. */
import { weekOfDate } from "../calendar/iso-week.ts";
import { historyOfNonce } from "../delivery/commit-fact.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { ScheduledJob } from "../scheduling/watch.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Edition } from "./edition.ts";
import { EDITIONS, readEdition, readHead } from "./edition-store.ts";
import { PUBLISH_JOB } from "./schedules.ts";
import { BY_SCHEDULE, type PublishDeps, publishEdition } from "./publish-edition.ts";

export interface OnTimeDeps extends PublishDeps {
  readonly people: { organisation(): Promise<Organisation> };
}

/** The occurrence is the press: however often it is run, its edition goes out once, and no other one with it. */
export function createPublishOnTime(deps: OnTimeDeps): ScheduledJob {
  return {
    name: PUBLISH_JOB,
    async run({ occurrence }) {
      if ((await historyOfNonce(deps.store, EDITIONS, occurrence)) !== undefined) return;
      const edition = await approvedFor(deps.store, weekOfOccurrence(occurrence));
      if (!edition) return;
      const published = await publishEdition(deps, {
        id: edition.id,
        textVersion: edition.textVersion,
        by: BY_SCHEDULE,
        nonce: occurrence,
        organisation: await deps.people.organisation(),
      });
      // Somebody saved at this very moment: another look says whether it is approved still.
      if (published.kind === "newer") throw new Error(`${edition.id} was changed while it was published`);
    },
  };
}

/** The week of the day it was planned for: a holiday moves the day and not the edition. */
function weekOfOccurrence(occurrence: string): string {
  return weekOfDate((occurrence.split("|")[2] ?? "").slice(0, 10));
}

/** Of that week, or one of an earlier week that was approved too late for its own. Never of a later one. */
export async function approvedFor(store: TableStore, week: string): Promise<Edition | undefined> {
  const { value: head } = await readHead(store);
  const edition = head.open === undefined ? undefined : await readEdition(store, head.open);
  return edition?.state === "approved" && edition.week <= week ? edition : undefined;
}
