/** When an approved edition goes out by itself. */
import { weekOfDate } from "../calendar/iso-week.ts";
import { dateIn } from "../calendar/wall-time.ts";
import type { Reader } from "../reader.ts";
import { readSchedule } from "../scheduling/schedule-store.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Edition } from "./edition.ts";
import { type FormDeps, whenOf } from "./form.ts";
import { PUBLISH_SCHEDULE } from "./schedules.ts";

/** Empty when it does not, or not with the next ones. */
export async function goesOut(
  deps: FormDeps & { readonly store: TableStore },
  reader: Reader,
  edition: Edition,
): Promise<readonly string[]> {
  if (edition.state !== "approved") return [];
  const next = (await readSchedule(deps.store, PUBLISH_SCHEDULE))?.value.next;
  if (next?.kind !== "run" || weekOfDate(dateIn(next.planned)) < edition.week) return [];
  return [reader.texts.weeklyUpdate.editor.goesOut(whenOf(deps, reader, next.at))];
}
