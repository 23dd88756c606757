/** What can go wrong between the bot and Teams, by name, and a seeded mixture of it. */
import { seeded } from "../seeded.ts";

/** An answer instead of Teams' own. */
export interface Refusal {
  /** 0: no answer came. */
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Teams takes the message all the same: only the reply is lost. */
  readonly delivered?: boolean;
  /** Instead of an answer the connection is cut, or left open until the bot gives up. */
  readonly silent?: "reset" | "hang";
}

export const faultKinds = [
  "403 MessageWritesBlocked",
  "403 BotDisabledByAdmin",
  "403 BotNotInConversationRoster",
  "403 ConversationBlockedByUser",
  "403 ForbiddenOperationException",
  "404 ConversationNotFound",
  "408",
  "412",
  "413",
  "429",
  "500",
  "502",
  "503",
  "504",
  "reset",
  "hang",
  /** Teams takes the message and the connection is cut before the reply. */
  "drop",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** @param delivered only for what leaves it open: 408 and 5xx can follow a real delivery. */
export function faultOf(kind: FaultKind, delivered = false): Refusal {
  if (kind === "reset" || kind === "hang") return { status: 0, silent: kind };
  if (kind === "drop") return { status: 0, silent: "reset", delivered: true };
  const [status = "", code = `HTTP ${kind}`] = kind.split(" ");
  const body = { error: { code, message: `Teams answered with ${kind}` } };
  if (kind === "429") return { status: 429, body, headers: { "retry-after": "1" } };
  return { status: Number(status), body, delivered: delivered && isUnknown(Number(status)) };
}

/** Whether nobody can know from this answer if the message was delivered. */
export function isUnknown(status: number): boolean {
  return status === 0 || status === 408 || status >= 500;
}

export interface Mixture {
  readonly seed: number;
  /** 0–1 of the POSTs. */
  readonly share: number;
  /** All when left out; they take turns, so each is as frequent as the next. */
  readonly kinds?: readonly FaultKind[];
}

/** For `connector.fault`: the same seed and order of requests give the same faults. */
export function seededFaults({ seed, share, kinds = faultKinds }: Mixture) {
  const chance = seeded(seed);
  let turn = 0;
  return ({ method }: { readonly method: string }): Refusal | undefined => {
    if (method !== "POST" || chance() >= share) return undefined;
    const kind = kinds[turn % kinds.length];
    turn += 1;
    return kind && faultOf(kind, chance() < 0.5);
  };
}
