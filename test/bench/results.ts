/** The results of a pulse of a whole municipality: closing it, and a card for each of its readers. */
import { enqueue } from "../../bot/delivery/outbox.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { messageTo, REFLECTION_CARD } from "../../bot/reflections/messages.ts";
import { showResults } from "../../bot/reflections/results/result-handlers.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { employee, personId, unit } from "../support/broadcast.ts";
import { type Cost, countedStore } from "../support/counted-store.ts";
import { testSealing } from "../support/sealing.ts";
import { type Figure, rounded } from "./figure.ts";

const FIRST = { id: "2026-W32|all", asked: "2026-08-05T10:00:00Z", closed: "2026-08-12T10:00:00Z" };
const AGAIN = { id: "2026-W48|all", asked: "2026-11-25T11:00:00Z", closed: "2026-12-02T11:00:00Z" };
const STATEMENTS = ["heard", "safeToSpeak", "tried", "priorities"] as const;
const PEOPLE_A_UNIT = 20;
const UNITS_A_SERVICE = 25;
/** Of all messages that are sent, at 45 a second. */
const SECONDS_A_CARD = 1 / 45;

/** @param sizes of the municipalities; a reader of a later one may read no more than one of the first */
export async function benchResults(sizes: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let first: number | undefined;
  for (const readers of sizes) {
    const { closing, cards } = await resultsFor(readers);
    const part = `results, ${readers} readers`;
    const reads = rounded((cards.cost.get + cards.cost.range) / readers, 2);
    const atMost = first === undefined ? {} : { atMost: first };
    figures.push(
      { part, figure: "closing", measured: closing.seconds, unit: "s" },
      { part, figure: "rows that closing reads", measured: closing.rows, unit: "rows" },
      { part, figure: "reads a card", measured: reads, unit: "reads", ...atMost },
      { part, figure: "rows a card", measured: rounded(cards.rows / readers, 2), unit: "rows" },
      {
        part,
        figure: "all cards",
        measured: cards.seconds,
        unit: "s",
        atMost: rounded(readers * SECONDS_A_CARD, 0),
      },
      { part, figure: "memory more after them", measured: cards.megabytes, unit: "MB" },
    );
    // A reader more or less in a group of leaders is a tenth of a row.
    first ??= rounded(reads + 0.1, 2);
  }
  return figures;
}

async function resultsFor(readers: number) {
  const counted = countedStore(openSqlite(":memory:"));
  const { store } = counted;
  let now = new Date(FIRST.asked);
  const deps: ReflectionDeps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => now,
    newId: () => "id",
  };
  try {
    const roster = rosterOf(readers);
    await importOrganisation(store, roster, now);
    for (const each of [FIRST, AGAIN]) {
      now = new Date(each.asked);
      await askAll(deps, each.id, roster, now);
      now = new Date(each.closed);
      if (each === FIRST) await createCloseDue(deps).run(now);
    }
    const closing = await measured(counted, () => createCloseDue(deps).run(now));
    const cards = await measured(counted, () => everybodysCard(deps, roster));
    return { closing, cards };
  } finally {
    await store.close();
  }
}

async function askAll(deps: ReflectionDeps, id: string, { people }: Roster, now: Date): Promise<void> {
  const items = STATEMENTS.map((item) => ({ id: item, kind: "statement" as const, texts: { nb: item } }));
  await ask(deps, { id, items }, now);
  const messages = people.map((person) => messageTo(person.id, REFLECTION_CARD, id, 1));
  await enqueue(deps.store, messages, now);
  for (const [at, person] of people.entries())
    if (at % 5 < 3)
      await writeAnswer(deps, id, person.id, {
        sees: at % 20 === 1 ? "leader" : "unit",
        ...(at % 20 === 1 ? { leader: leaderOf(at) } : {}),
        values: Object.fromEntries(STATEMENTS.map((item, place) => [item, ((at + place) % 5) + 1])),
        ...(at % 3 === 0
          ? { comment: `Det vi trenger mest, er tid til å snakke sammen, nummer ${at}.` }
          : {}),
        mayShow: at % 3 === 0,
      });
}

async function everybodysCard(deps: ReflectionDeps, { people }: Roster): Promise<void> {
  for (const { id } of people) {
    const reader = await deps.people.reader(id);
    const card = reader && (await showResults(deps, reader, AGAIN.id));
    if (!JSON.stringify(card ?? {}).includes("Slik var pulsen")) throw new Error(`${id} has no result`);
  }
}

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  readonly rows: number;
  readonly cost: Cost;
}

async function measured(
  counted: ReturnType<typeof countedStore>,
  work: () => Promise<void>,
): Promise<Measured> {
  let cost: Cost = { get: 0, range: 0, write: 0 };
  const before = heap();
  const begun = performance.now();
  const rows = await counted.rowsFor(async () => {
    cost = await counted.costOf(work);
  });
  const seconds = rounded((performance.now() - begun) / 1000, 2);
  return { seconds, megabytes: rounded((heap() - before) / 1_048_576, 0), rows, cost };
}

/** What is really kept, where the garbage can be collected: node --expose-gc. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** A unit of twenty has its leader among them; twenty-five of them are a service. */
function rosterOf(people: number): Roster {
  const count = Math.ceil(people / PEOPLE_A_UNIT);
  const services = Array.from({ length: Math.ceil(count / UNITS_A_SERVICE) }, (_, at) => ({
    ...unit,
    id: `s${at}`,
    parent: unit.id,
  }));
  const units = Array.from({ length: count }, (_, at) => ({
    ...unit,
    id: `u${at}`,
    parent: `s${Math.floor(at / UNITS_A_SERVICE)}`,
    leader: leaderOf(at * PEOPLE_A_UNIT),
  }));
  const placed = Array.from({ length: people }, (_, at) => ({
    ...employee(personId(at)),
    units: [`u${Math.floor(at / PEOPLE_A_UNIT)}`],
  }));
  return { units: [unit, ...services, ...units], people: placed };
}

function leaderOf(at: number): string {
  return personId(at - (at % PEOPLE_A_UNIT));
}
