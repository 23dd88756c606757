/**
 * What time makes the bot say about ideas: reminders, and what it asks on a date. Never whose fault it is.
 * `name` is "idea 17", `the` "the idea", `yours` "your idea", `holder` "the leader of hjemmetjenesten"; dates are written out.
 */
import type { PartOf } from "../part-of.ts";
import type { promise as source } from "../nb/promise.ts";

const workingDays = (days: number) => (days === 1 ? "1 working day" : `${days} working days`);
const left = (days: number) => (days === 0 ? "no more working days left" : `${workingDays(days)} left`);
const ago = (days: number) => `${workingDays(days)} ago`;

/** How late something is, by what is waited for. */
const due: PartOf<typeof source.due> = {
  received: {
    before: (date: string, days: number) => `The deadline is ${date} at 16:00, ${left(days)}.`,
    today: "The deadline is today at 16:00.",
    after: (date: string, days: number) => `The deadline was ${date}, ${ago(days)}.`,
  },
  planned: {
    before: (date: string, days: number) =>
      `The start date is here. Say what happens next by ${date}, ${left(days)}.`,
    today: "The start date has passed. Say what happens next today.",
    after: (date: string, days: number) =>
      `The start date has passed. You were asked to say what happens next by ${date}, ${ago(days)}.`,
  },
  evaluating: {
    before: (date: string, days: number) =>
      `The trial is over. Say what happens next by ${date}, ${left(days)}.`,
    today: "The trial is over. Say what happens next today.",
    after: (date: string, days: number) =>
      `The trial is over. You were asked to say what happens next by ${date}, ${ago(days)}.`,
  },
};

const stuck: PartOf<typeof source.stuck> = {
  question: (name: string) => `What stops ${name}?`,
  note: "The leader above you can also answer now, and sees your answer.",
  choose: "Choose what fits best",
  reasons: {
    money: "Needs money",
    "other-unit": "Needs another unit",
    "not-ours": "Does not belong with us",
    time: "Needs time",
  },
  youSaid: (reason: string) => `You have answered: ${reason}.`,
  next: {
    money: "Must someone else decide about the money? Open it and press Raise to my leader.",
    "other-unit": "Can another unit take it? Open it and press Send to another unit.",
    "not-ours": "Open it and press Send to another unit. The deadline and the history go with it.",
    time: "Open it and press Set a new deadline. Then the person who sent it in is told when the answer comes.",
  },
  said: (who: string, reason: string) => `${who} says what stops it: ${reason}.`,
};

/** One collected message to a leader. */
const reminder: PartOf<typeof source.reminder> = {
  title: (count: number) =>
    count === 1 ? "One thing is waiting for you" : `${count} things are waiting for you`,
  lead: "You can ring instead of pressing a button. A short answer is better than a late one.",
  done: "None of this is waiting for you any more. Thank you!",
  broughtIn: (the: string, The: string, holder: string) =>
    `You get this because ${the} has waited for a while. ${The} is still with ${holder}. The one of you who answers first decides.`,
  note: "You get at most one message like this a day.",
  shown: (first: number, last: number, total: number) => `Showing ${first}–${last} of ${total}`,
};

/** To the proposer, when an answer is late. */
const escalated: PartOf<typeof source.escalated> = {
  answer: (yours: string) => `The answer to ${yours} is late`,
  answerDue: (date: string) => `You should have had an answer by ${date}.`,
  decision: (yours: string) => `We are waiting to hear what happens next with ${yours}`,
  decisionDue: (date: string) => `It should have been decided by ${date}.`,
  broughtIn: (holder: string) => `Now ${holder} can answer too, so that you get an answer.`,
  nothingToDo: "You do not need to do anything.",
  about: "You wrote",
};

export const promise: PartOf<typeof source> = { due, stuck, reminder, escalated };
