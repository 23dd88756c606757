import type { PartOf } from "../part-of.ts";
import type { weeklyUpdate as source } from "../nb/weekly-update.ts";
import { user } from "../user-words.ts";
import { weeklyUpdateLibrary } from "./weekly-update-library.ts";

const words = (count: number): string => (count === 1 ? "1 word" : `${count} words`);

/** Mandagskvarteret: what readers see, and what editors see while they write. */
export const weeklyUpdate: PartOf<typeof source> = {
  name: "Mandagskvarteret",
  reader: {
    title: (week: number) => `Mandagskvarteret week ${week}`,
    from: (sender: string) => `From ${sender}`,
    unknownSender: "the editors",
    sections: {
      goals: "Goals in focus – a piece of the plan",
      sinceLast: "Since last time – big and small",
      presenting: "A service presents itself",
      praise: "This week's praise",
      assignment: "This week's task",
      struggling: "What we find difficult",
      unchanged: "This will not change",
      reminder: "Reminder",
      meeting: "Meeting",
      recording: "Recording",
      goodWords: "A good thought to end with",
    },
    join: "Join the meeting",
    youSaid: "You said – we did",
    idea: "Do you have an idea?",
    ideaInShared: "Do you have an idea? Write to me in a chat of your own.",
    noneYet: "The first Mandagskvarteret has not been sent out yet. When it comes, you find it here.",
  },
  marks: {
    information: "For your information",
    input: "Tell us what you think",
    discuss: "Talk about it in your team",
    decide: "You decide",
  },
  suggestions: weeklyUpdateLibrary,
  deadline: {
    title: (week: number) => `Mandagskvarteret week ${week} is not approved`,
    none: "Nobody has started on the edition yet.",
    draft: "There is a draft, but it has not been sent for approval.",
    ready: "The edition is waiting for approval.",
    others: {
      noneForEveryone: "Nobody has started on the edition for everyone yet.",
      states: {
        draft: (to: string) => `The edition for ${to} is a draft.`,
        ready: (to: string) => `The edition for ${to} is waiting for approval.`,
        approved: (to: string) => `The edition for ${to} is approved.`,
      },
    },
    laterWeek: (week: number) => `The edition that is being written is for week ${week}.`,
    due: (when: string) =>
      `If it is approved before ${when}, it is sent out then. If nothing is approved, nothing is sent out.`,
  },
  passedOver: {
    title: (week: number, to: string) => `Mandagskvarteret week ${week} for ${to} was not sent out`,
    why: "The edition is approved, but there is nobody to send it to now.",
    what: "It is kept, and is sent out on a Monday when there is someone to send it to. You can also choose others, or put it away.",
  },
  editor: {
    fields: {
      goals: "Goals in focus",
      sinceLast: "Since last time",
      presenting: "A service presents itself",
      praise: "This week's praise",
      assignment: "This week's task",
      struggling: "What we find difficult",
      unchanged: "This will not change",
      reminder: "Reminder",
      meeting: "Meeting",
      recording: "Recording",
      goodWords: "A good thought to end with",
    },
    placeholders: {
      goals: "One goal on each line, at most three. Please say why.",
      sinceLast: "Big and small things from last week",
      presenting:
        "Who are we? What can you use us for? When should you contact us, and how? What do we find difficult? One thing we are proud of.",
      praise: `To a service: What did they do? What did it mean for ${user.the}?`,
      assignment: "Something everyone can try this week",
      struggling: "What we have not managed yet, and what we wonder about",
      unchanged: "What stays the same, even if something else changes",
      meeting: "When do we meet? Paste the link to the meeting.",
      recording: "Paste the link when the recording is ready.",
      reminder: "Something many people need to be reminded of now",
      goodWords: "A good thought at the end",
    },
    count: (count: number, most: number) => `${count} of ${words(most)}`,
    pick: {
      assignment: "Choose a task from the library",
      reminder: "Choose a reminder from the library",
    },
    fromPlan: {
      title: "Get goals from the plan",
      label: "Goals in the plan",
      find: "Search in the plan",
      findHint: "A word or a number",
      theme: "Theme",
      allThemes: "All themes",
      neverShown: "not shown yet",
      shown: (date: string) => `last shown on ${date}`,
      choice: (goal: string, shown: string, wanted: boolean = false) =>
        wanted ? `${goal} (the owner wants it shown, ${shown})` : `${goal} (${shown})`,
      some: (shown: number, total: number) =>
        `Here are ${shown} of ${total}. The ones we have not shown for longest come first.`,
      noneFound: "I found no goals in the plan that match. Try another word or another theme.",
      hint: "Choose one to three. They are added to Goals in focus when you press Save, with the reason why. You can change the words, but keep the title first on the line.",
    },
    pickHint: "Added when you save",
    moreSections: "Add more parts",
    removeHint:
      "Goals in focus and Since last time must be included. Other parts can be empty, and then they are left out.",
    arrange: "Order and labels",
    place: (section: string) => `${section}: place`,
    mark: (section: string) => `${section}: label`,
    noMark: "No label",
    buttons: {
      start: "New edition",
      copy: "Copy last week",
      open: "Open the edition",
      preview: "Preview",
      ready: "Send for approval",
      approve: "Approve",
      publish: "Publish now",
      cancel: "Put the edition away",
    },
    states: {
      unsaved: "New edition. Not saved yet.",
      draft: "Draft.",
      ready: "Waiting for approval.",
      approved: "Approved. Ready to be published.",
      publishing: "Being sent out now.",
      published: "Published.",
      withdrawn: "Withdrawn.",
      cancelled: "Put away.",
      moved: "Goes to others now.",
    },
    lastChange: (name: string, when: string) => `Last changed by ${name} on ${when}.`,
    somebody: "an editor",
    none: (week: number) => `No edition is being written. The next one is for week ${week}.`,
    sending: (week: number) => `The edition for week ${week} is being sent out now.`,
    stopped: (week: number) =>
      `The edition for week ${week} has been withdrawn. It is being replaced now for those who have got it.`,
    saved: "Saved.",
    merged: (name: string, sections: string) =>
      `${name} also saved while you were writing. Both are included. New since you opened the form: ${sections}.`,
    mergedRead: (name: string) => `${name} has written something new. Read it before you go on.`,
    unchanged: "Nothing is changed.",
    notComplete: "Saved, but not sent for approval.",
    copied: (week: number) =>
      `Empty parts are filled with the text from week ${week}. Change what should be changed, and press Save.`,
    backToDraft:
      "Saved. The text was approved, but now it has changed. So it is a draft again and must be approved again.",
    readyForYou: "Now it is waiting for approval. You can approve it yourself.",
    readyForOthers: "Now it is waiting for approval. Another editor must approve it.",
    approved: "Approved. Now it can be published.",
    goesOut: (when: string) => `It is sent out on ${when}. To send it before that, press Publish now.`,
    goesOutLate: (week: number, when: string) =>
      `It is sent out on ${when}, because week ${week} has already been sent out. To send it now, press Publish now.`,
    goesOutNot:
      "It is not sent out automatically, because no sending is planned. Press Publish now when you want to send it.",
    otherApprover: "You wrote last. Another editor must approve it.",
    savedOtherApprover: "Saved. Now you wrote last, so another editor must approve it.",
    notNow: "It did not work, because the edition has changed since you opened it. This is how it is now.",
    mustBeApproved: "The edition must be approved before it can be published.",
    nudges: {
      "thin-praise": "A tip: “Well done” says little alone. What did they do, and what did it mean?",
      "only-messages":
        "A tip: Now there are only messages. Is there something people can talk about together?",
      "no-questions": "A tip: There are no questions to the readers. What would you like to know?",
      "no-why": "A tip: It says nothing about why. One sentence is enough.",
      "only-praise": "A tip: There is praise, but nothing that is difficult. What is hard now?",
      "same-service": "A tip: It is the same service as last time. Does someone else deserve the place?",
      "many-sections": "A tip: There are many parts, and five is best. What can wait?",
    },
    notSaved: "Not saved yet. Everything you wrote is here:",
    problems: {
      missing: (section: string) => `“${section}” must be filled in.`,
      tooManyGoals: (goals: number) =>
        `You have ${goals} goals in focus. Choose the three most important, and take away the rest.`,
      tooManyWords: (section: string, count: number, most: number) =>
        `“${section}” has ${words(count)}. There is room for ${most}. Take away ${words(count - most)}.`,
      tooLong: (section: string, most: number) =>
        `“${section}” is too long. There is room for ${most} characters.`,
    },
    newer: (name: string) => `${name} saved a new text while you were writing. This is new:`,
    emptied: "(taken away)",
    newerKept:
      "What you wrote is in the fields below. Fields you have not touched have the new text. Read it through, and save again.",
    newerSeen: (name: string) =>
      `${name} has changed the text since you read it. Read the new one before you go on.`,
    outWhileWriting: (week: number, next: number) =>
      `Week ${week} was sent out while you were writing. Your text is here. If you save now, it becomes the edition for week ${next}.`,
    preview: "This is what the readers see. Only you see this line and the editor's buttons.",
    confirm: (week: number) => `Send out week ${week} now?`,
    goesTo: (people: number) => (people === 1 ? "It goes to one person." : `It goes to ${people} people.`),
    canChange: "If something is wrong, you can correct it or withdraw it afterwards.",
    otherWeek: (week: number, now: number) => `This is the edition for week ${week}. Now it is week ${now}.`,
    onItsWay: (week: number) => `Week ${week} is on its way`,
    whenTheyGetIt:
      "It comes in the chat they have with me. Some have not opened that chat yet. They get the edition when they do.",
    readIt: "Write “latest” to read it as they see it, or to correct something later.",
    out: (week: number, name: string, when: string) => `Week ${week} was sent out by ${name} on ${when}.`,
    outOnTime: (week: number, when: string) => `Week ${week} was sent out as planned on ${when}.`,
    outNext: "Write “edition” to start on the next one.",
    notEditor: "The editors write Mandagskvarteret. Write “latest” to read the newest edition.",
    notHere: "Write “edition” to me in a chat of your own, and we will write it there.",
    closed: "Closed. What you saved is ready. Write “edition” to go on.",
  },
};
