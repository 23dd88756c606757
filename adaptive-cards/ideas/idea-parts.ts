/** What several cards about an idea have in common. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { close, facts, note, paragraph, subheading } from "../parts/text.ts";
import type { EventView, IdeaView } from "./idea-view.ts";
import { hideReason } from "./hide-form.ts";
import { rotaAnswers } from "./intake-parts.ts";

type Pair = readonly [string, string];

/** "idé 17", "spørsmål 17" inside a sentence. */
export function nameInSentence(idea: IdeaView, texts: Texts): string {
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
  if (idea.clockStopped) return [facts([[words.due, words.dueStopped[idea.reader]]])];
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
    ...pair(words.informed, idea.informed.join(", ")),
  ];
}

/** What the words in a history may take up: a card that is too large is not shown at all. */
const HISTORY_TEXT = 6000;

/** Oldest first; when there is too much to show, the oldest are left out. The last event is always there. */
export function historyLines(idea: IdeaView, texts: Texts): readonly Element[] {
  const words = texts.ideas.shown;
  const lines = idea.events.map((event) => `${event.on}: ${happened(event, texts)}`);
  const shown = lines.filter((_, index) => lines.slice(index).join("").length <= HISTORY_TEXT);
  const kept = shown.length > 0 ? shown : lines.slice(-1);
  return [
    subheading(words.history),
    ...(kept.length < lines.length ? [note(words.olderLeftOut(lines.length - kept.length))] : []),
    ...kept.map((line) => paragraph(line)),
  ];
}

/** One sentence about one event, with the words a person wrote. */
export function happened(event: EventView, texts: Texts): string {
  const words = texts.ideas.happened;
  const who = event.who ?? texts.ideas.shown.theBot;
  const text = event.text ?? "";
  if (event.kind === "resumed") return words.resumed;
  if (event.kind === "declined") return words.declined(who, text, reasonWords(event.reason, texts));
  if (event.kind === "hidden") return words.hidden(who, text, hideReason(event.reason, texts));
  if (event.kind === "postponed") return words.postponed(who, text, event.until ?? "");
  return words[event.kind](who, text);
}

/** Why not, why stopped, why raised. */
export function reasonWords(reason: string | undefined, { ideas }: Texts): string {
  const known: Readonly<Record<string, string>> = {
    ...ideas.causes,
    ...ideas.raiseReasons,
    ...ideas.reasons,
  };
  return known[reason ?? "other"] ?? ideas.reasons.other;
}

export function titled(title: string, text: string | undefined): readonly Element[] {
  return text === undefined || text === "" ? [] : [note(title), close(text)];
}

function pair(name: string, value: string | undefined): readonly Pair[] {
  return value === undefined || value === "" ? [] : [[name, value]];
}
