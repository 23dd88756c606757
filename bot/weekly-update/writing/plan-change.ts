/** What becomes of an edition's text, state and history when an editor saves or takes a step. Pure. */
import type { Settings } from "../../settings.ts";
import { type Audience, everyone, sameAudience } from "../audience/audience.ts";
import {
  type Edition,
  type EditionEvent,
  type Step,
  mayApprove,
  nextStep,
  stateAfter,
  stateAfterChange,
  weekOfEdition,
} from "../edition.ts";
import { type Arrangement, emptySections, missingIn, type Sections, usualArrangement } from "../sections.ts";
import { contributed, type ContributionChange } from "../you-said/contributions.ts";
import type { Seen } from "./compare.ts";
import { sameWriting, type Writing, writingIn } from "./merge.ts";

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

/** "unread": the text holds something new that this editor has not seen. */
export type Refusal = "other-approver" | "not-now" | "missing" | "unread";

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

/** The decision. */
export function planChange(
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
