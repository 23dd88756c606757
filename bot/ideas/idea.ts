/** An idea and its history, as rows hold them. Types and plain facts only; the rules are in rules/. */
import { z } from "zod/v4";
import { fieldsSchema, steps } from "./rules/fields.ts";

export const ideaStates = [
  "received",
  "clarifying",
  "planned",
  "trial",
  "evaluating",
  "adopted",
  "stopped",
  "declined",
  "postponed",
  "answered",
  "withdrawn",
] as const;
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

/** Why something tried, planned or adopted was stopped. */
export const stopCauses = [
  "no-improvement",
  "harmed-others",
  "less-than-hoped",
  "conditions-changed",
  "no-support",
  "no-time",
  "other",
] as const;

/** Why words are hidden that should not be there: they give away a user or next of kin, a colleague, the proposer. */
export const hideReasons = ["user", "colleague", "self", "other"] as const;

/** Why the level above has to decide. */
export const raiseReasons = ["money", "not-ours", "several-services", "needs-decision"] as const;

/** Hva står det på? Asked when nobody has answered for long. */
export const stuckReasons = ["money", "other-unit", "not-ours", "time"] as const;

/** Why the idea is where it is; shown to the proposer and on the leader's card. Never why a leader is away or until when. */
export const routeReasons = [
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
  /** Valgt mottaker: the proposer chose it. Also said of an idea without name that went elsewhere because of its proposer. */
  "chosen",
  /** The level above: the leader below raised it. */
  "raised",
  /** A leader sent it on from another unit. */
  "transferred",
  /** The unit that had it was closed. */
  "unit-closed",
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
  /** Id of a category of the municipality, also of one that is not offered any more. */
  category: z.string().optional(),
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
  /** Prøv hos oss: number of the idea that it takes up, and what has to be adapted. */
  origin: z.number().int().optional(),
  adapt: z.string().optional(),
  /** Er avviket meldt? */
  incidentReported: z.enum(["yes", "no", "not-incident"]).optional(),
  /** Annen mottaker enn min leder: "above", "administrator", or "unit|ID". */
  recipient: z.string().optional(),
  /** Gjelder flere tjenester: ids of the other units whose leaders read it; absent: of every service. */
  services: z.array(z.string()).optional(),
  /** alle ser navnet mitt · bare leder ser det · leder ser det ikke */
  nameShownTo: z.enum(["everyone", "leader", "nobody"]),
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
  "adapt",
] as const satisfies readonly (keyof Draft)[];

export const MAX_TEXT = 2000;

/** Reads it and has no rights: a role beside the line, or the leader of a unit that it also concerns. */
const informedSchema = z.object({
  role: z.enum(["leader", "union-rep", "safety-rep"]),
  unit: z.string(),
});
export type Informed = z.infer<typeof informedSchema>;

/** How far it may be seen, narrowest first. Each widening needs the proposer and then the leader. */
export const visibilities = ["unit-leader", "unit", "municipality"] as const;

/** Dates are local, YYYY-MM-DD. Optional fields belong to some states only and are gone in the others (decide.ts). */
export const ideaSchema = draftSchema.extend({
  number: z.number().int(),
  state: z.enum(ideaStates),
  /** Entra object id; a pseudonym when nobody sees the name (author.ts). */
  author: z.string(),
  /** The unit it is about. */
  unit: z.string(),
  owner: ownerSchema,
  route: z.enum(routeReasons),
  /** The unit that the reason is about, when it is another than its own. */
  asked: z.string().optional(),
  /** ISO instant. */
  receivedAt: z.string(),
  /** svarfrist, due 16:00 Europe/Oslo. Absent when the promise is met. */
  answerDue: z.string().optional(),
  /** Since when the clock stands still, while clarifying. The reply moves answerDue by the working days since. */
  clockStoppedOn: z.string().optional(),
  /** Whether the last promise was met by its deadline; absent until the first answer. */
  answeredInTime: z.boolean().optional(),
  postponedTo: z.string().optional(),
  readByOwner: z.boolean(),
  /** The number of its last history row. */
  history: z.number().int(),

  /** Løftet: the level above has it, and nobody there has acted. */
  raised: z.boolean().optional(),
  /** Id of the unit that it was raised to, until it is sent to another. */
  raisedTo: z.string().optional(),
  /** How often svarfrist was moved since it began. */
  extensions: z.number().int().optional(),
  /** Who may act beside the owner, since no answer came in time. */
  broughtIn: z.array(ownerSchema).optional(),
  /** The last step of the ladder that was taken for the present deadline. */
  reminded: z.enum(steps).optional(),
  /** What it is held up by, as the leader said. */
  stuck: z.enum(stuckReasons).optional(),
  informed: z.array(informedSchema).optional(),
  /** Jeg vil være med: person ids. */
  participants: z.array(z.string()).optional(),
  /** The proposer asked for a new look. */
  appealed: z.boolean().optional(),

  startOn: z.string().optional(),
  /** The leader was asked on the start date. */
  startAsked: z.boolean().optional(),
  /** planned, evaluating: the leader was asked, and is to have decided by this date. */
  decideBy: z.string().optional(),
  trialEnd: z.string().optional(),
  evaluatingSince: z.string().optional(),
  /** Justeres: the trial, or the plan, is another than the one evaluated. */
  adjusted: z.boolean().optional(),

  adoptedOn: z.string().optional(),
  /** Neste sjekk, as the leader set it. */
  ownCheckOn: z.string().optional(),
  nextCheckOn: z.string().optional(),
  /** How often "Gjør dere dette fortsatt?" was asked. */
  checksAsked: z.number().int().optional(),
  /** When it was asked the last time; gone as soon as anybody has answered. */
  checkAskedOn: z.string().optional(),
  /** Somebody answered that it is no longer done. */
  noLongerDone: z.boolean().optional(),

  visibility: z.enum(visibilities).optional(),
  /** What the proposer agreed to; the leader has not yet. */
  shareAsked: z.enum(["unit", "municipality"]).optional(),
  /** Id of the practice made of it. */
  practice: z.string().optional(),
  /** Facilitator who posted it for the proposer. */
  postedBy: z.string().optional(),

  /** The proposer took the name away. */
  nameRemoved: z.boolean().optional(),
  /** Events whose words were hidden; 0 for what was sent in. */
  hiddenEvents: z.array(z.number().int()).optional(),
});
export type Idea = z.infer<typeof ideaSchema>;

const eventKinds = [
  "submitted",
  "read",
  "message",
  "asked",
  "replied",
  "raised",
  "transferred",
  "extended",
  "planned",
  "tried",
  "evaluating",
  "trial-ended",
  "evaluated",
  "adopted",
  "adjusted",
  "stopped",
  "declined",
  "postponed",
  "resumed",
  "appealed",
  "solved",
  "answered",
  "withdrawn",
  "name-removed",
  "hidden",
  "shared",
  "start-asked",
  "evaluation-asked",
  "check-asked",
  "checked",
  "stuck",
  "reminded",
  "brought-in",
  "handed-over",
  "joined",
  "left",
  "commented",
  "described",
  "taken-up",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What happened, in the words a person wrote. */
export const eventSchema = z.object({
  /** History number, 1 for the first. */
  number: z.number().int(),
  /** ISO instant. */
  at: z.string(),
  /** Entra object id of whoever did it, or the author's pseudonym; absent when the bot did. */
  by: z.string().optional(),
  kind: z.enum(eventKinds),
  fields: fieldsSchema,
});
export type IdeaEvent = z.infer<typeof eventSchema>;
