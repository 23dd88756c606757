/** Files come one by one or several at once: what was sent within the hour counts together, the newest of each. */
import type { PersonId } from "../../chat.ts";
import type { NewId } from "../../clock.ts";
import type { FileName } from "../../tables/file-faults.ts";
import type { Texts } from "../../texts/texts.ts";
import {
  forget,
  importId,
  partCount,
  type Pending,
  readFile,
  readPending,
  savePending,
  type StoredPending,
} from "./import-store.ts";
import { type Review, type ReviewDeps, reviewFiles, type SentFiles } from "./review-files.ts";

const HOUR_MS = 60 * 60_000;
/** More lines than this nobody reads on a card; they are in the figures. */
const MOST_LINES = 2000;

export interface ReceiveDeps extends ReviewDeps {
  readonly newId: NewId;
}

export interface Receiving {
  readonly person: PersonId;
  readonly texts: Texts;
  readonly now: Date;
}

export type Received =
  | { readonly kind: "pending"; readonly pending: Pending; readonly lines: readonly string[] }
  /** Nothing to import; nothing is kept. */
  | { readonly kind: "unchanged"; readonly files: readonly FileName[] };

/** @param sent nothing: what is kept is looked at anew, against the organisation as it is now. */
export async function receiveFiles(
  deps: ReceiveDeps,
  sent: SentFiles,
  receiving: Receiving,
): Promise<Received> {
  const { person, now } = receiving;
  const before = await readPending(deps.store, person);
  const kept = await keptFiles(deps, person, before, now);
  const files = new Map([...kept, ...sent]);
  const review = await reviewFiles(deps, files, { ...receiving, by: person });
  if (review.unchanged && review.faults === 0) {
    await forget(deps.store, person);
    return { kind: "unchanged", files: [...files.keys()] };
  }
  const made = pendingOf(deps, files, review, receiving);
  const saved = await savePending(deps.store, person, before, made);
  return saved
    ? { kind: "pending", pending: made.pending, lines: made.lines }
    : receiveFiles(deps, sent, receiving);
}

/** Of the last hour, and whole. */
export async function keptFiles(
  deps: ReviewDeps,
  person: PersonId,
  before: StoredPending | undefined,
  now: Date,
): Promise<Map<FileName, Uint8Array>> {
  const files = new Map<FileName, Uint8Array>();
  if (!before || isOver(before.pending, now)) return files;
  for (const one of before.pending.files) {
    const bytes = await readFile(deps.store, person, one);
    if (bytes) files.set(one.file, bytes);
  }
  return files;
}

export function isOver({ ends }: Pending, now: Date): boolean {
  return ends <= now.toISOString();
}

function pendingOf(deps: ReceiveDeps, files: SentFiles, review: Review, { texts, now }: Receiving) {
  const id = importId(now, deps.newId());
  const kept = [...files].filter(([file]) => review.keep.has(file));
  const rest = review.lines.length - MOST_LINES;
  const lines = [
    ...review.lines.slice(0, MOST_LINES),
    ...(rest > 0 ? [texts.organisationFiles.difference.and(rest)] : []),
  ];
  const pending: Pending = {
    id,
    ends: new Date(now.getTime() + HOUR_MS).toISOString(),
    files: kept.map(([file, bytes]) => ({ file, id: `${id}-${file}`, parts: partCount(bytes) })),
    faults: review.faults,
    figures: review.figures,
    warnings: [...review.warnings],
    lines: lines.length,
    against: review.against,
  };
  return { pending, lines, sent: new Map(kept.map(([file, bytes]) => [`${id}-${file}`, bytes])) };
}
