import {
  type BroadcastView,
  broadcastsCard,
  sendAgainCard,
} from "../../../adaptive-cards/delivery/broadcasts.ts";
import { type CardSample, NONCE } from "./sample.ts";

const title = "Mandagskvarteret uke 48";
const calm: BroadcastView = {
  key: "edition-2026-W47-all-1|*",
  title: "Mandagskvarteret uke 47",
  at: "mandag 16. november kl. 08.00",
  recipients: 412,
  sent: 412,
  waiting: 0,
  failed: 0,
  ambiguous: 0,
  held: {},
  unreachable: {},
  usedSeconds: 9,
  ageSeconds: 0,
  again: [],
};
const eventful: BroadcastView = {
  key: "edition-2026-W48-all-1|*",
  title,
  at: "mandag 23. november kl. 08.00",
  recipients: 418,
  sent: 377,
  waiting: 4,
  failed: 2,
  ambiguous: 3,
  held: { "never-met": 17, window: 9 },
  unreachable: { MessageWritesBlocked: 5, left: 1 },
  usedSeconds: 1260,
  ageSeconds: 12,
  again: [
    {
      by: "Ansatt Kommunikasjon",
      at: "mandag 23. november kl. 08.31",
      which: "ambiguous",
      queued: 1,
    },
    {
      by: "Ansatt Kommunikasjon",
      at: "mandag 23. november kl. 08.40",
      which: "failed",
      queued: undefined,
    },
  ],
};

export const deliverySamples: readonly CardSample[] = [
  {
    name: "Utsendinger, ingen ennå",
    of: "broadcastsCard",
    make: (texts) => broadcastsCard({ broadcasts: [], done: undefined, nonce: NONCE }, texts),
  },
  {
    name: "Utsendinger, der noe feilet",
    of: "broadcastsCard",
    make: (texts) =>
      broadcastsCard({ broadcasts: [eventful, calm], done: texts.delivery.queued(2), nonce: NONCE }, texts),
  },
  {
    name: "Send på nytt",
    of: "sendAgainCard",
    make: (texts) =>
      sendAgainCard({ key: eventful.key, title, failed: 2, ambiguous: 3, nonce: NONCE }, texts),
  },
];
