/** The strategy plan, as people read about it. */
import type { PartOf } from "../part-of.ts";
import type { strategy as source } from "../nb/strategy.ts";

export const strategy: PartOf<typeof source> = {
  title: "The goals in the plan",
  none: "There are no goals in the plan that apply now.",
  noneFound: (query: string) =>
    `I found no goals about “${query}”. Try another word, or delete the text to see everything.`,
  open: (nr: string) => `Open ${nr}`,
  back: "All the goals",
  gone: "I cannot find this goal in the plan. Write “goals” to see those that apply now.",
  notShown: "Not shown in Mandagskvarteret yet.",
  lastShown: (date: string) => `Last in Mandagskvarteret on ${date}.`,
  facts: {
    theme: "Theme",
    status: "Status",
    period: "Applies",
    owner: "Responsible",
    concerns: "Concerns",
    shown: "Last shown",
  },
  statuses: {
    active: "We are working on it now",
    planned: "Planned",
    reached: "Reached",
    closed: "Ended",
  },
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  from: (from: string) => `from ${from}`,
  to: (to: string) => `to ${to}`,
  ownerOf: (unit: string) => `The leader of ${unit}`,
  everybody: "everyone",
  notYet: "not yet",
  ideas: {
    title: "Ideas that support the goal",
    count: (count: number) =>
      count === 1 ? "One idea is linked to the goal." : `${count} ideas are linked to the goal.`,
    line: (number: number, problem: string) => `Idea ${number}: ${problem}`,
  },
  answersOf: (date: string) => `The answers delivered on ${date}`,
  ask: {
    title: "What does this mean where you work?",
    labelOf: (title: string) => `What does “${title}” mean where you work?`,
    placeholder: "What do you do already? What is needed? What is difficult?",
    isOwn: "You are responsible for this goal. You get the answers from the others together.",
    nameless: "Send without a name",
    when: (date: string) =>
      `The answers are collected and delivered on ${date}. Afterwards you are told what the person responsible says about them. You can change or remove your answer until then.`,
    empty: "Write something in the field first. You can also just press Close.",
    tooLong: (most: number) => `The answer is too long. There is room for ${most} characters.`,
    closed:
      "You cannot answer this any more. The answers have been delivered to the person responsible for the goal.",
    notYours: "There is nothing for you to answer here now. Write “goals” to read the whole plan.",
    sent: "Sent",
    thanks: (date: string) =>
      `Thank you! Your answer is delivered on ${date}, together with what others have written. You are told what the person responsible says about it.`,
    takenBack: "Your answer has been removed.",
  },
  sent: {
    title: "A piece of the plan",
    until: (date: string) =>
      `The answers are collected and delivered on ${date} to the person responsible for the goal. Afterwards you are told what they led to.`,
    over: "The answers have been delivered to the person responsible for the goal.",
    broadcast: (at: string) => `A piece of the plan ${at}`,
  },
  tap: {
    question: "Did you know about this goal before?",
    counted: "You do not have to answer. We count answers for each unit and never for each person.",
    yes: "Yes",
    no: "No",
    skip: "Skip",
    answered: { yes: "You answered yes. Thank you!", no: "You answered no. Thank you!" },
  },
  awareness: {
    title: "Did they know about the goal before?",
    line: (units: string, knew: number, of: number) => `${units}: ${knew} of ${of} knew about it.`,
    tooFew: (atLeast: number) => `Too few answers to show. There must be at least ${atLeast}.`,
    explained: (atLeast: number) =>
      `Units with fewer than ${atLeast} answers are counted together with others, so that nobody can be recognised.`,
    and: " and ",
    more: (units: number) => (units === 1 ? "1 unit" : `${units} units`),
  },
  collected: {
    title: (goal: string) => `What “${goal}” means to them`,
    count: (answers: number) =>
      answers === 0
        ? "Nobody has written anything this time."
        : `${answers === 1 ? "One person has" : `${answers} people have`} written what the goal means where they work.`,
    cleared: (answers: number) =>
      `${answers === 1 ? "One person" : `${answers} people`} wrote what the goal means where they work. The answers were too old and have been deleted.`,
    withoutName: "Without a name",
    heard: "What we heard",
    placeholder: "What do you take with you? What happens now, and what does not happen?",
    hint: "The text goes to everyone who has answered, also those who answered without a name.",
    heardBy: (by: string, date: string) => `Sent by ${by} on ${date}.`,
    sent: (people: number) =>
      people === 1 ? "Sent to the one person who answered." : `Sent to the ${people} people who answered.`,
    already: (by: string) => `${by} has already answered them. What you wrote is not sent.`,
    notYours: "The answers are for those responsible for the goal.",
    remind: "The people who answered have not been told yet what you say about it.",
  },
  heard: {
    title: "What we heard",
    lead: (goal: string) =>
      `You answered what “${goal}” means where you work. Here is the answer to everyone who wrote something.`,
    by: (name: string) => `From ${name}`,
    own: (text: string) => `You wrote: ${text}`,
  },
  stale: {
    title: "Goals that have been left alone",
    lead: (goals: number) =>
      goals === 1
        ? "You are responsible for a goal that nobody has touched for three months. What should happen with it?"
        : `You are responsible for ${goals} goals that nobody has touched for three months. What should happen with them? Choose for those you like now.`,
    more: (goals: number) =>
      goals === 1
        ? "One more goal comes when you have confirmed these."
        : `${goals} more goals come when you have confirmed these.`,
    never: "Nobody has brought it up since it came into the plan.",
    last: {
      shown: (date: string) => `Last shown in Mandagskvarteret on ${date}.`,
      sent: (date: string) => `Last sent out on ${date}.`,
      answered: (date: string) => `Someone last wrote about it on ${date}.`,
      linked: (date: string) => `Last linked to an idea on ${date}.`,
      worked: (date: string) => `Last considered on ${date}.`,
    },
    choice: (nr: string) => `What should happen with ${nr}?`,
    choices: {
      feature: "Show it in an edition",
      working: "We are working on it",
      end: "Suggest ending it",
    },
    note: (nr: string) => `A few words about ${nr} (optional)`,
    chooseOne: "Choose what should happen with at least one of the goals.",
    thanks:
      "Thank you! Wishes for a place have been sent to the editors, and suggestions to end a goal to the system administrators.",
    nothingLeft: "There is nothing left for you to choose here. Write “goals” to see the plan.",
  },
  wishes: {
    wanted: {
      title: "A wish for a place in Mandagskvarteret",
      lead: (by: string) => `${by} asks to have this shown in an edition:`,
      how: "Write “edition”. The goals come first in “Get goals from the plan” until they have been shown.",
    },
    "to-end": {
      title: "A suggestion to end goals",
      lead: (by: string) => `${by} suggests ending this:`,
      how: "The plan file decides. If you agree, set the status to “avsluttet” in delmal.csv and import it again.",
    },
  },
};
