/** What the buttons about ideas send. Forms are opened and sent under different verbs. */
export const ideaVerbs = {
  /** The idea form. Subject of this and the two below: UNDER_EDITION when it takes the place of an edition. */
  form: "idea.form",
  send: "idea.send",
  close: "idea.close",
  /** Back to the form from a card that asked one thing more. */
  edit: "idea.edit",
  /** Subject: the idea's number, as for everything below. */
  open: "idea.open",
  more: "idea.more",
  read: "idea.read",
  /** Gjelder oss også. */
  support: "idea.support",
  /** The same on the way to Send inn. Subject: the number, a bar, and that of `send`. */
  supportSimilar: "idea.support-similar",
  askForm: "idea.ask-form",
  ask: "idea.ask",
  replyForm: "idea.reply-form",
  reply: "idea.reply",
  answerForm: "idea.answer-form",
  answer: "idea.answer",
  declineForm: "idea.decline-form",
  decline: "idea.decline",
  postponeForm: "idea.postpone-form",
  postpone: "idea.postpone",
  solveForm: "idea.solve-form",
  solve: "idea.solve",
  messageForm: "idea.message-form",
  message: "idea.message",
  /** What several ideas are held up by; the numbers are in the fields' ids. */
  stuck: "idea.stuck",
  /** Subject: how many are shown after Vis flere. */
  reminders: "idea.reminders",
  mine: "idea.mine",
  waiting: "idea.waiting",
  budget: "idea.budget",
  hideForm: "idea.hide-form",
  hide: "idea.hide",
} as const;

export const UNDER_EDITION = "edition";
