/** The scheduled job that publishes the approved editions of the week. What is not approved is not sent. */
import { isoWeekOf, weekOfDate } from "../../calendar/iso-week.ts";
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readersOf } from "../audience/audience.ts";
import { audienceOfEdition, type Edition } from "../edition.ts";
import { EDITIONS, readHead, readOpen } from "../edition-store.ts";
import { PUBLISH_JOB } from "../schedules.ts";
import { tellPassedOver } from "./no-readers.ts";
import { BY_SCHEDULE, type PublishDeps, publishEdition } from "./publish-edition.ts";

export interface OnTimeDeps extends PublishDeps {
  readonly people: { organisation(): Promise<Organisation> };
}

/** The occurrence is the press: however often it is run, each of its editions goes out once, and no later one with them. */
export function createPublishOnTime(deps: OnTimeDeps): PlannedJob {
  return {
    name: PUBLISH_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.publish,
      several: false,
      sends: true,
      form: noFields,
      reaches: async (_parameters, { organisation }) => (await readersNow(deps, organisation)).size,
    },
    async run({ occurrence, now }) {
      if ((await historyOfNonce(deps.store, EDITIONS, occurrence)) !== undefined) return;
      const organisation = await deps.people.organisation();
      const approved = await approvedFor(deps.store, weekOfOccurrence(occurrence));
      const has = (edition: Edition) => readersOf(organisation, edition.audience).length > 0;
      // Before the others go out: the last of those closes the occurrence.
      for (const edition of approved) if (!has(edition)) await tellPassedOver(deps.store, edition, now);
      const due = approved.filter(has);
      if (due.length === 0) return { nothing: approved.length === 0 ? "none" : "nobody" };
      const changed: string[] = [];
      for (const { id, textVersion } of due) {
        // The last one closes the occurrence: what is approved after that waits for the next.
        const closes = id === due.at(-1)?.id && changed.length === 0;
        const nonce = closes ? occurrence : `${occurrence}|${id}`;
        const published = await publishEdition(deps, {
          id,
          textVersion,
          by: BY_SCHEDULE,
          nonce,
          organisation,
        });
        if (published.kind === "newer" || published.kind === "nobody") changed.push(id);
      }
      // Somebody saved at this very moment: another look says whether it is approved still.
      if (changed.length > 0) throw new Error(`${changed.join(", ")} was changed meanwhile`);
    },
  };
}

/** Who would get an edition if it were run now. */
async function readersNow(
  { store, clock }: OnTimeDeps,
  organisation: Organisation,
): Promise<ReadonlySet<string>> {
  const due = await approvedFor(store, isoWeekOf(clock()));
  return new Set(due.flatMap(({ id }) => readersOf(organisation, audienceOfEdition(id))));
}

/** The week of the day it was planned for: a holiday moves the day and not the edition. */
function weekOfOccurrence(occurrence: string): string {
  return weekOfDate((occurrence.split("|")[2] ?? "").slice(0, 10));
}

/** Of that week, or of an earlier one when it was approved too late for its own; in the order of their ids. Never of a later one. */
async function approvedFor(store: TableStore, week: string): Promise<readonly Edition[]> {
  const { value: head } = await readHead(store);
  const open = await readOpen(store, head);
  return open
    .filter((edition) => edition.state === "approved" && edition.week <= week)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
