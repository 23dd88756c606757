/**
 * What people read on the buttons and forms of an idea's life, by action, with labels where those of idea-fields.ts do
 * not fit. `name` is "idea 17".
 */
import type { PartOf } from "../part-of.ts";
import type {
  actionForms as sourceForms,
  actionWords as sourceWords,
  doneWords as sourceDone,
  pressWords as sourcePresses,
} from "../nb/idea-actions.ts";
import { trialHelpLines } from "./trial-help.ts";

export const actionWords: PartOf<typeof sourceWords> = {
  read: { button: "I have read it", title: (name) => `I have read it: ${name}` },
  message: {
    button: "Write a message",
    title: (name) => `A message about ${name}`,
    note: "A message is not an answer, and it does not change the deadline.",
    labels: { text: "Message" },
  },
  ask: {
    button: "Ask a question",
    title: (name) => `Ask about ${name}`,
    note: "The deadline is on hold until you get an answer.",
    labels: { text: "Question" },
    hints: { text: "Ask about what you need to know before you can answer." },
  },
  reply: {
    button: "Answer",
    title: (name) => `Your answer about ${name}`,
    note: "When you have answered, the deadline starts to run again.",
    labels: { text: "Answer" },
  },
  raise: {
    button: "Raise to my leader",
    title: (name) => `Raise ${name} to your leader`,
    note: "The level above you decides, and the deadline starts again. The person who sent it in is told who has it now, and why.",
    hints: { text: "What do you need your leader to decide?" },
  },
  transfer: {
    button: "Send to another unit",
    title: (name) => `Send ${name} to another unit`,
    note: "The deadline and everything that has happened go with it.",
    hints: { text: "Why does it belong there?" },
  },
  extend: {
    button: "Set a new deadline",
    title: (name) => `New deadline for ${name}`,
    note: "The person who sent it in is told the new date and the reason.",
    hints: { text: "Why do you need more time?" },
  },
  plan: {
    button: "Plan it",
    title: (name) => `Plan ${name}`,
    note: "On the start date you are asked if you are ready to try. The person who sent it in is told the plan.",
  },
  try: {
    button: "Try it",
    title: (name) => `Try ${name}`,
    note: "When the time is up, the person who sent it in and those who take part get some questions about how it went. Then you decide what happens next.",
    labels: { until: "Until when" },
  },
  evaluate: {
    button: "Evaluate",
    title: (name) => `Evaluate ${name}`,
    note: "The trial ends today. The person who sent it in and those who take part get the same questions. What you write here will be there when you decide.",
  },
  evaluateInput: {
    button: "Evaluate",
    title: (name) => `How did it go with ${name}?`,
    note: "Answer what you like. The leader reads the answers before deciding what happens next.",
  },
  adopt: {
    button: "Put into use",
    title: (name) => `Put ${name} into use`,
    note: "After 3 and 12 months we ask if you are still doing this.",
  },
  adjust: {
    button: "Adjust",
    title: (name) => `Adjust ${name}`,
    note: "It is quite normal to adjust. You go on trying for four weeks if you do not choose something else. If you set a start date, it becomes a new plan instead.",
    labels: { text: "What will change?", until: "Until when" },
    hints: { text: "What will you do differently from now on?" },
  },
  stop: {
    button: "Stop",
    title: (name) => `Stop ${name}`,
    note: "What you learned is worth keeping. The person who sent it in is told the reason and what you learned.",
  },
  decline: {
    button: "Say no",
    title: (name) => `Say no to ${name}`,
    note: "If it belongs in another service, use Send to another unit. If it must be decided higher up, use Raise to my leader.",
    hints: {
      text: "One sentence of your own is enough. If it was tried before, say when and what happened.",
    },
  },
  postpone: {
    button: "Not now",
    title: (name) => `Not now: ${name}`,
    note: "You get it back on the date. The person who sent it in is told the date and the reason.",
    hints: { text: "Why is it better then?" },
  },
  appeal: {
    button: "Ask for a new look",
    title: (name) => `Ask for a new look at ${name}`,
    note: "You can ask for this once. You get a new answer within a new deadline.",
    labels: { text: "New information" },
    hints: { text: "What should the leader know that they did not know last time?" },
  },
  solve: {
    button: "Solved at once",
    title: (name) => `Solved at once: ${name}`,
    note: "The person who sent it in is told what was done.",
    labels: { text: "What was done?" },
    hints: { text: "What is different now?" },
  },
  answer: {
    button: "Answer",
    title: (name) => `Answer ${name}`,
    labels: { text: "Answer" },
    hints: { text: "Answer in your own words." },
  },
  withdraw: {
    button: "Withdraw the idea",
    title: (name) => `Do you want to withdraw ${name}?`,
    note: "Then nobody needs to answer it. The leader is told that you have withdrawn it. You can send it in again later.",
  },
  removeName: {
    button: "Remove my name",
    title: (name) => `Remove your name from ${name}?`,
    note: "The text stays, but your name is removed, also where others have written it. Those who have already read it may remember who it came from, and Teams has its own copies.",
  },
  share: { button: "Share with the municipality", title: (name) => `Share ${name}` },
  check: { button: "Yes, still", title: (name) => `Are you still doing this? It is about ${name}` },
  join: { button: "I want to take part", title: (name) => `Take part in ${name}` },
  leave: { button: "I will not take part after all", title: (name) => `Not take part in ${name} after all` },
  describe: {
    button: "Describe it for others",
    title: (name) => `Describe ${name} so that others can use it`,
    note: "Colleagues find it under “experiences” when you and the person who sent it in have shared it. Do not write names.",
  },
  stuck: { button: "Send", title: (name) => `What stops ${name}?` },
  hide: {
    button: "Hide information",
    title: (name) => `Hide information in ${name}`,
    labels: { text: "Explanation" },
  },
};

export const pressWords: PartOf<typeof sourcePresses> = {
  share: { unit: "Share with the unit", municipality: "Share with the municipality" },
  check: { yes: "Yes, still", no: "No, not any more" },
};

export const doneWords: PartOf<typeof sourceDone> = {
  withdraw: {
    title: "Withdrawn",
    line: "Now nobody needs to answer it. Thank you for speaking up all the same.",
  },
  removeName: { title: "Your name is removed", line: "The text stays without a name." },
  evaluateInput: {
    title: "Thank you for your answer",
    line: "The leader sees it before deciding what happens next.",
  },
  check: { title: "Thank you for your answer", line: "The leader sees it." },
};

export const actionForms: PartOf<typeof sourceForms> = {
  help: "Help with the answer",
  helpLines: [
    "1. Say thank you for speaking up.",
    "2. Repeat what you have understood.",
    "3. Ask one open question.",
    "4. Say what the next step is, and when.",
  ],
  trialHelp: "Before you try it",
  trialHelpLines,
  more: "Do you want to say more?",
  moreOf: {
    plan: "Questions that help",
    try: "More about the trial",
    evaluateInput: "More questions",
    adopt: "Two more questions",
    adjust: "Choose another date",
  },
  extendAnswer: "A deadline for an answer can be moved once, at most ten working days.",
  manyTrials: (running: number) =>
    `You are already trying ${running} other things. What can wait, so that it is not too much at once?`,
  missing: {
    text: (label: string) => `Write something in “${label}”.`,
    reason: "Choose a reason.",
    unit: "Choose a unit.",
    choice: (label: string) => `Choose an answer to “${label}”`,
    date: (label: string) => `Choose a date in “${label}”.`,
  },
  tooLong: (label: string, most: number) =>
    `There is room for ${most} characters in “${label}”. Please make it shorter. All your text is still here.`,
  badDate: (label: string, first: string, last: string) =>
    `Choose a date from ${first} to ${last} in “${label}”.`,
};
