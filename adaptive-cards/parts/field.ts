/** Inputs. `id` is the field name that the handler's zod schema reads. */
import type { Element } from "../card.ts";

interface Field {
  readonly id: string;
  readonly label: string;
  /** What the card says when a required field is empty. */
  readonly required?: string;
}

export interface TextField extends Field {
  readonly value?: string;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly maxLength?: number;
}

export function textField(of: TextField): Element {
  return {
    type: "Input.Text",
    ...shared(of),
    isMultiline: of.multiline ?? false,
    ...(of.value === undefined ? {} : { value: of.value }),
    ...(of.placeholder === undefined ? {} : { placeholder: of.placeholder }),
    ...(of.maxLength === undefined ? {} : { maxLength: of.maxLength }),
  };
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

export interface ChoiceField extends Field {
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly style?: "compact" | "expanded";
  readonly placeholder?: string;
  /** Any number of them; the value is theirs with commas between. */
  readonly multiple?: boolean;
}

export function choiceField(of: ChoiceField): Element {
  return {
    type: "Input.ChoiceSet",
    ...shared(of),
    choices: of.choices.map((choice) => ({ ...choice })),
    style: of.style ?? "compact",
    wrap: true,
    ...(of.multiple ? { isMultiSelect: true } : {}),
    ...(of.placeholder === undefined ? {} : { placeholder: of.placeholder }),
    ...(of.value === undefined ? {} : { value: of.value }),
  };
}

export interface DateField extends Field {
  /** YYYY-MM-DD */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
}

export function dateField(of: DateField): Element {
  return {
    type: "Input.Date",
    ...shared(of),
    ...(of.value === undefined ? {} : { value: of.value }),
    ...(of.min === undefined ? {} : { min: of.min }),
    ...(of.max === undefined ? {} : { max: of.max }),
  };
}

/** The value is "true" or "false". */
export function toggleField(of: { id: string; title: string; value?: boolean }): Element {
  return { type: "Input.Toggle", id: of.id, title: of.title, value: String(of.value ?? false), wrap: true };
}

function shared(of: Field) {
  return {
    id: of.id,
    label: of.label,
    isRequired: of.required !== undefined,
    ...(of.required === undefined ? {} : { errorMessage: of.required }),
  };
}
