/**
 * Two programs whose clocks differ by minutes: one closes a question while the other still takes answers. Whoever is
 * thanked is in the figures, whoever's answer is withdrawn is not, and anybody else is told that it was too late.
 */
import { expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import {
  answersTo,
  type StoredAnswer,
  withdrawAnswer,
  writeAnswer,
} from "../../bot/reflections/answering/answer-store.ts";
import { createAskEverybody } from "../../bot/reflections/asking/ask-everybody.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const WEDNESDAY = new Date("2026-11-25T11:00:00Z");
const CLOSED = new Date("2026-12-01T11:02:00Z");
const ID = "2026-W48|all";
const LONG = 60_000;
const { people } = sampleRoster();
const answer: StoredAnswer = { sees: "unit", values: {}, comment: "Svar", mayShow: true };
/** Has not answered before; every seventh never does. */
const LATE = people[7]?.id ?? "";

type Act = (deps: ReflectionDeps) => Promise<unknown>;
const answers: Act = (deps) => writeAnswer(deps, ID, LATE, answer);
const changes: Act = (deps) => writeAnswer(deps, ID, people[1]?.id ?? "", { ...answer, comment: "Annet" });
const withdraws: Act = (deps) => withdrawAnswer(deps, ID, people[1]?.id ?? "");

function depsOn(store: TableStore): ReflectionDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => CLOSED,
    newId: () => "id",
  };
}

async function answered(): Promise<TableStore> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), new Date("2026-11-23T08:00:00Z"));
  const run = { occurrence: "o|reflection|x", parameters: {}, by: "", now: WEDNESDAY };
  await createAskEverybody(depsOn(store)).run(run);
  for (const [at, { id }] of people.entries())
    if (at % 7 > 0) await writeAnswer(depsOn(store), ID, id, answer);
  return store;
}

/** A store that lets something happen just before its n-th call. */
function interrupted(store: TableStore, before: number, happens: () => Promise<void>) {
  const calls = { made: 0 };
  const meanwhile = async () => {
    calls.made += 1;
    if (calls.made === before) await happens();
  };
  const slow: TableStore = {
    ...store,
    async get(...of) {
      await meanwhile();
      return store.get(...of);
    },
    async query(partition, range, next) {
      await meanwhile();
      return store.query(partition, { ...range, limit: 10 }, next);
    },
    async transact(...of) {
      await meanwhile();
      return store.transact(...of);
    },
  };
  return { slow, calls };
}

async function resultsOf(store: TableStore): Promise<string> {
  const { rows } = await store.query(`reflection|${ID}`, { from: "r|" });
  return JSON.stringify(rows.map(({ data }) => data));
}

async function closeIn(store: TableStore): Promise<void> {
  await createCloseDue(depsOn(store)).run(CLOSED);
}

/** What is published with and without it. */
async function alone(act: Act | undefined): Promise<string> {
  const store = await answered();
  await act?.(depsOn(store));
  await closeIn(store);
  const results = await resultsOf(store);
  await store.close();
  return results;
}

const acts = [
  ["an answer", answers],
  ["a change", changes],
  ["a withdrawal", withdraws],
] as const;

test.each(acts)(
  "%s that comes while another program closes is in the figures, or told to be too late",
  async (_, act) => {
    const [without, withIt] = [await alone(undefined), await alone(act)];
    expect(withIt).not.toBe(without);
    const seen = { taken: 0, tooLate: 0 };
    for (let before = 1, calls = before; before <= calls; before++) {
      const store = await answered();
      let said: unknown;
      const closing = interrupted(store, before, async () => {
        said = await act(depsOn(store));
      });
      await closeIn(closing.slow);
      calls = closing.calls.made;
      expect(await resultsOf(store), `before call ${before}`).toBe(said === "closed" ? without : withIt);
      seen[said === "closed" ? "tooLate" : "taken"] += 1;
      await store.close();
    }
    expect(seen.taken).toBeGreaterThan(0);
    expect(seen.tooLate).toBeGreaterThan(0);
  },
  LONG,
);

test.each(acts)(
  "%s in the middle of which another program closes is in the figures, or told to be too late",
  async (_, act) => {
    const [without, withIt] = [await alone(undefined), await alone(act)];
    for (let before = 1, calls = before; before <= calls; before++) {
      const store = await answered();
      const acting = interrupted(store, before, () => closeIn(store));
      const said = await act(depsOn(acting.slow));
      calls = acting.calls.made;
      expect(await resultsOf(store), `before call ${before}`).toBe(said === "closed" ? without : withIt);
      await store.close();
    }
  },
  LONG,
);

test(
  "a closing that is cut anywhere takes no answer that it then leaves out",
  async () => {
    const [without, withIt] = [await alone(undefined), await alone(answers)];
    for (let cut = 1, calls = cut; cut <= calls; cut++) {
      const store = await answered();
      const dying = dyingStore(store, cut, true);
      await closeIn(dying).catch((fault: unknown) => {
        if (!(fault instanceof StorageError || fault instanceof AggregateError)) throw fault;
      });
      calls = dying.dead ? calls + 1 : dying.calls;
      const said = await answers(depsOn(store));
      await closeIn(store);
      expect(await resultsOf(store), `cut ${cut}`).toBe(said === "closed" ? without : withIt);
      await store.close();
      if (!dying.dead) break;
    }
  },
  LONG,
);

test("of thirty who answer at the same moment every one is taken", async () => {
  const store = openSqlite(":memory:");
  const slow: TableStore = {
    ...store,
    async transact(...of) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return store.transact(...of);
    },
  };
  const thirty = Array.from({ length: 30 }, (_, at) => `person-${at}`);
  const said = await Promise.all(thirty.map((person) => writeAnswer(depsOn(slow), ID, person, answer)));
  expect(new Set(said)).toEqual(new Set(["done"]));
  expect((await answersTo(depsOn(store), ID)).size).toBe(30);
  await store.close();
});
