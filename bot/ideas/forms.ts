/** What people filled in, parsed. Nothing a card carries is trusted; what cannot be used comes back as sentences. */
import { z } from "zod/v4";
import { choicesOf, isChoiceField } from "../../adaptive-cards/ideas/fields.ts";
import type { IdeaFieldId, IdeaFields } from "../../adaptive-cards/ideas/idea-form.ts";
import { carriesWords } from "./intake/others-words.ts";
import { type Sign, signsIn } from "../privacy/signposts.ts";
import type { Texts } from "../texts/texts.ts";
import type { Action, PersonAction } from "./rules/actions.ts";
import { type FieldId, fieldIds, type Fields } from "./rules/fields.ts";
import { type Draft, draftTexts, MAX_TEXT } from "./idea.ts";

type Given = Readonly<Record<string, string>>;

const text = z.string().optional().catch(undefined);
const toggle = z
  .string()
  .optional()
  .transform((value) => value === "true");

const ideaFields = z.object({
  kind: z.enum(["idea", "question"]).catch("idea"),
  problem: z.string().catch(""),
  unit: text,
  proposal: text,
  category: text,
  acrossServices: toggle,
  /** Ids with commas between; nothing chosen means every service. */
  services: z
    .string()
    .optional()
    .transform((value) => (value ? value.split(",") : undefined)),
  recipient: text,
  stopDoing: text,
  forUser: text,
  onBehalfOf: text,
  extraPerson: text,
  withoutExtra: text,
  incidentReported: z.enum(["yes", "no", "not-incident"]).optional().catch(undefined),
  /** Whom a ressursperson writes for: the name, and who was chosen; and the offer that the colleague answers. */
  colleague: text,
  colleagueId: text,
  offer: text,
  /** What somebody else wrote, when the form came from a message of theirs; and that they have said yes. */
  quoted: text,
  consent: toggle,
  /** Prøv hos oss. */
  origin: z.coerce.number().int().positive().optional().catch(undefined),
  adapt: text,
  /** Names of the steps that were asked (intake-steps.ts). */
  passed: text,
  nameShownTo: z.enum(["everyone", "leader", "nobody"]).catch("leader"),
  shareable: toggle,
  shareName: toggle,
});

export type ParsedIdea =
  | { readonly kind: "draft"; readonly draft: Draft; readonly unit: string }
  | { readonly kind: "incomplete"; readonly problems: readonly string[] };

/** `units`: those the person may choose among; with one there is nothing to choose. */
export function parseIdea(fields: Given, units: readonly string[], texts: Texts): ParsedIdea {
  const { unit: chosen, passed: _, quoted, consent, ...rest } = ideaFields.parse(fields);
  const { colleague: _name, colleagueId: _id, offer: _offer, ...draft } = rest;
  const only = units.length === 1 ? units[0] : undefined;
  const unit = only ?? units.find((each) => each === chosen);
  const words = texts.ideas.form;
  const problems = [
    ...(draft.problem === "" ? [words.emptyProblem] : []),
    ...(unit === undefined ? [words.emptyUnit] : []),
    ...tooLongTexts(draft, texts),
    ...(consent ? [] : borrowed(draft, quoted, texts)),
  ];
  if (unit === undefined || problems.length > 0) return { kind: "incomplete", problems };
  const shareName = draft.shareable && draft.shareName && draft.nameShownTo === "everyone";
  return {
    kind: "draft",
    draft: withoutUndefined({ ...draft, category: categoryIn(draft, texts), ...heard(draft), shareName }),
    unit,
  };
}

/** One that the municipality has, also when it is not offered any more since the form was opened. */
function categoryIn({ category }: Pick<Draft, "category">, { ideas }: Texts): string | undefined {
  return category !== undefined && Object.hasOwn(ideas.categories, category) ? category : undefined;
}

/** Somebody else's words are sent in with their consent only. */
function borrowed(draft: SignedTexts, quoted: string | undefined, { intake }: Texts): readonly string[] {
  const own = [draft.problem, draft.proposal, draft.stopDoing, draft.forUser];
  const borrows = own.some((each) => carriesWords(each ?? "", quoted ?? ""));
  return borrows ? [intake.others.problem] : [];
}

/** What the texts of an idea sound like. */
export function signsOf(draft: SignedTexts): readonly Sign[] {
  return signsIn([draft.problem, draft.proposal, draft.stopDoing, draft.forUser]);
}

type SignedTexts = { [K in "problem" | "proposal" | "stopDoing" | "forUser"]?: string | undefined };

/** Kept with the idea, for its leader. Whether an avvik was reported means nothing about anything else. */
function heard(draft: SignedTexts): Partial<Pick<Draft, "signs" | "incidentReported">> {
  const signs = signsOf(draft).filter((sign) => sign !== "absence");
  return signs.length > 0 ? { signs } : { incidentReported: undefined };
}

/** The same fields as the card shows them again, whatever they hold. */
export function ideaValues(fields: Given): IdeaFields {
  const ids = Object.keys(ideaFields.shape) as IdeaFieldId[];
  return Object.fromEntries(ids.flatMap((id) => (fields[id] === undefined ? [] : [[id, fields[id]]])));
}

/** A choice that no form offers is left out. */
export function parseAction<K extends PersonAction>(
  kind: K,
  fields: Given,
  texts: Texts,
): Action & { readonly kind: K } {
  const entries = Object.entries(actionValues(fields)) as [FieldId, string][];
  return {
    kind,
    fields: Object.fromEntries(entries.filter(([id, value]) => isOffered(kind, id, value, texts))),
  };
}

function isOffered(kind: PersonAction, id: FieldId, value: string, texts: Texts): boolean {
  // Units and goals of the plan are no words of ours: whoever acts on them looks whether there is such a one.
  if (id === "unit" || id === "planGoal" || !isChoiceField(id)) return true;
  return choicesOf(kind, id, texts).some((choice) => choice.value === value);
}

/** What was filled in, of what forms about ideas can ask for. */
export function actionValues(fields: Given): Fields {
  return Object.fromEntries(fieldIds.flatMap((id) => (fields[id] === undefined ? [] : [[id, fields[id]]])));
}

/** A positive whole number, or undefined. */
export function parseNumber(subject: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(subject) ? Number(subject) : undefined;
}

function tooLongTexts(draft: Partial<Record<IdeaFieldId, unknown>>, texts: Texts): readonly string[] {
  const words = texts.ideas.form;
  const { extraPerson, withoutExtra } = texts.intake.rota;
  const { adapt } = texts.practice.here;
  const labels = { ...words, extraPerson, withoutExtra, adapt };
  return draftTexts.flatMap((id) => {
    const value = draft[id];
    const tooLong = typeof value === "string" && value.length > MAX_TEXT;
    return tooLong ? [words.tooLong(labels[id], value.length, MAX_TEXT)] : [];
  });
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
