/** The question bank for editors, a leader's own question, and advice on how to ask. */
import type { PartOf } from "../part-of.ts";
import type { reflectionEditing as source } from "../nb/reflection-editing.ts";

export const reflectionEditing: PartOf<typeof source> = {
  bank: {
    title: "The question bank",
    next: "The next one",
    nextAt: (at: string) => `Will be sent on ${at}`,
    nothing: "Nothing: everything in the bank has been asked in the last three months.",
    byPlan:
      "The plan has chosen. It does not repeat anything within three months, and it changes between the themes.",
    byEditor: (name: string) => `${name} has chosen.`,
    all: "All questions and statements",
    family: (name: string, count: number) => `${name} (${count})`,
    statements: "Statements for the pulse",
    show: "Show",
    new: "New question",
    letPlan: "Let the plan choose",
    edit: "Change",
    choose: "Ask next",
    back: "Back to the overview",
    isNext: "Is chosen for next time.",
    neverAsked: "Not asked yet.",
    lastAsked: (week: number) => `Last asked in week ${week}.`,
    isRetired: "Not asked any more.",
    titleNew: "New question or statement",
    titleEdit: "Change",
    nb: "Bokmål",
    nn: "Nynorsk (if empty, bokmål is used)",
    en: "English (if empty, bokmål is used)",
    familyLabel: "Theme",
    retired: "Do not ask this any more",
    keeps: "What has been sent out keeps the words it had.",
    tooLong: (most: number) => `There is room for ${most} characters in each language.`,
    stale:
      "Someone else has changed this since you opened it. Check it, and press Save if this is what you want.",
    saved: "Saved.",
    chosen: "Chosen for next time.",
    chosenPulse: (count: number, most: number) =>
      count === most
        ? `Chosen. The pulse now has ${count} statements, and that is the most it can have.`
        : `Chosen. The pulse now has ${count === 1 ? "one statement" : `${count} statements`}. You can choose up to ${most}.`,
    full: (most: number) => `A pulse has at most ${most} statements. Let the plan choose, and start again.`,
    chosenByOther:
      "Another editor has chosen something in the meantime. You see it above. You have not changed anything: choose again if you want something else.",
    letPlanDone: "The plan chooses again.",
    gone: "It has been sent out already, or does not exist any more. See what comes next.",
    recently: "A tip: this has been asked in the last three months. People notice when it is repeated.",
    notEditor: "The question bank is for editors.",
  },
  ownQuestion: {
    title: "Ask your unit",
    intro: (numbers: number, comments: number) =>
      `One question a week to everyone in the unit, also to you. They can answer without a name. You get figures when at least ${numbers} people other than you have answered without a name, and what they write when at least ${comments} have.`,
    introSmall: (numbers: number) =>
      `One question a week to everyone in the unit, also to you. They can answer without a name. You get figures when at least ${numbers} people other than you have answered without a name. The unit is too small to show what they write without a name.`,
    unit: "Unit",
    kind: "What is it?",
    question: "A question, answered in words",
    statement: "A statement, answered with 1 to 5",
    text: "Question or statement",
    placeholder: "For example: What is the least we can do to make it easier for the next shift?",
    placeholderStatement: "For example: The handover tells me what I need to start my shift.",
    until: (closes: string) =>
      `They can answer until ${closes}. Then the result comes to everyone who was asked.`,
    sendAnyway: "Send anyway",
    tooFewForNumbers: (people: number, numbers: number) =>
      `Only ${people === 1 ? "one person gets" : `${people} people get`} the question. At least ${numbers} people other than you must answer without a name before anything is shown, so you will only see answers that are sent to you with a name. It is better to talk together.`,
    tooFewForWords: (people: number) =>
      `Only ${people === 1 ? "one person gets" : `${people} people get`} the question, so what they write without a name is never shown. A statement with 1 to 5 can give figures.`,
    already: (next: string) =>
      `The unit has had its question this week. The next one can be sent from ${next}.`,
    next: (next: string) => `The next one can be sent from ${next}.`,
    isAsked: (unit: string) => `${unit} has been asked:`,
    openUntil: (closes: string) => `They can answer until ${closes}.`,
    withdraw: "Withdraw the question",
    withdrawTitle: "Withdraw the question?",
    withdrawThen:
      "The card of those who have got it becomes a note that it is withdrawn. The answers are deleted, and nobody gets to read them.",
    withdrawn: "The question is withdrawn",
    withdrawnThen:
      "Those who got it are told where the card stands. The answers are deleted, and nobody gets to read them.",
    tooLateToWithdraw:
      "The time for answering is up, so the question cannot be withdrawn. The result is on its way or has come.",
    sent: "Sent",
    sentTo: (people: number) =>
      people === 1
        ? "The question goes to one person in the unit, at a time that suits them."
        : `The question goes to ${people} people in the unit, each at a time that suits them.`,
    resultComes: (at: string) => `The result comes on ${at}.`,
    notLeader: "You can only ask a unit that you lead, or where you are deputy while the leader is away.",
    closed: "Nothing is sent.",
  },
  nudges: {
    blames: "A tip: “why … not” can sound like blame. Ask what makes it difficult instead.",
    leads: "A tip: the answer is in the question. Ask so that every answer is just as easy to give.",
    names: "A tip: there seems to be a name here. Ask about the work, not about a person.",
    "one-person":
      "A tip: this judges one person, and everyone knows who it is. Ask about something you can change together.",
    personal:
      "A tip: this is private. Nobody should have to answer about health, family or belief here. Ask about something you can change at work.",
    "two-in-one":
      "A tip: there are two things at once here. Then nobody knows what the answer is about. Choose one.",
    "no-question": "A tip: there is no question mark. Is it a question?",
    "not-own": "A tip: a statement is something people can agree or disagree with, not a question.",
    long: "A tip: it is long. Shorter questions get more answers.",
  },
};
