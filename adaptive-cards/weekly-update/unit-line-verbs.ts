/** What the buttons of a leader's own line carry; their subject is the week of the edition, if nothing else is said. */
export const unitLineVerbs = {
  /** The form for that week. */
  form: "unit-line.form",
  /** Vis flere: subject "WEEK|the place of the last unit on the card". What is written comes along. */
  more: "unit-line.more",
  save: "unit-line.save",
  /** Lukk. */
  leave: "unit-line.leave",
} as const;

/** Names of the fields of one unit: the line, and the version that the form was filled from. */
export function unitLineField(unit: string): string {
  return `own-${unit}`;
}

export function seenField(unit: string): string {
  return `seen-${unit}`;
}
