/**
 * The job that hands ideas over is cut at its n-th call to the store, for every n, before and after that call took
 * effect. Another goes on: each idea is handed over once, each new one gets one list, and nothing is left undone.
 */
import { expect, test } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { createHandOver } from "../../bot/ideas/owner/hand-over.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import type { Person, Unit } from "../../bot/organisation/person.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { prefixed, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const NEVER = Number.MAX_SAFE_INTEGER;
const PEOPLE = ["chief", "head", "next", "other", "nurse", "admin"];

const before = { north: "head", south: "other" };
/** north has another leader; south is closed. */
const after = { north: "next" };
/** The leader of north is back before anybody had gone on. */
const back = { north: "head" };

test.each([
  ["the same organisation", undefined],
  ["an organisation in which the old leader is back", back],
])(
  "cutting at every call, and going on with %s",
  async (_, then) => {
    const uncut = await oneRun(NEVER, false, then);
    for (let cut = 1; cut <= uncut.calls; cut++)
      for (const taken of [false, true]) {
        const run = await oneRun(cut, taken, then);
        const where = `cut ${cut}, taken ${taken}`;
        if (then === undefined) expect(run.outcome, where).toEqual(uncut.outcome);
        else expectConsistent(run.outcome, where);
      }
    expect(uncut.calls).toBeGreaterThan(40);
  },
  240_000,
);

test("three at once, and again afterwards: the same as one alone", async () => {
  const alone = await oneRun(NEVER, false, undefined);
  const store = openSqlite(":memory:");
  await arrange(store);
  await Promise.all([look(store), look(store), look(store)]);
  expect(await outcomeOf(store)).toEqual(alone.outcome);
  await look(store);
  expect(await outcomeOf(store)).toEqual(alone.outcome);
  await store.close();
});

interface Outcome {
  /** "leader north: handed-over, 2026-11-30", by idea. */
  readonly ideas: readonly string[];
  /** "next: 1,2" */
  readonly lists: readonly string[];
  /** Posts that are still being handed over. */
  readonly begun: number;
}

async function oneRun(cut: number, taken: boolean, then: Readonly<Record<string, string>> | undefined) {
  const store = openSqlite(":memory:");
  await arrange(store);
  const mortal = dyingStore(store, cut, taken);
  await look(mortal).catch(onlyDeath);
  if (then) await organise(store, then);
  for (let times = 0; times < 2; times++) await look(store);
  const outcome = await outcomeOf(store);
  await store.close();
  return { calls: mortal.calls, outcome };
}

async function arrange(store: TableStore): Promise<void> {
  await organise(store, before);
  for (const [nonce, unit] of [
    ["a", "north"],
    ["b", "north"],
    ["c", "south"],
  ] as const)
    await submitIdea(depsOf(store), { author: "nurse", unit, draft, nonce });
  await look(store);
  await organise(store, after);
}

const draft = {
  kind: "idea",
  problem: "Nøklene ligger feil",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
} as const;

async function look(store: TableStore): Promise<void> {
  await createHandOver(depsOf(store)).run(NOW);
}

function depsOf(store: TableStore) {
  const people = createPeople(store, { appointed: [] });
  const reachable = () => Promise.resolve(true);
  return { store, people, sealing: testSealing, clock: () => NOW, settings: defaultSettings, reachable };
}

async function organise(store: TableStore, leaders: Readonly<Record<string, string>>): Promise<void> {
  const shared = { level: "", place: "", status: "active" } as const;
  const units: Unit[] = [
    { ...shared, id: "town", name: "Town", leader: "chief" },
    ...Object.entries(leaders).map(([id, leader]) => ({ ...shared, id, name: id, parent: "town", leader })),
  ];
  const people = PEOPLE.map((id): Person => ({
    id,
    name: id,
    email: "",
    units: ["town"],
    roles: id === "admin" ? ["administrator"] : [],
    profession: "",
    language: "nb",
  }));
  await importOrganisation(store, { units, people }, NOW);
}

async function outcomeOf(store: TableStore): Promise<Outcome> {
  const files = await Promise.all([1, 2, 3].map((number) => loadIdea(store, number)));
  const { rows: messages } = await store.query(OUTBOX, prefixed("m|hand-over|"));
  const { rows: units } = await store.query("hand-over", prefixed("unit|"));
  return {
    ideas: files.map((file) => {
      const events = file?.events.filter(({ kind }) => kind === "handed-over").map(({ kind }) => kind);
      const owner = file?.idea.owner;
      return `${owner?.role} ${owner?.role === "administrator" ? "" : owner?.unit}: ${events?.join()} ${file?.idea.answerDue}`;
    }),
    lists: messages.map(({ data }) => `${String(data["to"])}: ${String(data["subject"])}`).toSorted(),
    begun: units.filter(({ data }) => data["next"] !== undefined).length,
  };
}

/** However far the first one came: nothing is begun for ever, and nobody is told twice of the same. */
function expectConsistent({ ideas, lists, begun }: Outcome, where: string): void {
  expect(begun, where).toBe(0);
  for (const idea of ideas.slice(0, 2))
    expect(idea, where).toMatch(/^leader north: (handed-over)?(,handed-over)? 2026-12-01$/);
  expect(ideas[2], where).toBe("leader town: handed-over 2026-12-01");
  expect(new Set(lists).size, where).toBe(lists.length);
  expect(
    lists.filter((line) => line === "chief: 3"),
    where,
  ).toHaveLength(1);
  // Whoever was told of it, and has it no more: the old one is told that it is theirs again.
  const told = lists.some((line) => line.startsWith("next:"));
  if (told) expect(lists, where).toContain("head: 1,2");
}

function onlyDeath(error: unknown): void {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
  for (const each of errors) if (!(each instanceof StorageError)) throw each;
}
