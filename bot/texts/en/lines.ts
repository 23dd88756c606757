/** One line from each service for since last time – big and small. */
import type { PartOf } from "../part-of.ts";
import type { lines as source } from "../nb/lines.ts";

const words = (count: number): string => (count === 1 ? "1 word" : `${count} words`);

export const lines: PartOf<typeof source> = {
  title: (week: number) => `Since last time: one line for Mandagskvarteret week ${week}`,
  intro: "What has happened in your service since last time, big or small?",
  oneLine: (most: number) =>
    `One line, at most ${words(most)}. The name of the service comes first, not yours.`,
  several: (most: number) =>
    `One line for each service, at most ${words(most)}. The name of the service comes first, not yours. If a service has nothing, leave the field empty.`,
  part: (shown: number, all: number) =>
    `Here are ${shown} of ${all} services. Those that have not answered come first. “Show more” shows the next ones, and what you have written is kept. “Send” and “Nothing this week” only count for those you see here.`,
  sentPart: (shown: number, all: number) =>
    `Here are ${shown} of ${all} services. “Change” and “Withdraw” only count for those you see here.`,
  goesOn: (left: number) =>
    left === 1 ? "Sent. One service has not answered yet." : `Sent. ${left} services have not answered yet.`,
  sendFirst: "Send what you have written, and then the next services come.",
  placeholder: "For example: We have got a new car, and everyone has tried it.",
  instead: (services: string) => `You answer for ${services}, because the leader is not available now.`,
  buttons: {
    nothing: "Nothing this week",
    change: "Change",
    withdraw: "Withdraw the line",
    withdrawAll: "Withdraw the lines",
  },
  sent: (week: number) => `Sent to Mandagskvarteret week ${week}`,
  until: "You can change or withdraw it until the edition is approved.",
  untilAll: "You can change or withdraw them until the edition is approved.",
  nothing: "Nothing this week",
  unanswered: "Not answered yet",
  nothingSent: (week: number) => `All right, nothing from you for week ${week}`,
  nothingThen: "If you think of something before the edition is approved, you can still send it.",
  writtenToo: "There is a line on the card. Press “Send” to send it, or empty the field.",
  empty: "Write a line, or press “Nothing this week”.",
  tooManyWords: (service: string, count: number, most: number) =>
    `The line from ${service} has ${words(count)}. There is room for ${most}. Take away ${words(count - most)}.`,
  tooLong: (service: string, most: number) =>
    `The line from ${service} is too long. There is room for ${most} characters.`,
  newer: (name: string) => `${name} has sent another line in the meantime:`,
  newerKept: "What you wrote is in the field below. If you send it now, your line is the one that counts.",
  somebody: "Someone else",
  approved: (week: number) =>
    `Mandagskvarteret week ${week} is approved, so the line cannot be changed here now. If it must be corrected, tell the editor.`,
  approvedNext: "When the edition has been sent out, you can write “line” to send one for the next.",
  out: (week: number) => `Mandagskvarteret week ${week} has been sent out`,
  moreFates: (count: number) =>
    count === 1
      ? "You sent one more line. Write “latest” to see the edition."
      : `You sent ${count} more lines. Write “latest” to see the edition.`,
  outNext: "Write “line” when you have something for the next one.",
  fates: {
    used: "It was included.",
    reworded: "It was included, in the editor's words.",
    "not-used": "It was not included this time.",
  },
  picker: {
    title: (waiting: number) =>
      waiting === 0 ? "Lines from services" : `Lines from services: ${waiting} not included`,
    label: "Include in Since last time",
    choices: {
      new: (line: string) => line,
      late: (line: string) => `New: ${line}`,
      changed: (line: string) => `Changed: ${line}`,
    },
    take: "Include the lines",
    more: (count: number) => (count === 1 ? "One more is waiting." : `${count} more are waiting.`),
    taken: (count: number) => (count === 1 ? "One line is included." : `${count} lines are included.`),
    nothing: (services: string) => `Nothing this week: ${services}.`,
    unanswered: (services: string) => `Not answered yet: ${services}.`,
    andOthers: (services: string, count: number) => `${services} and ${count} more`,
    withdrawn: (line: string) =>
      `The service has withdrawn the line “${line}”. Take it out of Since last time if it should not be there.`,
    done: (count: number) =>
      count === 1
        ? "The line is included in Since last time."
        : `${count} lines are included in Since last time.`,
    none: "No lines are included. Choose at least one.",
    noRoom: (line: string, room: number) =>
      `There was no room for “${line}”. Since last time has room for ${words(room)} more. Make something shorter, and include it afterwards.`,
  },
  noServices: "You are not leader or deputy of any service, so you have no line to send.",
};
