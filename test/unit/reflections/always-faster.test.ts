/** Whoever is never the first gives up after five attempts, and does not ask the store for ever. */
import { expect, test } from "vitest";
import { sampleId } from "../../../demo/municipality/load.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { saveItem } from "../../../bot/reflections/bank/bank-store.ts";
import { bankItemSchema } from "../../../bot/reflections/rules/bank.ts";
import { ask } from "../../../bot/reflections/asking/ask.ts";
import { partitionOf } from "../../../bot/reflections/question-store.ts";
import { say } from "../../../bot/reflections/threads/thread.ts";
import { threadPartition } from "../../../bot/reflections/threads/thread-store.ts";
import { withdrawQuestion } from "../../../bot/reflections/asking/withdraw-question.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { testSealing } from "../../support/sealing.ts";
import { sampleRoster } from "../../support/start-bot.ts";
import { tooLate } from "../../support/too-late.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const LEADER = sampleId("Leder hjemmetjenesten sone nord");
const ID = "2026-W48|unit-hjemme-nord";

async function town() {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), NOW);
  const people = createPeople(store, { appointed: [] });
  return { store, sealing: testSealing, people, clock: () => NOW, newId: () => "id" };
}

test("when a leader withdraws a question", async () => {
  const deps = await town();
  const item = { id: "own-2026-W48", kind: "question", texts: { nb: "Hva bør vi gjøre?" } } as const;
  await ask(deps, { id: ID, items: [item], by: LEADER }, NOW);
  const { store, attempts } = tooLate((partition) => partition === partitionOf(ID), deps.store);
  await expect(withdrawQuestion(store, { id: ID }, LEADER, NOW)).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});

test("when somebody answers in a thread", async () => {
  const deps = await town();
  const author = await deps.people.reader(sampleId("Helsefagarbeider hjemmetjenesten sone nord"));
  if (!author) throw new Error("nobody");
  const of = { id: ID, group: 0, comment: 0 };
  const thread = { of, text: "Ny nøkkel", as: "author", leader: LEADER, said: [], last: 0 } as const;
  const { store, attempts } = tooLate((partition) => partition === threadPartition(of), deps.store);
  const saying = say(
    { ...deps, store },
    author,
    { ...thread, unread: false, lastLeader: LEADER },
    {
      text: "Takk.",
      nonce: "n",
    },
  );
  await expect(saying).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});

test("when an editor saves a question of the bank", async () => {
  const deps = await town();
  const item = {
    id: "stopDoing",
    kind: "question",
    family: "stopping",
    texts: { nb: "Hva kan vi slutte med?" },
  };
  const { store, attempts } = tooLate((partition) => partition === "reflection-bank", deps.store);
  const saving = saveItem(store, bankItemSchema.parse(item), { seen: 0, by: LEADER, at: NOW.toISOString() });
  await expect(saving).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});
