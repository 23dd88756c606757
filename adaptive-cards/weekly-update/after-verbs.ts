/** What the buttons of an edition that is out carry; their subject names the edition and its text. */
export const afterVerbs = {
  correctForm: "edition.correct-form",
  correct: "edition.correct",
  withdrawForm: "edition.withdraw-form",
  withdraw: "edition.withdraw",
  recordingForm: "edition.recording-form",
  recording: "edition.recording",
  /** Lukk. */
  leave: "edition.leave",
} as const;
