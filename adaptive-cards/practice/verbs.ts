/** What the buttons about practice send. */
export const practiceVerbs = {
  /** Search and Vis flere. Subject: how many are shown. */
  list: "practice.list",
  /** Subject: the number of the idea that it was made of, as for the next one. */
  open: "practice.open",
  /** Prøv hos oss: opens a new idea. */
  tryHere: "practice.try-here",
} as const;
