import { type Periods, usualPeriods } from "./retention/periods.ts";
import type { OwnWords } from "./texts/own-words.ts";
import { usualWords } from "./texts/own-words.ts";

/** What a municipality may change. The defaults are those of the product; a systemansvarlig changes them in `innstillinger`. */
export interface Settings extends OwnWords {
  /** The promise to the proposer, in working days. */
  readonly answerDays: number;
  /** When leaders are reminded of it, and how long others are asked first; in working days. */
  readonly promiseDays: PromiseDays;
  /** Words allowed in one section of an edition. */
  readonly sectionWords: number;
  /** Words allowed where a service presents itself. */
  readonly presentingWords: number;
  /** Figures of how far an edition reached are shown for so many people at least; fixed when it is published. */
  readonly reachAtLeast: number;
  /** Results of reflections: numbers, and what people wrote, for so many answers at least; fixed when it is sent. */
  readonly reflectionAtLeast: { readonly numbers: number; readonly comments: number };
  /** The level, as the file of units names it, whose units take turns at presenting themselves. */
  readonly presentingLevel?: string;
  /** The municipality's own channels, for what does not belong here. */
  readonly channels: Readonly<Record<ChannelKind, Channel>>;
  /** Whom to ring who cannot come to work, beside the leader. */
  readonly shiftPhone?: string;
  /**
   * The municipality's own names in SharePoint, with commas between: "kommunen" of kommunen.sharepoint.com. Files that
   * people send are fetched from there; "": from nowhere but Teams itself.
   */
  readonly sharePoint: string;
  /** How often a message about one's own things is sent again when nobody knows whether it arrived. */
  readonly resends: number;
  readonly retention: Retention;
  /** Whether the writer of an edition may approve it. */
  readonly writerMayApprove: boolean;
  /** Which roles beside the line read ideas of a category, unless only the leader may see the name. */
  readonly informs: Readonly<Partial<Record<string, readonly ("union-rep" | "safety-rep")[]>>>;
}

export const retentionModes = ["off", "count", "delete"] as const;

/** How long what is kept, in days; nothing goes before it is "delete". */
export interface Retention extends Periods {
  readonly mode: (typeof retentionModes)[number];
}

export interface PromiseDays {
  /** From the first reminder to the deadline. */
  readonly before: number;
  /** From the deadline until the deputy is brought in, and the next level. */
  readonly deputyAfter: number;
  readonly nextLevelAfter: number;
  /** How long proposer and participants have to say how a trial went, before the leader is asked. */
  readonly sayFirst: number;
}

export type ChannelKind = "incident" | "whistleblowing";

export interface Channel {
  /** What it is called inside a sentence ("Avvik meldes i …"); plain words when left out. */
  readonly name?: string;
  /** https: a button leads there. */
  readonly address?: string;
}

export const defaultSettings: Settings = {
  ...usualWords,
  answerDays: 5,
  promiseDays: { before: 2, deputyAfter: 2, nextLevelAfter: 4, sayFirst: 3 },
  sectionWords: 60,
  presentingWords: 150,
  reachAtLeast: 5,
  reflectionAtLeast: { numbers: 5, comments: 10 },
  sharePoint: "",
  resends: 3,
  retention: { mode: "off", ...usualPeriods },
  writerMayApprove: true,
  channels: { incident: {}, whistleblowing: {} },
  informs: { rota: ["union-rep"] },
};
