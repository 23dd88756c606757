/** Which editions are one reader's: those that were written out to them, and those of an audience they are in. */
import { isoWeekOf, mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import { arrivalOf } from "../../delivery/was-sent.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Audience, audienceKey, isEveryone, isReader, sameAudience } from "../audience/audience.ts";
import { type Edition, isOut, isEditionId, messageKey, weekOfEdition } from "../edition.ts";
import { editionsFrom, readEdition, readHead, readLatest } from "../edition-store.ts";
import { isEditor } from "../writing/is-editor.ts";

/** How far back `siste` looks. */
const WEEKS_BACK = 12;
/** So long an edition for other people stands beside the newest. */
const BESIDES_DAYS = 8;
/** More would not fit under an edition. */
const MOST_MISSED = 6;

/** What is for everyone is for everyone whose place is known: a claim that nobody has confirmed opens nothing. */
async function isForReader(
  store: TableStore,
  { id, confirmed, organisation }: Reader,
  edition: Pick<Edition, "id" | "audience">,
): Promise<boolean> {
  if (!confirmed) return false;
  if (isEveryone(edition.audience)) return true;
  if (isReader(organisation, edition.audience, id)) return true;
  // Whoever has it keeps it, wherever they work now.
  return (await arrivalOf(store, messageKey(edition.id, id))) !== "never";
}

/**
 * An edition that is out, and that this person may read: their own, or any for editors. What a card carries is not
 * trusted. A withdrawn one is found, too.
 */
export async function readableEdition(
  store: TableStore,
  reader: Reader,
  id: string,
): Promise<Edition | undefined> {
  const edition = isEditionId(id) ? await readEdition(store, id) : undefined;
  if (!edition || !isOut(edition)) return undefined;
  return isEditor(reader) || (await isForReader(store, reader, edition)) ? edition : undefined;
}

/** Those that are out and not withdrawn, of the last weeks, the newest first. */
export async function recentlyOut(store: TableStore, now: Date): Promise<readonly Edition[]> {
  const { value: head } = await readHead(store);
  const week = isoWeekOf(now);
  const latest = head.latest === undefined ? week : weekOfEdition(head.latest);
  const monday = mondayOf(latest < week ? latest : week);
  const editions = await editionsFrom(store, weekOfDate(addDays(monday, -7 * WEEKS_BACK)));
  const out = editions.filter(({ state }) => state === "publishing" || state === "published");
  return out.toSorted((a, b) => (publishedAt(a) < publishedAt(b) ? 1 : -1));
}

/** The newest one for everyone and everybody. */
export function newestForEveryone(recent: readonly Edition[]): Edition | undefined {
  return recent.find(({ audience }) => isEveryone(audience));
}

export async function newestFor(
  store: TableStore,
  reader: Reader,
  recent: readonly Edition[],
): Promise<Edition | undefined> {
  for (const edition of recent) if (await isForReader(store, reader, edition)) return edition;
  return undefined;
}

/** The newest one for the same people; while there is none, the newest for everyone. */
export async function previousFor(
  store: TableStore,
  now: Date,
  audience: Audience,
): Promise<Edition | undefined> {
  if (isEveryone(audience)) return readLatest(store);
  const same = (await recentlyOut(store, now)).find((each) => sameAudience(each.audience, audience));
  return same ?? readLatest(store);
}

interface Others {
  /** The newest for other people that the reader is among, got not long before. */
  readonly also: readonly Edition[];
  readonly missed: readonly Edition[];
}

/**
 * What there is for this reader besides the newest one. Of each audience it looks back to the last one that the reader
 * got, or to before there was a place for the reader on its list.
 */
export async function othersFor(
  store: TableStore,
  { id: person }: Reader,
  newest: Edition,
  recent: readonly Edition[],
): Promise<Others> {
  const also: Edition[] = [];
  const missed: Edition[] = [];
  const seenTo = new Set<string>();
  for (const edition of recent) {
    const key = audienceKey(edition.audience);
    if (edition.id === newest.id || seenTo.has(key) || missed.length === MOST_MISSED) continue;
    const arrival = await arrivalOf(store, messageKey(edition.id, person));
    if (arrival === "not-sent") missed.push(edition);
    else seenTo.add(key);
    if (arrival === "sent" && isBesides(edition, newest)) also.push(edition);
  }
  return { also, missed };
}

/** One for a service that was sent early must not hide the one for everyone. */
function isBesides(edition: Edition, newest: Edition): boolean {
  if (sameAudience(edition.audience, newest.audience)) return false;
  const apart = Date.parse(publishedAt(newest)) - Date.parse(publishedAt(edition));
  return apart <= BESIDES_DAYS * 24 * 60 * 60_000;
}

function publishedAt({ publication }: Edition): string {
  return publication?.at ?? "";
}
