/** What every form of `innstillinger` is made of. A value in a form is a string; "" is empty. */
import { isHttpsAddress } from "../../address.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Organisation } from "../organisation.ts";
import type { Chosen } from "../settings-store.ts";

export type Values = Readonly<Record<string, string>>;

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Whatever the words and choices of a form depend on. */
export interface Reading {
  readonly texts: Texts;
  readonly organisation: Organisation;
  readonly settings: Settings;
}

type FieldKind =
  /** A whole number. */
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "text"; readonly maxLength: number; readonly required?: boolean }
  /** https only. */
  | { readonly kind: "link" }
  | { readonly kind: "choice"; readonly choices: (on: Reading) => readonly Choice[] }
  /** Any number of them, with commas between. */
  | { readonly kind: "several"; readonly choices: (on: Reading) => readonly Choice[] };

export interface Field {
  readonly id: string;
  readonly label: (texts: Texts) => string;
  /** Beside the values that are allowed, which the kind says. */
  readonly hint?: (texts: Texts) => string;
  readonly as: FieldKind;
  /** Where a change is told of, when the label alone does not say of what. */
  readonly told?: (texts: Texts) => string;
  /** Shown under this name where the areas are listed. */
  readonly first?: (texts: Texts) => string;
  /** Not in the form: it follows from others. */
  readonly isHidden?: true;
  /** Changes of it are told of elsewhere. */
  readonly isQuiet?: true;
}

interface AreaLink {
  readonly area: string;
  readonly title: string;
  readonly note?: string;
}

export interface Area {
  readonly id: string;
  /** The area that leads here; all of them when left out. */
  readonly within?: string;
  /** There is nothing of it yet: each time it is saved there is one more. */
  readonly isNew?: true;
  readonly title: (texts: Texts) => string;
  /** What a change means for what is under way. */
  readonly explained: (texts: Texts) => readonly string[];
  readonly fields: readonly Field[];
  /** What has happened because of it. */
  readonly news?: (store: TableStore, on: Reading) => Promise<readonly string[]>;
  /** What is wrong for what has happened, or has not. */
  readonly refuses?: (store: TableStore, values: Values, on: Reading) => Promise<readonly string[]>;
  /** Forms that it leads to. */
  readonly links?: (on: Reading) => readonly AreaLink[];
  readonly valuesOf: (settings: Settings) => Values;
  /** Only what belongs to this area. */
  readonly chosenIn: (values: Values, settings: Settings) => Chosen;
  /** What is wrong beside what each field says for itself. */
  readonly problems?: (values: Values, on: Reading) => readonly string[];
}

export function problemsIn(area: Area, values: Values, on: Reading): readonly string[] {
  const own = area.fields.flatMap((field) => problemOf(field, values[field.id] ?? "", on));
  return own.length > 0 ? own : (area.problems?.(values, on) ?? []);
}

function problemOf({ label, as }: Field, value: string, on: Reading): readonly string[] {
  const words = on.texts.settings.problems;
  const name = label(on.texts);
  switch (as.kind) {
    case "number":
      return isBetween(value, as) ? [] : [words.number(name, as.least, as.most)];
    case "link":
      return value === "" || isHttpsAddress(value) ? [] : [words.link(name)];
    case "text":
      if (as.required && value === "") return [words.empty(name)];
      return value.length <= as.maxLength ? [] : [words.tooLong(name, as.maxLength)];
    case "choice":
      return as.choices(on).some((choice) => choice.value === value) ? [] : [words.choice(name)];
    case "several": {
      const known = new Set(as.choices(on).map((choice) => choice.value));
      return listed(value).every((one) => known.has(one)) ? [] : [words.choice(name)];
    }
  }
}

function isBetween(value: string, { least, most }: { least: number; most: number }): boolean {
  const number = Number(value);
  return value !== "" && Number.isInteger(number) && number >= least && number <= most;
}

export function listed(values: string): readonly string[] {
  return values.split(",").filter((value) => value !== "");
}

/** A value as people read it. */
export function shownValue({ as }: Field, value: string, on: Reading): string {
  const { nothing } = on.texts.settings;
  if (as.kind !== "choice" && as.kind !== "several") return value || nothing;
  const wanted = as.kind === "choice" ? [value] : listed(value);
  const titles = new Map(as.choices(on).map((choice) => [choice.value, choice.title]));
  const names = wanted.flatMap((one) => titles.get(one) ?? []);
  return names.join(", ") || nothing;
}
