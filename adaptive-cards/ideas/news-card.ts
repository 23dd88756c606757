/** What people are told when something happens: who, what and why, in that person's own words. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { leaderButtons, proposerButtons } from "./idea-actions.ts";
import { dueFacts, happened, nameInSentence, reasonWords, summaryOf, titled } from "./idea-parts.ts";
import { hideReason } from "./hide-form.ts";
import type { EventView, IdeaView } from "./idea-view.ts";

interface News {
  readonly title: string;
  readonly body: readonly Element[];
}

/** About the event that caused it; the state and the buttons are those of now. */
export function newsCard(idea: IdeaView, event: EventView, nonce: string, texts: Texts): Card {
  const isLeader = idea.reader === "leader";
  const { title, body } = isLeader ? leaderNews(idea, event, texts) : newsOf(idea, event, texts);
  const words = texts.ideas.shown;
  const about = isLeader ? words.content : texts.ideas.news.aboutYours;
  const content: Element[] = [
    heading(capitalised(title)),
    ...body,
    ...titled(about, idea.problem),
    note(summaryOf(idea, texts)),
    ...(isLeader ? dueFacts(idea, texts) : []),
  ];
  const buttons = isLeader ? leaderButtons(idea, nonce, false, texts) : proposerButtons(idea, nonce, texts);
  return card(`${summaryOf(idea, texts)}. ${capitalised(title)}`, content, buttons);
}

/** The proposer has replied, or written. */
function leaderNews(idea: IdeaView, event: EventView, texts: Texts): News {
  const words = texts.ideas.leader;
  const name = nameInSentence(idea, texts);
  const title = event.kind === "replied" ? words.replied(name) : words.message(name);
  const asked = idea.events.findLast(({ kind, number }) => kind === "asked" && number < event.number);
  const question = event.kind === "replied" ? titled(words.yourQuestion, asked?.text) : [];
  const by = texts.ideas.news.messageBy(event.who ?? texts.ideas.shown.theBot);
  return { title, body: [...question, paragraph(by), close(event.text ?? "")] };
}

function newsOf(idea: IdeaView, event: EventView, texts: Texts): News {
  const words = texts.ideas.news;
  const { yours, the } = texts.ideas.things[idea.kind];
  const who = event.who ?? texts.ideas.shown.theBot;
  const said = close(event.text ?? "");
  // Everything else is a decision, or the bot's.
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check
  switch (event.kind) {
    case "asked":
      return {
        title: words.asked(yours),
        body: [paragraph(words.askedBy(who)), said, ...replyNote(idea, texts)],
      };
    case "message":
      return {
        title: words.message(yours),
        body: [paragraph(words.messageBy(who)), said, ...dueNote(idea, words.notAnswer)],
      };
    case "read":
      return {
        title: words.read(yours),
        body: [paragraph(words.readBy(who, the)), ...dueNote(idea, words.notAnswer)],
      };
    case "hidden":
      return hiddenNews(idea, event, texts);
    case "answered":
      return { title: words.answered(yours), body: [paragraph(words.answeredBy(who)), said] };
    case "solved":
      return { title: words.solved(yours), body: [paragraph(words.solvedBy(who)), said] };
    default:
      return decisionNews(idea, event, texts);
  }
}

/** Why words are gone, and that the rest stands. */
function hiddenNews(idea: IdeaView, event: EventView, texts: Texts): News {
  const words = texts.intake.hide;
  const { yours } = texts.ideas.things[idea.kind];
  const by = paragraph(words.newsBy(event.who ?? texts.ideas.shown.theBot));
  const reason = titled(words.reason, hideReason(event.reason, texts));
  const said = titled(words.text, event.text);
  return { title: words.newsTitle(yours), body: [by, ...reason, ...said, note(words.newsNote)] };
}

function decisionNews(idea: IdeaView, event: EventView, texts: Texts): News {
  const words = texts.ideas.news;
  const { yours, the } = texts.ideas.things[idea.kind];
  const who = event.who ?? texts.ideas.shown.theBot;
  const why = titled(words.why, event.text);
  if (event.kind === "declined") {
    const reason = titled(words.reason, reasonWords(event.reason, texts));
    const elsewhere = event.reason === "other-channel" ? [note(words.otherChannel)] : [];
    return {
      title: words.declined(yours),
      body: [paragraph(words.declinedBy(who, the)), ...reason, ...why, ...elsewhere],
    };
  }
  if (event.kind === "postponed") {
    const sentence = words.postponedBy(who, the, event.until ?? "");
    return { title: words.postponed(yours), body: [paragraph(sentence), ...why] };
  }
  if (event.kind !== "resumed")
    return { title: words.moved(yours), body: [paragraph(happened(event, texts))] };
  const sentence = words.resumedNote(idea.holder, idea.answerDue ?? "");
  return { title: words.resumed(the), body: [paragraph(sentence)] };
}

function replyNote(idea: IdeaView, texts: Texts): readonly Element[] {
  return idea.clockStopped ? [note(texts.ideas.news.askedNote)] : [];
}

/** The promise goes on running after what is no answer. */
function dueNote(idea: IdeaView, sentence: (date: string) => string): readonly Element[] {
  return idea.clockStopped || idea.answerDue === undefined ? [] : [note(sentence(idea.answerDue))];
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase("nb") + sentence.slice(1);
}
