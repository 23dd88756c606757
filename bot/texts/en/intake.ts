/** What people read between the idea form and Send, and about the channels that are not ours. */
import type { PartOf } from "../part-of.ts";
import type { intake as source } from "../nb/intake.ts";

export const intake: PartOf<typeof source> = {
  nothingSent: "Nothing is sent yet. What you have written is kept.",
  change: "Change",
  absence: {
    title: "Is it about a shift?",
    call: "Ring your leader or the duty phone. I cannot tell them for you.",
    phone: (number: string) => `Duty phone: ${number}`,
    stillIdea: "If you have a suggestion or wonder about something, you can send it in here.",
  },
  signpost: {
    title: "Does this belong somewhere else too?",
    incident: "This can sound like an incident (avvik).",
    whistleblowing: "This can sound like whistleblowing (varsling) about serious wrongdoing.",
    incidentWhere: (where: string) =>
      `Report incidents (avvik) in ${where}. There they are registered and followed up. I cannot report for you.`,
    whistleblowingWhere: (where: string) =>
      `You can report serious wrongdoing (varsling) in ${where}. Special rules protect you there. You can also go to your union rep or safety rep.`,
    incidentChannel: "the municipality's incident system",
    whistleblowingChannel: "the municipality's whistleblowing channel",
    incidentOpen: "Open the incident system",
    whistleblowingOpen: "Open the whistleblowing channel",
    urgent: "If life or health is in danger, ring 113.",
    reported: "Has the incident been reported?",
    reportedChoices: { yes: "Yes", no: "No, not yet", "not-incident": "This is not an incident" },
    goOn: "You can still send it in as an idea or a question. Then it may get better for the next ones.",
  },
  channels: {
    incident: {
      title: "Incident report (avvik)",
      lines: [
        "Report an incident (avvik) when something has gone wrong, or nearly went wrong.",
        "If you have an idea about how to avoid it next time, send it in here too.",
      ],
    },
    whistleblowing: {
      title: "Whistleblowing (varsling)",
      lines: [
        "Report when something is seriously wrong: when someone breaks laws or rules, or does what most people agree is wrong.",
        "The bot is not a channel for whistleblowing. What you write here goes to a leader, not to those who receive such reports.",
      ],
    },
  },
  rota: {
    title: "Two questions about staffing",
    lead: "Your answers and what you have written go into the budget round, without your name. You do not have to answer both.",
    extraPerson: "What would the extra person have done?",
    withoutExtra: "What could we have tried without one?",
  },
  others: {
    notice:
      "Someone else wrote this text. Write it in your own words, or ask the person who wrote it if you may send it in.",
    consent: "The person who wrote the message has said yes",
    problem:
      "There are still words here that someone else wrote. Write it in your own words, or tick that the person who wrote it has said yes.",
    cut: "The message was long. Here is the beginning.",
  },
  compose: {
    start: "Write some words to find an idea or an experience.",
    none: "I found nothing that can be shown here. Write “my ideas” to me in a chat of your own to see yours.",
    private: (name: string) =>
      `Only you and the person who answers can read ${name}. So it cannot be shown here, where others can read it.`,
    onlyUnit: (name: string) =>
      `${name} is shared with the unit, not with the whole municipality. So it cannot be shown here, where others can read it.`,
    stranger: "I do not know you yet. Write “hello” to Mandagskvarteret in a chat of your own first.",
    shared: (name: string, state: string) => `${name} · ${state}`,
    line: (unit: string) => `From ${unit}. Shared in Mandagskvarteret.`,
  },
  hide: {
    button: "Hide information",
    title: (name: string) => `Hide information in ${name}`,
    lead: "The text disappears for everyone and cannot be brought back. It stays visible that something was hidden, by whom and why. The person who sent it in is told.",
    which: "Which text should be hidden?",
    said: (number: number, on: string) => `Event ${number}, ${on}`,
    choice: (label: string, text: string) => `${label.replace(/[?:]$/, "")}: “${text}”`,
    reason: "Reason",
    reasons: {
      user: "Can show who a user, patient or relative is",
      colleague: "Can show who a colleague is",
      self: "Says more than necessary about the person who wrote it",
      other: "Other",
    },
    text: "Explanation",
    textHint: "In your own words, to the person who wrote it. Do not repeat what you hide.",
    notInTeams:
      "Cards that have been sent are corrected, also in Mandagskvarteret. What people have written themselves in the chat, and cards opened from a list, stay in Teams.",
    none: "There is no text left to hide here.",
    chooseText: "Choose the text to hide. If it is hidden already, it is not in the list.",
    chooseReason: "Choose a reason.",
    done: "Hidden",
    doneNote: (name: string) => `The text is gone from ${name}. The person who sent it in is told why.`,
    howTo: "Write “hide” and the number, for example “hide 17”.",
  },
  notReported: "The incident has not been reported yet. Write “incident” to see where to report it.",
  forLeader: {
    incident: "This can be whistleblowing (varsling) or an incident (avvik).",
    whistleblowing: "This can be whistleblowing (varsling).",
    whistleblowingDo: {
      named:
        "Talk with the person who wrote it, today. Do not look into the matter alone. Follow the municipality's routine for whistleblowing (varsling), and show them where they can report. Do not tell others who it comes from.",
      unnamed:
        "Press Write a message, today, and show the person who wrote it where they can report. Do not try to find out who it is, and do not look into the matter alone. Follow the municipality's routine for whistleblowing (varsling).",
    },
    incidentDo:
      "Make sure that it is safe now. See that the incident (avvik) is reported in the incident system, and answer the suggestion here.",
    reported: {
      yes: "The person who wrote it says that the incident has been reported.",
      no: "The person who wrote it says that the incident has not been reported yet.",
      "not-incident": "The person who wrote it says that this is not an incident.",
    },
  },
};
