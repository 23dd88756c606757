/** An edition that is out: what its editor can do, the forms for it, and what readers see when it was withdrawn. */
import { longDate } from "../../bot/calendar/format.ts";
import { mondayOf, weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Sections } from "../../bot/weekly-update/sections.ts";
import { type Card, type CardAction, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { afterVerbs } from "./after-verbs.ts";
import { verbs } from "./verbs.ts";
import { altField, imageElement, type ImageView } from "./image.ts";
import { textFields } from "./section-fields.ts";

/** Which edition, and which text of it. */
export interface AfterOf {
  readonly subject: string;
  readonly nonce: string;
}

/** What an editor can do with an edition that is out. */
function afterActions(of: AfterOf, texts: Texts): CardAction[] {
  const { buttons } = texts.afterEdition;
  return [
    button({ title: buttons.correct, verb: afterVerbs.correctForm, ...of }),
    button({ title: buttons.reach, verb: afterVerbs.reach, ...of }),
    button({ title: buttons.addRecording, verb: afterVerbs.recordingForm, ...of }),
    button({ title: buttons.withdraw, verb: afterVerbs.withdrawForm, ...of }),
  ];
}

/**
 * The same among what is read, apart from the other buttons.
 * @param week when the card is not about that edition.
 */
export function afterPart({ subject, nonce }: AfterOf, texts: Texts, week?: string): Element[] {
  const { forEditor, latest } = texts.afterEdition;
  const of = { subject, nonce };
  return [
    { ...note(week === undefined ? forEditor : latest(weekNumber(week))), separator: true },
    { type: "ActionSet", actions: afterActions(of, texts) },
  ];
}

export interface CorrectFormView extends AfterOf {
  readonly week: string;
  readonly sections: Sections;
  readonly what: string;
  /** With how many characters what it shows may have. */
  readonly image: (ImageView & { readonly most: number }) | undefined;
  /** Characters. */
  readonly most: number;
  readonly warnings: readonly string[];
}

export function correctForm(view: CorrectFormView, texts: Texts): Card {
  const { correct } = texts.afterEdition;
  const title = correct.title(weekNumber(view.week));
  const what = textField({
    id: "what",
    label: correct.what,
    placeholder: correct.whatPlaceholder,
    required: correct.whatMissing,
    maxLength: view.most,
    ...(view.what === "" ? {} : { value: view.what }),
  });
  const body = [
    heading(title),
    ...view.warnings.map((line) => warning(line)),
    note(correct.explained),
    what,
    ...textFields(view.sections, texts),
    ...imageChoice(view.image, texts),
    note(texts.common.caution),
  ];
  return card(view.warnings[0] ?? title, body, [
    button({ ...of(view), title: texts.common.buttons.save, verb: afterVerbs.correct, style: "positive" }),
    leave(view, texts),
  ]);
}

function imageChoice(image: CorrectFormView["image"], texts: Texts): Element[] {
  if (!image) return [];
  const { pictures } = texts;
  const { label, keep, remove } = pictures.correct;
  const choices = [
    { value: "keep", title: keep },
    { value: REMOVE_IMAGE, title: remove },
  ];
  return [
    imageElement(image),
    altField(image, texts),
    choiceField({ id: "image", label, choices, value: "keep", style: "expanded" }),
  ];
}

/** Of the field "image". */
export const REMOVE_IMAGE = "remove";

export interface RecordingFormView extends AfterOf {
  readonly week: string;
  readonly address: string;
  readonly warnings: readonly string[];
}

export function recordingForm(view: RecordingFormView, texts: Texts): Card {
  const { recording } = texts.afterEdition;
  const title = recording.title(weekNumber(view.week));
  const field = textField({
    id: "address",
    label: recording.address,
    placeholder: recording.placeholder,
    ...(view.address === "" ? {} : { value: view.address }),
  });
  const clear = view.address === "" ? [] : [note(recording.clear)];
  const body = [
    heading(title),
    ...view.warnings.map((line) => warning(line)),
    note(recording.explained),
    field,
    ...clear,
  ];
  return card(view.warnings[0] ?? title, body, [
    button({ ...of(view), title: texts.common.buttons.save, verb: afterVerbs.recording, style: "positive" }),
    leave(view, texts),
  ]);
}

export function withdrawForm(view: AfterOf & { readonly week: string }, texts: Texts): Card {
  const { withdraw } = texts.afterEdition;
  const title = withdraw.title(weekNumber(view.week));
  return card(
    title,
    [heading(title), ...withdraw.explained.map(paragraph)],
    [
      button({
        ...of(view),
        title: texts.common.buttons.confirm,
        verb: afterVerbs.withdraw,
        style: "destructive",
      }),
      leave(view, texts),
    ],
  );
}

export interface ChangedView {
  readonly title: string;
  readonly people: number;
  /** What can be done next; undefined when the edition was withdrawn. */
  readonly after: AfterOf | undefined;
  /** Of a withdrawn one: its week, and the way to a new one. */
  readonly reissue?: (AfterOf & { readonly week: string }) | undefined;
}

export function changedCard(view: ChangedView, texts: Texts): Card {
  const { onItsWay, notReplies } = texts.afterEdition;
  return card(
    view.title,
    [heading(view.title), paragraph(onItsWay(view.people)), note(notReplies)],
    [...(view.after ? afterActions(view.after, texts) : []), ...reissueAction(view, texts)],
  );
}

function reissueAction({ reissue }: ChangedView, texts: Texts): CardAction[] {
  if (!reissue) return [];
  const title = texts.editionLife.reissue(weekNumber(reissue.week));
  return [button({ ...of(reissue), title, verb: verbs.reissue })];
}

/** What stands where the edition stood. */
export function withdrawnCard(
  { week, date }: { readonly week: string; readonly date: string | undefined },
  texts: Texts,
): Card {
  const { withdrawn, withdrawnLines } = texts.afterEdition;
  const title = withdrawn(weekNumber(week));
  const day = longDate(date ?? mondayOf(week), texts.common.language, mondayOf(week));
  return card(title, [heading(title), ...withdrawnLines(day).map(paragraph)]);
}

function of({ subject, nonce }: AfterOf): AfterOf {
  return { subject, nonce };
}

function leave(view: AfterOf, texts: Texts): CardAction {
  return button({
    ...of(view),
    title: texts.common.buttons.close,
    verb: afterVerbs.leave,
    ignoresInputs: true,
  });
}
