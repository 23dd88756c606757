/** One input of a card, and what it takes. */

export interface Input {
  readonly type: string;
  readonly id: string;
  /** For a toggle its title. */
  readonly label: string;
  readonly required: boolean;
  readonly multiline: boolean;
  readonly multiSelect: boolean;
  readonly maxLength: number | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value: string;
}

/** The value Teams would send for what a person puts in. Throws when the input does not take it. */
export function filled(input: Input, value: string): string {
  if (input.type === "Input.Toggle") return switched(input, value);
  if (input.type === "Input.ChoiceSet") return chosen(input, value);
  if (input.maxLength !== undefined && value.length > input.maxLength)
    throw new Error(`"${input.label}" takes ${input.maxLength} characters; this is ${value.length}`);
  if (input.type === "Input.Date") return dated(input, value);
  return input.multiline ? value : value.replace(/\s*\n\s*/g, " ");
}

function switched(input: Input, value: string): string {
  if (value !== "true" && value !== "false")
    throw new Error(`the toggle "${input.label}" takes "true" or "false", not "${value}"`);
  return value;
}

function chosen(input: Input, value: string): string {
  const titles = input.multiSelect ? value.split(",").map((title) => title.trim()) : [value];
  return titles.map((title) => choiceOf(input, title)).join(",");
}

function choiceOf(input: Input, title: string): string {
  const found = input.choices.filter((choice) => choice.title === title);
  if (found.length === 1 && found[0]) return found[0].value;
  const there = input.choices.map((choice) => `"${choice.title}"`).join(", ");
  throw new Error(`"${input.label}" has ${found.length} choices "${title}"; there is ${there}`);
}

function dated(input: Input, value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value))
    throw new Error(`"${input.label}" takes a date like 2026-11-27, not "${value}"`);
  if (input.min !== undefined && value < input.min)
    throw new Error(`"${input.label}" takes no date before ${input.min}`);
  if (input.max !== undefined && value > input.max)
    throw new Error(`"${input.label}" takes no date after ${input.max}`);
  return value;
}
