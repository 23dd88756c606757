/** The form that an edition is written in. Whatever went wrong, the text is still there. */
import type { EditionState, Step } from "../../bot/weekly-update/edition.ts";
import type { Problem, SectionName } from "../../bot/weekly-update/sections.ts";
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type CardAction, type Element, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Fold, folds } from "../parts/fold.ts";
import { heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { type AudienceFieldsView, audienceFold } from "./audience-fields.ts";
import { answersButtons, type SectionFieldsView, sectionFields, sectionFolds } from "./section-fields.ts";
import { imageElement, type ImageView } from "./image.ts";
import { stepButton } from "./step-button.ts";
import { verbs } from "./verbs.ts";

export interface EditionFormView extends SectionFieldsView {
  readonly week: string;
  /** Whom it goes to, and how many that is. */
  readonly reaches: string;
  readonly audience: AudienceFieldsView & { readonly open: boolean };
  readonly subject: string;
  readonly nonce: string;
  /** "unsaved" before the first Lagre. */
  readonly state: EditionState | "unsaved";
  readonly step: Step | undefined;
  /** There is an earlier edition to copy from. */
  readonly mayCopy: boolean;
  /** About the service whose turn it is; undefined: nobody was asked. */
  readonly presenting?:
    | { readonly line: string; readonly isLate: boolean; readonly mayTake: boolean }
    | undefined;
  /** The next sending, when the own week's is past; undefined: there is nothing to move. */
  readonly move: { readonly when: string; readonly week: string } | undefined;
  readonly lastChange: { readonly name: string; readonly when: string } | undefined;
  /** What just happened, good news first. */
  readonly news: readonly string[];
  /** What stands in the way. */
  readonly warnings: readonly string[];
  /** What somebody else wrote meanwhile. */
  readonly image: ImageView | undefined;
  readonly newer: { readonly name: string; readonly changes: readonly Change[] } | undefined;
}

interface Change {
  readonly section: SectionName;
  readonly text: string;
}

export function editionForm(view: EditionFormView, texts: Texts): Card {
  const title = texts.weeklyUpdate.reader.title(weekNumber(view.week));
  const body = [
    heading(title),
    ...view.news.map((line) => paragraph(line)),
    ...view.warnings.map((line) => warning(line)),
    ...newerText(view, texts),
    note(status(view, texts)),
    note(view.reaches),
    ...movePart(view, texts),
    ...presentingPart(view),
    ...sectionFields(view, texts),
    ...imagePart(view, texts),
    ...folds(
      [...sectionFolds(view, texts), audienceFold(view.audience, texts), otherChoices(view, texts)],
      answersButtons(view, texts),
    ),
    note(texts.common.caution),
  ];
  return card(view.warnings[0] ?? view.news[0] ?? title, body, actions(view, texts));
}

export function problemText(problem: Problem, most: number, texts: Texts): string {
  const { problems, fields } = texts.weeklyUpdate.editor;
  switch (problem.kind) {
    case "missing":
      return problems.missing(fields[problem.section]);
    case "too-many-goals":
      return problems.tooManyGoals(problem.goals);
    case "too-many-words":
      return problems.tooManyWords(fields[problem.section], problem.words, problem.most);
    case "too-long":
      return problems.tooLong(fields[problem.section], most);
  }
}

function presentingPart({ presenting }: EditionFormView): Element[] {
  if (!presenting) return [];
  return [presenting.isLate ? warning(presenting.line) : note(presenting.line)];
}

/** What was written is saved first. */
function movePart({ move, week, subject, nonce }: EditionFormView, texts: Texts): Element[] {
  if (!move) return [];
  const words = texts.editionLife.moveWeek;
  const title = words.button(weekNumber(move.week));
  const action = button({ title, verb: verbs.moveWeek, subject, nonce });
  return [
    paragraph(words.offered(weekNumber(week), move.when, weekNumber(move.week))),
    { type: "ActionSet", actions: [action] },
  ];
}

function status(view: EditionFormView, texts: Texts): string {
  const { editor } = texts.weeklyUpdate;
  const change = view.lastChange && editor.lastChange(view.lastChange.name, view.lastChange.when);
  return [editor.states[view.state], change].filter(Boolean).join(" ");
}

function newerText(view: EditionFormView, texts: Texts): Element[] {
  if (view.newer === undefined) return [];
  const { editor } = texts.weeklyUpdate;
  return [
    warning(editor.newer(view.newer.name)),
    ...view.newer.changes.flatMap(({ section, text }) => [
      subheading(editor.fields[section]),
      ...(text || editor.emptied).split("\n").map((line) => paragraph(line)),
    ]),
    warning(editor.newerKept),
  ];
}

/** What is seldom asked for; the text is saved first. */
function otherChoices({ subject, nonce, state }: EditionFormView, texts: Texts): Fold {
  const { buttons } = texts.weeklyUpdate.editor;
  const of = { subject, nonce };
  const actions = [
    button({ title: buttons.start, verb: verbs.overview, ...of }),
    ...(state === "unsaved" ? [] : [button({ title: buttons.cancel, verb: verbs.cancelForm, ...of })]),
  ];
  return {
    id: "other-choices",
    title: texts.audience.others,
    open: false,
    items: [{ type: "ActionSet", actions }],
  };
}

/** Changed on a card of its own; what was written here is saved first. */
function imagePart({ image, subject, nonce }: EditionFormView, texts: Texts): Element[] {
  const { pictures } = texts;
  if (!image) return [note(pictures.send)];
  const change = button({ title: pictures.buttons.change, verb: verbs.imageForm, subject, nonce });
  return [note(pictures.shows(image.alt)), imageElement(image), { type: "ActionSet", actions: [change] }];
}

function actions(view: EditionFormView, texts: Texts): CardAction[] {
  const { buttons } = texts.weeklyUpdate.editor;
  const of = { subject: view.subject, nonce: view.nonce };
  return [
    button({ title: texts.common.buttons.save, verb: verbs.save, ...of }),
    button({ title: buttons.preview, verb: verbs.preview, ...of }),
    ...(view.presenting?.mayTake
      ? [button({ title: texts.presenting.buttons.take, verb: verbs.take, ...of })]
      : []),
    ...(view.mayCopy ? [button({ title: buttons.copy, verb: verbs.copy, ...of })] : []),
    ...stepButton(view, texts),
    button({ title: texts.common.buttons.close, verb: verbs.close, ...of, ignoresInputs: true }),
  ];
}
