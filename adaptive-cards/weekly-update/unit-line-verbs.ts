/** What the buttons of a leader's own line carry; their subject is the week of the edition. */
export const unitLineVerbs = {
  /** The form for that week. */
  form: "unit-line.form",
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
