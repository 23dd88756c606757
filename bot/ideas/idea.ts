/** An idea and its history, as rows hold them. Types and plain facts only; the rules are in rules.ts. */
import { z } from "zod/v4";

export const ideaStates = ["received", "clarifying", "declined", "postponed", "adopted", "answered"] as const;
export type IdeaState = (typeof ideaStates)[number];

export const declineReasons = [
  "economy",
  "law",
  "staffing",
  "tried-before",
  "conflicts",
  "other-channel",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const categories = [
  "routes",
  "routines",
  "training",
  "equipment",
  "technology",
  "rota",
  "collaboration",
  "users",
  "safety",
  "environment",
  "other",
] as const;

/** Why the idea is where it is; shown to the proposer and on the leader's card. Never why a leader is away or until when. */
const routeReasons = [
  /** The unit's own leader. */
  "leader",
  /** The deputy: the leader is unavailable. */
  "leader-unavailable",
  /** The deputy: the post is vacant. */
  "leader-vacant",
  /** A unit above: nobody in the unit can take it. */
  "nobody-in-unit",
  /** A unit above: the proposer leads the unit. */
  "own-idea",
  /** systemansvarlig: nobody in the line can take it. */
  "nobody-in-line",
] as const;
export type RouteReason = (typeof routeReasons)[number];

/** A role in a unit, never a person: the same rows serve the next leader. */
const ownerSchema = z.discriminatedUnion("role", [
  z.object({ role: z.literal("leader"), unit: z.string() }),
  z.object({ role: z.literal("deputy"), unit: z.string() }),
  z.object({ role: z.literal("administrator") }),
]);
export type Owner = z.infer<typeof ownerSchema>;

/** What the form asks. Every text is trimmed and at most MAX_TEXT characters. */
const draftSchema = z.object({
  kind: z.enum(["idea", "question"]),
  problem: z.string(),
  proposal: z.string().optional(),
  category: z.enum(categories).optional(),
  /** Gjelder flere tjenester. */
  acrossServices: z.boolean(),
  stopDoing: z.string().optional(),
  forUser: z.string().optional(),
  /** "fra personalmøtet", "fra vakta" */
  onBehalfOf: z.string().optional(),
  /** Turnus og bemanning: what the extra person would have done, and what could be tried without. */
  extraPerson: z.string().optional(),
  withoutExtra: z.string().optional(),
  /** What it sounded like when it was sent in. */
  signs: z.array(z.enum(["incident", "whistleblowing"])).optional(),
  /** Er avviket meldt? */
  incidentReported: z.enum(["yes", "no", "not-incident"]).optional(),
  /** alle ser navnet mitt · bare leder ser det */
  nameShownTo: z.enum(["everyone", "leader"]),
  /** Kan deles i Dere sa – vi gjorde. */
  shareable: z.boolean(),
  /** With name; means nothing unless shareable and nameShownTo everyone. */
  shareName: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Everything of a draft that somebody wrote. */
export const draftTexts = [
  "problem",
  "proposal",
  "stopDoing",
  "forUser",
  "onBehalfOf",
  "extraPerson",
  "withoutExtra",
] as const satisfies readonly (keyof Draft)[];

export const MAX_TEXT = 2000;

export const ideaSchema = draftSchema.extend({
  number: z.number().int(),
  state: z.enum(ideaStates),
  /** Entra object id. */
  author: z.string(),
  /** The unit it is about. */
  unit: z.string(),
  owner: ownerSchema,
  route: z.enum(routeReasons),
  /** ISO instant. */
  receivedAt: z.string(),
  /** svarfrist as a local date YYYY-MM-DD, due 16:00 Europe/Oslo. Absent when the promise is met. */
  answerDue: z.string().optional(),
  /** YYYY-MM-DD since when the clock stands still, while clarifying. The reply moves answerDue by the working days since. */
  clockStoppedOn: z.string().optional(),
  /** YYYY-MM-DD while postponed. */
  postponedTo: z.string().optional(),
  readByOwner: z.boolean(),
  /** The number of its last history row. */
  history: z.number().int(),
});
export type Idea = z.infer<typeof ideaSchema>;

const base = {
  /** History number, 1 for the first. */
  number: z.number().int(),
  /** ISO instant. */
  at: z.string(),
  /** Entra object id of whoever did it; absent when the bot did. */
  by: z.string().optional(),
};

/** What happened, in the words a person wrote. */
export const eventSchema = z.discriminatedUnion("kind", [
  z.object({ ...base, kind: z.literal("submitted") }),
  z.object({ ...base, kind: z.literal("read") }),
  z.object({ ...base, kind: z.literal("asked"), text: z.string() }),
  z.object({ ...base, kind: z.literal("replied"), text: z.string() }),
  z.object({ ...base, kind: z.literal("message"), text: z.string() }),
  z.object({ ...base, kind: z.literal("answered"), text: z.string() }),
  z.object({ ...base, kind: z.literal("declined"), reason: z.enum(declineReasons), text: z.string() }),
  z.object({ ...base, kind: z.literal("postponed"), until: z.string(), text: z.string() }),
  z.object({ ...base, kind: z.literal("resumed") }),
  z.object({ ...base, kind: z.literal("solved"), text: z.string() }),
]);
export type IdeaEvent = z.infer<typeof eventSchema>;

/** The leader's words that meet the promise. */
export type DecisionEvent = Extract<IdeaEvent, { kind: "answered" | "declined" | "postponed" | "solved" }>;

export function isDecision(event: IdeaEvent): event is DecisionEvent {
  return ["answered", "declined", "postponed", "solved"].includes(event.kind);
}
