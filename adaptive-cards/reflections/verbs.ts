/** What the buttons of a reflection carry. */
export const reflectionVerbs = {
  /** The form, or the own answer. */
  show: "reflection.show",
  /** The form with the own answer in it. */
  change: "reflection.change",
  send: "reflection.send",
  /** What was written may stand in the result after all. Subject: which words, a bar, the id. */
  allow: "reflection.allow",
  skip: "reflection.skip",
  withdraw: "reflection.withdraw",
  /** Subject: the first comment, and behind a dash the first group, that are shown; a bar; the id. */
  results: "reflection.results",
  agenda: "reflection.agenda",
  /** Subject: GROUP|FROM|ID. */
  pick: "reflection.pick",
  /** Subject, or the field WHICH: GROUP|COMMENT|ID. */
  thread: "reflection.thread",
  /** Subject: the same, behind whom it is for. */
  threadSend: "reflection.thread-send",
  threadOpen: "reflection.thread-open",
} as const;

export const WHICH_FIELD = "which";
export const REPLY_FIELD = "reply";
export const COMMENT_FIELD = "comment";
export const SEES_FIELD = "sees";
/** With whom the card names: it is read by nobody else, should the leader be another when it is pressed. */
export function leaderValue(leader: string): string {
  return `leader|${leader}`;
}
export const MAY_SHOW_FIELD = "may-show";
/** The field of one statement. */
export function valueField(item: string): string {
  return `value-${item}`;
}
