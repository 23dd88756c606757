/** Deletes pictures that stand in no edition: never put into one, taken out, or the edition was withdrawn. Every night. */
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { allPictures, forgetPicture, readPicture, type Picture } from "./picture-store.ts";
import type { ServeDeps } from "./serve-picture.ts";
import { UNUSED_MS } from "./unused.ts";

const CLEAR_JOB = "pictures.clear";

export const clearSchedules: readonly ScheduleDraft[] = [
  {
    id: "pictures-clear",
    name: "Sletting av bilder som ikke er i bruk",
    job: CLEAR_JOB,
    rule: { kind: "weekdays", days: [1, 2, 3, 4, 5, 6, 7], time: "03:30" },
    holiday: "send-anyway",
    missed: { kind: "run-late", withinHours: 20 },
    parameters: {},
    madeBy: "",
  },
];

/** The bytes first: a row without them is found again the next night. */
export function createClearPictures(deps: ServeDeps): PlannedJob {
  return {
    name: CLEAR_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.pictures,
      several: false,
      sends: false,
      form: noFields,
    },
    async run({ now }) {
      for await (const [id, picture] of allPictures(deps.store)) {
        if (!(await isUnused(deps, id, picture, now))) continue;
        await deps.blobs.delete(id);
        await forgetPicture(deps.store, id);
      }
    },
  };
}

async function isUnused(deps: ServeDeps, id: string, picture: Picture, now: Date): Promise<boolean> {
  if (now.getTime() - Date.parse(picture.at) < UNUSED_MS) return false;
  // Read anew: it may have been put into an edition since the list was read.
  const { edition } = (await readPicture(deps.store, id)) ?? picture;
  return edition === undefined || !(await deps.shows(edition, id));
}
