/**
 * What a ressursperson wrote down for a colleague, until the colleague has answered.
 *
 *   offer|ID   offer       what was written, by whom, for whom; the words go when it is answered
 *              h|000001    it was offered, it was answered (delivery/commit-fact.ts)
 */
import { z } from "zod/v4";
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { rowFormat } from "../../storage/row.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { untilWritten } from "../../storage/until-written.ts";

const offerSchema = z.object({
  /** Entra object ids. */
  by: z.string(),
  to: z.string(),
  /** "closed" says neither that it was sent in without a name nor that it was not sent in. */
  state: z.enum(["open", "sent", "closed"]),
  /** As the form holds them; absent once it is answered. */
  values: z.record(z.string(), z.string()).optional(),
  history: z.number().int(),
});
export type Offer = z.infer<typeof offerSchema>;

const offerRow = rowFormat("idea-offer", offerSchema);
const eventRow = rowFormat(
  "idea-offer-event",
  z.object({ kind: z.enum(["offered", "sent", "closed"]), at: z.string() }),
);

export type OfferCard = "idea-offer" | "idea-offer-answer";

const ROW = "offer";

interface Deps {
  readonly store: TableStore;
  readonly clock: () => Date;
}

export interface Offered extends Pick<Offer, "by" | "to"> {
  /** The press that ordered it: pressed again, nothing more happens. */
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

export async function makeOffer({ store, clock }: Deps, { id, ...offered }: Offered): Promise<void> {
  const partition = partitionOf(id);
  await untilWritten(partition, async () => {
    const history = await nextHistory(store, partition, 0);
    const offer: Offer = { ...offered, state: "open", history };
    const committed = await commitFact(store, {
      partition,
      history,
      nonce: id,
      event: eventRow.write({ kind: "offered", at: clock().toISOString() }),
      changes: [{ kind: "insert", row: ROW, data: offerRow.write(offer) }],
      messages: [message(id, history, "idea-offer", offered.to)],
    });
    return committed.kind;
  });
}

/** Undefined: there is none. Whether it is for whoever asks is theirs to look at. */
export async function readOffer(store: TableStore, id: string): Promise<Offer | undefined> {
  if (!isId(id)) return undefined;
  const row = await store.get(partitionOf(id), ROW);
  return row && offerRow.read(row);
}

/** The words go, and whoever wrote them down is told. Answering twice changes nothing. */
export async function closeOffer(
  { store, clock }: Deps,
  id: string,
  state: "sent" | "closed",
): Promise<void> {
  const partition = partitionOf(id);
  await untilWritten(partition, async () => {
    const row = await store.get(partition, ROW);
    const offer = row && offerRow.read(row);
    if (!row || offer?.state !== "open") return "closed";
    const history = await nextHistory(store, partition, offer.history);
    const { by, to } = offer;
    const answer = message(id, history, "idea-offer-answer", by);
    const committed = await commitFact(store, {
      partition,
      history,
      nonce: undefined,
      event: eventRow.write({ kind: state, at: clock().toISOString() }),
      changes: [
        { kind: "replace", row: ROW, data: offerRow.write({ by, to, state, history }), etag: row.etag },
      ],
      messages: [answer],
    });
    return committed.kind;
  });
}

function message(id: string, history: number, card: OfferCard, to: string): Outgoing {
  return {
    key: `offer-${id}|${String(history).padStart(6, "0")}|${card}`,
    to,
    card,
    subject: id,
    history,
    priority: "own",
    act: { kind: "send" },
    // A question waits for the colleague's window; the answer is about the own work of whoever asked.
    window: card === "idea-offer",
  };
}

/** What a press is called: base64url. */
function isId(id: string): boolean {
  return /^[\w-]{20,100}$/.test(id);
}

function partitionOf(id: string): string {
  return `offer|${id}`;
}
