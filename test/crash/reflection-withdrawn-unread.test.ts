/** What people answered to a question that its leader withdrew is nobody's to read or to count, whatever another program made of it. */
import { expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { withdrawQuestion } from "../../bot/reflections/asking/withdraw-question.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const ASKED = new Date("2026-11-23T08:00:00Z");
const WITHDRAWN = new Date("2026-11-23T09:00:00Z");
const CLOSED = new Date("2026-12-01T12:00:00Z");
const LEADER = sampleId("Leder hjemmetjenesten sone nord");
const ID = "2026-W48|unit-hjemme-nord";

async function answered(): Promise<ReflectionDeps> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), ASKED);
  const people = createPeople(store, { appointed: [] });
  const deps = { store, sealing: testSealing, people, clock: () => ASKED, newId: () => "id" };
  const item = { id: "own-2026-W48", kind: "statement", texts: { nb: "Vi har tid nok" } } as const;
  await ask(deps, { id: ID, items: [item], by: LEADER }, ASKED);
  for (const { id } of sampleRoster().people)
    await writeAnswer(deps, ID, id, { sees: "unit", values: { "own-2026-W48": 4 } });
  return deps;
}

async function rowsIn(store: TableStore, partition: string, from: string): Promise<readonly string[]> {
  const { rows } = await store.query(partition, { from, to: `${from}~` });
  return rows.map(({ row }) => row);
}

test("they are deleted without being opened", async () => {
  const deps = await answered();
  await withdrawQuestion(deps.store, { id: ID }, LEADER, WITHDRAWN);
  const open = () => {
    throw new Error("an answer was opened");
  };
  await createCloseDue({ ...deps, sealing: { ...testSealing, open } }).run(CLOSED);
  const { rows } = await deps.store.query(`reflection-answers|${ID}`, {});
  expect(rows.map(({ row }) => row)).toEqual(["gate"]);
});

test("figures that a program with a faster clock made meanwhile go, too", async () => {
  const deps = await answered();
  const { store } = deps;
  let made = false;
  const slow: TableStore = {
    ...store,
    async transact(partition, changes) {
      const isClosing = partition === `reflection|${ID}` && changes.some(({ row }) => row.startsWith("h|"));
      if (isClosing) {
        made = (await rowsIn(store, partition, "r|")).length > 0;
        await withdrawQuestion(store, { id: ID }, LEADER, WITHDRAWN);
      }
      return store.transact(partition, changes);
    },
  };
  await expect(createCloseDue({ ...deps, store: slow }).run(CLOSED)).rejects.toThrow("not closed");
  expect(made).toBe(true);
  await createCloseDue(deps).run(CLOSED);
  expect(await rowsIn(store, `reflection|${ID}`, "r|")).toEqual([]);
});
