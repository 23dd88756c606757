/**
 * The jobs that close what was asked about goals, raise goals nobody has touched and send one alone, are cut at their n-th call to
 * the store, for every n, before and after that call took effect. Another goes on: everything is told once.
 */
import { expect, test } from "vitest";
import { historyKey, OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { answerGoal, OPEN_QUESTIONS, tapGoal } from "../../bot/strategy/asking/answer-goal.ts";
import { createCloseQuestions } from "../../bot/strategy/asking/close-questions.ts";
import type { StrategyDeps } from "../../bot/strategy/deps.ts";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { createRaiseStale } from "../../bot/strategy/stale/raise-stale.ts";
import { createSendGoal } from "../../bot/strategy/sending/send-goal.ts";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const MONDAY = new Date("2026-11-23T08:00:00Z");
const NEXT_MONDAY = new Date("2026-11-30T08:00:00Z");
const TUESDAY = new Date("2026-11-24T08:00:00Z");
const OCCURRENCE = "o|goals|2026-11-24T09:00";
const JANUARY = new Date("2027-01-04T08:00:00Z");
const NEVER = Number.MAX_SAFE_INTEGER;
const question = { nr: "1.2", where: "2026-W48|all|1" };
const asked = { where: question.where, goals: [], at: MONDAY.toISOString() };

function depsOn(store: TableStore, now: Date): StrategyDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => now,
    newId: () => "id",
    settings: defaultSettings,
    reachable: async () => true,
  };
}

async function town(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), MONDAY);
  await importGoals(store, sampleGoals(), new Date("2026-06-01T08:00:00Z"));
  const deps = depsOn(store, MONDAY);
  const reader = await deps.people.reader(sampleId("Helsefagarbeider hjemmetjenesten sone nord"));
  if (!reader) throw new Error("nobody is there");
  for (const where of [question.where, OCCURRENCE]) {
    const of = { question: { ...question, where }, asked: { ...asked, where } };
    await answerGoal(deps, reader, { ...of, text: "Vi øver på trapp.", isNamed: true });
    await tapGoal(deps, reader, of.question, of.asked, true);
  }
  return store;
}

/** What is left when a program that is cut there is followed by another. */
async function outcome(
  work: (deps: StrategyDeps) => Promise<unknown>,
  of: { readonly now: Date; readonly partition: string; readonly cut: number; readonly taken: boolean },
) {
  const store = await town();
  const dying = dyingStore(store, of.cut, of.taken);
  await work(depsOn(dying, of.now)).catch((error: unknown) => {
    const dead =
      error instanceof AggregateError ? error.errors.every((one) => one instanceof StorageError) : true;
    if (!dying.dead || !dead) throw error;
  });
  await work(depsOn(store, of.now));
  await work(depsOn(store, of.now));
  const rows = async (partition: string) => (await store.query(partition, {})).rows.map(({ row }) => row);
  const facts = (await rows(of.partition)).filter((row) => row >= historyKey(1) || row.startsWith("tap|"));
  const markers = (await rows(OUTBOX)).filter((row) => row.startsWith("w|"));
  return { left: { facts, markers, open: await rows(OPEN_QUESTIONS) }, calls: dying.calls };
}

test.each([
  [
    "closing a question",
    (deps: StrategyDeps) => createCloseQuestions(deps).run(NEXT_MONDAY),
    { now: NEXT_MONDAY, partition: "goal-said|1.2|2026-W48|all|1" },
  ],
  [
    "closing a question about a goal that was sent alone",
    (deps: StrategyDeps) => createCloseQuestions(deps).run(NEXT_MONDAY),
    { now: NEXT_MONDAY, partition: `goal-said|1.2|${OCCURRENCE}` },
  ],
  [
    "raising goals",
    (deps: StrategyDeps) =>
      createRaiseStale(deps).run({ occurrence: "o|goals-stale|x", now: JANUARY, parameters: {}, by: "" }),
    { now: JANUARY, partition: "goals-stale|o|goals-stale|x" },
  ],
  [
    "sending a goal",
    (deps: StrategyDeps) =>
      createSendGoal(deps).run({ occurrence: OCCURRENCE, now: TUESDAY, parameters: {}, by: "" }),
    { now: TUESDAY, partition: "goals-sent" },
  ],
])(
  "%s, cut at every call",
  async (_, work, of) => {
    const uncut = await outcome(work, { ...of, cut: NEVER, taken: false });
    expect(uncut.left.facts.filter((row) => row.startsWith("h|"))).toEqual([historyKey(1)]);
    expect(uncut.left.facts.some((row) => row.startsWith("m|"))).toBe(true);
    expect(uncut.left.facts.some((row) => row.startsWith("tap|"))).toBe(false);
    for (let cut = 1; cut <= uncut.calls; cut++)
      for (const taken of [false, true])
        expect((await outcome(work, { ...of, cut, taken })).left, `cut ${cut}, taken ${taken}`).toEqual(
          uncut.left,
        );
  },
  240_000,
);
