/** Hvor langt nådde den? The whole, and each group in the order of the tree: no ranking. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type CardAction, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, subheading } from "../parts/text.ts";
import { afterVerbs } from "./after-verbs.ts";
import { type ShortEdition, shortTitle } from "./latest.ts";

export interface ReachCount {
  readonly people: number;
  /** "all" is said of each group when it came to everybody. */
  readonly delivered: number | "all" | "nearly-all" | undefined;
  /** Undefined: not to be shown. */
  readonly pressed: number | undefined;
  /** That many or more; Gjort too, when it is as many. */
  readonly orMore?: true | undefined;
  /** More or fewer than the edition before. */
  readonly change?: number | undefined;
  readonly done: number | undefined;
  readonly aloud: { readonly times?: number | undefined; readonly people: number } | undefined;
}

export interface ReachGroupView extends ReachCount {
  /** Names of its units. */
  readonly units: readonly string[];
}

interface ReachOf {
  readonly edition: string;
  readonly week: string;
  /** Whom it was for; undefined: everyone. */
  readonly to: string | undefined;
  readonly nonce: string;
}

export interface ReachView extends ReachOf {
  readonly total: ReachCount;
  readonly groups: readonly ReachGroupView[];
  /** Up to which of them is shown. */
  readonly upTo: number;
  readonly atLeast: number;
  /** Others that were counted, newest first. */
  readonly earlier: readonly ShortEdition[];
}

export function reachCard(view: ReachView, texts: Texts): Card {
  const words = texts.reach;
  const title = words.title(weekNumber(view.week));
  const from = Math.floor((view.upTo - 1) / MOST) * MOST;
  const shown = view.groups.slice(from, view.upTo);
  const body = [
    heading(title),
    ...toPart(view, texts),
    subheading(words.all),
    facts(factsOf(view.total, texts)),
    ...(view.total.pressed === undefined ? [paragraph(words.tooFew)] : []),
    ...(from === 0 ? [] : [note(words.page(from + 1, from + shown.length, view.groups.length))]),
    ...shown.flatMap((group) => [
      { ...subheading(groupName(group.units, texts)), separator: true },
      facts(factsOf(group, texts)),
    ]),
    ...(view.total.pressed !== undefined
      ? [{ ...note(words.explained(view.atLeast)), separator: true }]
      : []),
    ...earlierPart(view, texts),
  ];
  const more = button({
    title: texts.common.buttons.showMore,
    verb: afterVerbs.reach,
    subject: `${view.edition}|upto-${view.upTo + MORE}`,
    nonce: view.nonce,
  });
  return card(title, body, [...(view.groups.length > view.upTo ? [more] : []), leave(view, texts)]);
}

/** Lists show ten. */
const MORE = 10;
/** More would make the card too large: the next ones take the place of those. */
const MOST = 40;

function factsOf(count: ReachCount, texts: Texts): readonly (readonly [string, string])[] {
  const words = texts.reach;
  const { delivered, pressed, orMore, done, aloud, people } = count;
  // Of the total it may be so for one of its groups.
  const doneWords = orMore && done !== undefined ? words.atLeast(done) : String(done);
  return [
    ...(delivered === undefined
      ? []
      : [[words.delivered, deliveredWords(delivered, people, texts)] as const]),
    ...(pressed === undefined ? [] : [[words.pressed, pressedWords(pressed, count, texts)] as const]),
    ...(done === undefined ? [] : [[words.done, doneWords] as const]),
    ...(aloud === undefined ? [] : [[words.aloud, words.aloudTimes(aloud.times, aloud.people)] as const]),
  ];
}

function deliveredWords(
  delivered: NonNullable<ReachCount["delivered"]>,
  people: number,
  { reach: words }: Texts,
): string {
  if (delivered === "nearly-all") return words.nearlyAll;
  return delivered === "all" ? words.deliveredAll : words.deliveredOf(delivered, people);
}

function pressedWords(
  pressed: number,
  { people, change, orMore }: ReachCount,
  { reach: words }: Texts,
): string {
  const line = words.pressedOf(orMore ? words.atLeast(pressed) : String(pressed), people);
  return change === undefined ? line : words.with(line, words.change(change));
}

/** "Nattjenesten og tre enheter til" */
function groupName(units: readonly string[], { reach: words }: Texts): string {
  const [one = "", other = "", third = ""] = units;
  if (units.length <= 1) return one;
  if (units.length === 2) return words.two(one, other);
  return units.length === 3 ? words.three(one, other, third) : words.andMore(one, units.length - 1);
}

function earlierPart({ earlier, nonce }: ReachView, texts: Texts): Element[] {
  if (earlier.length === 0) return [];
  const actions = earlier.map((each) =>
    button({ title: shortTitle(each, texts), verb: afterVerbs.reach, subject: each.id, nonce }),
  );
  return [
    { ...note(texts.reach.earlier), separator: true },
    { type: "ActionSet", actions },
  ];
}

export interface ReachSoFarView extends ReachOf {
  readonly people: number;
  readonly delivered: number;
  /** Rounded down to tens; 0: fewer than ten. Undefined: it went to too few. */
  readonly pressed: number | undefined;
}

export function reachSoFarCard(view: ReachSoFarView, texts: Texts): Card {
  const words = texts.reach;
  const title = words.title(weekNumber(view.week));
  const body = [
    heading(title),
    ...toPart(view, texts),
    subheading(words.soFar),
    facts([
      [words.delivered, words.deliveredOf(view.delivered, view.people)],
      ...(view.pressed === undefined
        ? []
        : [[words.pressed, view.pressed === 0 ? words.fewSoFar : words.atLeast(view.pressed)] as const]),
    ]),
    ...(view.pressed === undefined ? [paragraph(words.tooFew)] : []),
    note(words.later),
  ];
  return card(title, body, [leave(view, texts)]);
}

function toPart({ to }: ReachOf, texts: Texts): Element[] {
  return to === undefined ? [] : [note(texts.reach.to(to))];
}

function leave({ edition, nonce }: ReachOf, texts: Texts): CardAction {
  const title = texts.common.buttons.close;
  return button({ title, verb: afterVerbs.read, subject: edition, nonce, ignoresInputs: true });
}
