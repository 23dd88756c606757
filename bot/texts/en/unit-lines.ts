/** A leader's own line in the edition, for those who work in the unit. */
import type { PartOf } from "../part-of.ts";
import type { unitLines as source } from "../nb/unit-lines.ts";

const words = (count: number): string => (count === 1 ? "1 word" : `${count} words`);

export const unitLines: PartOf<typeof source> = {
  title: (week: number) => `One line to your unit in Mandagskvarteret week ${week}`,
  correct: (week: number) => `Correct the line in Mandagskvarteret week ${week}`,
  intro:
    "The line is in Mandagskvarteret for those who work in the unit and in the units just below it, and in their channels. Everyone else gets the edition without it.",
  limit: (most: number) => `At most ${words(most)}. Leave the field empty if you do not want a line.`,
  limitOut: (most: number) =>
    `At most ${words(most)}. When you save, the card is corrected for those who have got the line. An empty field takes it away.`,
  part: (shown: number, all: number) =>
    `Here are ${shown} of ${all} units. “Show more” shows the next ones, and what you have written is kept. “Save” only counts for those you see here.`,
  saveFirst: "Save what you have written, and then the next units come.",
  placeholder: "For example: There is a fire drill on Thursday. Meet at the base at 9.",
  from: (unit: string, text: string) => `From ${unit}: ${text}`,
  change: "Change",
  saved: (week: number) => `Saved for Mandagskvarteret week ${week}`,
  noneSaved: (week: number) => `No line for Mandagskvarteret week ${week}`,
  until: "You can change it or take it away until the edition is sent out.",
  corrected: (week: number) => `The line in week ${week} is corrected`,
  correctedThen: "The cards are being updated now for those who have got it. It can take a few minutes.",
  tooManyWords: (unit: string, count: number, most: number) =>
    `The line from ${unit} has ${words(count)}. There is room for ${most}. Take away ${words(count - most)}.`,
  tooLong: (unit: string, most: number) =>
    `The line from ${unit} is too long. There is room for ${most} characters.`,
  late: (week: number, next: number) =>
    `Week ${week} has been sent out, so the line was not included there. Your text is here. If you save now, it comes in week ${next}.`,
  newer: (name: string) =>
    `${name} has written another line in the meantime. If you save now, yours is the one that counts:`,
  removed: "(taken away)",
  somebody: "Someone else",
  closed: "Closed. What is saved stays.",
  noUnits: "You are not leader or deputy of any unit, so you have nobody to write to here.",
  nothingToCorrect: (week: number) =>
    `Your unit has no line in week ${week}, so there is nothing to correct.`,
};
