/** The stored messages of the organisation. */
import { claimAnsweredCard } from "../../adaptive-cards/organisation/claims.ts";
import { firstContactCard } from "../../adaptive-cards/organisation/first-contact.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { inSentence } from "../ideas/names.ts";
import type { TableStore } from "../storage/table-store.ts";
import { CLAIM_ANSWERED } from "./claims/answer-claim.ts";
import { readAnswer } from "./claims/claim-store.ts";
import { createClaimsWaitingRenderers } from "./claims/tell-of-claims.ts";
import { FIRST_CONTACT } from "./greet.ts";
import type { Organisation } from "./organisation.ts";

interface RendererDeps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

export function createOrganisationRenderers(deps: RendererDeps): Renderers {
  return {
    ...createClaimsWaitingRenderers(deps),
    [FIRST_CONTACT]: async (message, reader) => firstContactCard({ nonce: message.key }, reader.texts),
    [CLAIM_ANSWERED]: async ({ subject, history, key }, reader) => {
      const answer = await readAnswer(deps.store, subject, history);
      if (!answer) return undefined;
      const { kind, sentence } = answer;
      const unit = inSentence(answer.unit, reader);
      return claimAnsweredCard({ kind, unit, sentence, nonce: key }, reader.texts);
    },
  };
}
