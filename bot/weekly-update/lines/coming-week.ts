/** Which edition a line is for: the one that an editor gets with `utgave`, or would get with Ny utgave. */
import { isoWeekOf, nextWeek } from "../../calendar/iso-week.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { isEveryone } from "../audience/audience.ts";
import { audienceOfEdition, type Edition, isOpen, isOut, weekOfEdition } from "../edition.ts";
import { editionsOf, everyonesEdition, readHead, readOpen } from "../edition-store.ts";

/** "open": lines can be sent, changed and taken back. */
export type LinesAre = "open" | "approved" | "out";

/** That of an edition which is late, else the first week, this one included, whose edition for everyone is not out. */
export async function comingWeek(store: TableStore, now: Date): Promise<string> {
  let week = isoWeekOf(now);
  const { value: head } = await readHead(store);
  const open = (await readOpen(store, head)).filter(({ audience }) => isEveryone(audience));
  const late = open.map((edition) => edition.week).filter((of) => of < week);
  if (late.length > 0) return late.toSorted()[0] ?? week;
  while ((await linesAre(store, week)) === "out") week = nextWeek(week);
  return week;
}

export async function linesAre(store: TableStore, week: string): Promise<LinesAre> {
  return fromState(await everyonesEdition(store, week));
}

function fromState(edition: Edition | undefined): LinesAre {
  if (edition === undefined) return "open";
  if (isOut(edition)) return "out";
  return edition.state === "approved" ? "approved" : "open";
}

/** Where the edition for everyone of this week is now: moved to a later one, it has taken the lines of units with it. */
export async function weekNow(store: TableStore, week: string): Promise<string> {
  const all = (await editionsOf(store, week)).filter(({ audience }) => isEveryone(audience));
  if (all.some((edition) => isOpen(edition) || isOut(edition))) return week;
  const [to] = all.flatMap(({ movedTo }) =>
    movedTo !== undefined && isEveryone(audienceOfEdition(movedTo)) ? [weekOfEdition(movedTo)] : [],
  );
  return to === undefined || to <= week ? week : weekNow(store, to);
}
