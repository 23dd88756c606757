/** What the buttons of a leader's line carry. */
export const lineVerbs = {
  /** The form, also with what was sent. */
  form: "line.form",
  send: "line.send",
  /** Ingenting denne uka, and Trekk linja. */
  nothing: "line.nothing",
  /** Back from the form. */
  show: "line.show",
} as const;

/** Name of the field of one service. */
export function lineField(unit: string): string {
  return `line-${unit}`;
}
