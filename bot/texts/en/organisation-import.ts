/** enheter.csv, ansatte.csv and delmal.csv, sent in the chat. */
import type { PartOf } from "../part-of.ts";
import type { organisationImport as source } from "../nb/organisation-import.ts";

export const organisationImport: PartOf<typeof source> = {
  how: "Do you want to update the organisation or the strategy plan? Send enheter.csv, ansatte.csv or delmal.csv here in the chat, one or more. I show what changes before anything is imported.",
  files: (names: string) => `Files: ${names}`,
  and: " and ",
  figures: {
    unitsAdded: "New units",
    unitsReopened: "Units opened again",
    unitsMoved: "Units moved",
    unitsClosed: "Units closed",
    unitsChanged: "Units changed",
    peopleAdded: "New staff",
    peopleMoved: "Staff moved",
    peopleLeft: "Staff who left",
    peopleChanged: "Staff changed",
    goalsAdded: "New goals",
    goalsReopened: "Goals opened again",
    goalsClosed: "Goals ended",
    goalsChanged: "Goals changed",
  },
  large: {
    left: (n: number, all: number) =>
      `${n} of ${all} staff will leave. Is all of ansatte.csv here? Those who are not in the file will no longer get anything from the bot.`,
    closed: (n: number, all: number) =>
      `${n} of ${all} units will be closed. Is all of enheter.csv here? Open ideas are moved to the unit above.`,
  },
  losesRole: "With this file you lose your own role as system administrator.",
  difference: {
    title: "This will change",
    lead: "Nothing is imported yet.",
    anew: "The organisation has changed since you saw the difference. This is how it is now. Nothing is imported.",
    partly: (done: string, left: string) =>
      `Now in use: ${done}. Not imported: ${left}, because the strategy plan was changed in the meantime.`,
    partlyAnew: "This is the difference now.",
    partlyLead: (left: string) => `Not imported yet: ${left}.`,
    partlyOver: (left: string) => `Send ${left} again if it should still be imported.`,
    partlySame: (left: string) => `Now the plan is the same as ${left}, so you do not need to do more.`,
    alone: {
      "enheter.csv": "Only enheter.csv has been sent. The staff are as before.",
      "ansatte.csv": "Only ansatte.csv has been sent. The units are as before.",
    },
    until: (at: string) => `I keep the files until ${at}. Then they are deleted.`,
    names: "Who and what",
  },
  faulty: {
    title: (n: number) => (n === 1 ? "1 fault in the files" : `${n} faults in the files`),
    lead: "Nothing is imported. Correct the file, and send it here again.",
    kept: (names: string, at: string) =>
      `I remember ${names} until ${at}, so you only need to send what you have corrected.`,
  },
  unchanged: (names: string) => `${names}: No changes. Everything is as before, and nothing is stored.`,
  confirm: {
    title: "Import now?",
    lead: "The changes take effect at once, for everyone.",
  },
  done: {
    title: "Imported",
    lead: (names: string) => `Now in use: ${names}. I have deleted the files you sent.`,
  },
  refused: "Nothing is imported. I have deleted the files you sent.",
  gone: "These files are not waiting any more. Send them again.",
  unknown: (name: string) =>
    `I do not recognise “${name}”. The first line must be the headings of enheter.csv, ansatte.csv or delmal.csv.`,
  spreadsheet: (name: string) => `“${name}” is an Excel file. Save it as “CSV UTF-8”, and send it again.`,
  history: {
    title: "Imported so far",
    none: "Nothing has been imported yet.",
    commandLine: "from the command line",
    line: (at: string, who: string) => `${at}, ${who}`,
    nothing: "No changes",
    left: (names: string) => `Not imported: ${names}`,
  },
  buttons: {
    import: "Import",
    refuse: "Do not import",
    history: "Imported so far",
  },
};
