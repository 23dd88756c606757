/** What the buttons of the bank, and of a leader's own question, carry. */
export const bankVerbs = {
  overview: "bank.overview",
  /** Vis. Of Vis flere, the subject is how many and which family, "20|load"; else the field has the family. */
  family: "bank.family",
  /** Subject: VERSION|ID; "" for a new one. */
  form: "bank.form",
  save: "bank.save",
  /** Subject: VERSION|WEEK|ID: of what was chosen when the card was made. */
  choose: "bank.choose",
  /** Subject: VERSION|WEEK. */
  plan: "bank.plan",
  /** A leader's own question: the form, and Send inn. */
  ownForm: "own-question.form",
  ownSend: "own-question.send",
  ownClose: "own-question.close",
  /** Subject: the id of the question. */
  ownWithdrawForm: "own-question.withdraw-form",
  ownWithdraw: "own-question.withdraw",
} as const;

export const bankFields = {
  nb: "nb",
  nn: "nn",
  en: "en",
  /** A family, or "statement". */
  family: "family",
  retired: "retired",
  unit: "unit",
  text: "text",
  kind: "kind",
} as const;

export const ITEM_LENGTH = 200;
/** The fields take more, and it is said that it is too much: Teams would cut what is pasted without a word. */
export const ITEM_ROOM = 10 * ITEM_LENGTH;
