/** A goal together with where readers met it: they are asked about it once, for a week. Pure. */
import { addDays, localDate } from "../../calendar/local-date.ts";

export interface Question {
  /** The goal's number. */
  readonly nr: string;
  /** The edition's id, or the occurrence that sent the goal alone. */
  readonly where: string;
}

/** What was asked in one place. */
export interface Asked {
  readonly where: string;
  readonly goals: readonly {
    readonly nr: string;
    readonly title: string;
    readonly services: readonly string[];
  }[];
  /** ISO instant. */
  readonly at: string;
}

/** An edition's id begins with its week. */
export function isEdition(where: string): boolean {
  return /^\d{4}-W/.test(where);
}

const DAYS_OPEN = 7;

/** YYYY-MM-DD: the first day on which nobody can answer any more. */
export function closesOn({ at }: Pick<Asked, "at">): string {
  return addDays(localDate(new Date(at)), DAYS_OPEN);
}

export function isOpen(asked: Pick<Asked, "at">, now: Date): boolean {
  return localDate(now) < closesOn(asked);
}

/** As a button carries it, and as keys hold it: no number has a "|" in it. */
export function questionKey({ nr, where }: Question): string {
  return `${nr}|${where}`;
}

/** Undefined: no card of ours carries this. */
export function parseQuestion(key: string): Question | undefined {
  const [, nr, where] = /^([^|]{1,100})\|(.{1,150})$/.exec(key) ?? [];
  return nr === undefined || where === undefined ? undefined : { nr, where };
}
