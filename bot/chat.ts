/**
 * What a capability sees of Teams: a Turn comes in, a card goes back, and Messages go out later.
 * Only bot/teams/ knows how either becomes an activity.
 */
import type { Card } from "../adaptive-cards/card.ts";

/** Entra object id, lower case. */
export type PersonId = string;

/** Where a turn happens. In shared places (channels, group chats) the bot shows editions and help only. */
export type Place = "personal" | "shared";

/** A pressed button: what the card carried (never trusted) and what the person filled in. */
export interface Press {
  readonly verb: string;
  /** What it is about, e.g. "17" for an idea; "" when nothing. */
  readonly subject: string;
  /** Names this press: who, which form and button, with what content. A repeated one gives the first result. */
  readonly nonce: string;
  /** Input id → value, trimmed; absent and empty inputs are left out. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A message in Teams that a person wants to make an idea of. */
export interface ChosenMessage {
  /** Plain, trimmed, NFC; names that were mentioned are left out. */
  readonly text: string;
  /** Entra object id; undefined for whoever is no person. */
  readonly author: PersonId | undefined;
}

/** What can be put into a conversation from the compose box, and how it looks in the list. */
export interface Postable {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** What was found, or one sentence instead. */
export type Found =
  | { readonly kind: "found"; readonly results: readonly Postable[] }
  | { readonly kind: "nothing"; readonly sentence: string };

/** A file or a picture that came with a message. Nothing of it is trusted: neither name nor type nor address. */
export interface Attachment {
  /** "" for a picture that was pasted. */
  readonly name: string;
  /** As Teams has it, lower case: "image/*" for a pasted picture, else the ending of the file's name, "csv". */
  readonly type: string;
  /** Where it can be fetched, for some minutes. */
  readonly address: string;
  /** The service that the message came through. */
  readonly serviceUrl: string;
}

export interface FetchLimits {
  readonly maxBytes: number;
  /** For all of it; 20 seconds when left out. */
  readonly timeoutMs?: number;
}

export type FetchedAttachment =
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array;
      /** As the attachment has it. */
      readonly name: string;
      /** What its server says it is: as little to be trusted. "" when it does not say. */
      readonly type: string;
    }
  | RefusedAttachment;

export interface RefusedAttachment {
  readonly kind: "refused";
  /**
   * "host": neither Teams' own nor the tenant's. "type": a page, or packed in a way that we do not unpack.
   * "failed": it is not there any more, or its server did not answer.
   */
  readonly why: "host" | "too-large" | "too-slow" | "type" | "failed";
  /** Where it lies; "" for what is no address. */
  readonly host: string;
}

export type FetchAttachment = (attachment: Attachment, limits: FetchLimits) => Promise<FetchedAttachment>;
/** A channel of a team: everybody in the team reads what stands there. */
export interface TeamChannel {
  /** As Teams names it: "19:…@thread.tacv2". */
  readonly id: string;
  /** Id of the team, which is also the id of its general channel. */
  readonly team: string;
  /** Where a post of its own goes. */
  readonly address: Address;
  /** What people call them, as far as Teams says so. */
  names(): Promise<ChannelNames>;
}

export interface ChannelNames {
  readonly team?: string | undefined;
  /** The general channel has none. */
  readonly channel?: string | undefined;
}

/** What happens to a team that the app is in. */
export type TeamEvent =
  | { readonly kind: "installed" | "removed"; readonly team: string; readonly serviceUrl: string }
  | { readonly kind: "deleted" | "restored"; readonly channel: string }
  | {
      readonly kind: "renamed";
      readonly team: string;
      readonly names: ChannelNames;
      readonly channel?: string;
    };

export interface Turn {
  readonly person: PersonId;
  /** What Teams calls them, when it says. */
  readonly name?: string | undefined;
  readonly place: Place;
  /** Where it happens, when that is a channel of a team. */
  readonly channel?: TeamChannel | undefined;
  /** The message without mention, trimmed and NFC; "" when a button was pressed. */
  readonly text: string;
  readonly press: Press | undefined;
  /** Files and pictures that came with the message; at most ten. */
  readonly attachments: readonly Attachment[];
  /** Answers this turn: a new card, or the card that replaces the one pressed. Never stored. */
  reply(card: Card): Promise<void>;
}

/** Where a person's own chat with the bot is. */
export interface Address {
  readonly conversationId: string;
  readonly serviceUrl: string;
}

/** What became of one POST, PUT or DELETE. One attempt each; nothing is retried inside. */
export type Outcome =
  | { readonly kind: "sent"; readonly activityId: string }
  /** 429: not delivered; try again after this many milliseconds. */
  | { readonly kind: "throttled"; readonly retryAfterMs: number | undefined }
  /** 412, or no connection was ever made: not delivered; try again with backoff. */
  | { readonly kind: "not-delivered"; readonly cause: string }
  /** The person or Teams refuses messages from us; `code` is Teams' own word. */
  | { readonly kind: "unreachable"; readonly code: string }
  /** Any other 4xx: never try again. */
  | { readonly kind: "failed"; readonly status: number; readonly code: string }
  /** 408, 5xx, reset or timeout: it may have been delivered. */
  | { readonly kind: "ambiguous"; readonly cause: string };

export interface Messages {
  send(to: Address, card: Card): Promise<Outcome>;
  update(to: Address, activityId: string, card: Card): Promise<Outcome>;
  delete(to: Address, activityId: string): Promise<Outcome>;
}
