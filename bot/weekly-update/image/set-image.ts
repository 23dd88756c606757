/** Puts a picture into an edition that is being written, changes its text or place, or takes it out: one fact. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Edition, type EditionEvent, isOpen, isOut, stateAfterChange } from "../edition.ts";
import { type EditionImage, sameImage } from "./edition-image.ts";
import { commitEdition, EDITIONS, readHead, readMoved } from "../edition-store.ts";
import { usualArrangement } from "../sections.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface SetImage {
  /** Id of the edition. */
  readonly edition: string;
  /** Undefined takes it out. */
  readonly image: EditionImage | undefined;
  /** Takes out this one only: another may have been put in its place. */
  readonly only?: string;
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type ImageSet =
  /** Also when it was so already. */
  | { readonly kind: "done"; readonly edition: Edition; readonly backToDraft: boolean }
  /** It is published, or on its way. */
  | { readonly kind: "out"; readonly edition: Edition }
  | { readonly kind: "absent" };

export async function setImage(
  deps: { readonly store: TableStore; readonly clock: Clock },
  wanted: SetImage,
): Promise<ImageSet> {
  return untilWritten(`edition ${wanted.edition}`, () => tryToSet(deps, wanted));
}

async function tryToSet(
  { store, clock }: { readonly store: TableStore; readonly clock: Clock },
  wanted: SetImage,
): Promise<ImageSet | "conflict"> {
  const head = await readHead(store);
  const before = await readMoved(store, wanted.edition);
  if (before === undefined) return { kind: "absent" };
  if (isOut(before)) return { kind: "out", edition: before };
  if (!isOpen(before)) return { kind: "absent" };
  const repeated = (await historyOfNonce(store, EDITIONS, wanted.nonce)) !== undefined;
  const other = wanted.only !== undefined && before.image?.id !== wanted.only;
  if (repeated || other || sameImage(before.image, wanted.image))
    return { kind: "done", edition: before, backToDraft: false };
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const { edition, event } = planned(before, wanted, { number, at: clock().toISOString() });
  const { value: headAfter } = head;
  const fact = { head, headAfter, edition, event, nonce: wanted.nonce, messages: [] };
  const committed = await commitEdition(store, fact);
  return committed.kind === "conflict"
    ? "conflict"
    : { kind: "done", edition, backToDraft: event.backToDraft === true };
}

/** What was approved was another edition; and a form without the picture is out of date. Pure. */
function planned(
  stored: Edition,
  { image, by }: SetImage,
  { number, at }: { readonly number: number; readonly at: string },
): { readonly edition: Edition; readonly event: EditionEvent } {
  const { image: _, approvedBy, ...before } = stored;
  const backToDraft = before.state === "approved";
  const changed = {
    state: stateAfterChange(before.state),
    writtenBy: by,
    writtenAt: at,
    textVersion: number,
  };
  const approval = backToDraft || approvedBy === undefined ? {} : { approvedBy };
  const { sections, arrangement = usualArrangement, contributions } = before;
  const text = { sections, arrangement, ...(contributions ? { contributions } : {}) };
  return {
    edition: { ...before, ...approval, ...changed, ...(image ? { image } : {}) },
    event: {
      number,
      edition: before.id,
      kind: "saved",
      at,
      by,
      ...text,
      image: image ?? null,
      ...(backToDraft ? { backToDraft } : {}),
    },
  };
}
