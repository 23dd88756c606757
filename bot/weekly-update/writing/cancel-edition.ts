/** Legg bort utgaven, and taking it out again: one that is not published. Its text stays where it is. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Edition, type EditionEvent, isOpen, nextIssue } from "../edition.ts";
import { commitEdition, EDITIONS, editionsOf, type Head, readHead, readMoved } from "../edition-store.ts";
import { untilWritten } from "../../storage/until-written.ts";

interface Deps {
  readonly store: TableStore;
  readonly clock: Clock;
}

export interface LifeRequest {
  readonly id: string;
  readonly kind: "cancelled" | "taken-back";
  /** The text that the editor saw: nobody puts away what somebody else has just written. */
  readonly textVersion: number;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type LifeChanged =
  /** Also for the second press of the same button, and when somebody else did it. */
  | { readonly kind: "done"; readonly edition: Edition }
  | { readonly kind: "newer"; readonly edition: Edition }
  /** These people have another one for that week. */
  | { readonly kind: "taken"; readonly edition: Edition }
  /** It is out, or on its way. */
  | { readonly kind: "out"; readonly edition: Edition }
  | { readonly kind: "absent" };

export async function changeLife(deps: Deps, request: LifeRequest): Promise<LifeChanged> {
  return untilWritten(`edition ${request.id}`, () => tryToChange(deps, request));
}

async function tryToChange({ store, clock }: Deps, request: LifeRequest): Promise<LifeChanged | "conflict"> {
  const head = await readHead(store);
  const before = await readMoved(store, request.id);
  if (before === undefined) return { kind: "absent" };
  if ((await historyOfNonce(store, EDITIONS, request.nonce)) !== undefined)
    return { kind: "done", edition: before };
  const obstacle = await obstacleTo(store, request, before);
  if (obstacle) return obstacle;
  const at = clock().toISOString();
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const edition = changed(before, request, at);
  const event: EditionEvent = { number, edition: edition.id, kind: request.kind, at, by: request.by };
  const committed = await commitEdition(store, {
    head,
    headAfter: { ...head.value, open: openAfter(head.value, edition) },
    edition,
    event,
    nonce: request.nonce,
    messages: [],
  });
  return committed.kind === "conflict" ? "conflict" : { kind: "done", edition };
}

async function obstacleTo(
  store: TableStore,
  { kind, textVersion }: LifeRequest,
  before: Edition,
): Promise<LifeChanged | undefined> {
  const cancels = kind === "cancelled";
  if (before.state === "cancelled" ? cancels : !cancels && isOpen(before))
    return { kind: "done", edition: before };
  if (cancels && !isOpen(before)) return { kind: "out", edition: before };
  if (cancels) return before.textVersion === textVersion ? undefined : { kind: "newer", edition: before };
  if (before.state !== "cancelled") return { kind: "out", edition: before };
  const next = nextIssue(await editionsOf(store, before.week), before.week, before.audience);
  return "taken" in next ? { kind: "taken", edition: next.taken } : undefined;
}

/** Taken out again it is a draft: whoever approved it approved what was to go out then. */
function changed(before: Edition, { kind, by }: LifeRequest, at: string): Edition {
  const { cancelled: _, approvedBy: __, ...rest } = before;
  return kind === "cancelled"
    ? { ...before, state: "cancelled", cancelled: { at, by } }
    : { ...rest, state: "draft" };
}

function openAfter({ open }: Head, { id, state }: Edition): string[] {
  const others = open.filter((each) => each !== id);
  return state === "cancelled" ? others : [...others, id];
}
