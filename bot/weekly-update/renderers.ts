/** The stored message of an edition, made when it is sent. */
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import type { Renderers } from "../delivery/renderer.ts";
import type { TableStore } from "../storage/table-store.ts";
import { readEdition } from "./edition-store.ts";
import { EDITION_CARD } from "./recipients.ts";

export function createEditionRenderers(deps: { readonly store: TableStore }): Renderers {
  return {
    [EDITION_CARD]: async (message, reader) => {
      const edition = await readEdition(deps.store, message.subject);
      if (edition?.publication === undefined) return undefined;
      const { sender, answers } = edition.publication;
      const { language } = reader.texts.common;
      const { week, sections } = edition;
      const view = { week, sections, sender, answers, language, shared: false, nonce: message.key };
      return editionCard(view, reader.texts);
    },
  };
}
