/** The reflection: one question a week, or a pulse of one to four statements. */
import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { reflections as source } from "../nb/reflections.ts";

export const reflections: PartOf<typeof source> = {
  language: "en" satisfies Language,
  title: "This week's reflection",
  titlePulse: "This week's pulse",
  fromLeader: (leader: string) => `${leader} asks the unit`,
  voluntary: "It is voluntary.",
  statements: (count: number) =>
    count === 1
      ? "How much do you agree?"
      : `${count} statements. How much do you agree? Answer those you like.`,
  scale: [
    "1 – strongly disagree",
    "2 – somewhat disagree",
    "3 – neither",
    "4 – somewhat agree",
    "5 – strongly agree",
  ],
  answer: "Answer",
  comment: "Anything you want to add?",
  placeholder: "A few words are enough.",
  sees: {
    label: "Who sees the answer?",
    unit: "Without my name, with others",
    self: "Only me",
    leader: "My leader, with my name",
    leaderNamed: (name: string) => `${name}, with my name`,
  },
  mayShow: "What I write may be shown word for word in the result, without my name",
  nameless: "If you answer without your name, nobody gets to see that it is you.",
  shownFrom: (numbers: number, comments: number) =>
    `Figures are shown from ${numbers} answers without a name, what you write from ${comments}.`,
  numbersFrom: (numbers: number) => `Figures are shown from ${numbers} answers without a name.`,
  neverWords: (asked: number) =>
    `${asked} of you were asked. What you write without your name is not shown to anybody.`,
  neverShown: (asked: number) =>
    `${asked} of you were asked. What you answer without your name is not shown to anybody.`,
  onlyLeader: (leader: string) => `With your name, ${leader} reads it.`,
  until: (closes: string) => `You can answer until ${closes}.`,
  untilChange: (closes: string) => `You can change or withdraw the answer until ${closes}.`,
  resultComes: (at: string) => `The result comes on ${at}.`,
  empty: "Write something, choose an answer, or press “Skip”.",
  leaderChanged:
    "You have a new leader since you got the question. Nothing is sent: choose who sees the answer.",
  tooLong: (most: number) => `The answer is too long. There is room for ${most} characters.`,
  buttons: {
    allow: "Show it, without my name",
    skip: "Skip",
    change: "Change",
    withdraw: "Withdraw the answer",
    answer: "Answer",
    next: "Next question",
    older: "Previous result",
    agenda: "Take it to the staff meeting",
  },
  results: {
    title: "This is what we answered",
    titlePulse: "This was the pulse",
    titleUnit: (unit: string) => `This is what ${unit} answered`,
    askedBy: (leader: string) => `${leader} asked.`,
    all: "In the whole municipality",
    allAsked: "Everyone who was asked",
    answered: (answers: number, asked: number) => `${answers} of ${asked} answered.`,
    item: (agree: number, middle: number, disagree: number, mean: string) =>
      `Agree ${agree} · neither ${middle} · disagree ${disagree} · average ${mean} of 5`,
    with: (line: string, change: string) => `${line} (${change})`,
    moved: (by: string) => `${by} since last time`,
    same: "same as last time",
    comments: "This is what people wrote, in alphabetical order:",
    andMore: (names: string, more: number) =>
      more === 1 ? `${names} and one more unit` : `${names} and ${more} more units`,
    noGroup: "There are too few answers to show anything for your unit alone.",
    tooFew: (numbers: number) =>
      `There were too few answers to show anything. There must be at least ${numbers} without a name. Thank you to those who answered.`,
    explained: (numbers: number, comments: number) =>
      `A group has at least ${numbers} answers without a name, and at least ${comments} before what people wrote is shown.`,
    merged: "Small units are put together. People who work in two units are counted in one of them.",
    once: "The figures are worked out once and do not change.",
    delivered: "What people wrote to a leader with their name has gone to that leader.",
    named: "Written to you, with a name",
    namedNote: "Only you see this. They put their name on it to be heard: ring or talk with them.",
    notYours: "This result is not for you.",
  },
  digest: {
    where: (name: string, others: number) =>
      others === 0 ? name : `${name} and ${others === 1 ? "one more unit" : `${others} more units`}`,
    of: (where: string, line: string) => `${where}: ${line}`,
    question: (where: string, question: string, answers: number) =>
      `${where}: ${answers} answered “${question}” Write “reflection” to see what.`,
    statement: (statement: string, mean: string, change: string) =>
      `“${statement}” ${mean} of 5${change === "" ? "" : ` (${change} since last time)`}`,
  },
  agenda: {
    title: "For the staff meeting: ten minutes about the reflection",
    titlePulse: "For the staff meeting: ten minutes about the pulse",
    first: "1. Read aloud what we were asked, and what we answered:",
    second: "2. In pairs for three minutes: What do we recognise? What surprises us?",
    third: "3. Agree on one small thing to try: what, who, until when?",
    basis: (whose: string, answered: string, closed: string) => `${whose}. ${answered} Closed on ${closed}.`,
  },
  thanks: "Thank you!",
  own: "Your answer",
  youSaid: "You wrote:",
  noValue: "not answered",
  selfOnly: "It is not counted.",
  notShown:
    "You have not ticked the box, so what you wrote is not shown to anybody. Do you want others to read it?",
  mayBeShown:
    "What you wrote may be shown in the result, without your name. Then the leader can answer you here without learning who you are.",
  leaderSees: (name: string) => `${name} sees the answer and your name when the time is up.`,
  leaderHas: (name: string) => `${name} has got the answer with your name.`,
  skipped: "Skipped. Nothing was sent.",
  skippedThen: (closes: string) =>
    `If you change your mind, you can answer until ${closes}. Write “reflection”.`,
  withdrawn: "The answer is withdrawn",
  withdrawnThen: (closes: string) => `Nothing is left of it. You can answer again until ${closes}.`,
  takenBack: {
    title: (leader: string) => `${leader} has withdrawn the question`,
    line: "There is nothing for you to do. Answers that were sent in are deleted, and nobody has read them.",
  },
  late: "Too late this time",
  lateThen: (closed: string) => `Answers were taken until ${closed}, so what you sent now is not included.`,
  lateText: "This is what you wrote. You can copy it if you want to keep it:",
  lateSkip: (closed: string) =>
    `Answers were taken until ${closed}. If you answered, your answer stands as it was then.`,
  notAsked: "This question was not sent to you. You will get the next one.",
  notForYou:
    "The reflection goes to staff who are registered in the organisation. A system administrator must confirm your unit first.",
  nothingOpen: "There is no question to answer right now.",
  nextComes: (at: string) => `The next one comes on ${at}.`,
  lastOwn: "Your last answer",
  reminder: {
    title: "Reminder to everybody: this week's reflection",
    line: (closes: string) =>
      `You can answer until ${closes}. If you have answered already, there is nothing to do. We do not know who has answered, so this goes to everybody, and it comes only once.`,
  },
  broadcast: (week: number) => `The reflection, week ${week}`,
  broadcastUnit: (week: number) => `Reflection from a leader, week ${week}`,
  broadcastResults: (week: number) => `Result of the reflection, week ${week}`,
  broadcastReminder: (week: number) => `Reminder of the reflection, week ${week}`,
};
