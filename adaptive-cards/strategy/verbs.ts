/** What buttons about the strategy plan carry; their subject is a goal, or a goal and where it was asked about. */
export const goalVerbs = {
  /** Søk and Vis flere. */
  list: "goal.list",
  open: "goal.open",
  /** Hva betyr dette hos dere? Subject: where it was met. */
  ask: "goal.ask",
  answer: "goal.answer",
  /** Kjente du til dette målet fra før? */
  knew: "goal.knew",
  knewNot: "goal.knew-not",
  skip: "goal.skip",
  /** The owner's: all answers, and what is said to all who answered. */
  collected: "goal.collected",
  heard: "goal.heard",
  /** Bekreft on goals that have lain still. */
  stale: "goal.stale",
  /** Back to a goal that was sent alone. Subject: the occurrence. */
  sent: "goal.sent",
  /** Lukk. */
  close: "goal.close",
} as const;
