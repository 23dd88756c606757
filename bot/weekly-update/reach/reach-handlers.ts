/** Hvor langt nådde den? For editors and systemansvarlige the whole, for a leader the group of the own unit. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import {
  reachCard,
  type ReachCount,
  type ReachGroupView,
  reachSoFarCard,
} from "../../../adaptive-cards/weekly-update/reach.ts";
import { mondayOf, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import type { NewId } from "../../clock.ts";
import { arrivalsOf } from "../../delivery/arrivals.ts";
import type { Handler } from "../../handler.ts";
import { hasRole, isLeader, unitsLedBy } from "../../organisation/organisation.ts";
import { unitNames } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import { onlyTo } from "../audience/audience-words.ts";
import { audienceOfEdition, type Edition, isOut, messageKey, weekOfEdition } from "../edition.ts";
import { readEdition } from "../edition-store.ts";
import { countPressed, type PressDeps } from "../reading/presses.ts";
import { changeSince, type ReachGroup, type ReachTotal } from "./reach.ts";
import { type CountedReach, countedSince, readGroups, readReach } from "./reach-store.ts";

export type ReachHandlerDeps = PressDeps & { readonly newId: NewId };

/** How far back the change and the earlier ones are looked for. */
const WEEKS_BACK = 8;
const MOST_EARLIER = 4;
const SHOWN = 10;
/** While it runs only whole tens are told: one more press is no news about anybody. */
const STEP = 10;

/** An edition, with or without the text that an editor's button carries, and how many groups are shown. */
const subjectPattern = /^([^|]+\|[^|]+\|\d+)(?:\|(?:\d+(?:\|seen)?|upto-(\d{1,4})))?$/;

export function reachHandler(deps: ReachHandlerDeps): Handler {
  return async ({ press, place }, reader) => {
    const { afterEdition, reach, weeklyUpdate } = reader.texts;
    if (!maySee(reader)) return noticeCard([reach.notYours]);
    if (place === "shared") return noticeCard([weeklyUpdate.editor.notHere]);
    const [, id, upTo] = subjectPattern.exec(press?.subject ?? "") ?? [];
    const edition = id === undefined ? undefined : await readEdition(deps.store, id);
    if (!edition || !isOut(edition)) return noticeCard([afterEdition.noSuch]);
    if (edition.state === "withdrawn") return noticeCard([reach.withdrawn]);
    const counted = await readReach(deps.store, edition.id);
    if (!counted) return showSoFar(deps, reader, edition);
    return showCounted(deps, reader, counted, Number(upTo ?? SHOWN));
  };
}

export function maySee(reader: Reader): boolean {
  return reader.confirmed && (seesAll(reader) || isLeader(reader.organisation, reader.id));
}

function seesAll({ organisation, id }: Reader): boolean {
  return hasRole(organisation, id, "editor") || hasRole(organisation, id, "administrator");
}

async function showSoFar(deps: ReachHandlerDeps, reader: Reader, { id }: Edition): Promise<Card> {
  let [people, delivered] = [0, 0];
  for await (const { sent } of arrivalsOf(deps.store, messageKey(id, "*"))) {
    people += 1;
    if (sent) delivered += 1;
  }
  const pressed = shownSoFar(await countPressed(deps.store, id), people);
  return reachSoFarCard(
    { ...ofEdition(reader, id), nonce: deps.newId(), people, delivered, pressed },
    reader.texts,
  );
}

/**
 * So few that as many again may not have: "at least ten" of eleven would tell it of each of them.
 * @returns undefined where it goes to too few, whatever they did: that it is not told must tell nothing either.
 */
function shownSoFar(pressed: number, people: number): number | undefined {
  const tens = (count: number): number => Math.floor(count / STEP) * STEP;
  return people < 2 * STEP ? undefined : Math.min(tens(pressed), tens(people - STEP));
}

async function showCounted(
  deps: ReachHandlerDeps,
  reader: Reader,
  { edition, total, threshold }: CountedReach,
  upTo: number,
): Promise<Card> {
  const groups = await readGroups(deps.store, edition);
  const earlier = await earlierThan(deps, edition);
  const same = earlier.find((id) => audienceIn(id) === audienceIn(edition));
  const before = same === undefined ? [] : await readGroups(deps.store, same);
  const toAll = total.delivered === total.people;
  const views = ownOf(reader, groups).map((group): ReachGroupView => ({
    ...countOf(group, toAll),
    change: changeSince(group, before, threshold.atLeast),
    units: unitNames(group.units, reader),
  }));
  return reachCard(
    {
      ...ofEdition(reader, edition),
      nonce: deps.newId(),
      total: countOf(total, false),
      // One group for all of them is what stands above.
      groups: groups.length === 1 ? [] : views,
      upTo,
      atLeast: threshold.atLeast,
      earlier: earlier.slice(0, MOST_EARLIER).map((id) => ({ id, ...ofEdition(reader, id) })),
    },
    reader.texts,
  );
}

function ofEdition(reader: Reader, edition: string) {
  return { edition, week: weekOfEdition(edition), to: onlyTo(audienceOfEdition(edition), reader) };
}

function countOf(
  { people, delivered, pressed, orMore, done, aloud }: ReachGroup | ReachTotal,
  toAll: boolean,
): ReachCount {
  return { people, delivered: toAll ? "all" : delivered, pressed, orMore, done, aloud };
}

/** Newest first. */
async function earlierThan({ store }: ReachHandlerDeps, edition: string): Promise<readonly string[]> {
  const week = weekOfEdition(edition);
  const ids = await countedSince(store, weekOfDate(addDays(mondayOf(week), -7 * WEEKS_BACK)));
  return ids.filter((id) => weekOfEdition(id) < week).toReversed();
}

function audienceIn(id: string): string {
  return id.slice(id.indexOf("|"), id.lastIndexOf("|"));
}

/** A leader's: where the people of the own units are; of a unit that has none of its own, where those below it are. */
function ownOf(reader: Reader, groups: readonly ReachGroup[]): readonly ReachGroup[] {
  if (seesAll(reader)) return groups;
  const { organisation, id } = reader;
  const led = new Set(unitsLedBy(organisation, id).map((unit) => unit.id));
  const own = groups.filter(({ units }) => units.some((unit) => led.has(unit)));
  if (own.length > 0) return own;
  const below = [...organisation.units.values()].filter(
    ({ parent }) => parent !== undefined && led.has(parent),
  );
  const ids = new Set(below.map((unit) => unit.id));
  return groups.filter(({ units }) => units.some((unit) => ids.has(unit)));
}
