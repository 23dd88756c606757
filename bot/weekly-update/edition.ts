/** An edition of Mandagskvarteret: its shape, its life and its limits. Facts in, decisions out. */
import { z } from "zod/v4";
import { WEEK_PATTERN } from "../calendar/iso-week.ts";
import { declineReasons, stopCauses } from "../ideas/idea.ts";
import { editionGoalSchema } from "./edition-goals.ts";
import {
  type Audience,
  audienceKey,
  audienceSchema,
  everyone,
  parseAudience,
  sameAudience,
} from "./audience/audience.ts";
import { contributionsSchema } from "./you-said/contributions.ts";
import { reachThresholdSchema } from "./reach/reach.ts";
import { editionImageSchema } from "./image/edition-image.ts";
import { arrangementSchema, sectionsSchema } from "./sections.ts";

/** One item of Dere sa – vi gjorde: only what the proposer has agreed to share. */
const youSaidSchema = z.object({
  /** The idea's number. */
  number: z.number().int(),
  /** ISO instant of the answer. */
  at: z.string(),
  kind: z.enum(["idea", "question"]),
  /** What the proposer wrote. */
  problem: z.string(),
  /** "adopted": solved at once. */
  outcome: z.enum([
    "answered",
    "declined",
    "postponed",
    "adopted",
    "planned",
    "trial",
    "adopted-after-trial",
    "stopped",
  ]),
  /** What the leader wrote. */
  words: z.string(),
  /** Of a no. */
  reason: z.enum(declineReasons).optional(),
  /** Of what was stopped. */
  cause: z.enum(stopCauses).optional(),
  /** Of a not now, a plan, a trial: YYYY-MM-DD. */
  until: z.string().optional(),
  /** Only with the proposer's consent to be named. */
  proposer: z.string().optional(),
});
export type YouSaid = z.infer<typeof youSaidSchema>;

/** Fixed when it is published, so that every reader sees the same and the next edition starts where this one ended. */
const publicationSchema = z.object({
  /** ISO instant. */
  at: z.string(),
  /** Entra object id; "" when the schedule did it. */
  by: z.string(),
  /** The name under the title. */
  sender: z.string(),
  /** How many people it was sent to. */
  recipients: z.number().int(),
  /** Number of the history row whose message goes to everyone. */
  history: z.number().int(),
  /** Under which its reach is counted. Absent in editions from before there was one: the usual. */
  reachThreshold: reachThresholdSchema.optional(),
  answers: z.array(youSaidSchema),
  /** ISO instant: answers up to this one have been shown. */
  answeredTo: z.string(),
  /** Answers shown lately, so that a late one is neither lost nor shown twice. */
  shown: z.array(z.object({ number: z.number().int(), at: z.string() })),
  /** Left to the next edition by an editor. */
  postponed: z.array(z.object({ number: z.number().int(), at: z.string() })).optional(),
  /** How many more there were than there is room for. */
  waiting: z.number().int().optional(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** What became of it after it was published. */
const afterwardsSchema = z.object({
  /** The newest correction: when, by whom (Entra object id), and what was wrong, as readers are told. */
  corrected: z.object({ at: z.string(), by: z.string(), what: z.string() }).optional(),
  /** Where the meeting can be seen again: https; "" when that was taken away. */
  recording: z.string().optional(),
  withdrawn: z.object({ at: z.string(), by: z.string() }).optional(),
});

/** "moved": it is for somebody else now, or of another week, and has another id for that; only the way there is left. */
const editionStates = [
  "draft",
  "ready",
  "approved",
  "publishing",
  "published",
  "withdrawn",
  "cancelled",
  "moved",
] as const;
export type EditionState = (typeof editionStates)[number];

export const editionSchema = z.object({
  /** "2026-W48|all|1": unique per week, audience and reissue. */
  id: z.string(),
  /** ISO week, "2026-W48". */
  week: z.string(),
  /** Whom it is for. Who that is, is decided when its messages are written out. */
  audience: audienceSchema,
  state: z.enum(editionStates),
  sections: sectionsSchema,
  /** Order and marks; absent: the usual order, no marks. */
  arrangement: arrangementSchema.optional(),
  image: editionImageSchema.optional(),
  contributions: contributionsSchema.optional(),
  /** Entra object id of whoever changed the text last. */
  writtenBy: z.string(),
  /** ISO instant of that. */
  writtenAt: z.string(),
  /** Number of the history row with this text: a form that was filled from another one is out of date. */
  textVersion: z.number().int(),
  approvedBy: z.string().optional(),
  /** Of one that was cancelled: when, and by whom (Entra object id). */
  cancelled: z.object({ at: z.string(), by: z.string() }).optional(),
  /** Of one that is moved: its id from then on. */
  movedTo: z.string().optional(),
  /** Goals of the plan in mål i fokus, since it went out: readers are asked about those. */
  goals: z.array(editionGoalSchema).optional(),
  publication: publicationSchema.optional(),
  afterwards: afterwardsSchema.optional(),
  /** Number of the history row that changed the line of a unit last, since it went out. */
  linesVersion: z.number().int().optional(),
});
export type Edition = z.infer<typeof editionSchema>;

/** What happened to an edition. */
export const editionEventSchema = z.object({
  number: z.number().int(),
  edition: z.string(),
  /** "unit-line": a leader's own line; it may be of an edition that nobody has begun. "hidden": words that should not be there were taken out of what was published. */
  kind: z.enum([
    "saved",
    "ready",
    "approved",
    "publishing",
    "published",
    "hidden",
    "corrected",
    "recording",
    "withdrawn",
    "not-ready",
    "no-readers",
    "unit-line",
    "cancelled",
    "taken-back",
    "moved-week",
  ]),
  /** ISO instant. */
  at: z.string(),
  /** Entra object id; absent when the bot did it. */
  by: z.string().optional(),
  /** The text when it was changed by this; no text is ever lost. */
  sections: sectionsSchema.optional(),
  arrangement: arrangementSchema.optional(),
  contributions: contributionsSchema.optional(),
  /** The picture when it was changed by this; null when it was taken out. */
  image: editionImageSchema.nullable().optional(),
  /** An approved text was changed, so it is a draft again. */
  backToDraft: z.boolean().optional(),
  /** It was for somebody else before, or of another week, and had this id. */
  movedFrom: z.string().optional(),
  /** Of a correction: what was wrong. */
  what: z.string().optional(),
  /** Of a deadline at which nothing was approved: the ISO instant at which an edition was to go out. */
  due: z.string().optional(),
  /** Of a recording: its address; "" when it was taken away. */
  recording: z.string().optional(),
  /** Of leaders' own lines: as they were written; "" when one was taken away. */
  unitLines: z.array(z.object({ unit: z.string(), text: z.string() })).optional(),
});
export type EditionEvent = z.infer<typeof editionEventSchema>;

/** The steps that an editor takes one at a time. */
export type Step = "ready" | "approve" | "publish";

const steps: Readonly<Record<Step, { readonly from: EditionState; readonly to: EditionState }>> = {
  ready: { from: "draft", to: "ready" },
  approve: { from: "ready", to: "approved" },
  publish: { from: "approved", to: "publishing" },
};

/** The one step forward from a state, or undefined when there is none. */
export function nextStep(state: EditionState): Step | undefined {
  return (Object.keys(steps) as Step[]).find((step) => steps[step].from === state);
}

export function stateAfter(step: Step): EditionState {
  return steps[step].to;
}

/** It is being written, or waits to be sent. */
export function isOpen({ state }: Pick<Edition, "state">): boolean {
  return state === "draft" || state === "ready" || state === "approved";
}

/** It was sent to its readers; also when it was withdrawn afterwards. */
export function isOut({ state }: Pick<Edition, "state">): boolean {
  return state === "publishing" || state === "published" || state === "withdrawn";
}

/** The state once its text was changed: what was approved was another text. */
export function stateAfterChange(state: EditionState): EditionState {
  return state === "approved" ? "draft" : state;
}

export function mayApprove(
  edition: Pick<Edition, "writtenBy">,
  by: string,
  writerMayApprove: boolean,
): boolean {
  return writerMayApprove || edition.writtenBy !== by;
}

/** @param reissue counts up from 1: a number is never used again, whatever became of the edition that had it. */
export function editionId(week: string, audience: Audience = everyone, reissue = 1): string {
  return `${week}|${audienceKey(audience)}|${reissue}`;
}

function reissueOf(id: string): number {
  return Number(id.slice(id.lastIndexOf("|") + 1));
}

/**
 * The id of the next edition of this week and audience, among those there are.
 * @returns the one that stands in the way: it is being written, or it is out.
 */
export function nextIssue(
  editions: readonly Edition[],
  week: string,
  audience: Audience,
): { readonly id: string } | { readonly taken: Edition } {
  const same = editions.filter((each) => each.week === week && sameAudience(each.audience, audience));
  const taken = same.find((each) => isOpen(each) || (isOut(each) && each.state !== "withdrawn"));
  if (taken) return { taken };
  return { id: editionId(week, audience, Math.max(0, ...same.map(({ id }) => reissueOf(id))) + 1) };
}

export function weekOfEdition(id: string): string {
  return id.slice(0, id.indexOf("|"));
}

const editionIdPattern = new RegExp(`^${WEEK_PATTERN}\\|([^|]{1,200})\\|[1-9]\\d{0,2}$`);

/** Whether a program of ours could have made it; whether there is such an edition is not asked. */
export function isEditionId(text: string): boolean {
  const [, key] = editionIdPattern.exec(text) ?? [];
  return key !== undefined && parseAudience(key) !== undefined;
}

/** An id that no program of ours has made is taken to be for everyone. */
export function audienceOfEdition(id: string): Audience {
  return parseAudience(id.slice(id.indexOf("|") + 1, id.lastIndexOf("|"))) ?? everyone;
}

/** Key of the message of one edition to one person; "*" stands for everyone. */
export function messageKey(id: string, person: string): string {
  return `edition-${id.replaceAll("|", "-")}|${person}`;
}
