/** Saves what an editor wrote and, when asked, takes the edition a step on: one fact. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Audience, sameAudience } from "../audience/audience.ts";
import {
  type Edition,
  type EditionEvent,
  audienceOfEdition,
  isOut,
  nextIssue,
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
import { compared, type Merged, type Obstacle } from "./compare.ts";
import type { Writing } from "./merge.ts";
import { type Change, planChange, type Refusal } from "./plan-change.ts";
import { type Problem, problemsOf } from "../sections.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface ChangeDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly settings: Settings;
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

/** The same form pressed again: told the same, from what is stored. */
async function repeated(deps: ChangeDeps, id: string, history: number): Promise<Changed> {
  const event = await readEvent(deps.store, history);
  const edition = await readEdition(deps.store, event?.edition ?? id);
  if (edition === undefined) return { kind: "absent" };
  if (isOut(edition)) return { kind: "out", edition };
  return { kind: "done", edition, event, refused: undefined, merged: undefined };
}
