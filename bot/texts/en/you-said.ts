/** You said – we did: what readers see, and what an editor can do with it. */
import type { PartOf } from "../part-of.ts";
import type { youSaid as source } from "../nb/you-said.ts";
import { user } from "../user-words.ts";

export const youSaid: PartOf<typeof source> = {
  said: (problem: string) => `You said: ${problem}`,
  saidBy: (proposer: string, problem: string) => `${proposer} said: ${problem}`,
  asked: (problem: string) => `You asked: ${problem}`,
  askedBy: (proposer: string, problem: string) => `${proposer} asked: ${problem}`,
  outcomes: {
    answered: (words: string) => `The answer: ${words}`,
    adopted: (words: string) => `Solved at once: ${words}`,
    postponed: (words: string) => `Not now: ${words}`,
    postponedTo: (date: string, words: string) =>
      `Not now, but we will look at it again on ${date}: ${words}`,
    planned: (words: string) => `We are starting. This is why: ${words}`,
    plannedFrom: (date: string, words: string) => `We start on ${date}. This is why: ${words}`,
    trial: (words: string) => `We are trying it: ${words}`,
    trialUntil: (date: string, words: string) => `We are trying it until ${date}: ${words}`,
    "adopted-after-trial": (words: string) =>
      `We have tried it, and now it is in use. This is what it meant for ${user.the}: ${words}`,
  },
  declined: {
    economy: (words: string) => `The answer was no, because of money: ${words}`,
    law: (words: string) => `The answer was no, because of the law or regulations: ${words}`,
    staffing: (words: string) => `The answer was no, because of staffing: ${words}`,
    "tried-before": (words: string) => `The answer was no, because it has been tried before: ${words}`,
    conflicts: (words: string) => `The answer was no, because it gets in the way of other work: ${words}`,
    "other-channel": (words: string) =>
      `The answer was no here, because it belongs with incidents (avvik), whistleblowing (varsling) or personnel matters: ${words}`,
    other: (words: string) => `The answer was no: ${words}`,
  },
  stopped: {
    "no-improvement": (words: string) =>
      `We have stopped it, because it did not make things better. This is what we learned: ${words}`,
    "harmed-others": (words: string) =>
      `We have stopped it, because it made things worse for others. This is what we learned: ${words}`,
    "less-than-hoped": (words: string) =>
      `We have stopped it, because it helped less than we thought. This is what we learned: ${words}`,
    "conditions-changed": (words: string) =>
      `We have stopped it, because things around us changed. This is what we learned: ${words}`,
    "no-support": (words: string) =>
      `We have stopped it, because it got too little support. This is what we learned: ${words}`,
    "no-time": (words: string) =>
      `We have stopped it, because we had too little time. This is what we learned: ${words}`,
    other: (words: string) => `We have stopped it. This is what we learned: ${words}`,
  },
  moreNextWeek: (count: number) =>
    count === 1 ? "One more answer comes next week." : `${count} more answers come next week.`,
  button: "You said – we did",
  editorTitle: (week: number) => `You said – we did in week ${week}`,
  hint: "The bot collects what has been answered and decided, when the person who sent it in has agreed to share it. You can take out lines, but not change the words.",
  none: "There is nothing to tell yet. What is answered before the edition is sent out is added automatically.",
  number: {
    idea: (number: number) => `Idea ${number}`,
    question: (number: number) => `Question ${number}`,
  },
  choices: {
    in: "In the edition",
    dropped: "Not included",
    "next-week": "Next week",
  },
  waitingForRoom: (count: number) =>
    count === 1
      ? "One more waits until next week, because there is room for ten."
      : `${count} more wait until next week, because there is room for ten.`,
};
