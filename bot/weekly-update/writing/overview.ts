/** `utgave`: the edition that is being written, or a list to choose from, and the way to a new one for anybody. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { editionsCard } from "../../../adaptive-cards/weekly-update/editions.ts";
import { isoWeekOf, mondayOf, weekNumber, weekOfDate } from "../../calendar/iso-week.ts";
import { addDays } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Reader } from "../../reader.ts";
import { audienceFieldsOf } from "../audience/audience-form.ts";
import { audienceWords, onlyTo } from "../audience/audience-words.ts";
import { everyone, isEveryone } from "../audience/audience.ts";
import { audienceOfEdition, type Edition, isOpen, nextIssue, weekOfEdition } from "../edition.ts";
import { editionsFrom, firstFree, readHead, readLatest, readMoved, readOpen } from "../edition-store.ts";
import { afterOf, nameOf, showForm, subjectOf } from "./form.ts";
import { goesOut } from "../publishing/goes-out.ts";
import { parseWriting } from "./parse-form.ts";
import type { EditionDeps, Pressed } from "../edition-deps.ts";
import { missingIn } from "../sections.ts";

/** @param id the one that is asked for; else the one that is open, or the list of several. */
export async function showOpen(deps: EditionDeps, reader: Reader, id?: string): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  const asked = id === undefined ? undefined : await readMoved(deps.store, id);
  const open = asked && isOpen(asked) ? [asked] : await readOpen(deps.store, head);
  const [edition] = open;
  if (!edition || open.length > 1) return showOverview(deps, reader);
  const news = await goesOut(deps, reader, edition);
  const mayCopy = head.latest !== undefined && missingIn(edition.sections).length > 0;
  return showForm(deps, reader, { id: edition.id, edition, news, mayCopy });
}

/** What was cancelled or withdrawn lately can be taken up again. */
const WEEKS_BACK = 6;

export interface Overview {
  readonly news?: readonly string[];
  readonly warnings?: readonly string[];
  /** What was chosen in Til hvem. */
  readonly chosen?: Press["fields"] | undefined;
}

export async function showOverview(deps: EditionDeps, reader: Reader, said: Overview = {}): Promise<Card> {
  const { store } = deps;
  const { value: head } = await readHead(store);
  const open = await readOpen(store, head);
  const recent = await editionsFrom(store, weekBefore(deps));
  const free = open.some(({ audience }) => isEveryone(audience))
    ? undefined
    : await firstFree(store, thisWeek(deps));
  const latest = recent.find(({ id }) => id === head.latest) ?? (await readLatest(store));
  const out = recent.filter(
    ({ id, state }) => id !== head.latest && (state === "publishing" || state === "published"),
  );
  const again = recent.filter((each) => mayBeTakenUp(each, recent));
  const isWithdrawn = (id: string) => recent.some((each) => each.id === id && each.state === "withdrawn");
  const view = {
    week: open.length === 0 && free !== undefined ? weekOfEdition(free) : undefined,
    sending: head.publishing.filter((id) => !isWithdrawn(id)).map(weekOfEdition),
    stopped: head.publishing.filter(isWithdrawn).map(weekOfEdition),
    open: open.map((each) => ({ ...shortOf(reader, each), state: each.state })),
    out: out.map((each) => ({ ...shortOf(reader, each), subject: each.id })).toReversed(),
    cancelled: again.filter(({ state }) => state === "cancelled").map((each) => shortOf(reader, each)),
    withdrawn: again.filter(({ state }) => state === "withdrawn").map((each) => shortOf(reader, each)),
    audience: audienceFieldsOf(reader, free === undefined ? undefined : everyone, said.chosen),
    choosing: said.chosen !== undefined || free === undefined,
    mayCopy: head.latest !== undefined,
    nonce: deps.newId(),
    after: latest && { week: latest.week, ...afterOf(deps, latest) },
    news: said.news ?? [],
    warnings: said.warnings ?? [],
  };
  return editionsCard(view, reader.texts);
}

/** Nobody has another one for its week. */
function mayBeTakenUp(edition: Edition, all: readonly Edition[]): boolean {
  if (edition.state !== "cancelled" && edition.state !== "withdrawn") return false;
  return "id" in nextIssue(all, edition.week, edition.audience);
}

function shortOf(reader: Reader, edition: Edition) {
  const { id, week, audience, textVersion } = edition;
  return { week, to: onlyTo(audience, reader), subject: subjectOf({ id, textVersion, seenOnly: true }) };
}

function thisWeek({ clock }: EditionDeps): string {
  return isoWeekOf(clock());
}

function weekBefore(deps: EditionDeps): string {
  return weekOfDate(addDays(mondayOf(thisWeek(deps)), -7 * WEEKS_BACK));
}

export function takenWords(reader: Reader, { week, audience }: Edition): string {
  return reader.texts.audience.wrong.taken(weekNumber(week), audienceWords(audience, reader));
}

/** Somebody has cancelled it meanwhile. A text of one's own is kept, for a new one. */
export async function showCancelled(
  deps: EditionDeps,
  { press, ref, reader }: Pressed,
  edition: Edition,
): Promise<Card> {
  const { cancelled } = reader.texts.editionLife;
  const by = nameOf(reader, edition.cancelled?.by ?? "");
  if (ref.seenOnly)
    return showOverview(deps, reader, { warnings: [cancelled.meanwhile(weekNumber(edition.week), by)] });
  const { sections, arrangement } = parseWriting(press, reader.texts);
  const id = await firstFree(deps.store, thisWeek(deps), audienceOfEdition(edition.id));
  const next = weekNumber(weekOfEdition(id));
  const warnings = [cancelled.whileWriting(weekNumber(edition.week), by, next)];
  return showForm(deps, reader, { id, edition: undefined, sections, arrangement, warnings });
}
