/** Saves what an editor wrote and, when asked, takes the edition a step on: one fact. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Audience, everyone, sameAudience } from "../audience/audience.ts";
import {
  type Edition,
  type EditionEvent,
  type Step,
  audienceOfEdition,
  isOut,
  nextIssue,
  mayApprove,
  nextStep,
  stateAfter,
  stateAfterChange,
  weekOfEdition,
} from "../edition.ts";
import {
  EDITIONS,
  type Head,
  commitEdition,
  editionsOf,
  readEdition,
  readMoved,
  readEvent,
  readHead,
  readOpen,
} from "../edition-store.ts";
import { contributed, type ContributionChange } from "../you-said/contributions.ts";
import { compared, type Merged, type Obstacle, type Seen, writingIn } from "./compare.ts";
import { sameWriting, type Writing } from "./merge.ts";
import {
  type Arrangement,
  emptySections,
  missingIn,
  type Problem,
  problemsOf,
  type Sections,
  usualArrangement,
} from "../sections.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface ChangeDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly settings: Settings;
}

export interface Change {
  readonly id: string;
  /** The text the form was filled from; 0 for an edition that was not stored. */
  readonly textVersion: number;
  /** Absent when the press came from a card without fields. */
  readonly sections: Sections | undefined;
  /** Absent: order and marks stay as they are. */
  readonly arrangement?: Arrangement | undefined;
  /** Absent: what was taken in from others stays as it is. */
  readonly contribution?: ContributionChange | undefined;
  /** Absent: whom it is for stays as it is. */
  readonly audience?: Audience | undefined;
  readonly step: Exclude<Step, "publish"> | undefined;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type Changed =
  | {
      readonly kind: "done";
      readonly edition: Edition;
      /** Absent when there was nothing to change. */
      readonly event: EditionEvent | undefined;
      /** Why the step was not taken; the text is saved all the same. */
      readonly refused: Refusal | undefined;
      /** What another editor had changed since the form was filled, when it could be put together with this. */
      readonly merged: Merged | undefined;
    }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** These people have another edition for this week. */
  | { readonly kind: "taken"; readonly edition: Edition }
  | Obstacle;

/** "unread": the text holds something new that this editor has not seen. */
type Refusal = "other-approver" | "not-now" | "missing" | "unread";

export async function changeEdition(deps: ChangeDeps, change: Change): Promise<Changed> {
  const first = await historyOfNonce(deps.store, EDITIONS, change.nonce);
  if (first !== undefined) return repeated(deps, change.id, first);
  const problems = change.sections ? problemsOf(change.sections, deps.settings) : [];
  if (problems.length > 0) return { kind: "problems", problems };
  return untilWritten(`edition ${change.id}`, () => tryToChange(deps, change));
}

async function tryToChange(deps: ChangeDeps, change: Change): Promise<Changed | "conflict"> {
  const head = await readHead(deps.store);
  const id = await idOfForm(deps.store, change);
  if (typeof id !== "string") return id;
  const current = await currentEdition(deps.store, head.value, id);
  const seen = await compared(deps.store, { ...change, id }, current);
  if (seen.kind !== "writing") return seen;
  const place = await placeOf(deps.store, id, current, seen.writing);
  if (typeof place !== "string") return place;
  const number = await nextHistory(deps.store, EDITIONS, head.value.history);
  const now = { number, at: deps.clock().toISOString(), id: place };
  const plan = planChange({ ...change, ...seen }, current, now, deps.settings);
  const { merged } = seen;
  if (plan.event === undefined) return { kind: "done", ...plan, merged };
  const moved = current && current.id !== plan.edition.id ? current : undefined;
  const committed = await commitEdition(deps.store, {
    head,
    headAfter: { ...head.value, open: withOpen(head.value.open, plan.edition.id, moved?.id) },
    edition: plan.edition,
    other: moved && { ...moved, state: "moved", movedTo: plan.edition.id },
    event: plan.event,
    nonce: change.nonce,
    messages: [],
  });
  if (committed.kind === "conflict") return "conflict";
  if (committed.kind === "repeated") return repeated(deps, change.id, committed.history);
  return { kind: "done", ...plan, merged };
}

type Taken = Extract<Changed, { kind: "taken" }>;

/** A form that was never saved and is for somebody else than it began with is another edition from the start. */
async function idOfForm(store: TableStore, { id, textVersion, audience }: Change): Promise<string | Taken> {
  if (textVersion > 0 || !audience || sameAudience(audience, audienceOfEdition(id))) return id;
  return freeId(store, weekOfEdition(id), audience);
}

/** Where it is stored: an edition that is for somebody else now gets an id of its own for that. */
async function placeOf(
  store: TableStore,
  id: string,
  current: Edition | undefined,
  writing: Writing | undefined,
): Promise<string | Taken> {
  if (!current || !writing || sameAudience(current.audience, writing.audience)) return current?.id ?? id;
  return freeId(store, current.week, writing.audience);
}

async function freeId(store: TableStore, week: string, audience: Audience): Promise<string | Taken> {
  const next = nextIssue(await editionsOf(store, week), week, audience);
  return "id" in next ? next.id : { kind: "taken", edition: next.taken };
}

/** One edition for the same people is written at a time: a form for another week meets the one that is open. */
async function currentEdition(store: TableStore, head: Head, id: string): Promise<Edition | undefined> {
  const own = await readMoved(store, id);
  if (own !== undefined) return own;
  const open = await readOpen(store, head);
  return open.find(({ audience }) => sameAudience(audience, audienceOfEdition(id)));
}

function withOpen(open: readonly string[], id: string, without: string | undefined): string[] {
  const others = open.filter((each) => each !== without);
  return others.includes(id) ? others : [...others, id];
}

interface Now {
  readonly number: number;
  readonly at: string;
  /** What the edition is stored as. */
  readonly id: string;
}

interface Plan {
  readonly edition: Edition;
  readonly event: EditionEvent | undefined;
  readonly refused: Refusal | undefined;
}

const nothing: Writing = { sections: emptySections, arrangement: usualArrangement, audience: everyone };

/** The decision: what becomes of text, state and history. Pure. */
function planChange(
  change: Change & Omit<Seen, "kind">,
  current: Edition | undefined,
  now: Now,
  settings: Settings,
): Plan {
  const writing = change.writing ?? (current ? writingIn(current) : nothing);
  const text = withContribution(writing, change, current);
  const changed = current === undefined || !isSame(text, current);
  const written = changed ? rewritten(change, current, text, now) : current;
  const refused = refusalOf(change, written, settings);
  const step = refused || stepIsTaken(change, written) ? undefined : change.step;
  if (!changed && step === undefined) return { edition: written, event: undefined, refused };
  const event: EditionEvent = {
    number: now.number,
    edition: written.id,
    kind: eventKind(step),
    at: now.at,
    by: change.by,
    ...(changed ? textOfEvent(text, current) : {}),
  };
  return { edition: step === undefined ? written : stepped(written, step, change.by), event, refused };
}

type Text = Writing & Pick<Edition, "contributions">;

function withContribution(writing: Writing, { contribution }: Change, current: Edition | undefined): Text {
  const contributions = contributed(current?.contributions, contribution);
  return { ...writing, ...(contributions ? { contributions } : {}) };
}

function isSame(text: Text, current: Edition): boolean {
  return sameWriting(text, writingIn(current)) && text.contributions === current.contributions;
}

/** Whom it is for stands in the edition's id. */
function textOfEvent({ audience, ...text }: Text, current: Edition | undefined): Partial<EditionEvent> {
  const moved = current && !sameAudience(audience, current.audience);
  return {
    ...text,
    ...(moved ? { movedFrom: current.id } : {}),
    ...(current?.state === "approved" ? { backToDraft: true } : {}),
  };
}

function eventKind(step: Change["step"]): EditionEvent["kind"] {
  if (step === undefined) return "saved";
  return step === "ready" ? "ready" : "approved";
}

function rewritten(
  change: Change,
  current: Edition | undefined,
  text: Text,
  { id, number, at }: Now,
): Edition {
  const { approvedBy: _, ...kept } = current ?? {};
  return {
    ...kept,
    id,
    week: weekOfEdition(id),
    state: missingIn(text.sections).length > 0 ? "draft" : stateAfterChange(current?.state ?? "draft"),
    ...text,
    ...(current?.image ? { image: current.image } : {}),
    writtenBy: change.by,
    writtenAt: at,
    textVersion: number,
  };
}

function refusalOf(
  change: Change & Omit<Seen, "kind">,
  edition: Edition,
  settings: Settings,
): Refusal | undefined {
  if (change.step === undefined || stepIsTaken(change, edition)) return undefined;
  if (change.merged) return "unread";
  if (missingIn(edition.sections).length > 0) return "missing";
  if (nextStep(edition.state) !== change.step) return "not-now";
  const allowed = change.step !== "approve" || mayApprove(edition, change.by, settings.writerMayApprove);
  return allowed ? undefined : "other-approver";
}

/** Somebody did it already: nothing is wrong and nothing is left to do. */
function stepIsTaken(change: Change, edition: Edition): boolean {
  return change.step !== undefined && stateAfter(change.step) === edition.state;
}

function stepped(edition: Edition, step: "ready" | "approve", by: string): Edition {
  return { ...edition, state: stateAfter(step), ...(step === "approve" ? { approvedBy: by } : {}) };
}

/** The same form pressed again: told the same, from what is stored. */
async function repeated(deps: ChangeDeps, id: string, history: number): Promise<Changed> {
  const event = await readEvent(deps.store, history);
  const edition = await readEdition(deps.store, event?.edition ?? id);
  if (edition === undefined) return { kind: "absent" };
  if (isOut(edition)) return { kind: "out", edition };
  return { kind: "done", edition, event, refused: undefined, merged: undefined };
}
