/** `innstillinger` of the municipality, for a systemansvarlig: what there is to change, and one form of it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

interface AreaRow {
  readonly id: string;
  readonly title: string;
  /** Label and present value of what matters most. */
  readonly values: readonly (readonly [string, string])[];
}

export interface SettingsOverview {
  readonly areas: readonly AreaRow[];
  /** Who changed what, newest first. */
  readonly changes: readonly string[];
  readonly nonce: string;
}

export function settingsOverviewCard({ areas, changes, nonce }: SettingsOverview, texts: Texts): Card {
  const words = texts.settings;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(words.choose),
      ...areas.flatMap((area) => areaElements(area, nonce)),
      ...changeElements(changes, texts),
    ],
    [closeButton(nonce, texts)],
  );
}

function areaElements({ id, title, values }: AreaRow, nonce: string): readonly Element[] {
  return [
    openButton(id, title, nonce),
    ...values.map(([label, value]) => ({ ...note(standing(label, value)), spacing: "Small" as const })),
  ];
}

function openButton(subject: string, title: string, nonce: string): Element {
  const open = button({
    title,
    verb: organisationVerbs.settingsForm,
    subject,
    nonce,
    ignoresInputs: true,
  });
  return { type: "ActionSet", actions: [open], spacing: "Medium" };
}

interface Shared {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
}

/** A value is a string in every form; "" is empty. */
export type SettingsField = Shared &
  (
    | { readonly kind: "number"; readonly least: number; readonly most: number }
    | { readonly kind: "text"; readonly maxLength: number; readonly required?: boolean }
    | { readonly kind: "link" }
    | { readonly kind: "choice" | "several"; readonly choices: readonly Choice[] }
  );

export interface SettingsView {
  /** Which form it is. */
  readonly area: string;
  readonly title: string;
  /** What a change means. */
  readonly explained: readonly string[];
  readonly fields: readonly SettingsField[];
  /** Further forms that it leads to. */
  readonly links: readonly { readonly area: string; readonly title: string; readonly note?: string }[];
  /** Where it was opened; "" for all of them. */
  readonly back: { readonly area: string; readonly title: string };
  /** Which settings the form was filled from. */
  readonly version: number;
  readonly saved: boolean;
  readonly warnings: readonly string[];
  readonly changes: readonly string[];
  readonly nonce: string;
}

export function settingsCard(view: SettingsView, texts: Texts): Card {
  const words = texts.settings;
  const { area, version, title, nonce } = view;
  const subject = `${area}|${version}`;
  const { save } = texts.common.buttons;
  return card(
    title,
    [
      heading(title),
      ...(view.saved ? [paragraph(words.saved)] : []),
      ...view.warnings.map((line) => warning(line)),
      ...view.explained.map((line) => paragraph(line)),
      ...view.fields.flatMap((field) => fieldElements(field, texts)),
      ...view.links.flatMap(({ area: id, title: name, note: said }) => [
        { ...openButton(id, name, nonce), spacing: "Small" as const },
        ...(said === undefined ? [] : [{ ...note(said), spacing: "Small" as const }]),
      ]),
      ...changeElements(view.changes, texts),
    ],
    [
      ...(view.fields.length === 0
        ? []
        : [button({ title: save, verb: organisationVerbs.settings, subject, nonce, style: "positive" })]),
      button({
        title: view.back.title,
        verb: organisationVerbs.settingsForm,
        subject: view.back.area,
        nonce,
        ignoresInputs: true,
      }),
      closeButton(nonce, texts),
    ],
  );
}

function fieldElements(field: SettingsField, texts: Texts): readonly Element[] {
  const range = field.kind === "number" ? [texts.settings.range(field.least, field.most)] : [];
  const said = [...range, ...(field.hint === undefined ? [] : [field.hint])].join(" ");
  return [inputOf(field, texts), ...(said === "" ? [] : [{ ...note(said), spacing: "Small" as const }])];
}

function inputOf(field: SettingsField, texts: Texts): Element {
  const { id, label, value } = field;
  const { required } = texts.common;
  switch (field.kind) {
    case "number":
      return textField({ id, label, value, required, maxLength: 4 });
    case "text":
      return textField({
        id,
        label,
        value,
        maxLength: field.maxLength,
        ...(field.required ? { required } : {}),
      });
    case "link":
      return textField({ id, label, value, placeholder: "https://", maxLength: 500 });
    case "choice":
      return choiceField({ id, label, value, choices: field.choices, style: "expanded" });
    case "several":
      return choiceField({ id, label, value, choices: field.choices, style: "expanded", multiple: true });
  }
}

function changeElements(changes: readonly string[], texts: Texts): readonly Element[] {
  if (changes.length === 0) return [];
  return [subheading(texts.settings.changes), ...changes.map((line) => close(line))];
}

function closeButton(nonce: string, texts: Texts) {
  return button({
    title: texts.common.buttons.close,
    verb: organisationVerbs.close,
    nonce,
    ignoresInputs: true,
  });
}

/** "Svarfrist: 5"; a label that asks has its mark already, and that it is voluntary is for the form. */
function standing(label: string, value: string): string {
  const short = label.replace(/ \([^()]*\)$/, "");
  return short.endsWith("?") ? `${short} ${value}` : `${short}: ${value}`;
}
