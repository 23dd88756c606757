/**
 * A leader's own line in the edition: read by those who work in the unit, and in the units right below it. What it holds,
 * how long it may be, and whose it is. Pure.
 */
import { z } from "zod/v4";
import { type Organisation, pathToRoot, unitsLedBy } from "../../organisation/organisation.ts";
import { countWords } from "../sections.ts";

export const unitLineSchema = z.object({
  /** Of the edition for everyone that it stands in: "2026-W49". */
  week: z.string(),
  unit: z.string(),
  /** "" when it was taken away. */
  text: z.string(),
  /** Entra object id of whoever wrote it last; ISO instant of that. */
  by: z.string(),
  at: z.string(),
  /** 1 for the first; counted up with every change. */
  version: z.number().int(),
});
export type UnitLine = z.infer<typeof unitLineSchema>;

/** One sentence or two: the edition is the same for everyone, and this is beside it. */
export const MOST_WORDS = 25;
export const MOST_CHARACTERS = 250;

/** The own unit and the one above: what is said further up is for the edition itself. */
const LEVELS = 2;
/** Whoever belongs to very many units reads the edition, not a list. */
const MOST_LINES = 6;

export type UnitLineProblem =
  | { readonly kind: "too-many-words"; readonly words: number }
  | { readonly kind: "too-long" };

export function problemOf(text: string): UnitLineProblem | undefined {
  const words = countWords(text);
  if (words > MOST_WORDS) return { kind: "too-many-words", words };
  return text.length > MOST_CHARACTERS ? { kind: "too-long" } : undefined;
}

/** On one line. */
export function tidied(written: string): string {
  return written.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Units whose line stands in what this person reads: the nearest first, each once. */
export function unitsHeardBy(organisation: Organisation, person: string): readonly string[] {
  const own = organisation.people.get(person)?.units ?? [];
  const led = unitsLedBy(organisation, person).map(({ id }) => id);
  return unitsHeardIn(organisation, [...own, ...led]);
}

export function unitsHeardIn(organisation: Organisation, units: readonly string[]): readonly string[] {
  const paths = units.map((unit) => pathToRoot(organisation, unit).slice(0, LEVELS));
  const byLevel = Array.from({ length: LEVELS }, (_, level) =>
    paths.flatMap((path) => path[level]?.id ?? []),
  );
  return [...new Set(byLevel.flat())].slice(0, MOST_LINES);
}

/** Everybody in whose edition the line of this unit may stand. */
export function peopleWhoHear(organisation: Organisation, unit: string): readonly string[] {
  return [...organisation.people.keys()].filter((person) =>
    unitsHeardBy(organisation, person).includes(unit),
  );
}
