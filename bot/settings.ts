/** What a municipality may change. The defaults are those of the product; changing them in chat comes with `innstillinger`. */
export interface Settings {
  /** The promise to the proposer, in working days. */
  readonly answerDays: number;
  /** Words allowed in one section of an edition. */
  readonly sectionWords: number;
  /** Whether the writer of an edition may approve it. */
  readonly writerMayApprove: boolean;
}

export const defaultSettings: Settings = { answerDays: 5, sectionWords: 60, writerMayApprove: true };
