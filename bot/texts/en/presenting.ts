/** A service presents itself: whose turn it is, what is asked, who does what. */
import type { PartOf } from "../part-of.ts";
import type { presenting as source } from "../nb/presenting.ts";

const words = (count: number): string => (count === 1 ? "1 word" : `${count} words`);

export const presenting: PartOf<typeof source> = {
  questions: {
    who: "Who are we?",
    use: "What can you use us for?",
    contact: "When should you contact us, and how?",
    struggle: "What do we find difficult?",
    proud: "One thing we are proud of",
  },
  starts: {
    who: "",
    use: "Use us for: ",
    contact: "Contact us: ",
    struggle: "We find this difficult: ",
    proud: "We are proud of: ",
  },
  turn: {
    title: (service: string, week: number) => `${service} presents itself in week ${week}`,
    lead: (date: string) =>
      `Your colleagues in the other services get the presentation in Mandagskvarteret on ${date}. Give short answers to what fits.`,
    due: (date: string) => `Send it in by ${date} at 12:00. Then the editor has time to read it.`,
    swapped: (service: string) => `You have swapped weeks with ${service}.`,
    stoodOver: (services: string) => `You are asked now, because the turn was passed on by ${services}.`,
    acting: (service: string) => `You get this because you answer for ${service} now.`,
    count: (count: number, most: number) =>
      `${count} of ${words(most)} in all, with the name and the headings`,
    empty: "Answer at least one of the questions before you send it in.",
    tooManyWords: (count: number, most: number) =>
      `The presentation has ${words(count)}. It can have at most ${most}. Make it shorter, and send it in again.`,
    tooLong: (most: number) => `The presentation can have at most ${most} characters.`,
    notSent: "Not sent in yet. Everything you wrote is here:",
    sent: "Sent in – thank you! The editor finds the text in the edition. You can change it here and send it in again.",
    sentBy: (name: string) => `Sent in by ${name}. You can change the text and send it in again.`,
    sentAlready:
      "The presentation has been sent in, so you cannot give the week away now. Talk with the editor.",
    over: (week: number) => `The deadline for week ${week} has passed.`,
    isSwapped: (service: string, week: number) => `${service} has swapped week ${week} for another`,
    hasPassed: (service: string, week: number) => `${service} passes in week ${week}`,
    notTheirs: (service: string, week: number) => `${service} does not have week ${week} any more`,
    takenOver: (service: string) => `${service} has been asked instead.`,
    nobody: "There is nobody else to ask for that week, so nobody presents itself.",
    next: (week: number) => `You are down for week ${week}.`,
    closed: (service: string) => `${service} has been closed.`,
  },
  buttons: {
    swap: "Swap weeks",
    pass: "Pass this time",
    take: "Put the presentation in",
    no: "No, thank you",
    search: "Search",
  },
  pass: {
    title: (week: number) => `Pass in week ${week}?`,
    lead: "The next service is asked at once. You are asked again when the others have had their turn.",
    reason: "Explanation (optional)",
  },
  swap: {
    title: "Swap weeks",
    own: "Which of your turns do you want to swap?",
    other: "Swap with",
    choose: "Choose a week from the list.",
    turn: (week: number, service: string) => `Week ${week}: ${service}`,
    how: "Have you agreed with each other?",
    ask: "No, ask them first",
    agreed: "Yes, swap now",
    none: "There are no weeks to swap with now. Talk with the editor, or pass this time.",
    asked: (service: string) => `${service} has been asked to swap. You are told what they answer.`,
    done: "The weeks are swapped",
    refused: "The weeks are not swapped",
    outdated: "The plan has changed since this was asked, so no weeks are swapped.",
    changed: "The plan changed while you were looking at it. This is how it is now:",
    tooClose: "Then one of you would present itself twice in a short time. Choose another week.",
    sentAlready: "The presentation for that week has been sent in, so the week cannot be swapped now.",
    weeks: (one: string, week: number) => `${one}: week ${week}`,
    question: (service: string) => `${service} asks to swap weeks`,
    ifYes: "If you say yes, it will be like this:",
    told: (service: string) => `${service} has swapped weeks with you`,
    saidYes: (service: string) => `${service} has agreed to swap weeks`,
    saidNo: (service: string) => `${service} cannot swap weeks`,
    youSaidNo: "You have said no to swapping weeks",
    gone: "I cannot find this swap any more.",
  },
  plan: {
    title: "Who presents when",
    none: "There are no weeks in the plan now. It is made from the services in the organisation and the weeks when Mandagskvarteret is sent out.",
    week: (week: number, monday: string) => `Week ${week} (${monday})`,
    sent: "Sent in",
    waiting: "Asked, not sent in yet",
    agreed: "Swapped",
    nobody: "Nobody presents itself",
    stoodOver: (service: string) => `${service} passes this time`,
    stoodOverWhy: (service: string, reason: string) => `${service} passes this time: ${reason}`,
    note: "The service whose turn it is, is asked one week before.",
  },
  form: {
    sent: (service: string) => `${service} presents itself in this edition. The text has been sent in.`,
    ready: "Empty the field “A service presents itself” if you want to put it in.",
    takenIn: (service: string) => `${service} presents itself in this edition. The text has been put in.`,
    waiting: (service: string) =>
      `${service} presents itself in this edition. The text has not been sent in yet.`,
    late: (service: string) =>
      `${service} should have presented itself in this edition, but has not sent in anything. Ring the leader, or leave the field empty.`,
    nobody: "Nobody presents itself in this edition: Those who were asked pass this time.",
  },
  who: {
    title: "Who does what",
    query: "What are you looking for?",
    hint: "For example wound care, aids or night",
    none: "No service has presented itself in Mandagskvarteret yet. When they do, you find them here.",
    noneFound: (query: string) =>
      `I found no service that has written about “${query}”. Try another word, or delete the text to see everything.`,
    read: "Read more",
    from: (week: number, year: string) => `From Mandagskvarteret week ${week}, ${year}`,
    closed: "The unit has been closed.",
    notFound: "I cannot find that presentation. Write “who does what” to see those that are there now.",
  },
  notYours: (service: string) => `This is for whoever answers for ${service}.`,
};
