/** What the buttons about ideas send. Forms are opened and sent under different verbs. */
import type { PersonAction } from "../../bot/ideas/rules/actions.ts";

/** Actions of one press whose value is in the button, e.g. Ja, fortsatt and Nei, ikke lenger. */
export const presses = {
  share: { field: "level", values: ["unit", "municipality"] },
  check: { field: "still", values: ["yes", "no"] },
} as const;
export type PressAction = keyof typeof presses;

/** Actions that need a form, be it only to confirm. Some have one of their own (hide-form.ts, reminder.ts). */
export type FormKind = Exclude<PersonAction, "read" | "join" | "leave" | "hide" | "stuck" | PressAction>;

export const ideaVerbs = {
  /** The idea form. Subject of this and the two below: UNDER_EDITION when it takes the place of an edition. */
  form: "idea.form",
  send: "idea.send",
  close: "idea.close",
  /** Back to the form from a card that asked one thing more. */
  edit: "idea.edit",
  /** Subject: the idea's number, as for everything below and for formVerb, sendVerb and pressVerb. */
  open: "idea.open",
  more: "idea.more",
  read: "idea.read",
  /** The answers to an evaluation that had no room. Subject: the number, a bar, how many were shown before. */
  answers: "idea.answers",
  /** Gjelder oss også. */
  support: "idea.support",
  /** Gjelder ikke oss likevel. */
  takeBack: "idea.take-back",
  join: "idea.join",
  leave: "idea.leave",
  /** The same on the way to Send inn. Subject: the number, a bar, and that of `send`. */
  supportSimilar: "idea.support-similar",
  takeBackSimilar: "idea.take-back-similar",
  /** What several ideas are held up by; the numbers are in the fields' ids. */
  stuck: "idea.stuck",
  /** Subject: how many are shown after Vis flere. */
  reminders: "idea.reminders",
  mine: "idea.mine",
  waiting: "idea.waiting",
  myUnit: "idea.my-unit",
  budget: "idea.budget",
  /** Subject of both: the offer's id. */
  offerOpen: "idea.offer-open",
  offerNo: "idea.offer-no",
  hideForm: "idea.hide-form",
  hide: "idea.hide",
} as const;

/** Opens the form of an action. */
export function formVerb(kind: FormKind): string {
  return `idea.${kind}-form`;
}

/** Sends the form of an action. */
export function sendVerb(kind: FormKind): string {
  return `idea.${kind}`;
}

export function pressVerb(kind: PressAction, value: string): string {
  return `idea.${kind}.${value}`;
}

export const UNDER_EDITION = "edition";
