/** An approved edition that nobody is to get when its time comes: passed over, and its editors are told, once for each text. */
import { passedOverCard } from "../../../adaptive-cards/weekly-update/passed-over.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import { hasRole, type Organisation } from "../../organisation/organisation.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { audienceWords } from "../audience/audience-words.ts";
import type { Edition } from "../edition.ts";
import { commitEdition, EDITIONS, readEdition, readHead } from "../edition-store.ts";

/** Name of the renderer, and of the expansion of the one message to all of them. */
export const EDITION_PASSED_OVER = "edition-passed-over";

export async function tellPassedOver(
  store: TableStore,
  { id, textVersion }: Edition,
  now: Date,
): Promise<void> {
  const nonce = `no-readers|${id}|${textVersion}`;
  if ((await historyOfNonce(store, EDITIONS, nonce)) !== undefined) return;
  const head = await readHead(store);
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const committed = await commitEdition(store, {
    head,
    headAfter: head.value,
    edition: undefined,
    event: { number, edition: id, kind: "no-readers", at: now.toISOString() },
    nonce,
    messages: [messageTo("*", id, number)],
  });
  if (committed.kind === "conflict") throw new Error(`${id}: another writer was faster`);
}

/** The dispatcher's question when it meets the one message. */
export function createPassedOverRecipients(people: { organisation(): Promise<Organisation> }) {
  return async function recipients({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const organisation = await people.organisation();
    const editors = [...organisation.people.keys()].filter((id) => hasRole(organisation, id, "editor"));
    return editors.toSorted().map((person) => messageTo(person, subject, history));
  };
}

function messageTo(person: string, edition: string, history: number): Outgoing {
  return {
    key: `${EDITION_PASSED_OVER}-${history}|${person}`,
    to: person,
    card: EDITION_PASSED_OVER,
    subject: edition,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

export function createPassedOverRenderers({ store }: { readonly store: TableStore }): Renderers {
  return {
    [EDITION_PASSED_OVER]: async ({ subject, key }, reader) => {
      const edition = await readEdition(store, subject);
      // Changed, put away or sent meanwhile: nothing is left to say.
      if (edition?.state !== "approved") return undefined;
      const { week, audience } = edition;
      return passedOverCard({ week, to: audienceWords(audience, reader), nonce: key }, reader.texts);
    },
  };
}
