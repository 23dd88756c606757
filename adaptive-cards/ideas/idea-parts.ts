/** What several cards about an idea have in common. */
import type { FieldId } from "../../bot/ideas/rules/fields.ts";
import type { Line } from "../../bot/texts/nb/idea-history.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { close, facts, note, paragraph, subheading } from "../parts/text.ts";
import { backing } from "./colleague-view.ts";
import { labelOf } from "./fields.ts";
import type { EventView, IdeaView } from "./idea-view.ts";
import { rotaAnswers } from "./intake-parts.ts";
import { shortened } from "./shortened.ts";

type Pair = readonly [string, string];

/** "idé 17", "spørsmål 17" inside a sentence. */
export function nameInSentence(idea: Pick<IdeaView, "kind" | "number">, texts: Texts): string {
  return `${texts.ideas.things[idea.kind].name.toLocaleLowerCase("nb")} ${idea.number}`;
}

export function titleOf(idea: IdeaView, texts: Texts): string {
  return texts.ideas.shown.title(texts.ideas.things[idea.kind].name, idea.number, idea.stateLabel);
}

export function summaryOf(idea: IdeaView, texts: Texts): string {
  return texts.ideas.shown.summary(texts.ideas.things[idea.kind].name, idea.number, idea.stateLabel);
}

/** The deadline as it stands; nothing when the promise is met. */
export function dueFacts(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  const side = idea.reader === "proposer" || idea.reader === "leader" ? idea.reader : "informed";
  if (idea.clockStopped) return [facts([[words.due, words.dueStopped[side]]])];
  return idea.answerDue === undefined ? [] : [facts([[words.due, words.dueAt(idea.answerDue)]])];
}

/** Everything the proposer wrote, the problem first. */
export function ideaContent(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  return [
    paragraph(idea.problem),
    ...titled(words.proposal, idea.proposal),
    ...titled(words.stopDoing, idea.stopDoing),
    ...titled(words.forUser, idea.forUser),
    ...rotaAnswers(idea, texts),
    ...titled(texts.practice.here.adapt, idea.adapt),
  ];
}

/** What the proposer chose about it. */
export function choiceFacts(idea: IdeaView, texts: Texts): readonly Pair[] {
  const words = texts.ideas.shown;
  const category = idea.category && texts.ideas.categories[idea.category];
  return [
    ...pair(words.category, category),
    ...pair(words.across, idea.acrossServices ? words.yes : undefined),
    ...pair(words.fromGroup, idea.onBehalfOf),
    ...pair(texts.offers.postedBy, idea.postedBy),
    ...pair(words.informed, idea.informed.join(", ")),
    ...pair(texts.sharing.backing, backing(idea, texts)),
    ...originFact(idea, texts),
  ];
}

function originFact({ origin }: IdeaView, { practice }: Texts): readonly Pair[] {
  return origin === undefined ? [] : [[practice.here.origin, practice.here.originOf(origin)]];
}

/** What the words in a history may take up: a card that is too large is not shown at all. */
const HISTORY_TEXT = 6000;

/** Oldest first; when there is too much to show, the oldest are left out. The last event is always there. */
export function historyLines(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  const lines = idea.events.map((event) => `${event.on}: ${eventLine(event, idea, texts)}`);
  const shown = lines.filter((_, index) => lines.slice(index).join("").length <= HISTORY_TEXT);
  const kept = shown.length > 0 ? shown : lines.slice(-1);
  return [
    subheading(words.history),
    ...(kept.length < lines.length ? [note(words.olderLeftOut(lines.length - kept.length))] : []),
    ...kept.map((line) => paragraph(line)),
  ];
}

/** One sentence about one event, with the words a person wrote. */
export function eventLine(event: EventView, idea: Pick<IdeaView, "kind">, texts: Texts): string {
  const line: Line = texts.ideas.happened[event.kind];
  return line(event.who ?? texts.ideas.shown.theBot, event.shown, texts.ideas.things[idea.kind].the);
}

/** What comes next, and when. */
export function nextLines(idea: IdeaView): readonly Element[] {
  return idea.next === undefined ? [] : [paragraph(idea.next)];
}

/** A long text takes this much on a card that has others to show. The whole of it is in the history. */
const DETAIL_TEXT = 600;

/** Everything that was filled in, a name and a text each. */
export function fieldLines(
  event: EventView,
  skip: ReadonlySet<FieldId>,
  texts: Texts,
  most = DETAIL_TEXT,
): readonly Element[] {
  return shownIds(event, skip).flatMap((id) =>
    titled(
      labelOf(event.action ?? "message", id, texts),
      shortened(event.shown[id], Math.min(most, DETAIL_TEXT)),
    ),
  );
}

/** A name longer than this would take most of the width beside its value on a phone. */
const SHORT_NAME = 14;

/** The same in less room: what has a short name stands beside it. */
export function fieldFacts(event: EventView, skip: ReadonlySet<FieldId>, texts: Texts): readonly Element[] {
  const pairs = shownIds(event, skip).map((id): Pair => [
    labelOf(event.action ?? "message", id, texts),
    shortened(event.shown[id], DETAIL_TEXT),
  ]);
  const short = pairs.filter(([name]) => name.length <= SHORT_NAME);
  const long = pairs.filter(([name]) => name.length > SHORT_NAME);
  return [...(short.length > 0 ? [facts(short)] : []), ...long.flatMap(([name, text]) => titled(name, text))];
}

function shownIds(event: EventView, skip: ReadonlySet<FieldId>): readonly FieldId[] {
  return (Object.keys(event.fields) as FieldId[]).filter((id) => !skip.has(id) && event.shown[id] !== "");
}

export function titled(title: string, text: string | undefined): readonly Element[] {
  return text === undefined || text === "" ? [] : [note(title), close(text)];
}

function pair(name: string, value: string | undefined): readonly Pair[] {
  return value === undefined || value === "" ? [] : [[name, value]];
}
