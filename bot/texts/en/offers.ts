/** A facilitator writes for a colleague. */
import type { PartOf } from "../part-of.ts";
import type { offers as source } from "../nb/offers.ts";

export const offers: PartOf<typeof source> = {
  colleague: "Are you writing for a colleague?",
  colleagueHint: "The name of the colleague, who is asked before anything is sent",
  notFound: (name: string) =>
    `I found nobody called “${name}” in your units. Try the whole name, or empty the field and write “from a colleague” under “On behalf of a group”.`,
  tooMany: (name: string) => `Many people are called “${name}”. Write more of the name.`,
  stepTitle: "Who are you writing for?",
  which: "Colleague",
  stepNote:
    "Your colleague sees what you have written, can change it, and decides if it is sent in and who sees the name. The leader gets nothing before that.",
  chooseOne: "Choose your colleague from the list.",
  asked: (name: string) =>
    `${name} has got what you wrote, and decides if it should be sent in. You are told when they have answered.`,
  title: "An idea has been written down for you",
  from: (name: string) => `${name} has written this for you. Nothing is sent in.`,
  yours:
    "You can change it, and you choose who sees your name. If you send it in, the idea is yours: You get the receipt and the answer.",
  look: "Check it and send it in",
  no: "No, thank you",
  declined: "It is not sent in, and the text is deleted.",
  gone: "This has been answered already, so there is nothing more to send in here.",
  answeredTitle: "Your colleague has answered",
  sent: (name: string) =>
    `${name} has sent in what you wrote down. Now the idea and the answer belong to them.`,
  closed: (name: string) =>
    `${name} has looked at what you wrote down. It is not sent in with a name, and we have deleted the text.`,
  postedBy: "Written down by",
};
