/** How far an edition reached. */
import type { PartOf } from "../part-of.ts";
import type { reach as source } from "../nb/reach.ts";
import { englishNumber as inWords } from "../number-words.ts";

function people(number: number): string {
  return number === 1 ? "one person was there" : `${inWords(number)} people were there`;
}

export const reach: PartOf<typeof source> = {
  title: (week: number) => `How far did week ${week} reach?`,
  to: (audience: string) => `It went to ${audience}.`,
  all: "Everyone who should get it",
  delivered: "Got it",
  deliveredOf: (delivered: number, of: number) => (delivered === of ? `all ${of}` : `${delivered} of ${of}`),
  deliveredAll: "all",
  nearlyAll: "nearly all",
  pressed: "Pressed something",
  pressedOf: (pressed: string, of: number) => `${pressed} of ${of}`,
  change: (by: number) =>
    by === 0
      ? "as many as last time"
      : by > 0
        ? `${inWords(by)} more than last time`
        : `${inWords(-by)} fewer than last time`,
  with: (text: string, more: string) => `${text}, ${more}`,
  done: "Done",
  aloud: "Read out",
  aloudTimes: (times: number | undefined, present: number) => {
    if (times === undefined) return people(present);
    return times === 1 ? `once, ${people(present)}` : `${inWords(times)} times, ${people(present)}`;
  },
  page: (from: number, to: number, of: number) => `${from}–${to} of ${of}:`,
  two: (one: string, other: string) => `${one} and ${other}`,
  three: (one: string, other: string, third: string) => `${one}, ${other} and ${third}`,
  andMore: (one: string, others: number) =>
    `${one} and ${inWords(others)} more ${others === 1 ? "unit" : "units"}`,
  soFar: "So far",
  atLeast: (number: number) => `at least ${number}`,
  fewSoFar: "fewer than ten",
  later:
    "Each unit is counted once, when the edition has been out for a week. The figures come here on Monday morning, and do not change afterwards.",
  tooFew:
    "There are too few people to show how many pressed something without saying something about single persons.",
  explained: (atLeast: number) =>
    `Counted once, without names. A unit with fewer than ${inWords(atLeast)} is counted together with the one above it. If a figure is missing, it is fewer than ${inWords(atLeast)}. The units are in the same order as elsewhere, not by figures.`,
  notYours: "The figures are for editors, system administrators and leaders.",
  withdrawn: "The edition has been withdrawn. Then we do not count how far it reached.",
  earlier: "Earlier editions:",
};
