/** What an edition is made of: its sections, their order and marks, and how much each has room for. Pure. */
import { z } from "zod/v4";

/** In the order a reader meets them, unless an editor has chosen another. */
export const sectionNames = [
  "goals",
  "sinceLast",
  "presenting",
  "praise",
  "assignment",
  "struggling",
  "unchanged",
  "reminder",
  "meeting",
  "recording",
  "goodWords",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Every section as it was written, trimmed; "" when it is left out. Goals: one a line. */
export const sectionsSchema = z.object({
  goals: z.string(),
  sinceLast: z.string(),
  /** A service presents itself. */
  presenting: z.string(),
  praise: z.string(),
  assignment: z.string(),
  struggling: z.string(),
  unchanged: z.string(),
  reminder: z.string(),
  /** With the address to join by. */
  meeting: z.string(),
  /** With the address of the recording; most often added after publishing. */
  recording: z.string(),
  goodWords: z.string(),
});
export type Sections = z.infer<typeof sectionsSchema>;

/** What readers are asked to do with a section: be told, say what they think, talk about it, decide. */
export const marks = ["information", "input", "discuss", "decide"] as const;
export type Mark = (typeof marks)[number];

export const arrangementSchema = z.object({
  /** Names that are missing follow in the usual order. */
  order: z.array(z.enum(sectionNames)),
  marks: z.partialRecord(z.enum(sectionNames), z.enum(marks)),
  /** False: it is not posted in the channels of units. */
  channels: z.boolean().optional(),
});
export type Arrangement = z.infer<typeof arrangementSchema>;

export const usualArrangement: Arrangement = { order: [], marks: {} };

export const emptySections: Sections = {
  goals: "",
  sinceLast: "",
  presenting: "",
  praise: "",
  assignment: "",
  struggling: "",
  unchanged: "",
  reminder: "",
  meeting: "",
  recording: "",
  goodWords: "",
};

/** All names, as they were arranged. */
export function orderOf(arrangement: Arrangement | undefined): readonly SectionName[] {
  const chosen = arrangement?.order ?? [];
  return [...chosen, ...sectionNames.filter((name) => !chosen.includes(name))];
}

export function usedSections(sections: Sections, arrangement?: Arrangement): readonly SectionName[] {
  return orderOf(arrangement).filter((name) => sections[name] !== "");
}

/**
 * `shown` in a new order.
 * @param places the place wished for, 1 the first. Who moves up comes before whoever stands there, who moves down after.
 */
export function reordered(
  shown: readonly SectionName[],
  places: Readonly<Partial<Record<SectionName, number>>>,
): readonly SectionName[] {
  const rank = (name: SectionName) => {
    const here = shown.indexOf(name) + 1;
    const wished = places[name] ?? here;
    return wished === here ? wished : wished + (wished < here ? -0.5 : 0.5);
  };
  return shown.toSorted((a, b) => rank(a) - rank(b));
}

export interface Limits {
  /** Words in one section. */
  readonly sectionWords: number;
  /** In the one where a service presents itself. */
  readonly presentingWords: number;
}

export function mostWords(section: SectionName, limits: Limits): number {
  return section === "presenting" ? limits.presentingWords : limits.sectionWords;
}

const MAX_GOALS = 3;
/** A section may have few words and still be endless; a row holds 32,000 characters. */
export const MAX_CHARACTERS = 2000;

/** Why a text is not saved. */
export type Problem =
  /** Only of a text that is out: a draft may lack what is required. */
  | { readonly kind: "missing"; readonly section: SectionName }
  | { readonly kind: "too-many-goals"; readonly goals: number }
  | {
      readonly kind: "too-many-words";
      readonly section: SectionName;
      readonly words: number;
      readonly most: number;
    }
  | { readonly kind: "too-long"; readonly section: SectionName };

export function problemsOf(sections: Sections, limits: Limits): readonly Problem[] {
  return sectionNames.flatMap((name) => problemsOfSection(name, sections[name], mostWords(name, limits)));
}

function problemsOfSection(section: SectionName, text: string, most: number): readonly Problem[] {
  const words = countWords(text);
  if (words > most) return [{ kind: "too-many-words", section, words, most }];
  if (text.length > MAX_CHARACTERS) return [{ kind: "too-long", section }];
  const goals = section === "goals" ? linesOf(text).length : 0;
  return goals > MAX_GOALS ? [{ kind: "too-many-goals", goals }] : [];
}

const required = ["goals", "sinceLast"] as const satisfies readonly SectionName[];

/** What must be written before anybody can approve it. A draft may be saved without. */
export function missingIn(sections: Sections): readonly SectionName[] {
  return required.filter((name) => sections[name] === "");
}

/** Of a text that is out, and is corrected. */
export function problemsOut(sections: Sections, limits: Limits): readonly Problem[] {
  const missing = missingIn(sections).map((section) => ({ kind: "missing", section }) as const);
  return [...missing, ...problemsOf(sections, limits)];
}

/** Words as a reader counts them: a dash or a smiley between spaces is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Lines with something on them. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The first https address in a text: where to join, where the recording is. */
export function addressIn(text: string): string | undefined {
  return /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/i.exec(text)?.[0];
}
