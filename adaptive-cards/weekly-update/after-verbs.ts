/** What the buttons of an edition that is out carry; their subject names the edition, and for editors its text. */
export const afterVerbs = {
  correctForm: "edition.correct-form",
  correct: "edition.correct",
  withdrawForm: "edition.withdraw-form",
  withdraw: "edition.withdraw",
  recordingForm: "edition.recording-form",
  recording: "edition.recording",
  /** Gjort. */
  done: "edition.done",
  readAloudForm: "edition.read-aloud-form",
  readAloud: "edition.read-aloud",
  /** The edition again, or one that was missed. */
  read: "edition.read",
  print: "edition.print",
  /** Hvor langt nådde den? */
  reach: "edition.reach",
  /** For editors: one that is out, with what can be done about it. */
  manage: "edition.manage",
  /** Lukk. */
  leave: "edition.leave",
} as const;
