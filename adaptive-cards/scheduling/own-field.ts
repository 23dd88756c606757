/** The fields that one kind of schedule has and others do not. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { note } from "../parts/text.ts";

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
}

interface WrittenField extends Field {
  readonly input: "line" | "text";
  readonly maxLength: number;
  readonly placeholder?: string;
  /** Many read it: a word of caution stands below. */
  readonly caution?: boolean;
}

interface ChosenField extends Field {
  readonly input: "choice" | "list";
  readonly choices: readonly Choice[];
}

export type OwnField = WrittenField | ChosenField;

export function ownFields(fields: readonly OwnField[], texts: Texts): readonly Element[] {
  return fields.flatMap((field) => ("choices" in field ? [chosen(field, texts)] : written(field, texts)));
}

function written(field: WrittenField, texts: Texts): readonly Element[] {
  const { id, label, value, input, maxLength, placeholder, required } = field;
  return [
    textField({
      id,
      label,
      value,
      maxLength,
      multiline: input === "text",
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(required ? { required: texts.common.required } : {}),
    }),
    ...(field.caution ? [note(texts.common.caution)] : []),
  ];
}

function chosen(field: ChosenField, texts: Texts): Element {
  const { id, label, value, input, choices, required } = field;
  return choiceField({
    id,
    label,
    choices,
    style: input === "choice" ? "expanded" : "compact",
    ...(value === "" ? { placeholder: texts.scheduling.form.choose } : { value }),
    ...(required ? { required: texts.common.required } : {}),
  });
}
