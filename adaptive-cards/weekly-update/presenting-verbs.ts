/** What the buttons of en tjeneste presenterer seg carry. Subject, where it is about a turn: "2026-W50|UNIT". */
export const presentingVerbs = {
  /** Back to the card of a turn. */
  turn: "presenting.turn",
  send: "presenting.send",
  passForm: "presenting.pass-form",
  pass: "presenting.pass",
  /** Subject "": the reader's own turns are asked about. */
  swapForm: "presenting.swap-form",
  swap: "presenting.swap",
  /** Subject: the number of the question. */
  swapYes: "presenting.swap-yes",
  swapNo: "presenting.swap-no",
  /** Away from a form that was opened from the plan. */
  plan: "presenting.plan",
  /** Hvem gjør hva: search and Vis flere. Subject: how many are shown. */
  whoList: "presenting.who-list",
  /** Subject: the unit. */
  whoOpen: "presenting.who-open",
} as const;
