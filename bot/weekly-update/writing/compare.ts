/** What an editor has written, put together with what somebody else has saved since the form was filled. */
import type { TableStore } from "../../storage/table-store.ts";
import type { Audience } from "../audience/audience.ts";
import { audienceOfEdition, type Edition, isOut } from "../edition.ts";
import { readEvent } from "../edition-store.ts";
import { changedSections, clashes, mergedWriting, sameText, type Writing, writingIn } from "./merge.ts";
import {
  type Arrangement,
  emptySections,
  type SectionName,
  type Sections,
  usualArrangement,
} from "../sections.ts";

interface Written {
  readonly id: string;
  readonly textVersion: number;
  readonly sections: Sections | undefined;
  readonly arrangement?: Arrangement | undefined;
  readonly audience?: Audience | undefined;
}

/** What is to be stored, another's newer words included. */
export interface Seen {
  readonly kind: "writing";
  /** Absent when nothing was written. */
  readonly writing: Writing | undefined;
  readonly merged: Merged | undefined;
}

export interface Merged {
  /** Entra object id of the other. */
  readonly by: string;
  readonly sections: readonly SectionName[];
}

export type Obstacle =
  /** Both have changed the same section; `base` is the text the form was filled from. */
  | { readonly kind: "newer"; readonly edition: Edition; readonly base: Sections }
  /** It is published, or on its way. */
  | { readonly kind: "out"; readonly edition: Edition }
  /** It was cancelled. */
  | { readonly kind: "cancelled"; readonly edition: Edition }
  | { readonly kind: "absent" };

export async function compared(
  store: TableStore,
  written: Written,
  current: Edition | undefined,
): Promise<Obstacle | Seen> {
  const writing = writingOf(written, current);
  if (current === undefined)
    return writing ? { kind: "writing", writing, merged: undefined } : { kind: "absent" };
  if (isOut(current)) return { kind: "out", edition: current };
  if (current.state === "cancelled") return { kind: "cancelled", edition: current };
  if (current.id === written.id && current.textVersion === written.textVersion)
    return { kind: "writing", writing, merged: undefined };
  const base = await baseOf(store, written);
  const apart = !writing || clashes(writing.sections, base.sections, current.sections).length > 0;
  if (apart) return { kind: "newer", edition: current, base: base.sections };
  const merged = { by: current.writtenBy, sections: changedSections(base.sections, current.sections) };
  return {
    kind: "writing",
    writing: mergedWriting(writing, base, writingIn(current)),
    // What this editor has written word for word is nothing new.
    merged: sameText(writing.sections, current.sections) ? undefined : merged,
  };
}

function writingOf(
  { id, sections, arrangement, audience }: Written,
  current: Edition | undefined,
): Writing | undefined {
  return (
    sections && {
      sections,
      arrangement: arrangement ?? current?.arrangement ?? usualArrangement,
      audience: audience ?? current?.audience ?? audienceOfEdition(id),
    }
  );
}

/** What the form was filled from. */
async function baseOf(store: TableStore, { id, textVersion }: Written): Promise<Writing> {
  const event = textVersion > 0 ? await readEvent(store, textVersion) : undefined;
  const own = event?.edition === id ? event : undefined;
  return {
    sections: own?.sections ?? emptySections,
    arrangement: own?.arrangement ?? usualArrangement,
    audience: audienceOfEdition(id),
  };
}
