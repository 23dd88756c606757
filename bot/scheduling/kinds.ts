/**
 * What a scheduled job says of itself, so that a systemansvarlig can plan it in chat: what it is called, what it does, which
 * fields it has beside the time, and whether several schedules of it make sense.
 */
import type { OwnField } from "../../adaptive-cards/scheduling/own-field.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import type { ScheduledJob } from "./watch.ts";

interface KindWords {
  readonly name: string;
  /** In one sentence. */
  readonly does: string;
  /** What it means that it is paused: "da …". */
  readonly whilePaused?: string;
  /** Why there was nothing to do, by the word that the job gave back. */
  readonly nothing?: Readonly<Record<string, string>>;
}

export type Parameters = Readonly<Record<string, string>>;
/** By field; "" is empty. */
export type OwnValues = Readonly<Record<string, string>>;

export type OwnRead =
  | { readonly kind: "parameters"; readonly parameters: Parameters }
  /** In words. */
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** The fields that only this kind has. */
export interface KindForm {
  /** What a new form holds; its keys are the ids of the fields. */
  readonly empty: OwnValues;
  /** The parameters that are made from the fields; others stay as they are when a schedule is changed. */
  readonly parameters: readonly string[];
  fields(values: OwnValues, reader: Reader): readonly OwnField[];
  valuesOf(parameters: Parameters): OwnValues;
  read(values: OwnValues, reader: Reader): OwnRead;
  /** Label by label; "" for what was left out. */
  inWords(parameters: Parameters, reader: Reader): readonly (readonly [string, string])[];
}

export interface JobKind {
  words(texts: Texts): KindWords;
  /** False: one schedule of it is all that makes sense. */
  readonly several: boolean;
  /** False: nobody gets a message from it. */
  readonly sends: boolean;
  readonly form: KindForm;
  /** Whom it is for, in the list; "" when its name says it. */
  whom?(parameters: Parameters, reader: Reader): string;
  /** When it sends to many: how many would get it now. Asked before it is run at once. */
  reaches?(parameters: Parameters, reader: Reader): Promise<number>;
  /** What they would get now, a line each, where its name does not say it. */
  sendsNow?(reader: Reader): Promise<readonly string[]>;
}

/** A job that a schedule can run, with what people must know to plan it. */
export interface PlannedJob extends ScheduledJob {
  readonly kind: JobKind;
}

export type Kinds = ReadonlyMap<string, JobKind>;

export function kindsOf(jobs: readonly PlannedJob[]): Kinds {
  return new Map(jobs.map(({ name, kind }) => [name, kind]));
}

/** A kind that is planned by its time alone. */
export const noFields: KindForm = {
  empty: {},
  parameters: [],
  fields: () => [],
  valuesOf: () => ({}),
  read: () => ({ kind: "parameters", parameters: {} }),
  inWords: () => [],
};

/** Of a job that the product no longer has, its schedule can still be seen and paused. */
export function kindOf(kinds: Kinds, job: string): JobKind {
  return (
    kinds.get(job) ?? {
      words: () => ({ name: job, does: "" }),
      several: false,
      sends: false,
      form: noFields,
    }
  );
}
