/** The sections of an edition as fields: those in use in sight, the others behind a button, order and marks behind another. */
import type { Mark, SectionName, Sections } from "../../bot/weekly-update/sections.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { CardAction, Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField, toggleField } from "../parts/field.ts";
import type { Fold } from "../parts/fold.ts";
import { keptFields } from "../parts/kept.ts";
import { note } from "../parts/text.ts";
import { CHANNELS_FIELD, markField, ORDER_FIELD, pickField, placeField } from "./field-ids.ts";
import { linesPicker, type LinesPickView } from "./lines-picker.ts";
import { type PlanPickView, planPicker } from "./plan-picker.ts";
import { verbs } from "./verbs.ts";

export interface SectionFieldsView {
  readonly sections: Sections;
  /** All names, in the order the readers meet them. */
  readonly order: readonly SectionName[];
  readonly marks: Readonly<Partial<Record<SectionName, Mark>>>;
  /** Words there are, and words there may be. */
  readonly count: Readonly<Record<SectionName, number>>;
  readonly most: Readonly<Record<SectionName, number>>;
  /** Names of texts in the library, the most fitting first. */
  readonly picks: { readonly assignment: readonly string[]; readonly reminder: readonly string[] };
  /** Goals of the strategy plan that are not in the text; undefined: there are none. */
  readonly plan: PlanPickView | undefined;
  /** Lines of services; undefined: not for this edition. */
  readonly lines: LinesPickView | undefined;
  /** How many channels units have, and whether it is posted in those it concerns; undefined: there are none. */
  readonly channels: { readonly many: number; readonly chosen: boolean } | undefined;
  /** Of the form: what its buttons carry. */
  readonly subject: string;
  readonly nonce: string;
}

/** In sight from the start. */
const usual: readonly SectionName[] = ["goals", "sinceLast", "praise", "assignment", "reminder", "goodWords"];

export function sectionFields(view: SectionFieldsView, texts: Texts): Element[] {
  const { editor } = texts.weeklyUpdate;
  return [
    ...shownIn(view).flatMap((name) => sectionField(name, view, texts)),
    note(editor.removeHint),
    ...channelsField(view, texts),
    ...keptFields({ [ORDER_FIELD]: view.order.join(",") }),
  ];
}

function shownIn({ order, sections }: SectionFieldsView): readonly SectionName[] {
  return order.filter((name) => sections[name] !== "" || usual.includes(name));
}

/** The sections that are not in sight, and order and marks of those that are. */
export function sectionFolds(view: SectionFieldsView, texts: Texts): readonly Fold[] {
  const { editor } = texts.weeklyUpdate;
  const shown = shownIn(view);
  const others = view.order.filter((name) => !shown.includes(name));
  const more = {
    id: "more-sections",
    title: editor.moreSections,
    open: false,
    items: others.flatMap((name) => sectionField(name, view, texts)),
  };
  const arrange = {
    id: "arrange",
    title: editor.arrange,
    open: false,
    items: shown.map((name, index) => arranged(name, { index, of: shown.length }, view, texts)),
  };
  return others.length === 0 ? [arrange] : [more, arrange];
}

/** Dere sa – vi gjorde is told to everyone: an edition for some has none. */
export function answersButtons({ lines, subject, nonce }: SectionFieldsView, texts: Texts): CardAction[] {
  const title = texts.youSaid.button;
  return lines ? [button({ title, verb: verbs.answersForm, subject, nonce })] : [];
}

/** Nothing to choose where no unit has a channel. */
function channelsField({ channels }: SectionFieldsView, texts: Texts): Element[] {
  if (channels === undefined) return [];
  const title = texts.channels.also(channels.many);
  return [toggleField({ id: CHANNELS_FIELD, title, value: channels.chosen })];
}

/** The fields alone, where a text that is out is corrected: what holds a text, and what is usual. */
export function textFields(sections: Sections, texts: Texts): Element[] {
  const names = Object.keys(sections) as SectionName[];
  const shown = names.filter((name) => sections[name] !== "" || usual.includes(name));
  return shown.map((name) => sectionText(name, sections[name], texts));
}

function sectionText(name: SectionName, value: string, texts: Texts): Element {
  const { editor } = texts.weeklyUpdate;
  return textField({
    id: name,
    label: editor.fields[name],
    placeholder: editor.placeholders[name],
    multiline: true,
    ...(value === "" ? {} : { value }),
  });
}

function sectionField(name: SectionName, view: SectionFieldsView, texts: Texts): Element[] {
  const field = sectionText(name, view.sections[name], texts);
  const count: Element = { ...note(countLine(name, view, texts)), spacing: "Small" };
  return [field, count, ...pickers(name, view, texts)];
}

function countLine(name: SectionName, view: SectionFieldsView, texts: Texts): string {
  const mark = view.marks[name];
  const count = texts.weeklyUpdate.editor.count(view.count[name], view.most[name]);
  return mark ? `${count} · ${texts.weeklyUpdate.marks[mark]}` : count;
}

/** Only while there is nothing: a form of many fields is long enough. */
function pickers(name: SectionName, view: SectionFieldsView, texts: Texts): Element[] {
  if (name === "sinceLast") return [...linesPicker(view.lines, view, texts)];
  if (name === "goals") return view.plan ? [...planPicker(view.plan, view, texts)] : [];
  if ((name !== "assignment" && name !== "reminder") || view.sections[name] !== "") return [];
  const { editor, suggestions } = texts.weeklyUpdate;
  const words: Readonly<Record<string, string>> = suggestions[name];
  const choices = view.picks[name].map((value) => ({ value, title: words[value] ?? value }));
  return [
    choiceField({
      id: pickField(name),
      label: editor.pick[name],
      choices,
      placeholder: editor.pickHint,
    }),
  ];
}

/** Place and mark of one section, side by side. */
function arranged(
  name: SectionName,
  at: { readonly index: number; readonly of: number },
  view: SectionFieldsView,
  texts: Texts,
): Element {
  const { editor, marks } = texts.weeklyUpdate;
  const places = Array.from({ length: at.of }, (_, index) => String(index + 1));
  const mark = view.marks[name];
  const place = choiceField({
    id: placeField(name),
    label: editor.place(editor.fields[name]),
    choices: places.map((value) => ({ value, title: value })),
    value: String(at.index + 1),
  });
  const marking = choiceField({
    id: markField(name),
    label: editor.mark(editor.fields[name]),
    choices: [
      { value: "none", title: editor.noMark },
      ...Object.entries(marks).map(([value, title]) => ({ value, title })),
    ],
    value: mark ?? "none",
  });
  return { type: "Container", items: [place, marking] };
}
