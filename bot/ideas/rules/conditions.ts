/** What must hold beside state, kind and party. Named, so that the table can list it and a person can be told. */
import type { Standing } from "./parties.ts";
import type { Idea } from "../idea.ts";

/** They are listed in the idea's own row, beside its texts. */
const MOST_PARTICIPANTS = 400;

export const conditions = {
  /** Lest is pressed once. */
  unread: (idea) => !idea.readByOwner,
  /** There is a level above. */
  "below-root": (_, { atRoot }) => !atRoot,
  /** svarfrist is moved once, and a second time by the level above. */
  extendable: ({ extensions = 0 }, { above }) => extensions === 0 || (extensions === 1 && above),
  /** A new look is asked for once. */
  "not-appealed": (idea) => idea.appealed !== true,
  /** What is adopted is tried again or stopped only after somebody said that it is no longer done. */
  "after-no": (idea) => idea.state !== "adopted" || idea.noLongerDone === true,
  "start-not-asked": (idea) => idea.startAsked !== true,
  "evaluation-not-asked": (idea) => idea.decideBy === undefined,
  /** The level above was brought in, and the leader is asked why. */
  "asked-why": (idea) => idea.reminded === "next-level",
  "check-was-asked": ({ checksAsked = 0 }) => checksAsked > 0,
  "check-unanswered": ({ checkAskedOn }) => checkAskedOn !== undefined,
  "has-name": (idea) => idea.nameRemoved !== true && idea.nameShownTo !== "nobody",
  /** One more can be with on it. */
  "has-room": ({ participants = [] }) => participants.length < MOST_PARTICIPANTS,
  /** The proposer has agreed to share it more widely. */
  "share-asked": (idea) => idea.shareAsked !== undefined,
  /** It can be shared more widely than it is. */
  "share-can-widen": (idea) => idea.visibility !== "municipality",
} as const satisfies Record<string, (idea: Idea, standing: Omit<Standing, "party">) => boolean>;

export type Condition = keyof typeof conditions;
