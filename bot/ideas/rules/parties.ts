/** Who people are to an idea. */

/**
 * What somebody is to an idea: who sent it in; who joined; whoever may act as leader (owner, acting deputy, brought in);
 * informed roles; a colleague who may see a widened idea; a systemansvarlig, who may hide what should not be there.
 */
export type Party =
  | "proposer"
  | "participant"
  | "leader"
  | "informed"
  | "colleague"
  | "administrator"
  | "bot";

/** What somebody is to an idea, and where the idea is. */
export interface Standing {
  readonly party: Party;
  /** Leads a unit above the owner's. */
  readonly above: boolean;
  /** Nobody is above the owner. */
  readonly atRoot: boolean;
}
