/** What a reflection showed: of all, of the reader's groups, and what was written; a page at a time. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph, subheading } from "../parts/text.ts";
import { type ItemView, statementsPart } from "./figures-part.ts";
import type { QuestionView } from "./question-card.ts";
import { answerPart, type OwnAnswerView } from "./own-answer-card.ts";
import { reflectionVerbs } from "./verbs.ts";

export interface FiguresView {
  readonly asked: number;
  readonly answers: number;
  readonly items: readonly ItemView[];
  readonly comments: readonly string[];
  /** GROUP|FROM|ID, when the reader may answer one of them. */
  readonly pick?: string | undefined;
}

interface NamedView {
  readonly name: string;
  /** By the statement's id, "1" to "5". */
  readonly values: Readonly<Record<string, string>>;
  readonly comment: string;
}

export interface ResultsView {
  readonly subject: string;
  readonly nonce: string;
  readonly items: QuestionView["items"];
  readonly isPulse: boolean;
  /** The unit that was asked by its leader; undefined: the municipality asked everybody. */
  readonly unit: { readonly name: string; readonly inSentence: string; readonly by: string } | undefined;
  /** The day, as people read it. */
  readonly closed: string;
  readonly thresholds: QuestionView["thresholds"];
  /** Undefined: too few answers. */
  readonly total: FiguresView | undefined;
  /** Those that the reader is in, or leads; none where all are one group. */
  readonly groups: readonly (FiguresView & { readonly units: readonly string[] })[];
  /** What was written to the reader with a name. */
  readonly named: readonly NamedView[];
  /** What the reader answered, where that was kept: only when the reader asks. */
  readonly own: Pick<OwnAnswerView, "answer" | "leader" | "shows"> | undefined;
  readonly isLeader: boolean;
  /** The own unit is within a larger group. */
  readonly isMerged: boolean;
  /** The first comment of each that is shown, from 0. */
  readonly from: number;
  /** The first group that is shown, from 0 when left out. */
  readonly at?: number;
}

/** A leader of many units reads a few groups at a time; the whole, and what stands once, are on the first card. */
const GROUPS_SHOWN = 4;

/** On one card, all lists together: more would not fit into a message. */
export const COMMENTS_SHOWN = 10;

export function resultsCard(all: ResultsView, texts: Texts): Card {
  const words = texts.reflections.results;
  const view = withGroups(all);
  const title = titleOf(view, texts);
  const body = [
    heading(title),
    ...(view.unit ? [note(words.askedBy(view.unit.by))] : []),
    ...(view.isPulse ? [] : view.items.map((item) => paragraph(item.words))),
    ...(view.total ? shown(view, view.total, texts) : [paragraph(words.tooFew(view.thresholds.numbers))]),
    ...namedPart(view, texts),
    ...ownPart(view, texts),
    { ...note(explained(view, texts)), separator: true },
  ];
  return card(title, body, actionsOf(view, all.groups.length, texts));
}

function withGroups(view: ResultsView): ResultsView {
  const { at = 0 } = view;
  const groups = view.groups.slice(at, at + GROUPS_SHOWN);
  return isFirst(view) ? { ...view, groups } : { ...view, groups, named: [], own: undefined };
}

function isFirst({ at = 0 }: ResultsView): boolean {
  return at === 0;
}

function titleOf({ unit, isPulse }: ResultsView, texts: Texts): string {
  const words = texts.reflections.results;
  if (unit) return words.titleUnit(unit.inSentence);
  return isPulse ? words.titlePulse : words.title;
}

function explained({ unit, thresholds }: ResultsView, texts: Texts): string {
  const words = texts.reflections.results;
  const rules = words.explained(thresholds.numbers, thresholds.comments);
  const all = unit ? [rules, words.once] : [rules, words.merged, words.once];
  // To everybody alike, whoever wrote to a leader.
  return [...all, words.delivered].join(" ");
}

function shown(view: ResultsView, total: FiguresView, texts: Texts): Element[] {
  const words = texts.reflections.results;
  const whole = [
    ...(view.unit && view.groups.length === 0 ? [] : [subheading(view.unit ? words.allAsked : words.all)]),
    ...figuresPart(total, view, texts),
  ];
  return [
    ...(isFirst(view) ? whole : []),
    ...view.groups.flatMap((group) => [
      { ...subheading(groupName(group.units, texts)), separator: true },
      ...figuresPart(group, view, texts),
    ]),
    ...(view.isMerged ? [note(words.noGroup)] : []),
  ];
}

function figuresPart(of: FiguresView, view: ResultsView, texts: Texts): Element[] {
  const words = texts.reflections.results;
  return [
    note(words.answered(of.answers, of.asked)),
    ...statementsPart(of, view, texts),
    ...(of.comments.length === 0 ? [] : [note(withPlace(words.comments, of.comments, view, texts))]),
    ...onPage(of.comments, view).map((text) => paragraph(`– ${text}`)),
    ...(of.pick === undefined || of.comments.length === 0 ? [] : [pickButton(of.pick, view.nonce, texts)]),
  ];
}

/** Everything that somebody has written: of all, of each group, and with a name. All lists go on together. */
function listsOf(view: ResultsView): readonly (readonly unknown[])[] {
  const { total, groups, named } = view;
  const figures = total ? [...(isFirst(view) ? [total] : []), ...groups] : [];
  return [...figures.map(({ comments }) => comments), named].filter((list) => list.length > 0);
}

function pageSize(view: ResultsView): number {
  return Math.max(1, Math.floor(COMMENTS_SHOWN / Math.max(1, listsOf(view).length)));
}

function onPage<T>(list: readonly T[], view: ResultsView): readonly T[] {
  return list.slice(view.from, view.from + pageSize(view));
}

/** With "Viser 11–18 av 18", where they do not all have room. */
function withPlace(label: string, list: readonly unknown[], view: ResultsView, texts: Texts): string {
  const shown = onPage(list, view).length;
  if (shown === 0 || shown === list.length) return label;
  return `${label} ${texts.ideas.lists.shown(view.from + 1, view.from + shown, list.length)}`;
}

function pickButton(subject: string, nonce: string, texts: Texts): Element {
  const title = texts.reflectionThread.pick;
  return {
    type: "ActionSet",
    actions: [button({ title, verb: reflectionVerbs.pick, subject, nonce })],
  };
}

function ownPart({ own, items, isPulse }: ResultsView, texts: Texts): Element[] {
  if (!own) return [];
  const part = answerPart({ items, isPulse, isClosed: true, ...own }, texts);
  return [{ ...subheading(texts.reflections.lastOwn), separator: true }, ...part];
}

/** Only the leader to whom it was written has any. */
function namedPart(view: ResultsView, texts: Texts): Element[] {
  const { items } = view;
  const named = onPage(view.named, view);
  if (named.length === 0) return [];
  const words = texts.reflections;
  return [
    { ...subheading(words.results.named), separator: true },
    note(withPlace(words.results.namedNote, view.named, view, texts)),
    ...named.flatMap(({ name, values, comment }) => [
      paragraph(name),
      ...items.flatMap((item) => {
        const chosen = words.scale[Number(values[item.id]) - 1];
        return chosen === undefined ? [] : [close(`${item.words} ${chosen}`)];
      }),
      ...(comment === "" ? [] : [close(comment)]),
    ]),
  ];
}

/** "Nattjenesten, Sone nord og to enheter til" */
export function groupName(units: readonly string[], texts: Texts): string {
  const words = texts.reflections.results;
  const names = units.slice(0, MOST_NAMED).join(", ");
  return units.length > MOST_NAMED ? words.andMore(names, units.length - MOST_NAMED) : names;
}

const MOST_NAMED = 3;

function actionsOf(view: ResultsView, groups: number, texts: Texts): CardAction[] {
  const { subject, nonce, isLeader, total } = view;
  const { buttons } = texts.reflections;
  const next = nextPlace(view, groups);
  const more = {
    title: texts.common.buttons.showMore,
    verb: reflectionVerbs.results,
    subject: `${next}|${subject}`,
    nonce,
  };
  const agenda = button({ title: buttons.agenda, verb: reflectionVerbs.agenda, subject, nonce });
  return [...(next === undefined ? [] : [button(more)]), ...(isLeader && total ? [agenda] : [])];
}

/** "10": further comments of these groups; "0-4": further groups. */
function nextPlace(view: ResultsView, groups: number): string | undefined {
  const { at = 0 } = view;
  const next = view.from + pageSize(view);
  if (listsOf(view).some((list) => list.length > next)) return at === 0 ? `${next}` : `${next}-${at}`;
  return at + GROUPS_SHOWN < groups ? `0-${at + GROUPS_SHOWN}` : undefined;
}
