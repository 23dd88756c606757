/** What the buttons of a leader's line carry. */
export const lineVerbs = {
  /** The form, also with what was sent. */
  form: "line.form",
  send: "line.send",
  /** Vis flere, on the form: what is written comes along. */
  more: "line.more",
  /** Ingenting denne uka. */
  nothing: "line.nothing",
  /** Trekk linja, Trekk linjene. */
  withdraw: "line.withdraw",
  /** Back from the form. */
  show: "line.show",
  /** Vis flere, among those that were sent. */
  moreSent: "line.more-sent",
} as const;

/** Name of the field of one service. */
export function lineField(unit: string): string {
  return `line-${unit}`;
}
