/** A schedule as it is written, and what it means before it is saved. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, dateField, textField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { keptFields } from "../parts/kept.ts";
import { close, facts, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { type OwnField, ownFields } from "./own-field.ts";
import { schedulingVerbs } from "./verbs.ts";

/** What a person has put into the form; "" is empty. */
export interface ScheduleValues {
  readonly name: string;
  /** "1,3": Monday and Wednesday. */
  readonly days: string;
  readonly time: string;
  /** Every so many weeks, or "once". */
  readonly repeat: string;
  readonly cron: string;
  readonly until: string;
  readonly holiday: string;
  readonly missed: string;
  readonly hours: string;
}

export interface ScheduleFormView {
  readonly subject: string;
  readonly isNew: boolean;
  /** What it does: its name, and one sentence. */
  readonly kind: { readonly name: string; readonly does: string };
  readonly values: ScheduleValues;
  /** The fields that only this kind has. */
  readonly own: readonly OwnField[];
  /** What must be put right, or what somebody else has changed. */
  readonly warnings: readonly string[];
  readonly today: string;
  readonly nonce: string;
}

export const NAME_LENGTH = 60;

export function scheduleForm(view: ScheduleFormView, texts: Texts): Card {
  const words = texts.scheduling.form;
  const title = words.titleKind(view.isNew ? words.titleNew : words.titleEdit, view.kind.name);
  return card(
    title,
    [
      heading(title),
      paragraph(view.kind.does),
      ...view.warnings.map((line) => warning(line)),
      nameField(view, texts),
      ...ownFields(view.own, texts),
      ...whenFields(view, texts),
      ...ruleFields(view, texts),
    ],
    [
      button({
        title: words.preview,
        verb: schedulingVerbs.preview,
        subject: view.subject,
        nonce: view.nonce,
        style: "positive",
      }),
      closeButton(view, texts),
    ],
  );
}

function nameField({ values }: ScheduleFormView, texts: Texts): Element {
  const { required } = texts.common;
  const label = texts.scheduling.form.labels.name;
  return textField({ id: "name", label, value: values.name, required, maxLength: NAME_LENGTH });
}

function whenFields({ values, today }: ScheduleFormView, texts: Texts): readonly Element[] {
  const words = texts.scheduling.form;
  const label = words.labels;
  return [
    choiceField({
      id: "days",
      label: label.days,
      value: values.days,
      choices: words.weekdays.map((title, index) => ({ title, value: String(index + 1) })),
      style: "expanded",
      multiple: true,
    }),
    textField({ id: "time", label: label.time, value: values.time, placeholder: "08.00", maxLength: 10 }),
    choiceField({
      id: "repeat",
      label: label.repeat,
      value: values.repeat,
      choices: words.repeats.map(([value, title]) => ({ value, title })),
    }),
    dateField({
      id: "until",
      label: label.until,
      ...(values.until === "" ? { min: today } : { value: values.until }),
    }),
    ...fold({
      id: "schedule-cron",
      title: words.useCron,
      open: values.cron !== "",
      items: [
        textField({ id: "cron", label: label.cron, value: values.cron, maxLength: 100 }),
        note(words.cronHelp),
      ],
    }),
  ];
}

function ruleFields({ values }: ScheduleFormView, texts: Texts): readonly Element[] {
  const words = texts.scheduling.form;
  const label = words.labels;
  return [
    choiceField({
      id: "holiday",
      label: label.holiday,
      value: values.holiday,
      choices: choices(words.holidays),
      style: "expanded",
    }),
    choiceField({
      id: "missed",
      label: label.missed,
      value: values.missed,
      choices: choices(words.missed),
      style: "expanded",
    }),
    textField({ id: "hours", label: label.hours, value: values.hours, maxLength: 3 }),
  ];
}

export interface SchedulePreview {
  readonly subject: string;
  /** Everything that was written. */
  readonly values: Readonly<Record<string, string>>;
  /** What is saved, label by label. */
  readonly plan: readonly (readonly [string, string])[];
  /** How many would get it now; undefined where that depends on more than the schedule. */
  readonly recipients: number | undefined;
  /** A warning: what it means that this schedule comes to an end. */
  readonly ends: string | undefined;
  /** The next five times, in Norwegian time. */
  readonly next: readonly string[];
  readonly nonce: string;
}

export function schedulePreviewCard(view: SchedulePreview, texts: Texts): Card {
  const words = texts.scheduling.preview;
  const { subject, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      facts(view.plan),
      ...(view.ends === undefined ? [] : [warning(view.ends)]),
      ...(view.recipients === undefined ? [] : [paragraph(words.recipients(view.recipients))]),
      subheading(words.next),
      ...view.next.map((line) => close(line)),
      note(view.recipients === undefined ? words.notSaved : `${words.notSaved} ${words.windows}`),
      ...keptFields(view.values),
    ],
    [
      button({
        title: texts.common.buttons.save,
        verb: schedulingVerbs.save,
        subject,
        nonce,
        style: "positive",
      }),
      button({ title: texts.scheduling.buttons.edit, verb: schedulingVerbs.form, subject, nonce }),
      closeButton(view, texts),
    ],
  );
}

function closeButton({ subject, nonce }: { subject: string; nonce: string }, texts: Texts) {
  const title = texts.common.buttons.close;
  return button({ title, verb: schedulingVerbs.close, subject, nonce, ignoresInputs: true });
}

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
