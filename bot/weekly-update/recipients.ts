/** Who an edition goes to. */
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { readersOf } from "./audience.ts";
import { audienceOfEdition, messageKey } from "./edition.ts";

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

/** The dispatcher's question when it meets that row: one message a person, the same keys every time. */
export function createEditionRecipients(deps: { organisation(): Promise<Organisation> }) {
  return async function recipients(message: Outgoing): Promise<readonly Outgoing[]> {
    const organisation = await deps.organisation();
    const one = message.act.kind === "update" ? updateTo : messageTo;
    const audience = audienceOfEdition(message.subject);
    return readersOf(organisation, audience).map((person) => one(person, message.subject, message.history));
  };
}

function updateTo(person: string, id: string, history: number): Outgoing {
  const sent = messageTo(person, id, history);
  return {
    ...sent,
    key: `${sent.key}|update|${history}`,
    act: { kind: "update", target: sent.key },
    window: false,
  };
}

function messageTo(person: string, id: string, history: number): Outgoing {
  return {
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
