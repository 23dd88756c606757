/** What is done with an edition of Mandagskvarteret after it was published. */
import type { PartOf } from "../part-of.ts";
import type { afterEdition as source } from "../nb/after-edition.ts";

export const afterEdition: PartOf<typeof source> = {
  buttons: {
    correct: "Correct a mistake",
    withdraw: "Withdraw the edition",
    addRecording: "Add a recording",
    recording: "Watch the recording",
    done: "Done",
    print: "For printing",
    reach: "How far did it reach?",
    week: (week: number) => `Week ${week}`,
    readAloud: "Read out at handover or meeting",
  },
  doneThanks: "The task is done – thank you! We only count how many, not who.",
  missed: (many: number) => (many === 1 ? "You have missed this one:" : `You have missed these ${many}:`),
  print: {
    title: (week: number) => `Week ${week} for printing`,
    explained: (minutes: number) =>
      `On one page, to put on the wall or to read aloud. The link works for ${minutes} minutes.`,
    download: "Get the page",
    noAddress:
      "I do not know my own web address, so I cannot make a link. Please tell a system administrator.",
    file: (week: number) => `mandagskvarteret-week-${week}.html`,
    idea: "Do you have an idea? Write “idea” to Mandagskvarteret in Teams.",
  },
  readAloud: {
    title: (week: number) => `Week ${week}: read out at handover or meeting`,
    explained:
      "For you who lead the shift: Say how many listened. Then we count them too, without names. If you register again the same day, the last number counts.",
    people: "How many were there?",
    inOwnChat: "The form comes in the chat you have with me.",
    wrong: (most: number) => `Write a whole number from 1 to ${most}.`,
    unit: "Unit",
    done: (people: number) =>
      people === 1 ? "Thank you! One person is counted." : `Thank you! ${people} people are counted.`,
  },
  noSuch: "I cannot find this edition. Write “latest” to read the newest one.",
  corrected: (date: string, what: string) => `Corrected on ${date}: ${what}`,
  withdrawn: (week: number) => `Mandagskvarteret week ${week} has been withdrawn`,
  withdrawnLines: (date: string) => [
    `The edition was withdrawn on ${date}. Do not use what was written here.`,
    "If there is a new one, you get it here.",
  ],
  forEditor: "For you as editor:",
  latest: (week: number) => `The latest one sent out is week ${week}:`,
  closed: "Closed. Nothing is changed.",
  correct: {
    title: (week: number) => `Correct a mistake in week ${week}`,
    explained:
      "When you save, the card is corrected for everyone who has got the edition. Those who have not got it yet get the corrected text.",
    what: "What should be corrected?",
    whatPlaceholder:
      "One sentence that the readers see, for example: The meeting is on Wednesday, not Tuesday.",
    whatMissing: "Write what should be corrected, so that the readers see what is new.",
    tooLong: (most: number) => `Say what should be corrected in at most ${most} characters.`,
    notSaved: "Not corrected yet. Everything you wrote is here:",
    newer: (name: string) =>
      `${name} has corrected the edition while you were writing. Fields you have not touched have the new text. Read it through, and save again.`,
    done: (week: number) => `Week ${week} is corrected`,
  },
  withdraw: {
    title: (week: number) => `Withdraw week ${week}?`,
    explained: [
      "For everyone who has got the edition, the card is replaced by a message that it has been withdrawn. Those who have not got it yet will not get it.",
      "What was in You said – we did can be told again in the next edition.",
    ],
    done: (week: number) => `Week ${week} is withdrawn`,
  },
  recording: {
    title: (week: number) => `Recording of the meeting in week ${week}`,
    explained:
      "When you save, the card gets the button “Watch the recording” for everyone who has got the edition. Check that they are allowed to open the recording.",
    address: "Link to the recording",
    placeholder: "https://…",
    wrong:
      "This is not a link I can use. It must begin with https:// – copy it from the place where the recording is.",
    missing: "Paste the link to the recording.",
    clear: "Leave the field empty to take away the button.",
    done: (week: number) => `The recording is now with week ${week}`,
    removed: (week: number) => `The recording is taken away from week ${week}`,
  },
  onItsWay: (people: number) =>
    people === 1
      ? "The card is being updated for the one person who got the edition."
      : `The cards of up to ${people} people are being updated now. It can take a few minutes.`,
  notReplies: "What people have brought up themselves with “latest” stays until they do so again.",
  alreadyWithdrawn: (week: number, name: string, when: string) =>
    `Week ${week} has already been withdrawn by ${name} on ${when}.`,
  notOut: "This edition has not been sent out, so there is nothing to change for the readers.",
};
