/** What the form's press carries, and what the form shows. */
import {
  type EditionFormView,
  editionForm,
  problemText,
} from "../../../adaptive-cards/weekly-update/edition-form.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Settings } from "../../settings.ts";
import type { EditionChannels } from "../publishing/channel-posts.ts";
import { offerLines } from "../lines/offer-lines.ts";
import { audienceFieldsOf } from "../audience/audience-form.ts";
import { audienceWords } from "../audience/audience-words.ts";
import { isEveryone, readersOf } from "../audience/audience.ts";
import { audienceOfEdition, type Edition, isEditionId, nextStep, weekOfEdition } from "../edition.ts";
import { imageView } from "../edition-view.ts";
import { weekToMoveTo } from "./move-week.ts";
import { picksFor } from "./library.ts";
import { lookInPlan, type PlanFind, type PlanGoal, wholePlan } from "./plan-goals.ts";
import { changedSections, mergedText } from "./merge.ts";
import { presentingLine } from "../presenting/for-editor.ts";
import {
  type Arrangement,
  emptySections,
  countWords,
  MAX_CHARACTERS,
  mostWords,
  orderOf,
  type Problem,
  type SectionName,
  sectionNames,
  type Sections,
} from "../sections.ts";

export interface FormDeps {
  readonly channels: Pick<EditionChannels, "linked" | "ownChat">;
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  /** Where pictures are fetched. */
  readonly publicUrl: () => string | undefined;
  /** What the strategy plan has in force now. */
  readonly planGoals: () => Promise<readonly PlanGoal[]>;
}

/** Which text a button is about. */
export interface EditionRef {
  readonly id: string;
  /** 0: not stored yet. */
  readonly textVersion: number;
  /** The button stood on a card without fields. */
  readonly seenOnly: boolean;
}

const subjectPattern = /^(.{1,220})\|(\d{1,6})(\|seen)?$/;

export function subjectOf(ref: EditionRef): string {
  return `${ref.id}|${ref.textVersion}${ref.seenOnly ? "|seen" : ""}`;
}

/** @param seenOnly the buttons stand on a card without the fields of the text. */
export function afterOf(deps: FormDeps, { id, textVersion }: Edition, seenOnly = true) {
  return { subject: subjectOf({ id, textVersion, seenOnly }), nonce: deps.newId() };
}

/** undefined: no card of ours carries this. */
export function parseSubject(subject: string): EditionRef | undefined {
  const [, id, version, seen] = subjectPattern.exec(subject) ?? [];
  if (id === undefined || !isEditionId(id)) return undefined;
  return { id, textVersion: Number(version), seenOnly: seen !== undefined };
}

export interface FormState {
  readonly id: string;
  /** As stored; undefined before the first Lagre. */
  readonly edition: Edition | undefined;
  /** When it is not the stored text that is shown. */
  readonly sections?: Sections;
  readonly arrangement?: Arrangement | undefined;
  /** The fields as they were sent, when what is chosen in Til hvem is not stored. */
  readonly chosen?: Press["fields"] | undefined;
  readonly news?: readonly string[];
  readonly warnings?: readonly string[];
  readonly mayCopy?: boolean;
  /** What is looked for in the plan. */
  readonly find?: PlanFind;
  readonly newer?: EditionFormView["newer"];
}

/** Offered where some unit has a channel, whoever the edition is for: that can change while it is written. */
async function channelsChosen(
  { channels }: FormDeps,
  { organisation }: Reader,
  { edition, arrangement = edition?.arrangement }: FormState,
): Promise<EditionFormView["channels"]> {
  const many = (await channels.linked(organisation)).length;
  return many === 0 ? undefined : { many, chosen: arrangement?.channels ?? true };
}

export async function showForm(deps: FormDeps, reader: Reader, form: FormState): Promise<Card> {
  const { edition } = form;
  const week = weekOfEdition(form.id);
  const fields = written(form, deps.settings);
  const view: EditionFormView = {
    week,
    ...audienceOn(reader, form),
    subject: subjectOf({ id: form.id, textVersion: edition?.textVersion ?? 0, seenOnly: false }),
    nonce: deps.newId(),
    state: edition?.state ?? "unsaved",
    step: nextStep(edition?.state ?? "draft"),
    ...fields,
    presenting: await presentingOn(deps, reader, form, fields.sections.presenting),
    plan: lookInPlan(await deps.planGoals(), fields.sections.goals, form.find ?? wholePlan, reader.texts),
    lines: await offerLines(deps.store, reader, { id: form.id, edition, text: fields.sections.sinceLast }),
    channels: await channelsChosen(deps, reader, form),
    move: await moveOffered(deps, reader, form),
    picks: picksFor(week, reader.texts.weeklyUpdate.suggestions),
    mayCopy: form.mayCopy ?? false,
    lastChange: edition && lastChangeOf(deps, reader, edition),
    news: form.news ?? [],
    warnings: form.warnings ?? [],
    newer: form.newer,
    image: edition?.image && imageView(edition.image, edition.sections, deps.publicUrl()),
  };
  return editionForm(view, reader.texts);
}

/** A service presents itself in the edition for everyone; the others say nothing about it. */
async function presentingOn(deps: FormDeps, reader: Reader, { id, edition }: FormState, text: string) {
  if (!isEveryone(edition?.audience ?? audienceOfEdition(id))) return undefined;
  return presentingLine(deps, reader, weekOfEdition(id), text);
}

async function moveOffered(
  deps: FormDeps,
  reader: Reader,
  { id, edition }: FormState,
): Promise<EditionFormView["move"]> {
  const of = { week: weekOfEdition(id), audience: edition?.audience ?? audienceOfEdition(id) };
  const next = await weekToMoveTo(deps.store, of);
  return next && { when: whenOf(deps, reader, next.at), week: next.week };
}

/** Whom it goes to now, and the fields to change that. */
function audienceOn(reader: Reader, { id, edition, chosen, warnings = [] }: FormState) {
  const audience = edition?.audience ?? audienceOfEdition(id);
  const people = readersOf(reader.organisation, audience).length;
  const { reaches, noYouSaid } = reader.texts.audience;
  const line = reaches(audienceWords(audience, reader), people);
  return {
    reaches: isEveryone(audience) ? line : `${line} ${noYouSaid}`,
    audience: {
      ...audienceFieldsOf(reader, audience, chosen),
      open: chosen !== undefined && warnings.length > 0,
    },
  };
}

/** The text that the fields are filled with. */
function written({ edition, ...form }: FormState, limits: Settings) {
  const sections = form.sections ?? edition?.sections ?? emptySections;
  const arrangement = form.arrangement ?? edition?.arrangement;
  return {
    order: orderOf(arrangement),
    marks: arrangement?.marks ?? {},
    sections,
    count: perSection((name) => countWords(sections[name])),
    most: perSection((name) => mostWords(name, limits)),
  };
}

function perSection(of: (name: SectionName) => number): Record<SectionName, number> {
  const pairs = sectionNames.map((name) => [name, of(name)]);
  return Object.fromEntries(pairs) as Record<SectionName, number>;
}

/** The form with what was written and what must be shorter. */
export async function showProblems(
  deps: FormDeps,
  reader: Reader,
  form: FormState,
  problems: readonly Problem[],
): Promise<Card> {
  const { editor } = reader.texts.weeklyUpdate;
  const warnings = problems.map((problem) => problemText(problem, MAX_CHARACTERS, reader.texts));
  return showForm(deps, reader, { ...form, warnings: [editor.notSaved, ...warnings] });
}

/** Both texts: what the other editor changed, and the form with what this one wrote. */
export async function showNewer(
  deps: FormDeps,
  reader: Reader,
  edition: Edition,
  written:
    | {
        readonly sections: Sections;
        readonly arrangement: Arrangement | undefined;
        readonly base: Sections;
      }
    | undefined,
): Promise<Card> {
  const name = nameOf(reader, edition.writtenBy);
  if (written === undefined) {
    const warning = reader.texts.weeklyUpdate.editor.newerSeen(name);
    return showForm(deps, reader, { id: edition.id, edition, warnings: [warning] });
  }
  const changed = changedSections(written.base, edition.sections);
  const changes = changed.map((section: SectionName) => ({ section, text: edition.sections[section] }));
  const sections = mergedText(written.sections, written.base, edition.sections);
  const { arrangement } = written;
  return showForm(deps, reader, { id: edition.id, edition, sections, arrangement, newer: { name, changes } });
}

export function nameOf(reader: Reader, person: string): string {
  return reader.organisation.people.get(person)?.name ?? reader.texts.weeklyUpdate.editor.somebody;
}

/** "mandag 23. november kl. 08.03" */
export function whenOf(deps: FormDeps, reader: Reader, instant: string): string {
  return longDateTime(new Date(instant), reader.texts.common.language, localDate(deps.clock()));
}

/** "mandag 23. november kl. 08.00" */
export function deadlineWords(reader: Reader, due: string): string {
  return longDateTime(new Date(due), reader.texts.common.language);
}

function lastChangeOf(deps: FormDeps, reader: Reader, edition: Edition) {
  return { name: nameOf(reader, edition.writtenBy), when: whenOf(deps, reader, edition.writtenAt) };
}
