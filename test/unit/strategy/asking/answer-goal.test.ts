/** Who wrote about a goal without a name is kept as long as something stands there without it, and no longer. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId } from "../../../../demo/municipality/load.ts";
import { importOrganisation } from "../../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../../bot/organisation/people.ts";
import { personBehind, pseudonymOf, thingsWithoutName } from "../../../../bot/privacy/pseudonyms.ts";
import { defaultSettings } from "../../../../bot/settings.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { answerGoal } from "../../../../bot/strategy/asking/answer-goal.ts";
import { aboutGoal, readAnswer } from "../../../../bot/strategy/asking/answer-store.ts";
import { dyingStore } from "../../../support/dying-store.ts";
import { testSealing } from "../../../support/sealing.ts";
import { sampleRoster } from "../../../support/start-bot.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const CARER = sampleId("Helsefagarbeider hjemmetjenesten sone nord");
const question = { nr: "1.2", where: "2026-W48|all|1" };
const asked = { where: question.where, goals: [], at: NOW.toISOString() };

let store: TableStore;
beforeEach(open);
afterEach(() => store.close());

async function open(): Promise<void> {
  store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), NOW);
}

async function write(text: string, isNamed: boolean, through = store): Promise<void> {
  const people = createPeople(through, { appointed: [] });
  const reader = await createPeople(store, { appointed: [] }).reader(CARER);
  if (!reader) throw new Error("nobody");
  const base = { sealing: testSealing, clock: () => NOW, newId: () => "id", settings: defaultSettings };
  const deps = { ...base, store: through, people, reachable: async () => true };
  await answerGoal(deps, reader, { question, asked, text, isNamed });
}

/** Whether the store can tell who is behind something without a name here, from either end. */
async function isLinked(): Promise<readonly [boolean, boolean]> {
  const deps = { store, sealing: testSealing };
  const about = aboutGoal(question);
  const behind = await personBehind(deps, pseudonymOf(testSealing, CARER, about));
  return [behind === CARER, (await thingsWithoutName(deps, CARER)).includes(about)];
}

test("while it stands there without a name, the owner's answer finds its way", async () => {
  await write("Vi øver på trapp.", false);
  expect(await isLinked()).toEqual([true, true]);
});

test.each([
  ["taken back", "", true],
  ["written again with the name", "Vi øver på trapp.", true],
] as const)("%s, nothing tells any more who it was, whatever the cut", async (_, text, isNamed) => {
  for (let cut = 1; ; cut++) {
    await write("Vi øver på trapp.", false);
    const dying = dyingStore(store, cut, true);
    await write(text, isNamed, dying).catch(() => undefined);
    // Whoever is told that it went wrong presses again.
    if (dying.dead) await write(text, isNamed);
    expect(await isLinked(), `cut ${cut}`).toEqual([false, false]);
    const stands = await readAnswer({ store, sealing: testSealing }, question, CARER);
    expect(stands?.by, `cut ${cut}`).toBe(text === "" ? undefined : CARER);
    if (!dying.dead) break;
    await store.close();
    await open();
  }
});

test("without a name once more, it is found again", async () => {
  await write("Vi øver på trapp.", false);
  await write("", true);
  await write("Matter og dørstokker.", false);
  expect(await isLinked()).toEqual([true, true]);
});
