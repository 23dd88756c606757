/**
 * Asking a question, reminding of it and closing it are cut at every call to the store, before and after it took effect.
 * Another goes on: it is asked once, of the same people, closed once with the same figures, and nothing is left over.
 */
import { expect, test } from "vitest";
import { OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { type StoredAnswer, writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { createAskEverybody } from "../../bot/reflections/asking/ask-everybody.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { createRemind } from "../../bot/reflections/asking/remind.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const WEDNESDAY = new Date("2026-11-25T11:00:00Z");
const MONDAY = new Date("2026-11-30T08:00:00Z");
const CLOSED = new Date("2026-12-01T11:02:00Z");
const ID = "2026-W48|all";
const NEVER = Number.MAX_SAFE_INTEGER;
const LONG = 240_000;
const run = { occurrence: "o|reflection|x", parameters: {}, by: "" };

type Work = (deps: ReflectionDeps) => Promise<unknown>;
const asks: Work = (deps) => createAskEverybody(deps).run({ ...run, now: WEDNESDAY });
const reminds: Work = (deps) => createRemind(deps).run({ ...run, now: MONDAY });
const closes: Work = (deps) => createCloseDue(deps).run(CLOSED);

function depsOn(store: TableStore, now: Date): ReflectionDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => now,
    newId: () => "id",
  };
}

async function town(before: readonly Work[]): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), new Date("2026-11-23T08:00:00Z"));
  const deps = depsOn(store, WEDNESDAY);
  for (const work of before) await work(deps);
  if (before.length > 0) await answers(deps);
  return store;
}

async function answers(deps: ReflectionDeps): Promise<void> {
  const leader = sampleId("Leder hjemmetjenesten sone nord");
  for (const [at, { id }] of sampleRoster().people.entries()) {
    const unit: StoredAnswer = { sees: "unit", values: {}, comment: `Svar ${at}`, mayShow: true };
    if (at % 3 === 0) await writeAnswer(deps, ID, id, unit);
    if (at % 7 === 1) await writeAnswer(deps, ID, id, { ...unit, sees: "leader", leader });
    if (at % 7 === 2) await writeAnswer(deps, ID, id, { ...unit, sees: "self" });
  }
}

async function outcome(work: Work, before: readonly Work[], now: Date, cut: number, taken: boolean) {
  const store = await town(before);
  const dying = dyingStore(store, cut, taken);
  await work(depsOn(dying, now)).catch((error: unknown) => {
    const isDeath = error instanceof StorageError || error instanceof AggregateError;
    if (!dying.dead || !isDeath) throw error;
  });
  await work(depsOn(store, now));
  await work(depsOn(store, now));
  const keys = async (partition: string) => (await store.query(partition, {})).rows.map(({ row }) => row);
  const { rows: facts } = await store.query(`reflection|${ID}`, {});
  const asked = facts.find(({ row }) => row === "h|000001")?.data["event"];
  const { version } = asked as { readonly version: string };
  const left = {
    facts: facts.map(({ row, data }) => [row, JSON.stringify(data).replace(version, "V")]),
    chosen: await keys("reflections"),
    open: await keys("reflections-open"),
    closed: await keys("reflections-closed"),
    asked: await keys(`reflection-asked|${ID}|${version}`),
    answers: (await keys(`reflection-answers|${ID}`)).filter((row) => row !== "gate"),
    named: await keys(`reflection-named|${ID}`),
    markers: (await keys(OUTBOX)).filter((row) => row.startsWith("w|")),
  };
  await store.close();
  return { left, calls: dying.calls };
}

test.each([
  ["asking", asks, [], WEDNESDAY],
  ["reminding", reminds, [asks], MONDAY],
  ["closing", closes, [asks], CLOSED],
] as const)(
  "%s, cut at every call",
  async (_, work, before, now) => {
    const uncut = await outcome(work, before, now, NEVER, false);
    expect(uncut.left.facts.filter(([row]) => String(row).startsWith("h|"))).toHaveLength(before.length + 1);
    for (let cut = 1; cut <= uncut.calls; cut++)
      for (const taken of [false, true])
        expect((await outcome(work, before, now, cut, taken)).left, `cut ${cut}, taken ${taken}`).toEqual(
          uncut.left,
        );
  },
  LONG,
);

test("what is closed is computed once, and holds no answer without a name; a clock set back opens nothing", async () => {
  const { left } = await outcome(closes, [asks], CLOSED, NEVER, false);
  const people = sampleRoster().people.length;
  const kept = Array.from({ length: people }, (_, at) => at).filter(
    (at) => at % 7 === 1 || at % 7 === 2,
  ).length;
  expect(left.answers).toHaveLength(kept);
  expect(left.named.length).toBeGreaterThan(0);
  expect(left.asked).toEqual([]);
  expect(left.open).toEqual([]);
  expect(left.facts.map(([row]) => row)).toEqual(
    expect.arrayContaining(["h|000001", "h|000002", "r|000000"]),
  );
});

test("asking is cut, the organisation changes, and it goes on: no list of who was asked is left after closing", async () => {
  let calls = NEVER;
  for (let cut = 1; cut <= calls; cut++) {
    const store = await town([]);
    const before = await versionOf(store);
    const dying = dyingStore(store, cut, true);
    await asks(depsOn(dying, WEDNESDAY)).catch(() => undefined);
    if (!dying.dead) calls = dying.calls;
    await importOrganisation(store, withoutTheLast(), WEDNESDAY);
    const after = await versionOf(store);
    // Gone on with, or given up: who was asked is forgotten either way.
    if (cut % 2 === 0) await asks(depsOn(store, WEDNESDAY));
    await closes(depsOn(store, CLOSED));
    const left = await Promise.all(
      [`${ID}|${before}`, `${ID}|${after}`, ID].map((of) => store.query(`reflection-asked|${of}`, {})),
    );
    expect(
      left.flatMap(({ rows }) => rows.map(({ row }) => row)),
      `cut ${cut}`,
    ).toEqual([]);
    await store.close();
  }
  expect(calls).toBeLessThan(NEVER);
});

async function versionOf(store: TableStore): Promise<string> {
  return (await createPeople(store, { appointed: [] }).organisation()).version;
}

function withoutTheLast() {
  const { units, people } = sampleRoster();
  const lead = new Set(units.flatMap(({ leader, deputy }) => [leader, deputy]));
  const last = people.findLast(({ id }) => !lead.has(id))?.id;
  return { units, people: people.filter(({ id }) => id !== last) };
}
