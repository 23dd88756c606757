/**
 * What people are told when something happens to an idea, by event. The person's own words follow below.
 * `who` is a name or a role; `the` is "the idea", `yours` "your idea"; `f` holds the fields, dates written out.
 */
import type { EventKind } from "../../ideas/idea.ts";
import type {
  asks as sourceAsks,
  newsParts as sourceParts,
  newsToOthers as sourceOthers,
  NewsWords,
} from "../nb/idea-news.ts";
import type { PartOf } from "../part-of.ts";
import { handedOver } from "./idea-history.ts";

/** To the proposer. */
export const news = {
  asked: {
    title: ({ yours }) => `A question about ${yours}`,
    lead: (who) => `${who} asks:`,
    after: "",
  },
  message: {
    title: ({ yours }) => `A message about ${yours}`,
    lead: (who) => `${who} writes:`,
    after: "",
  },
  read: {
    title: ({ yours }) => `${yours} has been read`,
    lead: (who, the) => `${who} has read ${the}.`,
    after: "",
  },
  answered: { title: ({ yours }) => `Answer to ${yours}`, lead: (who) => `${who} answers:`, after: "" },
  solved: {
    title: ({ yours }) => `Answer to ${yours}: solved at once`,
    lead: (who) => `${who} has done this:`,
    after: "",
  },
  declined: {
    title: ({ yours }) => `Answer to ${yours}: no`,
    lead: (who, the) => `${who} has said no to ${the}.`,
    after: "",
  },
  postponed: {
    title: ({ yours }) => `Answer to ${yours}: not now`,
    lead: (who, the, f) =>
      `${who} has answered “not now”. We look at ${the} again on ${f.until}. You do not need to do anything.`,
    after: "",
  },
  resumed: {
    title: ({ yours }) => `Now we look at ${yours} again`,
    lead: () => "Today is the date that was set.",
    after: "",
  },
  raised: {
    title: ({ yours }) => `${yours} has been raised`,
    lead: (who, the) => `${who} cannot decide this alone, and has raised ${the} to the level above.`,
    after: "This means that you get an answer from someone who can decide it.",
  },
  transferred: {
    title: ({ yours }) => `${yours} has been sent on`,
    lead: (who, the, f) => `${who} has sent ${the} to ${f.unit}.`,
    after: "",
  },
  extended: {
    title: ({ yours }) => `New date for ${yours}`,
    lead: (who, _, f) => `${who} has set a new date: ${f.until}.`,
    after: "",
  },
  planned: {
    title: ({ yours }) => `Answer to ${yours}: planned`,
    lead: (who, _, f) => `${who} has made a plan. It starts on ${f.start}. Responsible: ${f.responsible}.`,
    after: "",
  },
  tried: {
    title: ({ matter }) => `Now we are trying ${matter}`,
    lead: (who, _, f) => `${who} has started. The trial lasts until ${f.until}.`,
    after: "When the time is up, we ask you how it went.",
  },
  adopted: {
    title: ({ matterIs }) => `${matterIs} now in use`,
    lead: (who) => `${who} has put it into use. This is how we do it from now on.`,
    after: "After 3 and 12 months we ask if you are still doing this.",
  },
  adjusted: {
    title: ({ matter }) => `We are adjusting ${matter}`,
    lead: (who) => `${who} wants to do it a little differently and go on trying.`,
    after: "It is quite normal to adjust. That is how we find out what works.",
  },
  stopped: {
    title: ({ matterIs }) => `${matterIs} stopped`,
    lead: (who) => `${who} has stopped it.`,
    after: "Thank you to everyone who took part. We keep what we learned.",
  },
  evaluating: {
    title: ({ matter }) => `How did it go with ${matter}?`,
    lead: (who) => `${who} has ended the trial.`,
    after: "",
  },
  "trial-ended": {
    title: ({ matter }) => `How did it go with ${matter}?`,
    lead: () => "The trial ends today.",
    after: "",
  },
  hidden: {
    title: ({ yours }) => `Information in ${yours} has been hidden`,
    lead: (who) => `${who} has hidden a text that should not have been here. Everything else is as before.`,
    after: "You can write the same again, without what can show who someone is.",
  },
  "handed-over": {
    title: ({ yours }) => `Someone else is now responsible for ${yours}`,
    lead: (_who, _the, f) =>
      `${handedOver(f)} The deadlines are the same, and everything that has been written goes with it.`,
    after: "",
  },
  shared: {
    title: ({ yours }) => `${yours} is being shared`,
    lead: (who, the, f) => `${who} has shared ${the} with ${f.level.toLocaleLowerCase("en")}.`,
    after: "",
  },
  checked: {
    title: ({ yours }) => `Check of ${yours}`,
    lead: (who, _, f) => `${who} answered: ${f.still}.`,
    after: "",
  },
  joined: {
    title: ({ yours }) => `A colleague wants to take part in ${yours}`,
    lead: (who) => `${who} wants to take part.`,
    after: "",
  },
  commented: {
    title: ({ yours }) => `A colleague has written about ${yours}`,
    lead: (who) => `${who} writes:`,
    after: "",
  },
  described: {
    title: ({ yours }) => `${yours} can be useful for others`,
    lead: (who, the) => `${who} has described ${the} as an experience.`,
    after:
      "If you want colleagues to find it, press Share with the unit or Share with the municipality. The leader must agree too.",
  },
  "taken-up": {
    title: ({ yours }) => `Others want to try ${yours}`,
    lead: (_, the, f) => `In ${f.unit} they want to try ${the}.`,
    after: "",
  },
} satisfies Partial<Record<EventKind, NewsWords>>;

/** To leaders, and to others than the proposer; `name` is "idea 17". */
export const newsToOthers: PartOf<typeof sourceOthers> = {
  titles: {
    replied: (name) => `You have got an answer about ${name}`,
    message: (name) => `A message about ${name}`,
    appealed: (name) => `A new look at ${name}`,
    withdrawn: (name) => `The person who sent in ${name} has withdrawn it`,
    evaluated: (name) => `An answer about how it went with ${name}`,
    checked: (name) => `Are you still doing this? An answer about ${name}`,
    shared: (name) => `Can ${name} be shared?`,
    stuck: (name) => `This is what stops ${name}`,
    joined: (name) => `A colleague wants to take part in ${name}`,
    commented: (name) => `A colleague has written about ${name}`,
    "taken-up": (name) => `Others want to try ${name}`,
  },
  other: (name: string) => `News about ${name}`,
  yourQuestion: "The question was",
  writes: (who: string) => `${who} writes:`,
  nothingToDo: "You do not need to do anything.",
};

/** Sentences that several kinds of news have in common. */
export const newsParts: PartOf<typeof sourceParts> = {
  askedNote: "Press Answer when you can. The deadline is on hold until you have answered.",
  notAnswer: (date: string) =>
    `This is not the answer to what you sent in. You get that by ${date} at 16:00.`,
  nowAt: (holder: string, date: string) => `Now the answer comes from ${holder}, by ${date} at 16:00.`,
  nowAtNoDate: (holder: string) => `Now ${holder} has it.`,
  answerBy: (date: string) => `You get an answer by ${date} at 16:00.`,
  otherChannel:
    "Use the municipality's own channel for incidents (avvik), whistleblowing (varsling) or personnel matters. If you are not sure where to report, ask your union rep or safety rep.",
  is: (name: string) => `${name} is`,
  secondNo: "We have looked at this again, and the answer is the same.",
  aboutYours: "You wrote",
};

/** Questions that the bot asks on a date. `name` is "idea 17". */
export const asks: PartOf<typeof sourceAsks> = {
  evaluation: {
    title: (name: string) => `How did it go with ${name}?`,
    lead: (date: string) =>
      `The trial is over. If you answer by ${date}, your answer counts when the leader decides what happens next. It takes a few minutes.`,
  },
  start: {
    title: (name: string) => `Are you ready to try ${name}?`,
    lead: (date: string) => `The start date was ${date}.`,
  },
  check: {
    title: "Are you still doing this?",
    lead: (name: string, date: string) => `It is about ${name}, which was put into use on ${date}.`,
    next: "A no is just as useful as a yes. Then the leader decides if you should try again or stop.",
  },
};
