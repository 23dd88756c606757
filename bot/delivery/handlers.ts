/** What answers a systemansvarlig about broadcasts. */
import { z } from "zod/v4";
import type { Card } from "../../adaptive-cards/card.ts";
import {
  type AgainView,
  type BroadcastView,
  broadcastsCard,
  sendAgainCard,
} from "../../adaptive-cards/delivery/broadcasts.ts";
import { longDateTime } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Clock, NewId } from "../clock.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Texts } from "../texts/texts.ts";
import { type Broadcast, lastBroadcasts } from "./broadcasts.ts";
import type { BroadcastFigures } from "./figures.ts";
import { sendAgain, type SentAgain } from "./send-again.ts";

/** Broadcasts shown. What one costs that is not at its end: figures.ts. */
export const SHOWN = 5;

export interface DeliveryDeps {
  readonly store: TableStore;
  readonly figures: BroadcastFigures;
  readonly clock: Clock;
  readonly newId: NewId;
  /** What a broadcast is called, by its card. */
  readonly titles: Readonly<Record<string, (subject: string, reader: Reader) => string>>;
}

const choiceSchema = z.object({ which: z.enum(["failed", "ambiguous"]) });

export function createDeliveryHandlers(deps: DeliveryDeps) {
  return {
    list: (_turn, reader) => list(deps, reader),
    againForm: async (turn, reader) => {
      const broadcast = await find(deps, turn.press?.subject ?? "");
      if (!broadcast) return list(deps, reader, reader.texts.delivery.gone);
      const { key, title, failed, ambiguous } = await viewOf(deps, broadcast, reader);
      if (failed + ambiguous === 0) return list(deps, reader, reader.texts.delivery.nothing);
      return sendAgainCard({ key, title, failed, ambiguous, nonce: deps.newId() }, reader.texts);
    },
    again: async (turn, reader) => {
      const { delivery } = reader.texts;
      const broadcast = await find(deps, turn.press?.subject ?? "");
      const chosen = choiceSchema.safeParse(turn.press?.fields);
      if (!broadcast || !chosen.success || !turn.press) return list(deps, reader, delivery.gone);
      const press = { nonce: turn.press.nonce, by: reader.id, now: deps.clock() };
      const count = await sendAgain(deps.store, broadcast, chosen.data.which, press);
      return list(deps, reader, count === 0 ? delivery.nothing : delivery.queued(count));
    },
  } satisfies Record<string, Handler>;
}

export type DeliveryHandlers = ReturnType<typeof createDeliveryHandlers>;

async function list(deps: DeliveryDeps, reader: Reader, done?: string): Promise<Card> {
  const last = await lastBroadcasts(deps.store, SHOWN);
  const broadcasts = await Promise.all(last.map((broadcast) => viewOf(deps, broadcast, reader)));
  return broadcastsCard({ broadcasts, done, nonce: deps.newId() }, reader.texts);
}

/** Nothing that a card carries is trusted: only what is listed can be sent again. */
async function find({ store }: DeliveryDeps, key: string): Promise<Broadcast | undefined> {
  return (await lastBroadcasts(store, SHOWN)).find((broadcast) => broadcast.key === key);
}

async function viewOf(deps: DeliveryDeps, broadcast: Broadcast, reader: Reader): Promise<BroadcastView> {
  const { figures, ageMs, presses } = await deps.figures.of(broadcast);
  const { usedMs, ...counts } = figures;
  const { key, card, subject, recipients, ordered } = broadcast;
  const { texts } = reader;
  return {
    key,
    title: deps.titles[card]?.(subject, reader) ?? subject,
    at: momentOf(deps, ordered, texts),
    recipients,
    ...counts,
    usedSeconds: usedMs === undefined ? undefined : usedMs / 1000,
    ageSeconds: Math.round(ageMs / 1000),
    again: presses.filter(({ queued }) => queued !== 0).map((press) => againOf(deps, press, reader)),
  };
}

function againOf(deps: DeliveryDeps, press: SentAgain, { organisation, texts }: Reader): AgainView {
  const { at, by = "", which = "failed", queued } = press;
  const name = organisation.people.get(by)?.name ?? texts.delivery.somebody;
  return { by: name, at: momentOf(deps, at, texts), which, queued };
}

function momentOf({ clock }: DeliveryDeps, at: string, texts: Texts): string {
  return longDateTime(new Date(at), texts.common.language, localDate(clock()));
}
