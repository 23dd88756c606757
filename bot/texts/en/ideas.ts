/** What people read about ideas. A question ("something I wonder about") is called a question all the way. */
import type { PartOf } from "../part-of.ts";
import type { ideas as source } from "../nb/ideas.ts";
import { user } from "../user-words.ts";
import { actionForms, actionWords, doneWords, pressWords } from "./idea-actions.ts";
import { fields } from "./idea-fields.ts";
import { categories, form } from "./idea-forms.ts";
import { happened } from "./idea-history.ts";
import { lists, refusals } from "./idea-lists.ts";
import { asks, news, newsParts, newsToOthers } from "./idea-news.ts";

type Part<K extends keyof typeof source> = PartOf<Pick<typeof source, K>>[K];

const things: Part<"things"> = {
  idea: {
    name: "Idea",
    the: "the idea",
    yours: "your idea",
    matter: "your idea",
    matterIs: "your idea is",
  },
  question: {
    name: "Question",
    the: "the question",
    yours: "your question",
    matter: "what you asked about",
    matterIs: "what you asked about is",
  },
};

const states: Part<"states"> = {
  received: "Received",
  clarifying: "Question asked",
  raised: "Raised",
  planned: "Planned",
  trial: "Being tried",
  adjusting: "Being adjusted",
  evaluating: "Being evaluated",
  adopted: "In use",
  stopped: "Stopped",
  declined: "No, with a reason",
  postponed: (date: string) => `Not now – we look at it again on ${date}`,
  answered: "Answered",
  withdrawn: "Withdrawn",
};

const next: Part<"next"> = {
  planned: (date: string) => `Starts on ${date}.`,
  plannedLeader: (date: string) => `Starts on ${date}. Then I ask if you are ready.`,
  trial: (date: string) => `Being tried until ${date}. Then I ask you how it went.`,
  trialLeader: (date: string) => `Being tried until ${date}. Then I ask those who took part how it went.`,
  evaluating: (holder: string) => `Now ${holder} decides what happens next.`,
  evaluatingLeader: "Decide what happens next: Put into use, Adjust or Stop.",
  adopted: (date: string) => `Next check on ${date}: Are you still doing this?`,
  noLongerDone:
    "Someone has answered that you are not doing this any more. Do you want to try again, or stop?",
  checkUnanswered: (date: string) => `Are you still doing this? Asked on ${date}. Not answered.`,
  noLongerDoneWaits: (holder: string) =>
    `Someone has answered that you are not doing this any more. Now ${holder} decides what happens.`,
  declined: "Do you know something that the leader did not know? You can ask for a new look once.",
};

const details: Part<"details"> = {
  planned: "The plan",
  tried: "The trial",
  adjusted: "The adjustment",
  adopted: "How it went",
  stopped: "Why we stopped",
};

const evaluations: Part<"evaluations"> = {
  title: "How it went, say those who took part",
  none: "Nobody has answered the questions yet.",
  one: (who: string) => `${who} answered`,
  each: "See what each person answered",
};

const holders: Part<"holders"> = {
  leader: (unit: string) => `the leader of ${unit}`,
  deputy: (unit: string) => `the deputy in ${unit}`,
  administrator: "a system administrator",
};

const informed: Part<"informed"> = {
  leader: (unit: string) => `the leader of ${unit}`,
  "union-rep": (unit: string) => `the union rep in ${unit}`,
  "safety-rep": (unit: string) => `the safety rep in ${unit}`,
};

const because: Part<"because"> = {
  leader: () => "",
  "leader-unavailable": () => ", because the leader is not available now",
  "leader-vacant": () => ", because the unit has no leader now",
  "nobody-in-unit": (unit: string) => `, because nobody in ${unit} can receive it now`,
  "own-idea": (unit: string) => `, because you are the leader of ${unit} yourself`,
  "nobody-in-line": () => ", because no leader can receive it now",
  chosen: () => ", chosen receiver",
  raised: () => ", because the leader has raised it there",
  transferred: () => ", because it has been sent on there",
  "unit-closed": (unit: string) => `, because ${unit} has been closed`,
};

const whyYou: Part<"whyYou"> = {
  leader: (holder: string) => `You get this because you are ${holder}.`,
  "leader-unavailable": (holder: string) =>
    `You get this because you are ${holder}, and the leader is not available now.`,
  "leader-vacant": (holder: string) =>
    `You get this because you are ${holder}, and the unit has no leader now.`,
  "nobody-in-unit": (holder: string, unit: string) =>
    `You get this because you are ${holder}, and nobody in ${unit} can receive it now.`,
  "own-idea": (holder: string, unit: string) =>
    `You get this because you are ${holder}, and the person who sent it in is the leader of ${unit}.`,
  "nobody-in-line": (holder: string) =>
    `You get this because you are ${holder}, and no leader can receive it now.`,
  chosen: (holder: string) => `You get this because you are ${holder} and the chosen receiver.`,
  raised: (holder: string) =>
    `You get this because you are ${holder}, and the leader below has raised it to you.`,
  transferred: (holder: string) =>
    `You get this because you are ${holder}, and another unit has sent it on to you.`,
  "unit-closed": (holder: string, unit: string) =>
    `You get this because you are ${holder}, and ${unit} has been closed.`,
};

const shown: Part<"shown"> = {
  title: (thing: string, number: number, state: string) => `${thing} ${number} – ${state}`,
  summary: (thing: string, number: number, state: string) => `${thing} ${number}: ${state}`,
  sentTo: (holder: string, why: string) => `Sent to ${holder}${why}.`,
  goesTo: (holder: string, why: string) => `Goes to ${holder}${why}.`,
  due: "Answer by",
  dueAt: (date: string) => `${date} at 16:00`,
  dueStopped: {
    proposer: "On hold until you have answered",
    leader: "On hold until you get an answer",
    informed: "On hold until the person who sent it in has answered",
  },
  unit: "About",
  from: "From",
  fromGroup: "On behalf of",
  nameToLeader: (name: string) => `${name} (only the leader sees the name)`,
  nameToEveryone: (name: string) => `${name} (everyone can see the name)`,
  withoutName: "The person who suggested it",
  nameToNobody: (name: string) => `${name} (you do not see the name, but you can write to each other here)`,
  yourName: "Your name",
  proposal: "Suggestion",
  category: "Topic",
  across: "Concerns several services",
  yes: "Yes",
  stopDoing: "What we can stop doing",
  forUser: `For ${user.the}`,
  sharing: "You said – we did",
  share: {
    no: "Will not be shared",
    yes: "Can be shared without the name",
    named: "Can be shared with the name",
  },
  content: "This was sent in",
  history: "This has happened",
  olderLeftOut: (count: number) =>
    count === 1
      ? "There is no room here for the oldest event."
      : `There is no room here for the ${count} oldest events.`,
  you: "You",
  nobody: "deleted user",
  nameRemoved: "The name has been removed",
  theProposer: "The person who sent it in",
  informed: "Can also read it",
  theBot: "Mandagskvarteret",
};

const buttons: Part<"buttons"> = {
  more: "More choices",
  open: (number: number) => `Open ${number}`,
};

const more: Part<"more"> = {
  title: (name: string) => `More choices for ${name}`,
  decide: "Decide what should happen",
  first: "Do you need something first?",
  other: "Other",
};

const leader: Part<"leader"> = {
  received: { idea: "New idea", question: "New question" },
  forReading: (holder: string) => `For your information. The answer comes from ${holder}.`,
  leads: {
    resumed: (name: string) => `Today it is time to look at ${name} again.`,
    raised: (name: string) => `The leader below you has raised ${name} to you.`,
    transferred: (name: string) => `Someone has sent ${name} to you.`,
    "trial-ended": (name: string) => `The trial is over. Now it is time to evaluate ${name}.`,
    evaluating: (name: string) => `The trial is over. Now it is time to evaluate ${name}.`,
    "evaluation-asked": (name: string) =>
      `Now you can decide what happens next with ${name}. Please ask the people who did it.`,
    "check-asked": (name: string) => `Time to check ${name}: Are you still doing this?`,
    "handed-over": (name: string) => `You have taken over ${name}.`,
    "brought-in": (name: string, holder: string) =>
      `The answer to ${name} is late from ${holder}. Now you can answer too. The one who answers first decides.`,
  },
  passedOn: (name: string, holder: string) =>
    `Now ${holder} answers ${name}. You do not need to do anything more with it.`,
};

export const ideas: PartOf<typeof source> = {
  things,
  form,
  states,
  next,
  details,
  evaluations,
  holders,
  informed,
  because,
  whyYou,
  categories,
  shown,
  buttons,
  more,
  actions: actionWords,
  presses: pressWords,
  forms: actionForms,
  done: doneWords,
  fields,
  happened,
  news,
  newsParts,
  newsToOthers,
  asks,
  leader,
  refusals,
  lists,
};
