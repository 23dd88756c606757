/** What staff see of the reflection. The rest is shown in bokmål. */
import type { Language } from "../../organisation/person.ts";
import type { Texts } from "../nb.ts";
import type { PartOf } from "../part-of.ts";

export const reflections: PartOf<Texts["reflections"]> = {
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
    unit: "Without my name, together with the others",
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
  tooLong: (most: number) => `The answer is too long. There is room for ${most} characters.`,
  buttons: { skip: "Skip", change: "Change", withdraw: "Withdraw the answer", answer: "Answer" },
  thanks: "Thank you!",
  own: "Your answer",
  youSaid: "You wrote:",
  noValue: "not answered",
  selfOnly: "It is not counted.",
  notShown: "You have not ticked the box, so what you wrote is not shown to anybody.",
  mayBeShown:
    "What you wrote may be shown in the result, without your name. Then the leader can answer you here without learning who you are.",
  leaderSees: (name: string) => `${name} sees the answer and your name when the time is up.`,
  leaderHas: (name: string) => `${name} has got the answer with your name.`,
  skipped: "Skipped. Nothing was sent.",
  skippedThen: (closes: string) =>
    `If you change your mind, you can answer until ${closes}. Write “reflection”.`,
  withdrawn: "The answer is withdrawn",
  withdrawnThen: (closes: string) => `Nothing is left of it. You can answer again until ${closes}.`,
  late: "Too late this time",
  lateThen: (closed: string) => `Answers were taken until ${closed}, so what you sent now is not included.`,
  lateText: "This is what you wrote. You can copy it if you want to keep it:",
  lateSkip: (closed: string) =>
    `Answers were taken until ${closed}. If you answered, your answer stands as it was then.`,
  nothingOpen: "There is no question to answer right now.",
  nextComes: (at: string) => `The next one comes on ${at}.`,
  reminder: {
    title: "Reminder to everybody: this week's reflection",
    line: (closes: string) =>
      `You can answer until ${closes}. If you have answered already, there is nothing to do. We do not know who has answered, so this goes to everybody, and it comes only once.`,
  },
};
