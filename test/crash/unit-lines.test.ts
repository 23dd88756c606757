/** A leader's own line: corrected while the program is killed at every call, and saved at the moment of publishing. */
import { describe, expect, test } from "vitest";
import { createDispatcher } from "../../bot/delivery/dispatcher.ts";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../bot/storage/table-store.ts";
import { createEditionRecipients } from "../../bot/weekly-update/publishing/recipients.ts";
import { createEditionRenderers } from "../../bot/weekly-update/renderers.ts";
import { createUnitLineRecipients } from "../../bot/weekly-update/unit-lines/line-updates.ts";
import { saveUnitLines } from "../../bot/weekly-update/unit-lines/save-unit-lines.ts";
import { type Desk, setDesk, textOf, WRITTEN } from "../support/editors-desk.ts";
import { dyingStore } from "../support/dying-store.ts";
import { createFakeMessages, type FakeMessages } from "../support/fake-messages.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { testSealing } from "../support/sealing.ts";

const EVERYONE = ["anne", "berit", "carl", "nina"];
const WEEK = "2026-W48";
const OLD = "Brannøvelse på torsdag.";
const NEW = "Brannøvelse på fredag.";

async function drain(store: TableStore, desk: Desk, messages: FakeMessages): Promise<void> {
  const people = { organisation: async () => desk.organisation };
  const channels = { linked: async () => [] };
  const dispatcher = createDispatcher({
    store,
    messages,
    people: { reader: async (id) => desk.reader(id) },
    renderers: createEditionRenderers({ store, sealing: testSealing, publicUrl: () => undefined }),
    audiences: {
      edition: createEditionRecipients({ store, ...people }),
      "edition-unit-line": createUnitLineRecipients({ people, channels }),
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

function saveLine(store: TableStore, desk: Desk, text: string, seen: number) {
  const wanted = [{ unit: "hjem", text, seen }];
  const request = { week: WEEK, wanted, by: "carl", nonce: `line-${text}` };
  return saveUnitLines({ store, clock: () => desk.now }, request);
}

async function approved(store: TableStore) {
  const desk = setDesk({ store });
  for (const person of EVERYONE)
    await rememberAddress(store, person, { conversationId: person, serviceUrl: "https://smba.example/" });
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await anne.press(step);
  return { desk, anne };
}

async function published() {
  const disk = openSqlite(":memory:");
  const { desk, anne } = await approved(disk);
  const messages = createFakeMessages();
  await saveLine(disk, desk, OLD, 0);
  await anne.press("Bekreft");
  await drain(disk, desk, messages);
  return { disk, desk, messages };
}

/** The texts of the cards in each chat, as Teams has them. */
function cardsOf({ attempts }: FakeMessages): readonly string[] {
  const cards = new Map<string, string>();
  for (const [index, { activityId, card }] of attempts.entries())
    cards.set(activityId ?? `activity-${index + 1}`, card === undefined ? "" : textOf(card));
  return [...cards.values()];
}

const CALLS = Array.from({ length: 60 }, (_, index) => index + 1);

describe.each([
  { moment: "before", taken: false },
  { moment: "just after", taken: true },
])("killed $moment a call takes effect", ({ taken }) => {
  test("at any call: in the end the line is corrected once, on the one card that each has", async () => {
    let lived = 0;
    for (const call of CALLS) {
      const { disk, desk, messages } = await published();
      expect(cardsOf(messages).filter((text) => text.includes(OLD))).toHaveLength(EVERYONE.length);
      try {
        const dying = dyingStore(disk, call, taken);
        await saveLine(dying, desk, NEW, 1);
        await drain(dying, desk, messages);
        lived += 1;
      } catch {
        // Killed. Teams repeats the press that got no answer.
      }
      for (let restarts = 0; restarts < 2; restarts++) {
        desk.now = new Date(desk.now.getTime() + 60_000);
        expect(await saveLine(disk, desk, NEW, 1), `call ${call}`).toEqual({ kind: "saved", out: true });
        await drain(disk, desk, messages);
      }
      const cards = cardsOf(messages);
      expect(cards, `call ${call}`).toHaveLength(EVERYONE.length);
      for (const text of cards) expect(text, `call ${call}`).toContain(`Fra hjemmetjenesten: ${NEW}`);
      const history = (await disk.query("editions", prefixed("h|"))).rows;
      expect(history.filter(({ data }) => data["kind"] === "unit-line")).toHaveLength(2);
      expect((await disk.query(OUTBOX, prefixed("q|"))).rows, `call ${call}`).toEqual([]);
    }
    expect(lived, "the last calls come after the end").toBeGreaterThan(0);
    expect(lived).toBeLessThan(CALLS.length);
  });
});

test("of a line and the publishing at the same moment one is first: the line is in it for all, or too late", async () => {
  const seen = new Set<string>();
  for (let at = 1; at <= 12; at++) {
    const disk = openSqlite(":memory:");
    const { desk, anne } = await approved(disk);
    const messages = createFakeMessages();
    let calls = 0;
    async function between<T>(work: () => Promise<T>): Promise<T> {
      calls += 1;
      if (calls === at) await anne.press("Bekreft");
      return work();
    }
    const leader: TableStore = {
      ...disk,
      get: (...of) => between(() => disk.get(...of)),
      query: (...of) => between(() => disk.query(...of)),
      transact: (...of) => between(() => disk.transact(...of)),
    };
    const saved = await saveLine(leader, desk, NEW, 0);
    seen.add(saved.kind);
    if (calls < at) await anne.press("Bekreft");
    await drain(disk, desk, messages);
    const cards = cardsOf(messages);
    expect(cards).toHaveLength(EVERYONE.length);
    const withLine = cards.filter((text) => text.includes(NEW)).length;
    expect(withLine, `published at call ${at}`).toBe(saved.kind === "late" ? 0 : EVERYONE.length);
  }
  expect(seen).toEqual(new Set(["late", "saved"]));
});
