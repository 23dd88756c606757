/** Newcomers who have said where they work, and the system administrator who confirms it. */
import type { PartOf } from "../part-of.ts";
import type { claims as source } from "../nb/claims.ts";

export const claims: PartOf<typeof source> = {
  title: "New people waiting to be confirmed",
  lead: "They are not in ansatte.csv. Until you have confirmed the unit, they only see their own ideas. The name is the one they have in Teams.",
  none: "Nobody is waiting to be confirmed.",
  claimed: (unit: string) => `Says: I work in ${unit}`,
  closed: (unit: string) => `Says: I work in ${unit}. That unit is not in use any more`,
  since: (when: string) => `Asked on ${when}`,
  unnamed: "The name is not known",
  waiting: (n: number) => `Confirm new people (${n})`,
  confirmedList: (n: number) => `Confirmed in the chat (${n})`,
  buttons: {
    otherUnit: "Another unit",
    refuse: "Say no",
    remove: "Remove",
    list: "See who is waiting",
    choose: "Choose a unit",
    idea: "Do you have an idea?",
  },
  form: {
    otherTitle: (name: string) => `Where does ${name} work?`,
    within: (unit: string) => `${unit} has several units. Which one?`,
    unit: "Unit",
    refuseTitle: (name: string) => `Say no to ${name}`,
    refuseLead: (unit: string) =>
      `What you write is sent to the person who said they work in ${unit}. They can choose another unit and ask again.`,
    reason: "Explanation",
    removeTitle: (name: string) => `Remove ${name}?`,
    removeLead:
      "Then they no longer get Mandagskvarteret and only see their own ideas. What they have sent in stays. They are told.",
  },
  done: {
    confirmed: (name: string, unit: string) => `${name} is registered in ${unit} and has been told.`,
    refused: (name: string) => `${name} has got your answer.`,
    removed: (name: string) => `${name} has been removed and has been told.`,
  },
  problems: {
    answered: (name: string, by: string) => `${by} has already answered ${name}.`,
    changed: "It has changed in the meantime. Look at the list again.",
    nothing: "This person is not waiting for an answer any more.",
    chooseUnit: "Choose a unit from the list.",
  },
  confirmed: {
    title: "Confirmed in the chat",
    lead: "They are not in ansatte.csv. They stay here until the file has them, or until you remove them.",
    none: "Everyone is in ansatte.csv.",
    by: (who: string, when: string) => `Confirmed by ${who} on ${when}`,
  },
  told: {
    confirmedTitle: "Your unit has been confirmed",
    confirmed: (unit: string) =>
      `You are registered in ${unit}. Now you get Mandagskvarteret, and you can see ideas and experiences where you work.`,
    refusedTitle: "Your unit has not been confirmed",
    refused: (unit: string) => `A system administrator has not confirmed that you work in ${unit}.`,
    refusedNext: "Your ideas are kept. If it was the wrong unit, you can choose another one.",
    removedTitle: "You are not registered any more",
    removed: (unit: string) =>
      `A system administrator has removed you from ${unit}. Your ideas are kept, and you see them in my ideas.`,
    registered: (unit: string) => `You are registered in ${unit}.`,
  },
  notice: {
    title: (n: number) =>
      n === 1 ? "1 new person is waiting to be confirmed" : `${n} new people are waiting to be confirmed`,
    lead: "Some who are not in ansatte.csv have said where they work. Until you have confirmed it, they only see their own ideas.",
  },
};
