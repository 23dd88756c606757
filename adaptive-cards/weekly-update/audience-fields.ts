/** Til hvem: whom an edition is for, as fields. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { type Choice, choiceField } from "../parts/field.ts";
import type { Fold } from "../parts/fold.ts";
import { note } from "../parts/text.ts";
import { AUDIENCE_FIELD, ROLES_FIELD } from "./field-ids.ts";

export interface AudienceFieldsView {
  /** With how many people each reaches. */
  readonly choices: readonly Choice[];
  /** Undefined: nothing is chosen yet. */
  readonly value: string | undefined;
  readonly roles: readonly Choice[];
  readonly chosenRoles: readonly string[];
  /** The list holds services only; units come once one is chosen. */
  readonly isLarge: boolean;
}

export function audienceFields(view: AudienceFieldsView, texts: Texts): Element[] {
  const { choose } = texts.audience;
  return [
    choiceField({
      id: AUDIENCE_FIELD,
      label: choose.label,
      choices: view.choices,
      ...(view.value === undefined ? { placeholder: choose.placeholder } : { value: view.value }),
    }),
    ...(view.isLarge ? [note(choose.deeper)] : []),
    choiceField({
      id: ROLES_FIELD,
      label: choose.roles,
      choices: view.roles,
      multiple: true,
      style: "expanded",
      ...(view.chosenRoles.length === 0 ? {} : { value: view.chosenRoles.join(",") }),
    }),
  ];
}

export function audienceFold(view: AudienceFieldsView & { readonly open: boolean }, texts: Texts): Fold {
  const { label } = texts.audience.choose;
  return { id: "audience-fold", title: label, open: view.open, items: audienceFields(view, texts) };
}
