/** `innstillinger` of the municipality, for a systemansvarlig. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { close, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { organisationVerbs } from "./verbs.ts";

/** What stands in the form; "" is empty. */
export interface SettingsValues {
  readonly answerDays: string;
  readonly sectionWords: string;
  /** "true" or "false". */
  readonly writerMayApprove: string;
  readonly incidentName: string;
  readonly incidentAddress: string;
  readonly whistleblowingName: string;
  readonly whistleblowingAddress: string;
  readonly shiftPhone: string;
  /** Names, with commas between. */
  readonly sharePoint: string;
  /** Categories, with commas between. */
  readonly unionRep: string;
  readonly safetyRep: string;
}

export interface SettingsView {
  readonly values: SettingsValues;
  /** Which settings the form was filled from. */
  readonly version: number;
  readonly saved: boolean;
  readonly warnings: readonly string[];
  /** Who changed what, newest first. */
  readonly changes: readonly string[];
  readonly nonce: string;
}

export function settingsCard(view: SettingsView, texts: Texts): Card {
  const words = texts.organisation.settings;
  const { save, close: leave } = texts.common.buttons;
  const { values, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      ...(view.saved ? [paragraph(words.saved)] : []),
      ...view.warnings.map((line) => warning(line)),
      ...numberFields(values, texts),
      ...channelFields(values, texts),
      ...informFields(values, texts),
      ...(view.changes.length === 0 ? [] : [subheading(words.changes)]),
      ...view.changes.map((line) => close(line)),
    ],
    [
      button({
        title: save,
        verb: organisationVerbs.settings,
        subject: String(view.version),
        nonce,
        style: "positive",
      }),
      button({ title: leave, verb: organisationVerbs.close, nonce, ignoresInputs: true }),
    ],
  );
}

function numberFields(values: SettingsValues, texts: Texts): readonly Element[] {
  const { labels, approvals } = texts.organisation.settings;
  const { required } = texts.common;
  return [
    field("answerDays", values, labels, { required, maxLength: 3 }),
    field("sectionWords", values, labels, { required, maxLength: 3 }),
    choiceField({
      id: "writerMayApprove",
      label: labels.writerMayApprove,
      value: values.writerMayApprove,
      choices: choices(approvals),
      style: "expanded",
    }),
  ];
}

function channelFields(values: SettingsValues, texts: Texts): readonly Element[] {
  const { labels } = texts.organisation.settings;
  const address = { placeholder: "https://", maxLength: 500 };
  return [
    field("incidentName", values, labels, { maxLength: 80 }),
    field("incidentAddress", values, labels, address),
    field("whistleblowingName", values, labels, { maxLength: 80 }),
    field("whistleblowingAddress", values, labels, address),
    field("shiftPhone", values, labels, { maxLength: 30 }),
    field("sharePoint", values, labels, {
      maxLength: 200,
      placeholder: texts.organisation.settings.sharePointHint,
    }),
  ];
}

function informFields(values: SettingsValues, texts: Texts): readonly Element[] {
  const { labels, informsNote } = texts.organisation.settings;
  const fields = (["unionRep", "safetyRep"] as const).map((id) =>
    choiceField({
      id,
      label: labels[id],
      value: values[id],
      choices: choices(texts.ideas.categories),
      style: "expanded",
      multiple: true,
    }),
  );
  return [...fields, note(informsNote)];
}

function field(
  id: keyof SettingsValues,
  values: SettingsValues,
  labels: Readonly<Record<keyof SettingsValues, string>>,
  more: { required?: string; maxLength: number; placeholder?: string },
): Element {
  return textField({ id, label: labels[id], value: values[id], ...more });
}

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
