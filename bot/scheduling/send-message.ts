/**
 * The job that sends a municipality's own messages: one fact for each occurrence, in a partition of its own,
 * scheduled-message|OCCURRENCE:
 *   h|000001   what is said, to whom and by whom, as the schedule said when its time had come
 *   n|…        so that it is written once, however often the job is run
 *   m|000001|00  the one message to all of them
 */
import { z } from "zod/v4";
import { scheduledMessageCard } from "../../adaptive-cards/scheduling/message.ts";
import { commitFact, historyKey, isVoid, nextHistory } from "../delivery/commit-fact.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Renderers } from "../delivery/renderer.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import { messageSchema, peopleFor } from "./own-message.ts";
import type { PlannedJob } from "./kinds.ts";
import { messageKind } from "./message-kind.ts";

export const MESSAGE_JOB = "message";
/** Name of the renderer, and of the expansion of the one message to all. */
export const SCHEDULED_MESSAGE = "scheduled-message";

const sentSchema = messageSchema.extend({
  /** Person id. */
  by: z.string(),
  at: z.string(),
});
type SentMessage = z.infer<typeof sentSchema>;
const sentRow = rowFormat(SCHEDULED_MESSAGE, sentSchema);

export function createSendMessage(store: TableStore): PlannedJob {
  return {
    name: MESSAGE_JOB,
    kind: messageKind,
    async run({ occurrence, now, parameters, by }) {
      const sent: SentMessage = { ...messageSchema.parse(parameters), by, at: now.toISOString() };
      const partition = partitionOf(occurrence);
      const history = await nextHistory(store, partition, 0);
      const committed = await commitFact(store, {
        partition,
        history,
        event: sentRow.write(sent),
        nonce: SCHEDULED_MESSAGE,
        changes: [],
        messages: [messageTo("*", occurrence, history)],
      });
      if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
    },
  };
}

/** The dispatcher's question when it meets the message to all: one a person, the same keys every time. */
export function createMessageRecipients(deps: {
  readonly store: TableStore;
  organisation(): Promise<Organisation>;
}) {
  return async function recipients({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const sent = await readSent(deps.store, subject, history);
    const people = sent ? peopleFor(await deps.organisation(), sent.audience) : [];
    return people.map((person) => messageTo(person, subject, history));
  };
}

export function createMessageRenderers({ store }: { readonly store: TableStore }): Renderers {
  return {
    [SCHEDULED_MESSAGE]: async ({ subject, history }, { organisation, texts }) => {
      const sent = await readSent(store, subject, history);
      const from = sent && organisation.people.get(sent.by)?.name;
      return sent && scheduledMessageCard({ text: sent.text, link: sent.link, from }, texts);
    },
  };
}

async function readSent(
  store: TableStore,
  occurrence: string,
  history: number,
): Promise<SentMessage | undefined> {
  const row = await store.get(partitionOf(occurrence), historyKey(history));
  return row && !isVoid(row) ? sentRow.read(row) : undefined;
}

function messageTo(person: string, occurrence: string, history: number): Outgoing {
  return {
    key: `${SCHEDULED_MESSAGE}|${occurrence}|${person}`,
    to: person,
    card: SCHEDULED_MESSAGE,
    subject: occurrence,
    history,
    priority: "broadcast",
    act: { kind: "send" },
    window: true,
  };
}

function partitionOf(occurrence: string): string {
  return `${SCHEDULED_MESSAGE}|${occurrence}`;
}
