/** What buttons about the strategy plan carry; their subject is a goal, or a goal and where it was asked about. */
export const goalVerbs = {
  /** Søk and Vis flere. */
  list: "goal.list",
  open: "goal.open",
} as const;
