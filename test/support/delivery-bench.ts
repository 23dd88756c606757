/** A dispatcher on a store in memory, with people who exist, a clock that is set by hand and fake Messages. */
import { card } from "../../adaptive-cards/card.ts";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createDispatcher, type Dispatcher, type DispatcherDeps } from "../../bot/delivery/dispatcher.ts";
import type { Outgoing } from "../../bot/delivery/outgoing.ts";
import { rememberAddress } from "../../bot/delivery/recipients.ts";
import { messageKey, type StoredMessage, storedMessageRow } from "../../bot/delivery/rows.ts";
import type { Reader } from "../../bot/reader.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { createFakeMessages, type FakeMessages } from "./fake-messages.ts";

interface Logged {
  readonly level: "info" | "warn" | "error";
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Bench {
  readonly store: TableStore;
  readonly messages: FakeMessages;
  readonly deps: DispatcherDeps;
  readonly dispatcher: Dispatcher;
  readonly logged: Logged[];
  /** Product time; set it to move on. */
  now: Date;
  /** Milliseconds of the clock that nobody can set. */
  ticks: number;
  /** People who left are taken out of this set. */
  readonly employed: Set<string>;
  meet(...people: readonly string[]): Promise<void>;
  row(key: string): Promise<StoredMessage>;
  rowKeys(): Promise<readonly string[]>;
  /** What the person was sent, as summaries, in order. */
  sentTo(person: string): readonly string[];
}

export const MONDAY = new Date("2026-11-23T07:00:00.000Z");

export function startBench(changes: Partial<DispatcherDeps> = {}): Bench {
  const store = changes.store ?? openSqlite(":memory:");
  const messages = createFakeMessages();
  const employed = new Set(["ada", "bo", "cia"]);
  const logged: Logged[] = [];
  const bench: Bench = {
    store,
    messages,
    employed,
    logged,
    now: MONDAY,
    ticks: 0,
    deps: {
      store,
      messages,
      people: { reader: async (id) => (employed.has(id) ? readerOf(id) : undefined) },
      whoIs: async (id) => id,
      renderers: { note: async ({ subject }, reader) => card(`${subject} for ${reader.person.name}`, []) },
      audiences: {},
      clock: () => bench.now,
      newId: () => "ref-1",
      log: logInto(logged),
      sendRate: 100_000,
      // Whoever looks takes over: the one before is dead. lease.test.ts has a real length.
      leaseMs: 0,
      monotonic: () => bench.ticks,
      random: () => 0,
      ...changes,
    },
    get dispatcher() {
      return dispatcher;
    },
    async meet(...people) {
      for (const person of people) await rememberAddress(store, person, addressOfPerson(person));
    },
    async row(key) {
      const row = await store.get(OUTBOX, messageKey(key));
      if (!row) throw new Error(`no message ${key} in the outbox`);
      return storedMessageRow.read(row);
    },
    async rowKeys() {
      const keys: string[] = [];
      for await (const { row } of rowsOf(store, OUTBOX)) keys.push(row);
      return keys;
    },
    sentTo: (person) =>
      messages.attempts
        .filter((attempt) => attempt.conversationId === `chat-${person}`)
        .map((attempt) => attempt.card?.summary ?? attempt.kind),
  };
  const dispatcher = createDispatcher(bench.deps);
  return bench;
}

export function addressOfPerson(person: string) {
  return { conversationId: `chat-${person}`, serviceUrl: "https://smba.example/emea/" };
}

export function outgoing(key: string, to: string, changes: Partial<Outgoing> = {}): Outgoing {
  const act = { kind: "send" } as const;
  return { key, to, card: "note", subject: key, history: 1, priority: "own", act, window: false, ...changes };
}

export function readerOf(id: string): Reader {
  return {
    id,
    person: { id, name: `Ansatt ${id}`, email: "", units: [], roles: [], profession: "", language: "nb" },
    confirmed: true,
    organisation: { version: "1", units: new Map(), people: new Map(), appointed: new Set() },
    texts: textsIn("nb"),
    window: "anytime",
  };
}

function logInto(logged: Logged[]): DispatcherDeps["log"] {
  return {
    info: (facts, message) => void logged.push({ level: "info", facts, message }),
    warn: (facts, message) => void logged.push({ level: "warn", facts, message }),
    error: (facts, message) => void logged.push({ level: "error", facts, message }),
  };
}
