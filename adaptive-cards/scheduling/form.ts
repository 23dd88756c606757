/** A schedule as it is written, and what it means before it is saved. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, dateField, textField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { keptFields } from "../parts/kept.ts";
import { close, facts, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

/** What a person has put into the form; "" is empty. */
export interface ScheduleValues {
  readonly name: string;
  readonly text: string;
  readonly link: string;
  /** "everyone", "unit" or "role". */
  readonly audience: string;
  readonly unit: string;
  readonly role: string;
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
  /** "" for a new one, else id and version. */
  readonly subject: string;
  readonly values: ScheduleValues;
  readonly units: readonly Choice[];
  /** What must be put right, or what somebody else has changed. */
  readonly warnings: readonly string[];
  readonly today: string;
  readonly nonce: string;
}

const NAME_LENGTH = 60;
const TEXT_LENGTH = 2000;
const LINK_LENGTH = 500;

export function scheduleForm(view: ScheduleFormView, texts: Texts): Card {
  const words = texts.scheduling.form;
  const title = view.subject === "" ? words.titleNew : words.titleEdit;
  return card(
    title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      ...whatFields(view, texts),
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

function whatFields({ values, units }: ScheduleFormView, texts: Texts): readonly Element[] {
  const { form: words, roles } = texts.scheduling;
  const { required } = texts.common;
  const label = words.labels;
  return [
    textField({ id: "name", label: label.name, value: values.name, required, maxLength: NAME_LENGTH }),
    textField({
      id: "text",
      label: label.text,
      value: values.text,
      required,
      multiline: true,
      maxLength: TEXT_LENGTH,
    }),
    note(texts.common.caution),
    textField({
      id: "link",
      label: label.link,
      value: values.link,
      placeholder: "https://",
      maxLength: LINK_LENGTH,
    }),
    choiceField({
      id: "audience",
      label: label.audience,
      value: values.audience,
      required,
      choices: choices(words.audiences),
      style: "expanded",
    }),
    choiceField({ id: "unit", label: label.unit, choices: units, ...chosen(values.unit, words.choose) }),
    choiceField({
      id: "role",
      label: label.role,
      choices: choices(roles),
      ...chosen(values.role, words.choose),
    }),
  ];
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
  readonly values: ScheduleValues;
  /** What is saved, label by label. */
  readonly plan: readonly (readonly [string, string])[];
  /** How many would get it now. */
  readonly recipients: number;
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
      paragraph(words.recipients(view.recipients)),
      subheading(words.next),
      ...view.next.map((line) => close(line)),
      note(words.notSaved),
      ...keptFields({ ...view.values }),
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

function chosen(value: string, placeholder: string) {
  return value === "" ? { placeholder } : { value };
}

function choices(of: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(of).map(([value, title]) => ({ title, value }));
}
