/** The stored messages of the organisation. */
import { firstContactCard } from "../../adaptive-cards/organisation/first-contact.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { FIRST_CONTACT } from "./greet.ts";

export const organisationRenderers: Renderers = {
  [FIRST_CONTACT]: async (message, reader) => firstContactCard({ nonce: message.key }, reader.texts),
};
