/** What happens in the organisation by itself. */
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import { createSettleImports } from "./chat-import/import-sent.ts";
import { type AnswerDeps, createSettleClaims } from "./claims/answer-claim.ts";
import { claimSchedules, createTellOfClaims } from "./claims/tell-of-claims.ts";

export function createTimedOrganisation(deps: AnswerDeps) {
  return {
    jobs: [
      createSettleClaims(deps),
      createSettleImports(deps),
      createBuiltInSchedules(deps.store, claimSchedules),
    ],
    scheduled: [createTellOfClaims(deps)],
  };
}
