/** What can be wrong with enheter.csv, ansatte.csv and delmal.csv, as data. The words are in texts (see fault-words.ts). Pure. */

export const unitsFile = "enheter.csv";
export const peopleFile = "ansatte.csv";
/** The strategy plan's goals; a municipality may do without it. */
export const goalsFile = "delmal.csv";
export type FileName = typeof unitsFile | typeof peopleFile | typeof goalsFile;

export const columnsOf = {
  [unitsFile]: ["id", "navn", "nivå", "overordnet", "leder", "stedfortreder", "sted", "status"],
  [peopleFile]: ["id", "navn", "epost", "enheter", "roller", "faggruppe", "språk"],
  [goalsFile]: ["nr", "tittel", "tema", "fra", "til", "status", "ansvarlig", "tjenester", "hvorfor"],
} as const satisfies Record<FileName, readonly string[]>;

/** The column that names a row. */
export const keyOf = {
  [unitsFile]: "id",
  [peopleFile]: "id",
  [goalsFile]: "nr",
} as const satisfies Record<FileName, string>;

/** Characters a cell may have: a row of the store holds one person whole. */
export const MAX_CELL = 400;

/** Lines a file may have: more than twice what the largest municipalities need, and read while others are answered. */
export const MAX_LINES = 50_000;

/** Levels a tree of units may have. */
export const MAX_LEVELS = 20;

export interface Place {
  readonly file: FileName;
  /** Line of the file, 1 for the heading; absent when the fault is the whole file's. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

type FaultKind =
  | { readonly kind: "missing-file" }
  | { readonly kind: "empty-file" }
  | { readonly kind: "too-many-lines"; readonly lines: number }
  | { readonly kind: "encoding"; readonly found: "UTF-16" | "other"; readonly lines: number }
  | { readonly kind: "column-missing" }
  | { readonly kind: "column-unknown"; readonly value: string }
  | { readonly kind: "column-twice" }
  | { readonly kind: "quote" }
  | { readonly kind: "field-count"; readonly found: number; readonly expected: number }
  | { readonly kind: "too-long"; readonly length: number }
  /** Never with its value. */
  | { readonly kind: "national-id" }
  | { readonly kind: "empty" }
  | { readonly kind: "bad-id"; readonly value: string }
  | { readonly kind: "duplicate-id"; readonly value: string; readonly firstLine: number }
  | {
      readonly kind: "unknown-word";
      readonly value: string;
      readonly allowed: readonly string[];
      /** What an empty cell means. */
      readonly whenEmpty: string;
    }
  | { readonly kind: "bad-date"; readonly value: string }
  /** The day on which it ends is before the one on which it begins. */
  | { readonly kind: "dates-reversed"; readonly from: string; readonly to: string }
  | { readonly kind: "no-units" }
  | { readonly kind: "unknown-parent"; readonly value: string }
  | { readonly kind: "cycle"; readonly ids: readonly string[] }
  | { readonly kind: "no-root" }
  | { readonly kind: "too-deep" }
  | {
      readonly kind: "second-root";
      readonly value: string;
      readonly first: string;
      readonly firstLine: number;
    }
  | { readonly kind: "unknown-person"; readonly value: string }
  | { readonly kind: "unknown-unit"; readonly value: string }
  /** Of a file that is sent alone: what is in use would not fit it any more. */
  | { readonly kind: "answerer-missing"; readonly value: string; readonly unit: string }
  | { readonly kind: "people-left-behind"; readonly value: string; readonly count: number }
  /** The unit whose leader is to answer for a goal. */
  | { readonly kind: "unknown-owner"; readonly value: string };

export type Fault = Place & FaultKind;

export type Warning = Place &
  (
    | { readonly kind: "few-administrators"; readonly count: number }
    | { readonly kind: "nobody-above"; readonly unit: string }
    /** Somebody whose id Teams will never send: the first of `count`. */
    | { readonly kind: "not-object-ids"; readonly count: number; readonly value: string }
  );
