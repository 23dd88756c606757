/** One line of a service for siden sist – stort og smått: what it holds, how long it may be, what became of it. Pure. */
import { z } from "zod/v4";
import { countWords } from "../sections.ts";

export const lineSchema = z.object({
  /** Of the edition that it is for: "2026-W49". */
  week: z.string(),
  /** Unit id. */
  unit: z.string(),
  /** Without the service's name; "" when there is nothing this week, also when what was sent was taken back. */
  text: z.string(),
  /** Entra object id of whoever sent it last. */
  by: z.string(),
  /** ISO instant of that. */
  at: z.string(),
  /** 1 for the first; counted up with every change. */
  version: z.number().int(),
});
export type Line = z.infer<typeof lineSchema>;

export function lineOf(lines: readonly Line[], unit: string): Line | undefined {
  return lines.find((line) => line.unit === unit);
}

/** A line that an editor has taken into siden sist, as it was then. */
export const takenLineSchema = z.object({
  week: z.string(),
  unit: z.string(),
  version: z.number().int(),
  /** As it was put into the text: "Hjemmetjenesten: Ny bil." */
  put: z.string(),
});
export type TakenLine = z.infer<typeof takenLineSchema>;

/** Three or four of them have room in a section of the usual size. */
export const MOST_WORDS = 15;
/** A line of few words can still be endless. */
export const MOST_CHARACTERS = 160;

export type LineProblem =
  | { readonly kind: "too-many-words"; readonly words: number }
  | { readonly kind: "too-long"; readonly characters: number };

export function problemOf(text: string): LineProblem | undefined {
  const words = countWords(text);
  if (words > MOST_WORDS) return { kind: "too-many-words", words };
  return text.length > MOST_CHARACTERS ? { kind: "too-long", characters: text.length } : undefined;
}

/** On one line, without the name of the service in front: the bot puts it there. */
export function tidied(written: string, service: string): string {
  const line = written.normalize("NFC").replace(/\s+/g, " ").trim();
  const name = `${service.toLocaleLowerCase("nb")}:`;
  return line.toLocaleLowerCase("nb").startsWith(name) ? line.slice(name.length).trim() : line;
}

/** As readers see it: the service's name, never a person's. */
export function withService(service: string, text: string): string {
  return `${service}: ${text}`;
}

/** How a line stands to what an editor has taken into the text. */
export type LineState =
  /** Not in the text yet. */
  | "new"
  | "taken"
  /** The service changed it after it was taken. */
  | "changed"
  /** The service took it back after it was taken. */
  | "withdrawn"
  /** The service has said that there is nothing this week. */
  | "nothing";

/** @param put with the service's name; what stands in the text word for word is taken, whoever put it there. */
export function stateOf(line: Line, put: string, taken: readonly TakenLine[], text: string): LineState {
  const own = takenOf(line, taken);
  if (line.text !== "" && (own?.version === line.version || holds(text, put))) return "taken";
  if (own === undefined || own.version === line.version) return line.text === "" ? "nothing" : "new";
  return line.text === "" ? "withdrawn" : "changed";
}

/** As a line of its own. */
export function holds(text: string, put: string): boolean {
  return text.split("\n").some((each) => each.trim() === put);
}

/** The newest that was taken of this service. */
export function takenOf(line: Line, taken: readonly TakenLine[]): TakenLine | undefined {
  return taken.findLast((one) => one.unit === line.unit && one.week === line.week);
}

/** What became of it in an edition that is out. */
export type Fate = "used" | "reworded" | "not-used";

/** @param text siden sist as it went out. */
export function fateOf(line: Line, service: string, taken: readonly TakenLine[], text: string): Fate {
  const own = takenOf(line, taken);
  if (holds(text, withService(service, line.text))) return "used";
  if (own === undefined) return "not-used";
  return text.toLocaleLowerCase("nb").includes(service.toLocaleLowerCase("nb")) ? "reworded" : "not-used";
}
