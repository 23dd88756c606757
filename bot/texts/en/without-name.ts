/** What people read about sending in something without a name, and about taking a name away. */
import type { PartOf } from "../part-of.ts";
import type { withoutName as source } from "../nb/without-name.ts";

export const withoutName: PartOf<typeof source> = {
  title: "Without a name – read this first",
  promise:
    "No leader, editor, system administrator or colleague gets to see who you are. Your name is not on cards, in lists, in notifications or in files that can be downloaded. The leader can write to you through me, and you can answer.",
  limits: "What I cannot promise",
  text: "Your words can give you away. Read the text once more: names, shifts, places and things only you know about.",
  smallUnit: (people: number, unit: string) =>
    people === 1
      ? `You are the only person registered in ${unit}. Others can easily guess who it comes from.`
      : `There are ${people} staff in ${unit}. It is easy to guess when there are so few people.`,
  unit: (unit: string) => `Everyone who gets it sees that it is about ${unit}.`,
  copies: "Teams keeps its own copy of what you write to me, with your name on it. I cannot control that.",
  serious:
    "If it is serious, the leader must follow it up. Then someone may ask those of you who were there.",
  receiver: "Who gets it?",
  otherThanUsual:
    "Normally it would have gone to you, or come from someone you answer for. The receiver only sees “chosen receiver”, but may guess who it is from.",
};
