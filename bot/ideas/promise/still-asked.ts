/** Whether a question that the bot asked, and that waited for a window, still wants an answer from somebody. */
import type { EventKind, Idea, IdeaEvent } from "../idea.ts";
import type { IdeaFile } from "../idea-store.ts";

interface Question {
  readonly isOpen: (idea: Idea, since: readonly IdeaEvent[]) => boolean;
  /** What whoever has answered it has done. */
  readonly answer?: EventKind;
}

const questions: Readonly<Partial<Record<EventKind, Question>>> = {
  "start-asked": { isOpen: ({ state, startAsked }) => state === "planned" && startAsked === true },
  "trial-ended": { isOpen: isEvaluating, answer: "evaluated" },
  evaluating: { isOpen: isEvaluating, answer: "evaluated" },
  "evaluation-asked": { isOpen: isEvaluating },
  "check-asked": { isOpen: ({ state }) => state === "adopted", answer: "checked" },
};

/** @param by the reader as the idea's rows have them. True for every event that asks nothing. */
export function isStillAsked({ idea, events }: IdeaFile, asked: IdeaEvent, by: string): boolean {
  const question = questions[asked.kind];
  if (!question) return true;
  const since = events.filter(({ number }) => number > asked.number);
  const isAnswered = since.some((event) => event.kind === question.answer && event.by === by);
  return question.isOpen(idea, since) && !isAnswered;
}

/** The same evaluation, not one after another trial. */
function isEvaluating({ state }: Idea, since: readonly IdeaEvent[]): boolean {
  return state === "evaluating" && !since.some(({ kind }) => kind === "adjusted");
}
