/** An edition whose own Monday has passed, moved to the week in which it goes out. It keeps its text and its approval. */
import { weekOfDate } from "../../calendar/iso-week.ts";
import { dateIn } from "../../calendar/wall-time.ts";
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import { readSchedule } from "../../scheduling/schedule-store.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { isEveryone } from "../audience/audience.ts";
import { type Edition, type EditionEvent, isOpen, nextIssue } from "../edition.ts";
import { commitEdition, EDITIONS, editionsOf, readHead, readMoved } from "../edition-store.ts";
import { PUBLISH_SCHEDULE } from "../schedules.ts";
import { linesMoved } from "../unit-lines/unit-line-store.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface MoveRequest {
  readonly id: string;
  /** ISO week, as the button said. */
  readonly week: string;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type MovedWeek =
  /** Also for the second press of the same button, and when somebody else did it. */
  | { readonly kind: "done"; readonly edition: Edition }
  /** These people have another one for that week. */
  | { readonly kind: "taken"; readonly edition: Edition }
  /** It is out, or was put away. */
  | { readonly kind: "out"; readonly edition: Edition }
  | { readonly kind: "absent" };

/** The week whose editions go out next, and the ISO instant; undefined when none is planned. */
export async function nextOut(
  store: TableStore,
): Promise<{ readonly week: string; readonly at: string } | undefined> {
  const next = (await readSchedule(store, PUBLISH_SCHEDULE))?.value.next;
  return next?.kind === "run" ? { week: weekOfDate(dateIn(next.planned)), at: next.at } : undefined;
}

/** Where an edition that is not out can be moved: its own week has gone out, and these people have none for the next. */
export async function weekToMoveTo(
  store: TableStore,
  { week, audience }: Pick<Edition, "week" | "audience">,
): ReturnType<typeof nextOut> {
  const next = await nextOut(store);
  if (next === undefined || next.week <= week) return undefined;
  return "id" in nextIssue(await editionsOf(store, next.week), next.week, audience) ? next : undefined;
}

export async function moveToWeek(
  deps: { readonly store: TableStore; readonly clock: Clock },
  request: MoveRequest,
): Promise<MovedWeek> {
  return untilWritten(`edition ${request.id}`, () => tryToMove(deps, request));
}

async function tryToMove(
  { store, clock }: { readonly store: TableStore; readonly clock: Clock },
  { id, week, by, nonce }: MoveRequest,
): Promise<MovedWeek | "conflict"> {
  const head = await readHead(store);
  const before = await readMoved(store, id);
  if (before === undefined) return { kind: "absent" };
  if ((await historyOfNonce(store, EDITIONS, nonce)) !== undefined) return { kind: "done", edition: before };
  if (!isOpen(before)) return { kind: "out", edition: before };
  if (before.week >= week) return { kind: "done", edition: before };
  const next = nextIssue(await editionsOf(store, week), week, before.audience);
  if ("taken" in next) return { kind: "taken", edition: next.taken };
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const edition: Edition = { ...before, id: next.id, week };
  const event: EditionEvent = {
    number,
    edition: edition.id,
    kind: "moved-week",
    at: clock().toISOString(),
    by,
    movedFrom: before.id,
  };
  const committed = await commitEdition(store, {
    head,
    headAfter: {
      ...head.value,
      open: head.value.open.map((each) => (each === before.id ? edition.id : each)),
    },
    edition,
    other: { ...before, state: "moved", movedTo: edition.id },
    event,
    nonce,
    messages: [],
    also: isEveryone(before.audience) ? await linesMoved(store, before.week, week) : [],
  });
  return committed.kind === "conflict" ? "conflict" : { kind: "done", edition };
}
