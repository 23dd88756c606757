/** Saves what an editor wrote and, when asked, takes the edition a step on: one fact. */
import type { Clock } from "../clock.ts";
import { historyOfNonce, nextHistory } from "../delivery/commit-fact.ts";
import type { Settings } from "../settings.ts";
import type { TableStore } from "../storage/table-store.ts";
import { sameAudience } from "./audience.ts";
import {
  type Edition,
  type EditionEvent,
  type Step,
  audienceOfEdition,
  isOut,
  mayApprove,
  nextStep,
  stateAfter,
  stateAfterChange,
  weekOfEdition,
} from "./edition.ts";
import {
  EDITIONS,
  type Head,
  commitEdition,
  readEdition,
  readEvent,
  readHead,
  readOpen,
} from "./edition-store.ts";
import { contributed, type ContributionChange } from "./contributions.ts";
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
} from "./sections.ts";

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
  | Obstacle;

/** "unread": the text holds something new that this editor has not seen. */
type Refusal = "other-approver" | "not-now" | "missing" | "unread";

const ATTEMPTS = 5;

export async function changeEdition(deps: ChangeDeps, change: Change): Promise<Changed> {
  const first = await historyOfNonce(deps.store, EDITIONS, change.nonce);
  if (first !== undefined) return repeated(deps, change.id, first);
  const problems = change.sections ? problemsOf(change.sections, deps.settings) : [];
  if (problems.length > 0) return { kind: "problems", problems };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const changed = await tryToChange(deps, change);
    if (changed !== "conflict") return changed;
  }
  throw new Error(`edition ${change.id}: ${ATTEMPTS} writers in a row were faster`);
}

async function tryToChange(deps: ChangeDeps, change: Change): Promise<Changed | "conflict"> {
  const head = await readHead(deps.store);
  const current = await currentEdition(deps.store, head.value, change.id);
  const seen = await compared(deps.store, change, current);
  if (seen.kind !== "writing") return seen;
  const number = await nextHistory(deps.store, EDITIONS, head.value.history);
  const now = { number, at: deps.clock().toISOString() };
  const plan = planChange({ ...change, ...seen }, current, now, deps.settings);
  const { merged } = seen;
  if (plan.event === undefined) return { kind: "done", ...plan, merged };
  const committed = await commitEdition(deps.store, {
    head,
    headAfter: { ...head.value, open: withOpen(head.value.open, plan.edition.id) },
    edition: plan.edition,
    event: plan.event,
    nonce: change.nonce,
    messages: [],
  });
  if (committed.kind === "conflict") return "conflict";
  if (committed.kind === "repeated") return repeated(deps, change.id, committed.history);
  return { kind: "done", ...plan, merged };
}

/** One edition for the same people is written at a time: a form for another week meets the one that is open. */
async function currentEdition(store: TableStore, head: Head, id: string): Promise<Edition | undefined> {
  const own = await readEdition(store, id);
  if (own !== undefined) return own;
  const open = await readOpen(store, head);
  return open.find(({ audience }) => sameAudience(audience, audienceOfEdition(id)));
}

function withOpen(open: readonly string[], id: string): string[] {
  return open.includes(id) ? [...open] : [...open, id];
}

interface Plan {
  readonly edition: Edition;
  readonly event: EditionEvent | undefined;
  readonly refused: Refusal | undefined;
}

const nothing: Writing = { sections: emptySections, arrangement: usualArrangement };

/** The decision: what becomes of text, state and history. Pure. */
function planChange(
  change: Change & Omit<Seen, "kind">,
  current: Edition | undefined,
  now: { readonly number: number; readonly at: string },
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
    ...(changed ? text : {}),
    ...(changed && current?.state === "approved" ? { backToDraft: true } : {}),
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

function eventKind(step: Change["step"]): EditionEvent["kind"] {
  if (step === undefined) return "saved";
  return step === "ready" ? "ready" : "approved";
}

function rewritten(
  change: Change,
  current: Edition | undefined,
  text: Text,
  now: { readonly number: number; readonly at: string },
): Edition {
  const id = current?.id ?? change.id;
  return {
    id,
    week: weekOfEdition(id),
    audience: current?.audience ?? audienceOfEdition(id),
    state: missingIn(text.sections).length > 0 ? "draft" : stateAfterChange(current?.state ?? "draft"),
    ...text,
    writtenBy: change.by,
    writtenAt: now.at,
    textVersion: now.number,
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
