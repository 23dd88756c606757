/**
 * A program whose clock is ahead closes a leader's question and is cut at every call, while the leader withdraws it by the
 * program whose clock is right: when it is withdrawn, nothing is left of what anybody answered, nor of figures made of it.
 */
import { expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { partitionOf, readQuestion } from "../../bot/reflections/question-store.ts";
import { withdrawQuestion } from "../../bot/reflections/asking/withdraw-question.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const ASKED = new Date("2026-11-23T08:00:00Z");
const LEADER = sampleId("Leder hjemmetjenesten sone nord");
const NEW = Array.from({ length: 12 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);
const ID = "2026-W48|unit-hjemme-nord";
const MINUTE = 60_000;

async function town(): Promise<ReflectionDeps> {
  const store = openSqlite(":memory:");
  const { units, people } = sampleRoster();
  const plain = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  const added = NEW.map((id, at) => ({ ...plain, id, name: `Ny ${at}` }));
  await importOrganisation(store, { units, people: [...people, ...added] }, ASKED);
  const deps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => ASKED,
    newId: () => "id",
  };
  const item = { id: "own-2026-W48", kind: "question", texts: { nb: "Hva bør vi gjøre?" } } as const;
  await ask(deps, { id: ID, items: [item], by: LEADER }, ASKED);
  const [named = "", ...others] = NEW;
  await writeAnswer(deps, ID, named, { sees: "leader", leader: LEADER, values: {}, comment: "Ny nøkkel" });
  for (const person of others)
    await writeAnswer(deps, ID, person, { sees: "unit", values: {}, comment: "Kvitkløver", mayShow: true });
  return deps;
}

test("whatever was made of the answers before, it goes with them", { timeout: 120_000 }, async () => {
  const seen = new Set<boolean>();
  for (let cut = 1; ; cut++) {
    const deps = await town();
    const { store } = deps;
    const closes = Date.parse((await readQuestion(store, ID))?.question.closes ?? "");
    const [right, ahead] = [new Date(closes - MINUTE), new Date(closes + 2 * MINUTE)];
    const dying = dyingStore(store, cut, true);
    const faulty = createCloseDue({ ...deps, store: dying });
    await faulty.run(ahead).catch(() => undefined);
    const done = await withdrawQuestion(store, { id: ID }, LEADER, right);
    await createCloseDue(deps).run(ahead);
    const facts = (await store.query(partitionOf(ID), {})).rows.map(({ row }) => row);
    seen.add(done === "withdrawn");
    if (done === "withdrawn") {
      expect(
        facts.filter((row) => row.startsWith("r|")),
        `cut ${cut}`,
      ).toEqual([]);
      for (const left of ["reflections-open", "reflections-closed", `reflection-named|${ID}`])
        expect((await store.query(left, {})).rows, `cut ${cut}`).toEqual([]);
      const answers = (await store.query(`reflection-answers|${ID}`, {})).rows.map(({ row }) => row);
      expect(
        answers.filter((row) => row !== "gate"),
        `cut ${cut}`,
      ).toEqual([]);
    }
    await store.close();
    if (!dying.dead) break;
  }
  expect(seen).toEqual(new Set([false, true]));
});
