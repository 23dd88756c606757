/** What a colleague and a ressursperson are told about something that was written down. */
import { offerCard } from "../../../adaptive-cards/ideas/offer.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Renderer } from "../../delivery/renderer.ts";
import type { IdeasDeps } from "../deps.ts";
import { personName } from "../showing/idea-view.ts";
import { type OfferCard, readOffer } from "./offer-store.ts";

export function createOfferRenderers(deps: IdeasDeps): Readonly<Record<OfferCard, Renderer>> {
  return {
    async "idea-offer"({ subject, key }, reader) {
      const offer = await readOffer(deps.store, subject);
      if (offer?.state !== "open") return undefined;
      const { problem = "", proposal } = offer.values ?? {};
      const from = personName(offer.by, reader);
      return offerCard({ id: subject, from, problem, proposal, nonce: key }, reader.texts);
    },

    async "idea-offer-answer"({ subject }, reader) {
      const offer = await readOffer(deps.store, subject);
      if (!offer || offer.state === "open") return undefined;
      const words = reader.texts.offers;
      return shortCard(words.answeredTitle, words[offer.state](personName(offer.to, reader)));
    },
  };
}
