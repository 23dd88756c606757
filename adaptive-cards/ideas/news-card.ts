/** What people are told when something happens: who, what and why, in that person's own words. */
import type { FieldId } from "../../bot/ideas/rules/fields.ts";
import type { EventKind } from "../../bot/ideas/idea.ts";
import type { Named, NewsWords } from "../../bot/texts/nb/idea-news.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { newsButtons } from "./idea-actions.ts";
import {
  dueFacts,
  eventLine,
  fieldLines,
  nameInSentence,
  nextLines,
  summaryOf,
  titled,
} from "./idea-parts.ts";
import type { EventView, IdeaView } from "./idea-view.ts";
import { capitalised } from "../../bot/texts/capitalised.ts";

interface News {
  readonly title: string;
  readonly body: readonly Element[];
}

/** About the event that caused it; the state and the buttons are those of now. */
export function newsCard(idea: IdeaView, event: EventView, nonce: string, texts: Texts): Card {
  const isProposer = idea.reader === "proposer";
  const { title, body } = isProposer ? toProposer(idea, event, texts) : toOthers(idea, event, texts);
  const about = isProposer ? texts.ideas.newsParts.aboutYours : texts.ideas.shown.content;
  const content: Element[] = [
    heading(capitalised(title)),
    ...body,
    ...titled(about, idea.problem),
    note(summaryOf(idea, texts)),
    ...(isProposer ? [] : dueFacts(idea, texts)),
  ];
  const buttons = newsButtons(idea, nonce, texts, event.kind);
  return card(`${summaryOf(idea, texts)}. ${capitalised(title)}`, content, buttons);
}

/** In the first sentence already. */
const inLead: Readonly<Partial<Record<EventKind, readonly FieldId[]>>> = {
  postponed: ["until"],
  extended: ["until"],
  transferred: ["unit"],
  planned: ["start", "responsible"],
  tried: ["until"],
  shared: ["level"],
  checked: ["still"],
  "brought-in": ["role", "unit"],
  "handed-over": ["reason", "unit"],
};
/** Whose words follow without a title: the first line has introduced them. */
const spoken: ReadonlySet<EventKind> = new Set([
  "asked",
  "replied",
  "message",
  "answered",
  "solved",
  "appealed",
]);
/** A leader's own checklist, and what only steers a form. */
const notTold: readonly FieldId[] = ["want", "time", "fits", "rota", "event"];

function toProposer(idea: IdeaView, event: EventView, texts: Texts): News {
  const thing = texts.ideas.things[idea.kind];
  return told(idea, event, thing, texts);
}

/** To the proposer "ideen din", to others "idé 17". */
function told(idea: IdeaView, event: EventView, thing: Named & { the: string }, texts: Texts): News {
  const known: Readonly<Partial<Record<EventKind, NewsWords>>> = texts.ideas.news;
  const words = known[event.kind];
  if (!words)
    return {
      title: texts.ideas.newsToOthers.other(thing.yours),
      body: [paragraph(eventLine(event, idea, texts))],
    };
  const who = event.who ?? texts.ideas.shown.theBot;
  const isInvolved = idea.reader === "proposer" || idea.reader === "participant";
  return {
    title: words.title(thing),
    body: [
      paragraph(words.lead(who, thing.the, event.shown)),
      ...said(event, texts),
      ...(isInvolved && words.after !== "" ? [paragraph(words.after)] : []),
      ...afterwards(idea, event, texts),
    ],
  };
}

/** The person's own words, and what else they filled in. */
function said(event: EventView, texts: Texts): readonly Element[] {
  const isSpoken = spoken.has(event.kind);
  const skip = new Set([...notTold, ...(inLead[event.kind] ?? []), ...(isSpoken ? (["text"] as const) : [])]);
  const text = isSpoken && event.shown.text !== "" ? [close(event.shown.text)] : [];
  return [...text, ...fieldLines(event, skip, texts)];
}

const movedOn: ReadonlySet<EventKind> = new Set([
  "raised",
  "transferred",
  "resumed",
  "handed-over",
  "brought-in",
]);

/** What the proposer can count on now. */
function afterwards(idea: IdeaView, event: EventView, texts: Texts): readonly Element[] {
  const words = texts.ideas.newsParts;
  if (event.kind === "asked") return idea.clockStopped ? [note(words.askedNote)] : [];
  if (event.kind === "message" || event.kind === "read")
    return idea.clockStopped || idea.answerDue === undefined ? [] : [note(words.notAnswer(idea.answerDue))];
  if (movedOn.has(event.kind)) return [paragraph(holderNow(idea, texts))];
  if (event.kind === "extended")
    return idea.answerDue === undefined ? nextLines(idea) : [paragraph(words.answerBy(idea.answerDue))];
  if (event.kind !== "declined") return [];
  const elsewhere = event.fields.reason === "other-channel" ? [note(words.otherChannel)] : [];
  return [...elsewhere, ...secondNo(idea, event, texts), ...nextLines(idea)];
}

/** There is no button left, and this is why. */
function secondNo(idea: IdeaView, event: EventView, texts: Texts): readonly Element[] {
  const isSecond = idea.events.some(({ kind, number }) => kind === "appealed" && number < event.number);
  return isSecond ? [paragraph(texts.ideas.newsParts.secondNo)] : [];
}

function holderNow(idea: IdeaView, texts: Texts): string {
  const words = texts.ideas.newsParts;
  return idea.answerDue === undefined || idea.clockStopped
    ? words.nowAtNoDate(idea.holder)
    : words.nowAt(idea.holder, idea.answerDue);
}

/** To a leader, a participant, an informed role. */
function toOthers(idea: IdeaView, event: EventView, texts: Texts): News {
  const words = texts.ideas.newsToOthers;
  const name = nameInSentence(idea, texts);
  const titles: Readonly<Partial<Record<EventKind, (name: string) => string>>> = words.titles;
  const title = titles[event.kind]?.(name);
  if (title === undefined) {
    const { is } = texts.ideas.newsParts;
    return told(idea, event, { yours: name, matter: name, matterIs: is(name), the: name }, texts);
  }
  if (spoken.has(event.kind)) {
    const asked = idea.events.findLast(({ kind, number }) => kind === "asked" && number < event.number);
    const question = event.kind === "replied" ? titled(words.yourQuestion, asked?.shown.text) : [];
    const by = words.writes(event.who ?? texts.ideas.shown.theBot);
    return { title, body: [...question, paragraph(by), close(event.shown.text)] };
  }
  const rest = event.kind === "evaluated" ? fieldLines(event, new Set(), texts) : [];
  const calm = event.kind === "withdrawn" ? [paragraph(words.nothingToDo)] : [];
  return { title, body: [paragraph(eventLine(event, idea, texts)), ...rest, ...calm, ...nextLines(idea)] };
}
