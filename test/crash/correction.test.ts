/** A correction, killed at every call of the store, and started again: in the end every card says the new text. */
import { describe, expect, test } from "vitest";
import { afterVerbs } from "../../adaptive-cards/weekly-update/after-verbs.ts";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { changePublished } from "../../bot/weekly-update/afterwards/change-published.ts";
import { emptySections } from "../../bot/weekly-update/sections.ts";
import { readEdition } from "../../bot/weekly-update/edition-store.ts";
import { createEditionRecipients } from "../../bot/weekly-update/publishing/recipients.ts";
import { createEditionRenderers } from "../../bot/weekly-update/renderers.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { type Desk, setDesk, textOf, WRITTEN } from "../support/editors-desk.ts";
import { dyingStore } from "../support/dying-store.ts";
import { createFakeMessages, type FakeMessages } from "../support/fake-messages.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { testSealing } from "../support/sealing.ts";

const EVERYONE = ["anne", "berit", "carl", "nina"];
/** Has never met the bot when the edition is published and corrected. */
const LATE = "nina";
const ID = "2026-W48|all|1";
const NEW = "Møtet er onsdag.";

async function drain(store: TableStore, desk: Desk, messages: FakeMessages): Promise<void> {
  const dispatcher = createDispatcher({
    store,
    messages,
    people: { reader: async (id) => desk.reader(id) },
    renderers: createEditionRenderers({ store, sealing: testSealing, publicUrl: () => undefined }),
    audiences: {
      edition: createEditionRecipients({ store, organisation: async () => desk.organisation }),
      "edition-channel": async () => [],
      "edition-line": async () => [],
    },
    clock: () => desk.now,
    newId: () => "reference",
    log: createQuietLog(),
    sendRate: 100_000,
    // The process before is dead, and nobody waits.
    leaseMs: 0,
    monotonic: () => 0,
  });
  await dispatcher.drain();
}

async function meet(disk: TableStore, person: string): Promise<void> {
  await rememberAddress(disk, person, { conversationId: person, serviceUrl: "https://smba.example/" });
}

async function published() {
  const disk = openSqlite(":memory:");
  const desk = setDesk({ store: disk });
  const messages = createFakeMessages();
  for (const person of EVERYONE.filter((each) => each !== LATE)) await meet(disk, person);
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await anne.press(step);
  await drain(disk, desk, messages);
  return { disk, desk, messages };
}

async function correctAndSend(store: TableStore, desk: Desk, messages: FakeMessages, textVersion: number) {
  const sections = { ...emptySections, goals: "Færre fall", sinceLast: NEW };
  await changePublished(
    { store, clock: () => desk.now, settings: defaultSettings },
    {
      id: ID,
      change: { kind: "corrected", sections, what: "Dagen var feil.", textVersion },
      by: "anne",
      nonce: afterVerbs.correct,
    },
  );
  await drain(store, desk, messages);
}

/** The texts of the cards in each chat, as Teams has them. */
function chatsOf({ attempts }: FakeMessages): ReadonlyMap<string, readonly string[]> {
  const cards = new Map<string, { readonly person: string; readonly text: string }>();
  for (const [index, { conversationId, activityId, card }] of attempts.entries()) {
    const text = card === undefined ? "" : textOf(card);
    cards.set(activityId ?? `activity-${index + 1}`, { person: conversationId, text });
  }
  const chats = new Map<string, string[]>();
  for (const { person, text } of cards.values()) chats.set(person, [...(chats.get(person) ?? []), text]);
  return chats;
}

const CALLS = Array.from({ length: 70 }, (_, index) => index + 1);

describe.each([
  { moment: "before", taken: false },
  { moment: "just after", taken: true },
])("killed $moment a call takes effect", ({ taken }) => {
  test("at any call: one event, and each has one card, which says the new text", async () => {
    let lived = 0;
    for (const call of CALLS) {
      const { disk, desk, messages } = await published();
      const { textVersion = 0 } = (await readEdition(disk, ID)) ?? {};
      try {
        await correctAndSend(dyingStore(disk, call, taken), desk, messages, textVersion);
        lived += 1;
      } catch {
        // Killed. Teams repeats the press that got no answer.
      }
      for (let restarts = 0; restarts < 2; restarts++) {
        // What was cut off in an attempt is tried again a little later.
        desk.now = new Date(desk.now.getTime() + 60_000);
        await correctAndSend(disk, desk, messages, textVersion);
      }
      await meet(disk, LATE);
      await drain(disk, desk, messages);
      const chats = chatsOf(messages);
      expect([...chats.keys()].toSorted(), `call ${call}`).toEqual(EVERYONE);
      for (const [person, cards] of chats) {
        expect(cards, `call ${call}, ${person}`).toHaveLength(1);
        expect(cards[0], `call ${call}, ${person}`).toContain(NEW);
        expect(cards[0], `call ${call}, ${person}`).toContain("Dagen var feil.");
      }
      const history = (await disk.query("editions", prefixed("h|"))).rows;
      expect(history.filter(({ data }) => data["kind"] === "corrected")).toHaveLength(1);
      const open = (await disk.query(OUTBOX, prefixed("q|"))).rows;
      expect(open, `call ${call}`).toEqual([]);
    }
    expect(lived, "the last calls come after the end").toBeGreaterThan(0);
    expect(lived).toBeLessThan(CALLS.length);
  });
});
