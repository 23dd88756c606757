/** Something that is done in one unit, described so that others can adapt it. */

export interface PracticeView {
  /** Of the idea that it was made of. */
  readonly number: number;
  readonly title: string;
  readonly unit: string;
  /** The unit inside a sentence: "hjemmetjenesten". */
  readonly from: string;
  readonly was: string;
  readonly did: string;
  readonly ledTo: string;
  /** What the answer rests on. */
  readonly basis: string;
  readonly differently: string | undefined;
  readonly adapt: string | undefined;
  /** A role, never a person. */
  readonly askRole: string;
  /** False: the unit has answered that it does so no longer. */
  readonly inUse: boolean;
  /** Names of other units that took it up. */
  readonly spread: readonly string[];
}
