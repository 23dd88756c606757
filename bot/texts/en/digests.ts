/** The weekly card: what waits, what runs and what is new, to whoever answers for a unit or speaks for people there. */
import type { PartOf } from "../part-of.ts";
import type { digests as source } from "../nb/digests.ts";

const be = (count: number): string => `${count} ${count === 1 ? "is" : "are"}`;
const was = (count: number): string => `${count} ${count === 1 ? "was" : "were"}`;

export const digests: PartOf<typeof source> = {
  title: "Your week",
  titleRepresentative: "The week in figures",
  waiting: {
    title: "Waiting for you",
    none: "Nothing is waiting for your answer. Great!",
    more: (rest: number) =>
      `${rest === 1 ? "1 more thing is" : `${rest} more things are`} waiting. Write “waiting” to see everything.`,
    all: "Show everything that waits",
  },
  running: {
    title: "Being tried and evaluated",
    line: (name: string, next: string) => `${name}: ${next}`,
    more: (rest: number) => `… and ${rest} more.`,
  },
  news: {
    title: "New since last time",
    more: (rest: number) => `… and ${rest} more.`,
    counts: {
      arrived: (count: number) =>
        count === 1 ? "1 new suggestion or question" : `${count} new suggestions and questions`,
      answered: (count: number) => `${count} got an answer`,
      tried: (count: number) => `${be(count)} being tried`,
      evaluated: (count: number) => `${be(count)} ready to be evaluated`,
      adopted: (count: number) => `${be(count)} now in use`,
      stopped: (count: number) => `${was(count)} stopped`,
      withdrawn: (count: number) => `${was(count)} withdrawn`,
      stillDone: (count: number) => `${be(count)} still done`,
      noLongerDone: (count: number) => `${be(count)} no longer done`,
    },
    events: {
      adopted: (name: string) => `${name} is now in use.`,
      solved: (name: string) => `${name} was solved at once.`,
      stopped: (name: string) => `${name} is stopped.`,
      declined: (name: string) => `${name} got a no.`,
      withdrawn: (name: string) => `${name} was withdrawn by the person who suggested it.`,
      replied: (name: string) => `${name}: The person who suggested it has answered the question.`,
      appealed: (name: string) => `${name}: The person who suggested it asks for a new look.`,
    },
  },
  pulse: { title: "How we are doing" },
  below: {
    title: "In the services below you",
    late: (count: number) => `${be(count)} past the deadline.`,
    where: (names: string, more: number) =>
      `In ${names}${more === 0 ? "" : more === 1 ? " and one more unit" : ` and ${more} more units`}.`,
    stuck: (reasons: string) => `What stops it: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("en")} (${count})`,
    unsaid: (count: number, of: number) =>
      count === of
        ? "Nobody has said what stops it."
        : `For ${count} of them, nobody has said what stops it.`,
    halfPage: "Half a page for committees (AMU)",
  },
  halfPage: {
    title: "Half a page for the working environment committee (AMU) and other committees",
    explained: (minutes: number) =>
      `Figures for your services in the last three months, without names. The link works for ${minutes} minutes.`,
    fetch: "Get the page",
    notForYou: "It is for leaders who have several services below them.",
    file: "ideas-and-trials",
    heading: (unit: string) => `Ideas and trials: ${unit}`,
    period: (from: string, to: string) => `From ${from} to ${to}`,
    happened: "This has happened",
    nothing: "Nothing came in during this time.",
    adopted: "This is what we do now",
    practice: (did: string, unit: string) => `${did} (${unit})`,
    about: (problem: string, unit: string) => `Something new is in use in ${unit}. It was about: ${problem}`,
    stuck: "This is stuck, and why",
    note: "The figures show what has been suggested and answered. They do not show how big the effect is, and they do not rank any units.",
    footer: "From Mandagskvarteret",
  },
  represented: {
    title: "Among the people you represent",
    rota: (count: number, category: string) =>
      `${count} of the new ones ${count === 1 ? "is" : "are"} about “${category}”`,
    note: "The figures are for your units together. They do not show who has suggested anything.",
  },
  share: (inTime: number, answered: number, overdue: number) =>
    inTime === answered && overdue === 0
      ? `Everything you answered in the last three months was in time (${answered}). Only you see this.`
      : `${inTime} of ${answered} answers in the last three months came in time${overdue === 0 ? "" : `, and ${be(overdue)} past the deadline now`}. Only you see this.`,
  suggestion: {
    title: "This week's tip for leaders",
    texts: {
      waiting: "A suggestion is waiting for an answer. Ring instead of pressing a button.",
      firstTimer: "Someone suggested something for the first time. Say thank you today.",
      evaluate: "A trial is ready to be evaluated. Ask the people who did it.",
      stopped: "Something was stopped. Share what you learned from it.",
      quiet: "It has been quiet in your unit for a while. Ask what they need.",
      priorities: "Is it unclear what comes first? Say what can wait.",
      askedFor: "What did you ask about this week? That is what they think is important.",
      involvedEarlier: "Who should have been included earlier in what you are doing now?",
      neighbour: "How does the next municipality solve what you find difficult? Ring and ask.",
      trust: "What can you let go of this week, without losing the overview?",
    },
  },
  ownDay: "You choose the day and time yourself: write “settings”.",
  preferences: {
    label: "The weekly card",
    day: "Which day do you want the weekly card?",
    time: "What time of day?",
    at: (time: string) => `at ${time.replace(".", ":")}`,
    usual: "As the municipality has decided",
    explained:
      "The weekly card gathers what waits for you and what is new. If there is nothing to say, it does not come.",
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  },
};
