/** What a schedule can do: its name, one sentence about what it is, and why it sometimes came to nothing. */
import type { PartOf } from "../part-of.ts";
import type { jobKinds as source } from "../nb/job-kinds.ts";

export const jobKinds: PartOf<typeof source> = {
  message: {
    name: "Message of your own",
    does: "Sends a text that you write yourself, to the people you choose.",
  },
  publish: {
    name: "Sending out Mandagskvarteret",
    does: "Sends out the editions that are approved for the week.",
    whilePaused: "then nothing is sent out automatically",
    nothing: { none: "no edition was approved", nobody: "there was nobody to send the edition to" },
  },
  deadline: {
    name: "Deadline for Mandagskvarteret",
    does: "Tells editors and system administrators when the edition is not approved.",
    whilePaused: "then nobody is told that the edition is not approved",
    nothing: { ready: "the edition was approved", later: "no edition is to be sent in the next few days" },
  },
  lines: {
    name: "One line from the leaders",
    does: "Asks each leader for one line for the next edition.",
  },
  presenting: {
    name: "The service that presents itself",
    does: "Asks the service whose turn is next week.",
    nothing: { none: "there was nobody to ask" },
  },
  reach: {
    name: "How far Mandagskvarteret reached",
    does: "Counts how many people the edition reached in each unit, when the week is over.",
  },
  goal: {
    name: "A piece of the plan",
    does: "Sends one goal at a time to the people it concerns, with the question “What does this mean where you work?”. The goals take turns.",
    nothing: {
      none: "no goals in the plan apply now",
      met: "the goals have been shown this week already",
      nobody: "the goals concern nobody who is registered",
    },
  },
  stale: {
    name: "Goals that have been left alone",
    does: "Asks the people responsible about goals that nobody has touched for three months.",
    nothing: { none: "no goals have been left alone" },
  },
  claims: {
    name: "New people who wait",
    does: "Tells system administrators when new people wait to be confirmed.",
    nothing: { none: "no new people were waiting", nobody: "there was no system administrator to tell" },
  },
  pictures: {
    name: "Deleting pictures",
    does: "Deletes pictures that are not in any edition.",
  },
  reflectionAsk: {
    name: "This week's reflection",
    does: "Sends this week's question or pulse to all staff.",
    whilePaused: "then no reflection comes",
    nothing: {
      none: "everything in the bank had been asked in the last three months",
      already: "this week's reflection had been sent",
    },
  },
  reflectionRemind: {
    name: "Reminder of the reflection",
    does: "Reminds everyone of the reflection, also those who have answered. Once.",
    nothing: { none: "there was nothing to remind of" },
  },
  reflectionClose: {
    name: "Deadline for the reflection",
    does: "This time becomes the deadline for the next one that is sent out.",
  },
  digest: {
    name: "The weekly card",
    does: "Sends the weekly card to leaders, union reps and safety reps.",
  },
  measures: {
    name: "Figures of the month",
    does: "Works out the figures of last month, and sends them to system administrators and the top leader.",
    nothing: { none: "there was nothing to tell about the month" },
  },
};
