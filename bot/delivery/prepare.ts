/** Everything that is found out before an attempt: is there still something to say, to whom, and where. */
import type { Card } from "../../adaptive-cards/card.ts";
import type { Address, Outcome, PersonId } from "../chat.ts";
import type { Reader } from "../reader.ts";
import { StorageError } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { type End, ended } from "./next-state.ts";
import type { Outgoing } from "./outgoing.ts";
import { whereIs } from "./places.ts";
import { addressOf } from "./recipients.ts";
import { messageKey, type ReadMessage, readMessage, type StoredMessage } from "./rows.ts";
import type { Run } from "./run.ts";
import { faultOf } from "../log.ts";
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import { opensFor } from "./windows.ts";
import { WAITS } from "./without-name.ts";

export type Prepared =
  | End
  /** Kept for the day this person and the bot meet. */
  | { readonly kind: "hold"; readonly code: string }
  /** Kept until the person's window opens; undefined when no clock opens it, but the person's next turn. */
  | { readonly kind: "window"; readonly opens: Date | undefined }
  /** What it changes is being sent at this moment, or about to be. */
  | { readonly kind: "wait" }
  /** It takes away what was not sent yet: both end. */
  | { readonly kind: "cancel"; readonly target: ReadMessage }
  | {
      readonly kind: "go";
      readonly person: PersonId;
      readonly address: Address;
      attempt(): Promise<Outcome>;
    };

export async function prepare(run: Run, message: StoredMessage): Promise<Prepared> {
  return alike(message, await found(run, message));
}

/** What may be written of a message that is not sent now: for a pseudonym, nothing that tells why (without-name.ts). */
function alike(message: StoredMessage, prepared: Prepared): Prepared {
  if (!isPseudonym(message.to)) return prepared;
  if (prepared.kind === "hold" || prepared.kind === "window") return { kind: "hold", code: WAITS };
  if (prepared.kind !== "end" || prepared.state !== "unreachable") return prepared;
  return prepared.code === "left" || message.act.kind !== "send"
    ? ended("sent", "nothing-to-say")
    : { kind: "hold", code: WAITS };
}

async function found(run: Run, message: StoredMessage): Promise<Prepared> {
  const person = await run.whoIs(message.to);
  const reader = person === undefined ? undefined : await run.people.reader(person);
  if (!reader) return ended("unreachable", "left");
  const { act } = message;
  const target = act.kind === "send" ? undefined : await targetOf(run, act);
  if (target && target.kind !== "there") return target;
  const recipient = await addressOf(run.store, reader.id);
  if (!recipient) return { kind: "hold", code: "never-met" };
  if (recipient.state !== "active") return ended("unreachable", recipient.code ?? recipient.state);
  const { address } = recipient;
  const shut = act.kind === "send" && message.window ? shutWindow(run, message, reader) : undefined;
  if (shut) return shut;
  if (!target) return withCard(run, message, reader, address, (card) => run.messages.send(address, card));
  const { activityId } = target;
  const there = whereIs(message.to, address, activityId);
  if (act.kind === "delete")
    return {
      kind: "go",
      person: reader.id,
      address,
      attempt: () => run.messages.delete(there, activityId),
    };
  return withCard(run, message, reader, address, (card) => run.messages.update(there, activityId, card));
}

function shutWindow(run: Run, message: Outgoing, { window }: Reader): Prepared | undefined {
  const now = run.now();
  const opens = opensFor(message, window, now);
  return opens && opens <= now ? undefined : { kind: "window", opens };
}

async function withCard(
  run: Run,
  message: StoredMessage,
  reader: Reader,
  address: Address,
  post: (card: Card) => Promise<Outcome>,
): Promise<Prepared> {
  const rendered = await render(run, message, reader);
  if (rendered.kind === "end") return rendered;
  return { kind: "go", person: reader.id, address, attempt: () => post(rendered.card) };
}

type Rendered = End | { readonly kind: "card"; readonly card: Card };

async function render(run: Run, message: Outgoing, reader: Reader): Promise<Rendered> {
  const renderer = run.renderers[message.card];
  try {
    if (!renderer) throw new Error(`no renderer is registered for card ${message.card}`);
    const card = await renderer(message, reader);
    return card ? { kind: "card", card } : ended("sent", "nothing-to-say");
  } catch (error) {
    // The store may be away, which is no fault of this message.
    if (error instanceof StorageError) throw error;
    const reference = run.newId();
    run.log.error(
      { key: message.key, card: message.card, reference, ...faultOf(error) },
      "no card could be made",
    );
    return ended("failed", `render ${reference}`);
  }
}

type Target = Prepared | { readonly kind: "there"; readonly activityId: string };

/** What an update or deletion is about. Whatever waits to be sent is rendered as things are then: nothing to update. */
async function targetOf(run: Run, act: Exclude<Outgoing["act"], { kind: "send" }>): Promise<Target> {
  const row = await run.store.get(OUTBOX, messageKey(act.target));
  if (!row) return ended("sent", "nothing-to-change");
  const target = readMessage(row);
  const { state, activityId } = target.message;
  // Its card is made already, and may say what was true before the change.
  const queued = target.message.queued !== "";
  if (act.kind === "update" && queued && run.rendered.has(act.target)) return { kind: "wait" };
  if (state === "sending") return { kind: "wait" };
  if (state === "sent" && activityId !== "") return { kind: "there", activityId };
  return queued && act.kind === "delete" ? { kind: "cancel", target } : ended("sent", "nothing-to-change");
}
