/** The stored message of an edition, made when it is sent. */
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import { withdrawnCard } from "../../adaptive-cards/weekly-update/after.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { isLeader } from "../organisation/organisation.ts";
import { readEdition } from "./edition-store.ts";
import { type ViewDeps, viewOf, withdrawnOf } from "./edition-view.ts";
import { hasDone, type PressDeps } from "./reading/presses.ts";
import { EDITION_CARD } from "./publishing/recipients.ts";
import { linesForPerson } from "./unit-lines/shown-lines.ts";

export function createEditionRenderers(deps: PressDeps & ViewDeps): Renderers {
  return {
    [EDITION_CARD]: async (message, reader) => {
      const edition = await readEdition(deps.store, message.subject);
      if (edition?.publication === undefined) return undefined;
      // Whoever has it gets the notice in its place; nobody else gets anything.
      if (edition.state === "withdrawn")
        return message.act.kind === "update" ? withdrawnCard(withdrawnOf(edition), reader.texts) : undefined;
      const view = viewOf(reader, edition, { shared: false, nonce: message.key }, deps);
      // Nobody has pressed on a card before it was sent.
      const mayBeDone = message.act.kind === "update" && edition.sections.assignment !== "";
      const done = mayBeDone && (await hasDone(deps, edition.id, reader.id));
      const readsAloud = isLeader(reader.organisation, reader.id);
      const lines = await linesForPerson(deps.store, edition, reader.organisation, reader.id);
      return editionCard({ ...view, lines, done, readsAloud }, reader.texts);
    },
  };
}
