/** What people read on the forms about ideas. */
import type { PartOf } from "../part-of.ts";
import type { form as source } from "../nb/idea-forms.ts";
import { user } from "../user-words.ts";

export const form: PartOf<typeof source> = {
  title: "Do you have an idea?",
  lead: "One field is enough. The rest is up to you.",
  fromText: "Do you want to send this in? Nothing is stored before you press Send.",
  kind: "What is it?",
  kinds: { idea: "Idea", question: "Something I wonder about" },
  problem: "What is the problem or the need?",
  problemHint: "Write it as you would say it to a colleague.",
  unit: "Unit",
  unitHint: "Which unit is it about?",
  more: "Do you want to say more?",
  proposal: "Suggested solution",
  proposalHint: "“I do not have the solution yet” is quite all right.",
  category: "What is it about?",
  noCategory: "Choose if you like",
  acrossServices: "Concerns several services",
  services: "Which other services?",
  servicesNote:
    "The leaders there can read it too. If you choose none, the leaders of all the other services can read it. They see your name only when everyone sees it.",
  recipient: "Another receiver than my leader",
  recipients: {
    own: "No, send it to my leader",
    above: "The level above my leader",
    administrator: "A system administrator",
    unit: (unit: string) => `The leader of: ${unit}`,
  },
  recipientGone: "Choose the receiver again. The unit you chose is not in use any more.",
  informs: (category: string, roles: string) =>
    `If you choose “${category}”, ${roles} can read it too. But not when you have chosen “Only the leader sees it” below.`,
  stopDoing: "What can we stop doing?",
  forUser: `What does it mean for ${user.the}?`,
  onBehalfOf: "On behalf of a group",
  onBehalfOfHint: "For example “from the staff meeting” or “from the shift”",
  nameShownTo: "Who sees my name?",
  names: {
    leader: "Only the leader sees it",
    everyone: "Everyone sees my name",
    nobody: "The leader does not see it",
  },
  shareable: "Can be shared in You said – we did",
  shareName: "With my name",
  shareNameNote: "Your name is shared only if you have also chosen “Everyone sees my name”.",
  receiver: "Who gets it, and when do you get an answer?",
  inUnit: (unit: string, to: string) => `${unit}: ${to}`,
  alsoRead: (readers: string) => `These can also read it: ${readers}.`,
  nameForReaders: "They see your name.",
  noNameForReaders: "They do not see your name.",
  due: (date: string) => `You get an answer with a reason by ${date} at 16:00.`,
  deleteInChat: "Delete the message in the chat too.",
  emptyProblem: "Write a little about the problem or the need, and then you can send it in.",
  emptyUnit: "Choose which unit it is about.",
  tooLong: (label: string, length: number, most: number) =>
    `“${label}” has ${length} characters, and there is room for ${most}. Please make it shorter. All your text is still here.`,
  sent: "Sent",
  sentNote: (thing: string, number: number) =>
    `${thing} ${number} is sent. The receipt comes in a message of its own.`,
  sentTo: (holder: string) => `Now it is sent to ${holder}. Your receipt shows what has happened so far.`,
  latestAgain: "Write “latest” to see Mandagskvarteret again.",
  noUnit:
    "You do not belong to a unit yet. Ask a system administrator for help. Then you can send in ideas from here.",
};

export const categories: Readonly<Record<string, string>> = {
  routes: "Work lists and routes",
  routines: "Routines",
  training: "Training and professional skills",
  equipment: "Equipment, cars and rooms",
  technology: "Digital tools and care technology",
  rota: "Rota and staffing",
  collaboration: "Working together across services",
  users: `${user.Many} and relatives`,
  safety: "Patient safety",
  environment: "Working environment",
  other: "Other",
};
