/** Saves what an editor wrote and, when asked, takes the edition a step on: one fact. */
import type { Clock } from "../clock.ts";
import { historyOfNonce, nextHistory } from "../delivery/commit-fact.ts";
import type { Settings } from "../settings.ts";
import type { TableStore } from "../storage/table-store.ts";
import {
  type Edition,
  type EditionEvent,
  type Problem,
  type Sections,
  type Step,
  emptySections,
  isOut,
  mayApprove,
  nextStep,
  problemsOf,
  sameText,
  stateAfter,
  stateAfterChange,
  weekOfEdition,
} from "./edition.ts";
import { EDITIONS, type Head, commitEdition, readEdition, readEvent, readHead } from "./edition-store.ts";

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
      readonly refused: "other-approver" | "not-now" | undefined;
    }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  /** Somebody saved another text since; `base` is the one the form was filled from. */
  | { readonly kind: "newer"; readonly edition: Edition; readonly base: Sections }
  /** It is published, or on its way. */
  | { readonly kind: "out"; readonly edition: Edition }
  | { readonly kind: "absent" };

const ATTEMPTS = 5;

export async function changeEdition(deps: ChangeDeps, change: Change): Promise<Changed> {
  const first = await historyOfNonce(deps.store, EDITIONS, change.nonce);
  if (first !== undefined) return repeated(deps, change.id, first);
  const problems = change.sections ? problemsOf(change.sections, deps.settings.sectionWords) : [];
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
  const obstacle = await obstacleTo(deps.store, change, current);
  if (obstacle) return obstacle;
  const number = await nextHistory(deps.store, EDITIONS, head.value.history);
  const plan = planChange(change, current, { number, at: deps.clock().toISOString() }, deps.settings);
  if (plan.event === undefined) return { kind: "done", ...plan };
  const committed = await commitEdition(deps.store, {
    head,
    headAfter: { ...head.value, open: plan.edition.id },
    edition: plan.edition,
    event: plan.event,
    nonce: change.nonce,
    messages: [],
  });
  if (committed.kind === "conflict") return "conflict";
  if (committed.kind === "repeated") return repeated(deps, change.id, committed.history);
  return { kind: "done", ...plan };
}

/** Only one edition is written at a time: a form for another week meets the one that is open. */
async function currentEdition(store: TableStore, head: Head, id: string): Promise<Edition | undefined> {
  const own = await readEdition(store, id);
  if (own !== undefined || head.open === undefined) return own;
  return readEdition(store, head.open);
}

async function obstacleTo(
  store: TableStore,
  change: Change,
  current: Edition | undefined,
): Promise<Changed | undefined> {
  if (current === undefined) return change.sections === undefined ? { kind: "absent" } : undefined;
  if (isOut(current)) return { kind: "out", edition: current };
  const upToDate = current.id === change.id && current.textVersion === change.textVersion;
  if (upToDate || (change.sections && sameText(change.sections, current.sections))) return undefined;
  const event = change.textVersion > 0 ? await readEvent(store, change.textVersion) : undefined;
  const base = event?.edition === change.id ? event.sections : undefined;
  return { kind: "newer", edition: current, base: base ?? emptySections };
}

interface Plan {
  readonly edition: Edition;
  readonly event: EditionEvent | undefined;
  readonly refused: "other-approver" | "not-now" | undefined;
}

/** The decision: what becomes of text, state and history. Pure. */
function planChange(
  change: Change,
  current: Edition | undefined,
  now: { readonly number: number; readonly at: string },
  settings: Settings,
): Plan {
  const text = change.sections ?? current?.sections ?? emptySections;
  const changed = current === undefined || !sameText(text, current.sections);
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
    ...(changed ? { sections: text } : {}),
    ...(changed && current?.state === "approved" ? { backToDraft: true } : {}),
  };
  return { edition: step === undefined ? written : stepped(written, step, change.by), event, refused };
}

function eventKind(step: Change["step"]): EditionEvent["kind"] {
  if (step === undefined) return "saved";
  return step === "ready" ? "ready" : "approved";
}

function rewritten(
  change: Change,
  current: Edition | undefined,
  sections: Sections,
  now: { readonly number: number; readonly at: string },
): Edition {
  const id = current?.id ?? change.id;
  return {
    id,
    week: weekOfEdition(id),
    state: stateAfterChange(current?.state ?? "draft"),
    sections,
    writtenBy: change.by,
    writtenAt: now.at,
    textVersion: now.number,
  };
}

function refusalOf(change: Change, edition: Edition, settings: Settings): Plan["refused"] {
  if (change.step === undefined || stepIsTaken(change, edition)) return undefined;
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
  return { kind: "done", edition, event, refused: undefined };
}
