/** What the forms about an idea ask for. One id, one meaning, in every form, event and card. */
import { z } from "zod/v4";

export const fieldIds = [
  /** The main words: the question, the answer, what was done, why, the new information, what is changed. */
  "text",
  /** One of the reasons that the rule lists. */
  "reason",
  /** YYYY-MM-DD: the new date, or until when. */
  "until",
  /** Id of a unit. */
  "unit",
  "why",
  "responsible",
  /** YYYY-MM-DD */
  "start",
  "what",
  "who",
  /** What a stop taught. */
  "learned",
  /** The role that is responsible; for the bot's own events "leader", "deputy" or "administrator". */
  "role",
  /** YYYY-MM-DD */
  "nextCheck",
  "goal",
  /** A goal of the strategy plan that it serves: number and title. */
  "planGoal",
  /** How it is today: a number, or "ikke målt". */
  "baseline",
  "involved",
  /** Hours, and who covers them. */
  "hours",
  /** What saved time is used for. */
  "savedTime",
  // The three questions before something is planned.
  "want",
  "time",
  "fits",
  /** "true": rota, or who does which tasks. */
  "rota",
  /** Union and safety representatives involved: who, when. */
  "unions",
  // The questions of an evaluation.
  "improvement",
  "enough",
  "goalsReached",
  "forUser",
  "forStaff",
  "forResources",
  "extraWork",
  "usersSaid",
  "basis",
  "toLast",
  // What others need to know to adapt what was adopted.
  "title",
  "was",
  "did",
  "ledTo",
  "differently",
  "adapt",
  /** Whom others can ask: a role. */
  "askRole",
  /** "yes" or "no": whether it is still done. */
  "still",
  /** "unit" or "municipality": how far an idea is shared. */
  "level",
  /** How far along the ladder of reminders (steps below). */
  "step",
  /** Which words are hidden, as hidden-text.ts names them: number of the event, 0 for what was sent in, and the field. */
  "event",
] as const;

const fieldId = z.enum(fieldIds);
export type FieldId = z.infer<typeof fieldId>;

export const fieldsSchema = z.partialRecord(fieldId, z.string());
export type Fields = Readonly<Partial<Record<FieldId, string>>>;

/** The ladder around a deadline, in order. From "deputy" on, somebody more is brought in (promise-rules.ts). */
export const steps = ["before", "on-day", "deputy", "next-level"] as const;
export type Step = (typeof steps)[number];

/** What a field can be, where the words are not free; `reason` is listed by each rule. */

export const fieldChoices: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  rota: ["true", "false"],
  still: ["yes", "no"],
  level: ["unit", "municipality"],
  step: steps,
};

/** Dates among the fields. */
export const dateFields = ["until", "start", "nextCheck"] as const;
export type DateField = (typeof dateFields)[number];

/** What is asked together. */
export const beforePlanning = [
  "want",
  "time",
  "fits",
  "goal",
  "baseline",
  "involved",
  "hours",
  "savedTime",
  "planGoal",
] as const;
export const beforeTrial = ["goal", "baseline", "involved", "hours", "savedTime", "planGoal"] as const;
export const threeAnswers = ["improvement", "enough", "goalsReached"] as const;
export const meaning = ["forUser", "forStaff", "forResources", "usersSaid"] as const;
export const aside = ["extraWork", "basis"] as const;
