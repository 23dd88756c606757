/** Who an edition goes to. */
import type { Outgoing } from "../../delivery/outgoing.ts";
import { receiversOf } from "../../delivery/was-sent.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { audienceKey, isEveryone, readersOf } from "../audience/audience.ts";
import { audienceOfEdition, messageKey } from "../edition.ts";

/** Name of the renderer, and of the expansion of the one message to everyone. */
export const EDITION_CARD = "edition";

/** The one message row that stands for all of them until the dispatcher writes out the list. */
export function messageToAll(id: string, history: number): Outgoing {
  return messageTo("*", id, history);
}

/** The same for what was sent already: every card of it is made anew. It waits for no window. */
export function updateToAll(id: string, history: number): Outgoing {
  return updateTo("*", id, history);
}

interface Deps {
  readonly store: TableStore;
  organisation(): Promise<Organisation>;
}

/**
 * The dispatcher's question when it meets that row: one message a person, the same keys every time. Who an audience is, is
 * decided here; what becomes of the edition later goes to those who were on this list, whoever is in the audience by then.
 */
export function createEditionRecipients(deps: Deps) {
  return async function recipients(message: Outgoing): Promise<readonly Outgoing[]> {
    const { subject: id, history } = message;
    if (message.act.kind === "update") {
      const had = await receiversOf(deps.store, messageKey(id, ""));
      return had.map((person) => updateTo(person, id, history));
    }
    const organisation = await deps.organisation();
    return readersOf(organisation, audienceOfEdition(id)).map((person) => messageTo(person, id, history));
  };
}

export function updateTo(person: string, id: string, history: number): Outgoing {
  const sent = messageTo(person, id, history);
  return {
    ...sent,
    key: `${sent.key}|update|${history}`,
    act: { kind: "update", target: sent.key },
    window: false,
  };
}

function messageTo(person: string, id: string, history: number): Outgoing {
  const audience = audienceOfEdition(id);
  return {
    // Somebody who is away gets the newest of each audience when they come.
    ...(isEveryone(audience) ? {} : { series: `${EDITION_CARD}|${audienceKey(audience)}` }),
    key: messageKey(id, person),
    to: person,
    card: EDITION_CARD,
    subject: id,
    history,
    priority: "broadcast",
    act: { kind: "send" },
    window: true,
  };
}
