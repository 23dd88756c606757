/** The form for an idea, or for something one wonders about. One field is required, the rest is folded. */
import { categoryChoices } from "./category-choices.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField, toggleField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { keptFields } from "../parts/kept.ts";
import { heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { ideaVerbs, UNDER_EDITION } from "./verbs.ts";

/** Where it would go. */
export interface Destination {
  readonly unitId: string;
  readonly unit: string;
  /** "Går til leder i hjemmetjenesten." */
  readonly goesTo: string;
  /** svarfrist, written out. */
  readonly due: string;
}

export type IdeaFields = Readonly<Partial<Record<IdeaFieldId, string>>>;

export type IdeaFieldId =
  | "kind"
  | "problem"
  | "unit"
  | "proposal"
  | "category"
  | "acrossServices"
  | "services"
  | "recipient"
  | "stopDoing"
  | "forUser"
  | "onBehalfOf"
  | "extraPerson"
  | "withoutExtra"
  | "incidentReported"
  | "colleague"
  | "colleagueId"
  | "offer"
  | "quoted"
  | "consent"
  | "origin"
  | "adapt"
  | "passed"
  | "nameShownTo"
  | "shareable"
  | "shareName";

export interface IdeaForm {
  readonly nonce: string;
  readonly values: IdeaFields;
  /** One: that is where it goes. Several: the proposer chooses the unit. */
  readonly destinations: readonly Destination[];
  /** Annen mottaker enn min leder. */
  readonly recipients: readonly Choice[];
  /** The other services; none: there is only one. */
  readonly services: readonly Choice[];
  /** Whom a category informs, a sentence each. */
  readonly informs: readonly string[];
  /** A ressursperson may write for a colleague. */
  readonly forColleague: boolean;
  /** What has to be mended before it can be sent. */
  readonly problems: readonly string[];
  /** It takes the place of an edition, which the person wants back afterwards. */
  readonly underEdition?: boolean;
  /** Where it comes from, instead of the usual first line. */
  readonly lead?: string;
  /** When it may not be an idea at all. */
  readonly title?: string;
  /** Written as a message instead of after a command. */
  readonly fromText: boolean;
}

export function ideaFormCard(form: IdeaForm, texts: Texts): Card {
  const words = texts.ideas.form;
  const title = form.title ?? words.title;
  const body: Element[] = [
    heading(title),
    note(form.lead ?? (form.fromText ? words.fromText : words.lead)),
    ...form.problems.map((problem) => warning(problem)),
    ...mainFields(form, texts),
    note(texts.common.caution),
    ...fold({
      id: "more",
      title: words.more,
      open: hasFoldedValues(form.values),
      items: foldedFields(form, texts),
    }),
    ...receivers(form.destinations, texts),
    ...keptFields(keptOf(form.values)),
  ];
  const { send, close } = texts.common.buttons;
  const shared = { nonce: form.nonce, subject: form.underEdition ? UNDER_EDITION : "" };
  return card(title, body, [
    button({ ...shared, title: send, verb: ideaVerbs.send, style: "positive" }),
    button({ ...shared, title: close, verb: ideaVerbs.close, ignoresInputs: true }),
  ]);
}

/** What has no field on the form. */
function keptOf({ incidentReported, quoted, passed, offer, origin }: IdeaFields): IdeaFields {
  return {
    ...(offer === undefined ? {} : { offer }),
    ...(incidentReported === undefined ? {} : { incidentReported }),
    ...(quoted === undefined ? {} : { quoted }),
    ...(passed === undefined ? {} : { passed }),
    ...(origin === undefined ? {} : { origin }),
  };
}

// No maxLength on any field: clients cut off silently what is pasted, and nothing a person wrote may be lost.
function mainFields(form: IdeaForm, texts: Texts): readonly Element[] {
  const { values, destinations } = form;
  const words = texts.ideas.form;
  const kind = choiceField({
    id: "kind",
    label: words.kind,
    choices: choices(words.kinds),
    value: values.kind ?? "idea",
    style: "expanded",
  });
  const problem = textField({
    ...valueOf(values, "problem"),
    label: words.problem,
    required: texts.common.required,
    placeholder: words.problemHint,
    multiline: true,
  });
  return [
    kind,
    problem,
    ...adaptField(values, texts),
    ...colleagueField(form, texts),
    ...consentField(values, texts),
    ...unitField(values, destinations, texts),
  ];
}

function colleagueField({ values, forColleague }: IdeaForm, texts: Texts): readonly Element[] {
  if (!forColleague || values.offer !== undefined) return [];
  const { colleague, colleagueHint } = texts.offers;
  return [textField({ ...valueOf(values, "colleague"), label: colleague, placeholder: colleagueHint })];
}

/** The text is somebody else's. */
function consentField(values: IdeaFields, texts: Texts): readonly Element[] {
  if (values.quoted === undefined) return [];
  const words = texts.intake.others;
  return [
    note(words.notice),
    toggleField({ id: "consent", title: words.consent, value: values.consent === "true" }),
  ];
}

/** Prøv hos oss: what worked elsewhere seldom works unchanged. */
function adaptField(values: IdeaFields, texts: Texts): readonly Element[] {
  if (values.origin === undefined) return [];
  const label = texts.practice.here.adapt;
  return [textField({ ...valueOf(values, "adapt"), label, multiline: true })];
}

function unitField(
  values: IdeaFields,
  destinations: readonly Destination[],
  texts: Texts,
): readonly Element[] {
  if (destinations.length < 2) return [];
  const words = texts.ideas.form;
  const units = destinations.map(({ unitId, unit }) => ({ title: unit, value: unitId }));
  return [
    choiceField({
      ...valueOf(values, "unit"),
      label: words.unit,
      required: texts.common.required,
      placeholder: words.unitHint,
      choices: units,
    }),
  ];
}

function foldedFields({ values, services, recipients, informs }: IdeaForm, texts: Texts): readonly Element[] {
  const words = texts.ideas.form;
  const text = (id: IdeaFieldId, label: string, placeholder?: string) =>
    textField({
      ...valueOf(values, id),
      label,
      multiline: id !== "onBehalfOf",
      ...(placeholder ? { placeholder } : {}),
    });
  const toggle = (id: IdeaFieldId, title: string) => toggleField({ id, title, value: values[id] === "true" });
  return [
    text("proposal", words.proposal, words.proposalHint),
    choiceField({
      ...valueOf(values, "category"),
      label: words.category,
      placeholder: words.noCategory,
      choices: categoryChoices(values, texts),
    }),
    ...informs.map((line) => note(line)),
    ...rotaFields(values, text, texts),
    toggle("acrossServices", words.acrossServices),
    ...servicesField(values, services, texts),
    text("stopDoing", words.stopDoing),
    text("forUser", words.forUser),
    text("onBehalfOf", words.onBehalfOf, words.onBehalfOfHint),
    choiceField({
      ...valueOf(values, "recipient"),
      label: words.recipient,
      placeholder: words.recipients.own,
      choices: recipients,
    }),
    choiceField({
      id: "nameShownTo",
      label: words.nameShownTo,
      choices: choices(words.names),
      value: values.nameShownTo ?? "leader",
      style: "expanded",
    }),
    toggle("shareable", words.shareable),
    toggle("shareName", words.shareName),
    note(words.shareNameNote),
  ];
}

/** They are asked on a card of their own; here they are only to be changed. */
function rotaFields(
  { extraPerson, withoutExtra }: IdeaFields,
  text: (id: IdeaFieldId, label: string) => Element,
  texts: Texts,
): readonly Element[] {
  if (extraPerson === undefined && withoutExtra === undefined) return [];
  const words = texts.intake.rota;
  return [text("extraPerson", words.extraPerson), text("withoutExtra", words.withoutExtra)];
}

function servicesField(values: IdeaFields, services: readonly Choice[], texts: Texts): readonly Element[] {
  if (services.length === 0) return [];
  const label = texts.ideas.form.services;
  return [
    choiceField({ ...valueOf(values, "services"), label, choices: services, multiple: true }),
    note(texts.ideas.form.servicesNote),
  ];
}

function receivers(destinations: readonly Destination[], texts: Texts): readonly Element[] {
  const words = texts.ideas.form;
  const title = subheading(words.receiver);
  const only = destinations[0];
  if (destinations.length === 1 && only)
    return [title, paragraph(only.goesTo), paragraph(words.due(only.due))];
  const dueDates = new Set(destinations.map(({ due }) => due));
  return [
    title,
    ...destinations.map(({ unit, goesTo }) => paragraph(words.inUnit(unit, goesTo))),
    ...[...dueDates].map((due) => paragraph(words.due(due))),
  ];
}

const plainDefaults = new Set(["", "false", "leader"]);

const notFolded: ReadonlySet<string> = new Set<IdeaFieldId>([
  "kind",
  "problem",
  "unit",
  "incidentReported",
  "quoted",
  "offer",
  "consent",
  "passed",
]);

/** So that a form that comes back shows everything the person wrote. */
function hasFoldedValues(values: IdeaFields): boolean {
  const folded = Object.entries(values).filter(([id]) => !notFolded.has(id));
  return folded.some(([, value]) => !plainDefaults.has(value));
}

function valueOf(values: IdeaFields, id: IdeaFieldId): { id: string; value?: string } {
  const value = values[id];
  return value === undefined ? { id } : { id, value };
}

function choices(titles: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(titles).map(([value, title]) => ({ title, value }));
}
