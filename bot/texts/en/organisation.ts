/** Who people are, where they work, and when leaders are away. */
import type { PartOf } from "../part-of.ts";
import type { organisation as source } from "../nb/organisation.ts";

export const organisation: PartOf<typeof source> = {
  appointedName: "System administrator",
  unknownName: "Someone who is not registered",
  notSetUp:
    "Mandagskvarteret is not ready for use yet. A system administrator in the municipality must first put in units and staff. I have not kept what you wrote, but it is still in the chat, so you can send it again later.",
  claim: {
    title: "Where do you work?",
    intro: "I do not know you yet. Choose your unit. Then I know who should answer you.",
    within: (unit: string) => `${unit} has several units. Which one do you work in?`,
    unit: "Unit",
    text: "What you wrote (is kept for the next step)",
    note: "I ask only once. A system administrator confirms the unit.",
    chooseUnit: "Choose a unit from the list.",
    savedTitle: "Thank you!",
    saved: (unit: string) => `Your unit is ${unit}.`,
    unconfirmed: "Until a system administrator has confirmed it, you only see your own ideas.",
    idea: "Do you have an idea?",
  },
  firstContact: {
    title: "Here you get Mandagskvarteret",
    promises: [
      "You can suggest something at any time, in less than a minute.",
      "You get an answer by a date, with a reason.",
      "You decide who sees your name.",
      "What you write is not used to judge, rank or control you. If it is serious, the leader must follow it up.",
    ],
    help: "Write “help” to see everything you can do.",
    idea: "Do you have an idea?",
  },
  away: {
    title: "When are you away?",
    intro: "While you are away, new ideas and questions go to your deputy.",
    from: "From",
    until: "Up to and including",
    deputy: "Deputy",
    back: "I am back",
    change: "Change",
    private: "Others see who answers, never why you are away or for how long.",
    present: (from: string, until: string) =>
      `You have said that you are away from ${from} up to and including ${until}.`,
    savedTitle: "Saved",
    ended: "Welcome back. New ideas and questions come to you again.",
    ownDeputy: (name: string) => `${name} (the unit's deputy)`,
    ownDeputies: "Each unit's own deputy",
    noDeputy: "Nobody – it goes to the unit above",
    goesTo: (unit: string, name: string) => `${unit}: New ideas and questions go to ${name}.`,
    goesUp: (unit: string) => `${unit}: New ideas and questions go to the unit above.`,
    problems: {
      from: "Choose a date in “From”.",
      until: "Choose a date in “Up to and including”.",
      order: "“Up to and including” cannot be before “From”.",
      past: (today: string) => `“Up to and including” cannot be a date that has passed. Today is ${today}.`,
      begun: (today: string) => `“From” cannot be a date that has passed. Today is ${today}.`,
      long: "“Up to and including” cannot be more than one year ahead.",
      deputy: "Choose a deputy from the list.",
    },
  },
  preferences: {
    title: "Your settings",
    window: "When do you want Mandagskvarteret?",
    windows: {
      anytime: "Any time",
      "working-hours": "In working hours, Monday to Friday from 7 to 17",
      evening: "In the evening, every day from 15 to 22",
      night: "At night, from 22 to 7",
      "next-turn": "The next time I write to the bot",
    },
    atOnce:
      "What comes at other times waits and is not lost. Receipts and answers to what you have sent in yourself come at once.",
    language: "Language",
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
    savedTitle: "Saved",
    when: "When",
    change: "Change",
  },
};
