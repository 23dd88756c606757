/** Lists of ideas, and what is said when something is not possible. */
import type { PartOf } from "../part-of.ts";
import type { lists as sourceLists, refusals as sourceRefusals } from "../nb/idea-lists.ts";

const unmet: PartOf<typeof sourceRefusals>["unmet"] = {
  unread: "This has been done already. This is how it is now.",
  "below-root": "There is no leader above you here, so you can decide yourself.",
  extendable: "The deadline has been moved already. The leader above you must set a new one.",
  "not-appealed": "You have already asked for a new look once. The second answer is final.",
  "start-not-asked": "The question about the start has been asked already.",
  "check-unanswered": "This has been answered already.",
  "check-was-asked": "It is too early to answer this. We ask when it is time to check.",
  "has-name": "Your name has been removed already.",
  "evaluation-not-asked": "The question about what happens next has been asked already.",
  "asked-why": "Nobody has asked what stops this now.",
  "has-room":
    "So many people take part in this that there is no room for more. You can press Write a message instead.",
  "share-asked": "The person who sent it in must agree to share it first.",
  "share-can-widen": "This is shared as widely as possible already.",
};

export const refusals: PartOf<typeof sourceRefusals> = {
  title: "That did not work",
  notYours: (number: number) =>
    `I find nothing with number ${number} that you can open. Write “my ideas” to see what you have sent in.`,
  notFound: "I cannot find what you want to open. Write “my ideas” to see what you have sent in.",
  notNow: (happened: string) => `It is not possible any more. ${happened}`,
  wrongKind: {
    idea: "This is an idea. Answer for example with Try it, Plan it, Solved at once or Say no.",
    question: "This is a question. Press Answer, and answer in your own words.",
  },
  done: "This has been done already. This is how it is now.",
  unsent: "This is what you wrote. It is not sent.",
  onlyHolder: (holder: string) => `Only ${holder} can do this.`,
  onlyProposer: "Only the person who sent it in can do this.",
  shared: "This is shared already.",
  shareAsked: "You have already agreed to share this. Now the leader must answer.",
  unmet,
  badUnit: "Choose another unit than the one that has it now.",
  unitNotInUse: (unit: string) => `${unit} is not in use now. Choose another unit.`,
  unitEmpty: (unit: string) =>
    `${unit} has neither a leader nor a deputy now. Choose another unit, for example the one above.`,
};

const workingDays = (days: number): string => `${days} working ${days === 1 ? "day" : "days"}`;

export const lists: PartOf<typeof sourceLists> = {
  mine: "My ideas",
  noneMine: "You have not sent in anything yet. Write “idea” to begin. It takes less than a minute.",
  waiting: "Waiting for you",
  noneWaiting: "Nothing is waiting for your answer now. Great!",
  shown: (first: number, last: number, total: number) => `Showing ${first}–${last} of ${total}`,
  title: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  at: (holder: string) => `With ${holder}`,
  sentIn: (date: string) => `Sent in on ${date}`,
  dueBy: (date: string) => `answer by ${date}`,
  age: (date: string) => `Came in on ${date}`,
  daysLeft: (days: number) => `${workingDays(days)} left`,
  dueToday: "the deadline is today at 16:00",
  overdue: (days: number) => `${workingDays(days)} past the deadline`,
  waitsForYou: "waiting for your answer",
  waitsForReply: "waiting for an answer from the person who sent it in, and the deadline is on hold",
};
