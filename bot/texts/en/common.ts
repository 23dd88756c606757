import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { common as source } from "../nb/common.ts";

export const common: PartOf<typeof source> = {
  language: "en" satisfies Language,
  buttons: { send: "Send", save: "Save", confirm: "Confirm", close: "Close", showMore: "Show more" },
  caution: "Do not write names, or anything that can show who users, patients, relatives or colleagues are.",
  nationalId:
    "There seems to be a national identity number in the text. Nothing is stored, and the number is hidden here. Check the text and try again.",
  required: "This field must be filled in.",
  closed: "Closed. Nothing is sent.",
  failed: (reference: string) =>
    `Sorry, something went wrong on our side. Try again in a little while. If it happens again, give the code ${reference} to a system administrator.`,
  audiences: {
    everyone: "everyone",
    confirmed: "people whose unit a system administrator has confirmed",
    leader: "leaders",
    top: "the top leader",
    editor: "editors",
    administrator: "system administrators",
  },
  notForYou: (audience: string) => `This is only for ${audience}. Write “help” to see what you can do here.`,
  or: " and ",
  quoted: (text: string) => `“${text}”`,
  unknownButton: "This button does not work any more. Write “help” to see what you can do.",
  brokenButton:
    "I did not understand what came from the card, so I have not done anything. Write “help” to start again.",
  tooLong:
    "The text is too long for me, so nothing is sent or stored. Make it shorter, for example one page, and try again.",
  notText: "I can only read text. Write it in words, or write “help”.",
  noGuests: "I am only for people who work in the municipality, not for guests in Teams.",
  personalChatOnly:
    "Here I only show Mandagskvarteret and help. Write to me in a chat of your own. Then the others here do not see what you write.",
  help: {
    title: "What can I help you with?",
    intro:
      "Press a button, or write the word in the chat. If you write anything else, you can send it in as an idea or a question.",
    everyone: "For everyone",
    leader: "For you as leader or deputy",
    top: "For you as top leader",
    editor: "For you as editor",
    administrator: "For you as system administrator",
    shared:
      "Write “latest” to see Mandagskvarteret. If you have an idea or a question, write to me in a chat of your own.",
    sharedLeader:
      "For leaders and system administrators: “link channel” makes Mandagskvarteret come to this channel. “unlink channel” stops it.",
    buttons: {
      help: "Help",
      idea: "New idea",
      myIdeas: "My ideas",
      latest: "Latest Mandagskvarteret",
      waiting: "Waiting for you",
      myUnit: "My unit",
      away: "Away",
      edition: "Edition",
      presenting: "Who presents when",
      whoDoesWhat: "Who does what",
      broadcasts: "Broadcasts",
      schedules: "Schedules",
    },
    words: {
      help: "see this list",
      idea: "suggest something, or ask about something you wonder about – in under a minute",
      myIdeas: "see what has happened to what you have sent in",
      latest: "read the latest edition of Mandagskvarteret",
      practice: "read what others have tried and put into use, and search: “experiences keys”",
      reflection: "answer this week's question, see your answer, or see the result",
      questionBank: "see, change and choose what staff are asked each week",
      askUnit: "ask your unit about one thing, with answers without names, or withdraw the question",
      goals: "see the goals in the plan, and search in them: “goals falls”",
      preferences:
        "choose your language, and when you want Mandagskvarteret. Leaders also choose the day for the weekly card",
      budget: "see what has been sent in for the budget round, without names",
      hide: "remove a text that should not be in an idea: “hide 17”",
      incident: "find out where to report an incident (avvik)",
      whistleblowing: "find out where to report serious wrongdoing (varsling)",
      waiting: "see ideas and questions that wait for your answer",
      myUnit: "see staff, deputy, open ideas and trials in your unit",
      away: "say when you are away, and your deputy takes over",
      line: "send one line from your service to the next Mandagskvarteret",
      edition: "write, preview and publish Mandagskvarteret",
      whoDoesWhat: "find out what the other services do, and when to contact them",
      presenting: "see which service presents itself in Mandagskvarteret, and swap weeks",
      broadcasts: "see who the broadcasts have reached, and send again",
      measures:
        "see how long answers took last month, and what came of things. Another month: “figures October”",
      schedules: "see, change and stop what is sent automatically",
      organisation:
        "see units and empty roles, confirm new people, and see what has been imported. Search: “organisation sone nord”. Send enheter.csv, ansatte.csv or delmal.csv here to import",
      newSchedule:
        "plan something for fixed times: a message of your own, one goal from the plan at a time, a deadline",
      unitLine: "write one line in Mandagskvarteret that only your unit sees",
      linkChannel: "write it in a channel in Teams, and Mandagskvarteret comes there too",
      runSchedule: "run a schedule at once: “run mandagshilsen”",
    },
  },
};
