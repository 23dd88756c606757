/** `settings` of the municipality, for a system administrator. */
import { type Counted, countedKinds, type Found } from "../../retention/periods.ts";
import type { PartOf } from "../part-of.ts";
import type { settings as source } from "../nb/settings.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const cleared: Readonly<Record<Counted, (n: number) => string>> = {
  changes: (n) => count(n, "change to a card", "changes to cards"),
  cards: (n) => count(n, "sent message", "sent messages"),
  occurrences: (n) => count(n, "run of a schedule", "runs of schedules"),
  threads: (n) => count(n, "conversation about a comment", "conversations about comments"),
  goalAnswers: (n) => count(n, "answer about a goal", "answers about goals"),
  claims: (n) =>
    count(n, "answer to a new person about where they work", "answers to new people about where they work"),
  withdrawn: (n) => count(n, "withdrawn idea", "withdrawn ideas"),
};

function listOf(found: Found): string {
  return countedKinds.map((kind) => cleared[kind](found[kind] ?? 0)).join(", ");
}

export const settings: PartOf<typeof source> = {
  title: "The municipality's settings",
  choose: "Choose what you want to see or change.",
  saved: "Saved. The settings apply from now on.",
  areas: {
    promise: {
      title: "Deadlines and reminders",
      explained: [
        "A new deadline for answers applies to what is sent in from now on, and to deadlines that start again. What already has a deadline keeps it.",
        "The days for reminders apply at once, also to what is waiting for an answer now. What has been sent is not sent again.",
      ],
    },
    edition: {
      title: "The edition",
      explained: [
        "Applies to editions that are not out yet, also one that someone is writing now. What is saved stays until it is saved again.",
        "The smallest number of people we show figures for is locked when the edition is published.",
      ],
    },
    reflection: {
      title: "Reflection and pulse",
      explained: [
        "Applies to what is sent out from now on. What has been sent keeps the limits it had.",
        "You can raise the limits, but not lower them: with fewer than five answers without a name, people can work out who has answered what.",
      ],
    },
    channels: {
      title: "Links and phone",
      explained: ["Applies at once. Cards that have been sent show the new ones when they are opened again."],
    },
    categories: {
      title: "Categories",
      explained: [
        "Press a category to give it a new name, move it, stop using it, or choose who reads the ideas in addition to the leader.",
      ],
    },
    sending: {
      title: "Broadcasts",
      explained: [
        "Sometimes nobody knows if a message arrived. Then the bot sends answers and receipts to one person again. The more times, the more certain it is that they arrive – and the more often someone gets them twice.",
        "What goes to many people is never sent again automatically. You find it in “broadcasts” and choose yourself.",
      ],
    },
    retention: {
      title: "How long we keep things",
      explained: [
        "Every night the bot can go through what is stored, and delete what is older than you choose. What is waiting for someone is never deleted.",
        "Ideas that have been answered, editions, results and figures are not touched here.",
      ],
    },
    words: {
      title: "Words we use",
      explained: [
        "The bot uses the word in questions, forms and editions that are opened from now on. What people have written is never changed. The warning not to write about users, patients and relatives names all of them, whatever you choose.",
      ],
    },
  },
  categories: {
    add: "New category",
    added: "It comes last in the list, and can be chosen from now on.",
    changed:
      "Name and order apply at once, also to ideas that have been sent in. If you stop using it, nobody can choose it any more. The ideas that have it keep it.",
    readByNote:
      "It applies to what is sent in from now on, and never to ideas where only the leader sees the name.",
    readBy: (roles: string) => `Also read by: ${roles}`,
    roles: { "union-rep": "Union reps", "safety-rep": "Safety reps" },
    rota: "Those who choose this one get two questions: what the extra person would have done, and what we could have tried without one. The answers are collected for the budget round. This stays with the category, also when it gets another name.",
    nameNb: "Name in bokmål",
    nameNn: "Name in nynorsk (optional)",
    nameEn: "Name in English (optional)",
    asInBokmal: "If it is empty, the bot's own name is used, or the one you have chosen in bokmål.",
    place: "Place in the list",
    used: "In use",
    offered: "Can be chosen",
    retired: "Not used any more",
    named: (name: string, label: string) => `${name}, ${label}`,
  },
  retention: {
    modes: {
      off: "Do not delete anything",
      count: "Only count what would have been deleted",
      delete: "Delete what is older",
    },
    countFirst:
      "Choose “Only count” with the same times first, and press Save. When the count is done, you see here what would have been deleted, and can choose “Delete”.",
    counting: "The count with the times below is not done. Look again in a little while.",
    wouldRemove: (at: string, found: Found) => `Counted on ${at}: would have deleted ${listOf(found)}.`,
    removed: (at: string, found: Found) => `Deleted on ${at}: ${listOf(found)}.`,
  },
  userWords: { user: "User", patient: "Patient", resident: "Resident" },
  short: {
    writerMayApprove: "Can approve",
    incidentName: "Incident system",
    whistleblowingName: "Whistleblowing channel",
    shiftPhone: "Duty phone",
    resends: "New attempts when we are not certain that something arrived",
    mode: "What is older",
    user: "We say",
  },
  labels: {
    mode: "What should happen with what is older?",
    changeDays: "Changes to cards, days",
    cardDays: "Sent messages, days",
    occurrenceDays: "Runs of schedules, days",
    threadDays: "Conversations about comments in reflections, days",
    goalAnswerDays: "What people have written about goals, days",
    claimDays: "Answers to new people who have said where they work, days",
    withdrawnDays: "Ideas and questions that have been withdrawn, days",
    order: "Order",
    user: "What do you say?",
    answerDays: "Deadline for an answer, in working days",
    before: "First reminder, working days before the deadline",
    deputyAfter: "The deputy is told, working days after the deadline",
    nextLevelAfter: "The level above is told, working days after the deadline",
    sayFirst: "Working days to say how the trial went, before the leader is asked",
    sectionWords: "Words in each part of Mandagskvarteret",
    presentingWords: "Words when a service presents itself",
    presentingLevel: "Who presents itself in turn?",
    reflectionNumbers: "Show figures when this many have answered without a name",
    reflectionComments: "Show what people have written when this many have answered without a name",
    reachAtLeast: "Show figures only when there are at least this many people behind them",
    writerMayApprove: "Who can approve an edition?",
    incidentName: "What the system for incidents (avvik) is called (optional)",
    incidentAddress: "Link to the system for incidents (avvik) (optional)",
    whistleblowingName: "What the channel for whistleblowing (varsling) is called (optional)",
    whistleblowingAddress: "Link to the channel for whistleblowing (varsling) (optional)",
    shiftPhone: "Duty phone (optional)",
    sharePoint: "The municipality's name in SharePoint (optional)",
    readBy: "Who else reads the ideas?",
    resends: "How many times the bot tries again when it is not certain that something arrived",
  },
  hints: {
    changeDays: "That a card that had been sent was corrected or removed.",
    cardDays:
      "That something was sent to someone, without the text. Older cards are no longer updated when what they show changes.",
    occurrenceDays: "When a schedule ran, and how it went. The last one of each is kept.",
    threadDays:
      "After the last thing the leader and the person who wrote the comment have written to each other. As long as someone can answer, it is kept.",
    goalAnswerDays: "After the week is over. How many answered, and what the owner said to them, is kept.",
    claimDays:
      "The name from Teams, the unit and what you answered. For those who are confirmed here and are not in the file, it is kept.",
    withdrawnDays:
      "What was written, and everything that happened with it. Nobody can find the idea afterwards.",
    sharePoint: "What comes before .sharepoint.com. I only get files sent to me from there.",
    reflectionNumbers: "Small units are put together until there are enough answers.",
    reflectionComments: "At least as many as for figures.",
    reachAtLeast: "Smaller units are put together. Five is the smallest.",
  },
  range: (least: number, most: number) => `From ${least} to ${most}.`,
  usualLevel: "The services",
  approvals: {
    true: "All editors, also the one who has written it",
    false: "Another editor than the one who has written it",
  },
  problems: {
    number: (label: string, least: number, most: number) =>
      `${label}: write a whole number from ${least} to ${most}.`,
    fewerForComments:
      "There must be at least as many answers before what people have written is shown as before figures are shown.",
    order: "The level above must be told later than the deputy.",
    store: (label: string) =>
      `${label}: write only what comes before “.sharepoint.com”, for example “kommunen”.`,
    link: (label: string) => `${label}: must begin with https:// and be a whole address.`,
    empty: (label: string) => `${label}: must be filled in.`,
    tooLong: (label: string, most: number) => `${label}: can have at most ${most} characters.`,
    categories: (most: number) => `There can be at most ${most} categories.`,
    sameName: (name: string) => `“${name}” exists already. Choose another name.`,
    lastCategory: "It must be possible to choose at least one category.",
    choice: (label: string) => `${label}: choose one of those that are there.`,
  },
  newer: (by: string, what: string) =>
    `${by} saved the settings while you were writing: ${what}. What you have changed is still in the form. Check it, and press Save again.`,
  changes: "Latest changes",
  change: (at: string, by: string, what: string) => `${at}: ${by}. ${what}`,
  fromTo: (label: string, from: string, to: string) => `${label}: from “${from}” to “${to}”`,
  nothing: "none",
};
