/** Two late ideas in a town of three levels, the job that keeps their promise, and a sender that notes who got what. */
import { keepPromises } from "../../bot/ideas/promise/keep-promises.ts";
import { createIdeaRenderers } from "../../bot/ideas/showing/renderers.ts";
import { createPromiseRenderers } from "../../bot/ideas/promise/promise-renderers.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { localDate } from "../../bot/calendar/local-date.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { startBench } from "./delivery-bench.ts";
import { ideaTown } from "./idea-town.ts";

const PEOPLE = ["nurse", "boss-north", "boss-home", "boss-town"];
const IDEAS = [1, 2];

export interface PromiseBench {
  readonly store: TableStore;
  /** One look, by a program whose store this is. */
  look(store?: TableStore): Promise<void>;
  /** Nine in the morning. */
  day(date: string): void;
  /** Sends what is due. A marker whose fact never came is given up after five minutes. */
  send(minutes?: number): Promise<void>;
  /** What has happened to each idea by the bot, and what each person got. */
  outcome(): Promise<Outcome>;
  close(): Promise<void>;
}

export interface Outcome {
  /** "2026-11-26 reminded before", by idea. */
  readonly steps: readonly (readonly string[])[];
  /** Summaries of what was sent, by person; what was changed in place is left out. */
  readonly sent: Readonly<Record<string, readonly string[]>>;
}

/** Sent in on Monday 23 November 2026: due on the 30th. */
export async function startPromiseBench(): Promise<PromiseBench> {
  const store = openSqlite(":memory:");
  const town = await ideaTown(store);
  const { deps } = town;
  const bench = startBench({
    store,
    people: deps.people,
    renderers: { ...createIdeaRenderers(deps), ...createPromiseRenderers(deps) },
    clock: deps.clock,
  });
  await bench.meet(...PEOPLE);
  for (const nonce of ["a", "b"]) await submitIdea(deps, { author: "nurse", unit: "north", draft, nonce });
  return {
    store,
    async look(own = store) {
      await keepPromises({ ...deps, store: own }, new Map(), deps.clock());
    },
    day: (date) => town.day(date),
    async send(minutes = 1) {
      for (let minute = 0; minute < minutes; minute++) {
        bench.ticks += 60_000;
        await bench.dispatcher.drain();
      }
    },
    async outcome() {
      const steps = await Promise.all(IDEAS.map((number) => stepsOf(store, number)));
      const sends = (person: string) =>
        bench.messages.attempts
          .filter(({ kind, conversationId }) => kind === "send" && conversationId === `chat-${person}`)
          .map(({ card }) => card?.summary ?? "");
      return { steps, sent: Object.fromEntries(PEOPLE.map((person) => [person, sends(person)])) };
    },
    close: () => store.close(),
  };
}

/** The day after Send inn, each step's day and the day after it. */
export function promiseDays(): readonly string[] {
  const days = [
    "2026-11-24",
    "2026-11-26",
    "2026-11-27",
    "2026-11-30",
    "2026-12-01",
    "2026-12-02",
    "2026-12-03",
  ];
  return [...days, "2026-12-04", "2026-12-07"];
}

const draft = {
  kind: "idea",
  problem: "Vi mangler en bil på kvelden",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
} as const;

async function stepsOf(store: TableStore, number: number): Promise<readonly string[]> {
  const file = await loadIdea(store, number);
  const byBot = (file?.events ?? []).filter(({ by }) => by === undefined);
  return byBot.map(({ kind, at, fields }) => `${localDate(new Date(at))} ${kind} ${fields.step ?? ""}`);
}
