/** What somebody wrote when an idea got where it is: the plan, the trial, how it went; and what those who tried it say. */
import type { FieldId } from "../../bot/ideas/rules/fields.ts";
import type { EventKind, IdeaState } from "../../bot/ideas/idea.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { fold } from "../parts/fold.ts";
import { heading, note, subheading } from "../parts/text.ts";
import { choicesOf, isChoiceField, labelOf } from "./fields.ts";
import { fieldFacts, fieldLines, summaryOf, titled } from "./idea-parts.ts";
import type { EventView, IdeaView } from "./idea-view.ts";
import { ideaVerbs } from "./verbs.ts";

/** The event that is worth reading in full, by state; the newest of them. */
const telling: Readonly<Partial<Record<IdeaState, readonly EventKind[]>>> = {
  planned: ["planned", "adjusted"],
  trial: ["tried", "adjusted"],
  evaluating: ["tried", "adjusted"],
  adopted: ["adopted"],
  stopped: ["stopped"],
};

/** A leader's own checklist, what only steers the form, and dates that may have been moved since: the card says what comes next. */
const notTold: ReadonlySet<FieldId> = new Set([
  "want",
  "time",
  "fits",
  "rota",
  "start",
  "until",
  "nextCheck",
]);

export function stateDetails(idea: IdeaView, texts: Texts): readonly Element[] {
  const kinds = telling[idea.state] ?? [];
  const words: Readonly<Partial<Record<EventKind, string>>> = texts.ideas.details;
  return kinds.flatMap((kind) => {
    const event = idea.events.findLast((each) => each.kind === kind);
    const lines = event ? fieldFacts(event, notTold, texts) : [];
    return lines.length === 0 ? [] : [subheading(words[kind] ?? ""), ...lines];
  });
}

/** What it is that was tried, and what keeps it going. */
export function whatIsDone(idea: IdeaView, texts: Texts): readonly Element[] {
  const { labels } = texts.ideas.fields;
  const last = (kind: EventKind) => idea.events.findLast((event) => event.kind === kind)?.shown;
  return [...titled(labels.what, last("tried")?.what), ...titled(labels.toLast, last("adopted")?.toLast)];
}

/** What the answers shown may take up together: a card that is too large is not shown at all. */
const ANSWERS_TEXT = 5000;
/** So many at a time. */
const ANSWERS_PAGE = 8;

/** What proposer, participants and the leader answered since the last trial began. */
export function evaluationDetails(idea: IdeaView, nonce: string, texts: Texts): readonly Element[] {
  const words = texts.ideas.evaluations;
  const answers = answersTo(idea);
  if (answers.length === 0) return idea.state === "evaluating" ? [note(words.none)] : [];
  const more = moreAnswers(idea, ANSWERS_PAGE, nonce, texts);
  const items: Element[] = [
    ...oneByOne(answers.slice(0, ANSWERS_PAGE), texts),
    ...(more.length > 0 ? [{ type: "ActionSet" as const, actions: [...more] }] : []),
  ];
  return [
    subheading(words.title),
    ...counted(answers, texts),
    ...fold({ id: "answers", title: words.each, open: false, items }),
  ];
}

/** The answers that had no room on the idea's own card. */
export function answersCard(idea: IdeaView, from: number, nonce: string, texts: Texts): Card {
  const words = texts.ideas.evaluations;
  const answers = answersTo(idea);
  const shown = answers.slice(from, from + ANSWERS_PAGE);
  const range = texts.ideas.lists.shown(from + 1, from + shown.length, answers.length);
  const subject = String(idea.number);
  return card(
    `${summaryOf(idea, texts)}. ${words.title}`,
    [heading(words.title), ...oneByOne(shown, texts), note(range)],
    [
      ...moreAnswers(idea, from + ANSWERS_PAGE, nonce, texts),
      button({ title: texts.common.buttons.close, verb: ideaVerbs.open, subject, nonce }),
    ],
  );
}

function moreAnswers(idea: IdeaView, from: number, nonce: string, texts: Texts): readonly CardAction[] {
  if (answersTo(idea).length <= from) return [];
  const title = texts.common.buttons.showMore;
  return [button({ title, verb: ideaVerbs.answers, subject: `${idea.number}|${from}`, nonce })];
}

function oneByOne(answers: readonly EventView[], texts: Texts): readonly Element[] {
  const most = Math.max(...answers.map((answer) => Object.keys(answer.fields).length), 1);
  const room = Math.floor(ANSWERS_TEXT / (answers.length * most));
  return answers.flatMap((answer) => [
    subheading(texts.ideas.evaluations.one(answer.who ?? texts.ideas.shown.theBot)),
    ...fieldLines(answer, new Set(), texts, room),
  ]);
}

function answersTo(idea: IdeaView): readonly EventView[] {
  if (idea.state !== "trial" && idea.state !== "evaluating") return [];
  const began = idea.events.findLast(({ kind }) => kind === "tried" || kind === "adjusted")?.number ?? 0;
  const given = idea.events.filter(
    ({ kind, number, fields }) =>
      number > began && (kind === "evaluated" || (kind === "evaluating" && Object.keys(fields).length > 0)),
  );
  // Whoever has answered twice is counted once.
  return given.filter(({ by }, index) => !given.slice(index + 1).some((later) => later.by === by));
}

/** "Har endringen vært en forbedring? Ja 3 · Delvis 1" */
function counted(answers: readonly EventView[], texts: Texts): readonly Element[] {
  const ids = new Set(answers.flatMap(({ fields }) => Object.keys(fields) as FieldId[]));
  return [...ids].filter(isChoiceField).flatMap((id) => {
    const counts = choicesOf("evaluateInput", id, texts).flatMap(({ value, title }) => {
      const count = answers.filter(({ fields }) => fields[id] === value).length;
      return count === 0 ? [] : [`${title} ${count}`];
    });
    return titled(labelOf("evaluateInput", id, texts), counts.join(" · "));
  });
}
