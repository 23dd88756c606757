import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { measures as source } from "../nb/measures.ts";
import { capitalised } from "../capitalised.ts";
import { englishNumber as inWords } from "../number-words.ts";

function startingWith(number: number): string {
  return capitalised(inWords(number));
}

function within(days: number): string {
  if (days === 0) return "the same day";
  return days === 1 ? "within one working day" : `within ${inWords(days)} working days`;
}

export const measures: PartOf<typeof source> = {
  language: "en" satisfies Language,
  title: (month: string) => `What came of it in ${month}?`,
  before: (month: string, line: string) => `${month}: ${line}`,
  counted: (count: string, month: string, before: string) => `${count} (${month}: ${before})`,
  time: {
    title: "Time to an answer",
    half: (half: number, nineOfTen: number) =>
      half === nineOfTen
        ? `Nine in ten got the first answer from a person ${within(half)}.`
        : `Half got the first answer from a person ${within(half)}, and nine in ten ${within(nineOfTen)}.`,
    tooFew: "There are too few answers, or answers from too few, to say how long it took.",
    inTime: (inTime: number, answered: number) =>
      inTime === answered
        ? `All ${answered} decisions came by the deadline.`
        : `${inTime} of ${answered} decisions came by the deadline.`,
    waiting: (count: number) =>
      count === 0
        ? "Nobody was waiting for a first answer when the month ended."
        : `${startingWith(count)} ${count === 1 ? "was" : "were"} still waiting for a first answer when the month ended.`,
    overdue: (count: number) =>
      count === 1 ? "One is past its deadline." : `${startingWith(count)} are past their deadline.`,
  },
  outcomes: {
    title: "What came of things",
    none: "Nothing was decided this month.",
    names: {
      tried: "Being tried",
      evaluated: "Evaluated",
      adopted: "Put into use after a trial",
      solved: "Solved at once",
      answered: "Questions answered",
      declined: "No, with a reason",
      postponed: "Not now",
      stopped: "Stopped",
      withdrawn: "Withdrawn by the person who suggested it",
    },
    declined: (reasons: string) => `Reasons for no: ${reasons}.`,
    stopped: (reasons: string) => `Why something was stopped: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("en")} (${count})`,
  },
  still: {
    title: "Is it still done?",
    three: "After three months",
    twelve: "After twelve months",
    answers: (yes: number, no: number, unanswered: number) =>
      `${yes} yes, ${no} no, ${unanswered} not answered`,
    yes: "yes",
    no: "no",
    unanswered: "not answered",
    note: (month: string) => `About what we asked in ${month}: everybody has had at least a month to answer.`,
  },
  stuck: {
    title: "What things are stuck on",
    said: (reasons: string) => `Leaders say: ${reasons}.`,
    raised: (reasons: string) => `Raised to the level above: ${reasons}.`,
    saidName: "The leader says",
    raisedName: "Raised to the level above",
  },
  across: {
    title: "Across services",
    names: {
      concerns: "Concerns several services",
      sentOn: "Sent on to another unit",
      raised: "Raised to the level above",
      takenUp: "Experiences that others try",
      takenUpIn: "Units that try them",
    },
  },
  firstTimers: {
    title: "New voices",
    count: (count: number) => `${startingWith(count)} people suggested something for the first time.`,
    few: "Fewer than five people suggested something for the first time.",
    fewer: "fewer than five",
    name: "Suggested something for the first time",
    note: "Suggestions without a name are not counted here.",
  },
  goals: {
    title: "Did they know the goal already?",
    line: (goal: string, knew: number, of: number) => `${goal}: ${knew} of ${of} who answered knew it.`,
    more: (count: number) => `… and ${inWords(count)} more. All of them are in the file.`,
    knew: (goal: string) => `${goal}: knew it`,
    answered: (goal: string) => `${goal}: answered`,
  },
  silent: {
    title: "May need a hand",
    explained:
      "No suggestions, support or lines have come from here for two months. There may be good reasons. Ask what they need, and offer a facilitator for a staff meeting. Do not ask for more suggestions.",
    units: (names: string) => `${names}.`,
    more: (names: string, count: number) =>
      `${names} and ${inWords(count)} more. All of them are in the file.`,
    and: " and ",
    cell: "nothing for two months",
  },
  note: (date: string) =>
    `Worked out on ${date}. The figures do not change afterwards. They rank nobody, and they do not show how large the effect is. Write “figures” to see them again.`,
  fetch: "Get the figures",
  explained: (minutes: number) =>
    `The figures as a table, without names of people. The link works for ${minutes} minutes.`,
  file: "figures-of-the-month",
  notForYou: "The figures of the month are for system administrators and top management.",
  unknownMonth: (said: string) =>
    `I find no month in “${said}”. Write for example “figures October”, or “figures” for the newest.`,
  notOver: (month: string) =>
    `The figures for ${month} come when the month is over. Write “figures” to see the newest.`,
  noSuchMonth: "There are no figures for that month. Write “figures” to see the newest.",
  table: {
    part: "Part",
    what: "What",
    half: "Half got the first answer within (working days)",
    nineOfTen: "Nine in ten got the first answer within (working days)",
    inTime: "Decided by the deadline",
    answered: "Decided in all",
    waiting: "Waiting for a first answer at the end of the month",
    overdue: "Past the deadline when the figures were made",
    declined: "Reason for no",
    stopped: "Reason for stopping",
    of: (part: string, what: string) => `${part}: ${what}`,
    tooFew: "too few",
  },
};
