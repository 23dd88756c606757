/**
 * Trekk spørsmålet is cut at every call: either nothing has happened and the question is answered on, or it is withdrawn, and
 * then the next run of the job has cleared the answers away. Pressed again it is withdrawn in both cases.
 */
import { expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { answersTo, writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { createCloseDue } from "../../bot/reflections/results/close.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { readQuestion } from "../../bot/reflections/question-store.ts";
import { withdrawQuestion } from "../../bot/reflections/asking/withdraw-question.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const ASKED = new Date("2026-11-23T08:00:00Z");
const WITHDRAWN = new Date("2026-11-23T09:00:00Z");
const NEXT_RUN = new Date("2026-11-23T09:01:00Z");
const CLOSED = new Date("2026-12-01T12:00:00Z");
const LEADER = sampleId("Leder hjemmetjenesten sone nord");
const CARER = sampleId("Helsefagarbeider hjemmetjenesten sone nord");
const ID = "2026-W48|unit-hjemme-nord";

async function town(): Promise<ReflectionDeps> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), ASKED);
  const people = createPeople(store, { appointed: [] });
  const deps = { store, sealing: testSealing, people, clock: () => ASKED, newId: () => "id" };
  const item = { id: "own-2026-W48", kind: "question", texts: { nb: "Hva bør vi gjøre?" } } as const;
  await ask(deps, { id: ID, items: [item], by: LEADER }, ASKED);
  await writeAnswer(deps, ID, CARER, { sees: "leader", leader: LEADER, values: {}, comment: "Ny nøkkel" });
  return deps;
}

test.each([true, false])("whatever the cut, the call takes effect: %s", async (taken) => {
  const seen = new Set<boolean>();
  for (let cut = 1; ; cut++) {
    const deps = await town();
    const { store } = deps;
    const dying = dyingStore(store, cut, taken);
    await withdrawQuestion(dying, { id: ID }, LEADER, WITHDRAWN).catch(() => undefined);
    await createCloseDue(deps).run(NEXT_RUN);
    const isWithdrawn = (await readQuestion(store, ID))?.withdrawn === true;
    seen.add(isWithdrawn);
    expect((await answersTo(deps, ID)).size, `cut ${cut}`).toBe(isWithdrawn ? 0 : 1);
    expect(await withdrawQuestion(store, { id: ID }, LEADER, NEXT_RUN)).toBe("withdrawn");
    await createCloseDue(deps).run(CLOSED);
    expect((await answersTo(deps, ID)).size, `cut ${cut}`).toBe(0);
    for (const left of [
      "reflections-open",
      "reflections-closed",
      `reflection-named|${ID}`,
      `reflection-asked|${ID}`,
    ])
      expect((await store.query(left, {})).rows, `cut ${cut}`).toEqual([]);
    await store.close();
    if (!dying.dead) break;
  }
  expect(seen).toEqual(new Set([false, true]));
});
