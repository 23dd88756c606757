/** One edition as its readers see it. */
import type { YouSaid } from "../../bot/weekly-update/edition.ts";
import type { Mark, SectionName, Sections } from "../../bot/weekly-update/sections.ts";
import type { Language } from "../../bot/organisation/person.ts";
import { longDate } from "../../bot/calendar/format.ts";
import { mondayOf, weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type CardAction, type Element, card } from "../card.ts";
import { button, link } from "../parts/action.ts";
import { close, heading, note, paragraph, subheading } from "../parts/text.ts";
import { answerItem } from "./you-said.ts";
import { afterVerbs } from "./after-verbs.ts";
import { goalVerbs } from "../strategy/verbs.ts";
import { imageAt, type ImageView } from "./image.ts";
import { ideaVerbs, UNDER_EDITION } from "../ideas/verbs.ts";

/** A leader's own line, with the unit as it is called inside a sentence. */
export interface LineView {
  readonly unit: string;
  readonly text: string;
}

export interface EditionView {
  readonly id: string;
  /** "2026-W48" */
  readonly week: string;
  /** "" when nobody knows any more. */
  readonly sender: string;
  /** Whom it is for, in words; absent: everyone. */
  readonly to?: string | undefined;
  readonly sections: Sections;
  /** All names, in the order the readers meet them. */
  readonly order: readonly SectionName[];
  readonly marks: Readonly<Partial<Record<SectionName, Mark>>>;
  /** Where to join the meeting: https. */
  readonly join: string | undefined;
  /** Of the units that this reader hears, the nearest first. */
  readonly lines?: readonly LineView[];
  readonly image?: ImageView | undefined;
  readonly answers: readonly YouSaid[];
  /** How many more there were than there is room for. */
  readonly waiting?: number | undefined;
  readonly language: Language;
  /** A channel or group chat: forms and ideas have no place there. */
  readonly shared: boolean;
  /** Posted in a channel, to stay there: whoever presses is answered alone. `ownChat` leads to the chat with the bot. */
  readonly channel?: { readonly ownChat: string | undefined };
  readonly nonce: string;
  /** Of the newest correction: its date, YYYY-MM-DD, and what was wrong. */
  readonly corrected?: { readonly date: string; readonly what: string } | undefined;
  /** Where the meeting can be seen again. */
  readonly recording?: string | undefined;
  /** The reader has pressed Gjort. */
  readonly done?: boolean;
  /** The reader may lead a shift, and gets the button for that. */
  readonly readsAloud?: boolean;
  /** A goal in it concerns the reader, who is asked what it means. */
  readonly asksAboutGoals?: boolean;
}

export function editionCard(view: EditionView, texts: Texts): Card {
  return card(editionTitle(view, texts), editionBody(view, texts), editionActions(view, texts));
}

export function editionTitle(view: Pick<EditionView, "week">, texts: Texts): string {
  return texts.weeklyUpdate.reader.title(weekNumber(view.week));
}

export function editionBody(view: EditionView, texts: Texts): Element[] {
  const { reader } = texts.weeklyUpdate;
  // Words on the way are the last; what came of ideas stands before them.
  const last = view.order.at(-1) === "goodWords" ? view.order.slice(0, -1) : view.order;
  const end = view.order.slice(last.length);
  return [
    heading(editionTitle(view, texts)),
    note(fromLine(view, texts)),
    ...corrected(view, texts),
    ...imageAt("top", view.image),
    ...last.flatMap((name) => section(name, view, texts)),
    ...unitLines(view, texts),
    ...youSaid(view, texts),
    ...end.flatMap((name) => section(name, view, texts)),
    ...(view.shared && view.channel?.ownChat === undefined ? [note(reader.ideaInShared)] : []),
  ];
}

/** Set off: the rest of the edition is the same for everyone. */
function unitLines({ lines = [] }: EditionView, { unitLines: words }: Texts): Element[] {
  if (lines.length === 0) return [];
  const items = lines.map(({ unit, text }) => paragraph(words.from(unit, text)));
  return [{ type: "Container", style: "emphasis", spacing: "Medium", items }];
}

function fromLine({ sender, to }: EditionView, texts: Texts): string {
  const { reader } = texts.weeklyUpdate;
  const from = sender || reader.unknownSender;
  return to === undefined ? reader.from(from) : texts.audience.fromTo(from, to);
}

export function editionActions(view: EditionView, texts: Texts): CardAction[] {
  const links = [
    ...(view.join === undefined ? [] : [link({ title: texts.weeklyUpdate.reader.join, address: view.join })]),
    ...(view.recording === undefined
      ? []
      : [link({ title: texts.afterEdition.buttons.recording, address: view.recording })]),
  ];
  const title = texts.weeklyUpdate.reader.idea;
  if (view.channel) {
    const { ownChat } = view.channel;
    const idea = ownChat === undefined ? [] : [link({ title, address: ownChat })];
    return [...idea, ...links, readAloudAction(view, texts)];
  }
  if (view.shared) return links;
  return [
    button({ title, verb: ideaVerbs.form, subject: `${UNDER_EDITION}:${view.id}`, nonce: view.nonce }),
    ...links,
    ...(view.readsAloud === true ? [readAloudAction(view, texts)] : []),
  ];
}

/** Under ukas oppdrag, where it is plain what is done; it only counts. */
function donePart({ id, done, shared, channel, nonce }: EditionView, texts: Texts): Element[] {
  if (done === true) return [note(texts.afterEdition.doneThanks)];
  if (shared && !channel) return [];
  const action = button({
    title: texts.afterEdition.buttons.done,
    verb: afterVerbs.done,
    subject: id,
    nonce,
  });
  return [{ type: "ActionSet", actions: [action] }];
}

function readAloudAction({ id, nonce }: EditionView, texts: Texts): CardAction {
  const title = texts.afterEdition.buttons.readAloud;
  return button({ title, verb: afterVerbs.readAloudForm, subject: id, nonce });
}

function corrected({ corrected: newest, language, week }: EditionView, texts: Texts): Element[] {
  if (newest === undefined) return [];
  const date = longDate(newest.date, language, mondayOf(week));
  return [paragraph(texts.afterEdition.corrected(date, newest.what))];
}

function section(name: SectionName, view: EditionView, texts: Texts): Element[] {
  const lines = view.sections[name].split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return [];
  const bullet = name === "goals" && lines.length > 1 ? "• " : "";
  const mark = view.marks[name];
  return [
    subheading(texts.weeklyUpdate.reader.sections[name]),
    ...(mark ? [{ ...note(texts.weeklyUpdate.marks[mark]), spacing: "None" as const }] : []),
    ...lines.map((line) => close(`${bullet}${line}`)),
    ...imageAt(name, view.image),
    ...(name === "goals" ? askAboutGoals(view, texts) : []),
    ...(name === "assignment" ? donePart(view, texts) : []),
  ];
}

function askAboutGoals({ asksAboutGoals, shared, id, nonce }: EditionView, texts: Texts): Element[] {
  if (asksAboutGoals !== true || shared) return [];
  const ask = button({ title: texts.strategy.ask.title, verb: goalVerbs.ask, subject: id, nonce });
  return [{ type: "ActionSet", actions: [ask] }];
}

function youSaid(view: EditionView, texts: Texts): Element[] {
  const { waiting = 0 } = view;
  if (view.answers.length === 0) return [];
  return [
    subheading(texts.weeklyUpdate.reader.youSaid),
    ...view.answers.map((item) => answerItem(item, view.language, texts)),
    ...(waiting === 0 ? [] : [note(texts.youSaid.moreNextWeek(waiting))]),
  ];
}
