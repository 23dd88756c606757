/** What the inputs of the edition form are called, beside those of the sections, which have the sections' names. */
import type { SectionName } from "../../bot/weekly-update/sections.ts";

/** The order that the form was filled from, whatever is shown of it. */
export const ORDER_FIELD = "order";

export function markField(name: SectionName): string {
  return `mark-${name}`;
}

export function placeField(name: SectionName): string {
  return `place-${name}`;
}

export function pickField(name: SectionName): string {
  return `pick-${name}`;
}

/** Lines of services to be taken into siden sist. */
export const LINES_FIELD = "serviceLines";

/** What becomes of one line of Dere sa – vi gjorde. */
export function answerField({ number, at }: { readonly number: number; readonly at: string }): string {
  return `answer-${number}-${Date.parse(at)}`;
}

/** Goals chosen from the strategy plan. */
export const PLAN_FIELD = "planGoals";
/** What is looked for in the plan, in which theme, and how many are shown. */
export const FIND_FIELD = "planFind";
export const THEME_FIELD = "planTheme";
export const PLAN_SHOWN_FIELD = "planShown";

/** Whom it is for: the key of an audience, or SOME_ROLES; then the roles count. */
export const AUDIENCE_FIELD = "audience";
export const ROLES_FIELD = "audienceRoles";
export const SOME_ROLES = "roles";

/** Whether it is posted in the channels of units, too. */
export const CHANNELS_FIELD = "channels";

/** On the preview: who reads it, and in which language. */
export const PREVIEW_AS = "previewAs";
export const PREVIEW_IN = "previewIn";
