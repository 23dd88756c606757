/**
 * Two programs whose clocks differ by minutes: one closes a question while the other still takes answers. Whoever is
 * thanked is in the figures, whoever's answer is withdrawn is not, and anybody else is told that it was too late.
 */
import { expect, test } from "vitest";
import { answersTo, withdrawAnswer, writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { dyingStore } from "../support/dying-store.ts";
import { sampleRoster } from "../support/start-bot.ts";
import { ANSWER, answered, CLOSED, depsOn, ID, interrupted } from "../support/two-programs.ts";

const LONG = 60_000;
const { people } = sampleRoster();
/** Has not answered before; every seventh never does. */
const LATE = people[7]?.id ?? "";

type Act = (deps: ReflectionDeps) => Promise<unknown>;
const answers: Act = (deps) => writeAnswer(deps, ID, LATE, ANSWER);
const changes: Act = (deps) => writeAnswer(deps, ID, people[1]?.id ?? "", { ...ANSWER, comment: "Annet" });
const withdraws: Act = (deps) => withdrawAnswer(deps, ID, people[1]?.id ?? "");

/** All but every seventh. */
function mostAnswered(): Promise<TableStore> {
  return answered((place) => place % 7 > 0);
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
  const store = await mostAnswered();
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
      const store = await mostAnswered();
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
      const store = await mostAnswered();
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
      const store = await mostAnswered();
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
  const said = await Promise.all(thirty.map((person) => writeAnswer(depsOn(slow), ID, person, ANSWER)));
  expect(new Set(said)).toEqual(new Set(["done"]));
  expect((await answersTo(depsOn(store), ID)).size).toBe(30);
  await store.close();
});
