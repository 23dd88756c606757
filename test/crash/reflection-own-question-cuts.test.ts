/**
 * A leader's question to the unit is cut at every call, and then the deputy asks the unit something else: whichever is sent
 * stands under the name of whoever wrote it, and only that one is told that it was sent.
 */
import { expect, test } from "vitest";
import { bankFields } from "../../adaptive-cards/reflections/bank-verbs.ts";
import type { Turn } from "../../bot/chat.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { saveAbsence } from "../../bot/organisation/person-store.ts";
import { createOwnQuestionHandlers } from "../../bot/reflections/asking/own-question-handlers.ts";
import type { ReflectionDeps } from "../../bot/reflections/deps.ts";
import { readQuestion } from "../../bot/reflections/question-store.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const NOW = new Date("2026-11-25T11:00:00Z");
const LEADER = sampleId("Leder hjemmetjenesten sone nord");
const DEPUTY = sampleId("Sykepleier dag hjemmetjenesten sone nord");
const ID = "2026-W48|unit-hjemme-nord";

/** The leader is away: the deputy asks. */
async function town(): Promise<TableStore> {
  const { units, people } = sampleRoster();
  const store = openSqlite(":memory:");
  const withDeputy = units.map((unit) => (unit.id === "hjemme-nord" ? { ...unit, deputy: DEPUTY } : unit));
  await importOrganisation(store, { units: withDeputy, people }, NOW);
  await saveAbsence(store, LEADER, { from: "2026-11-25", until: "2026-11-25" });
  return store;
}

async function asks(store: TableStore, person: string, text: string): Promise<string> {
  const deps: ReflectionDeps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => NOW,
    newId: () => "id",
  };
  const reader = await deps.people.reader(person);
  if (!reader) throw new Error("nobody");
  const fields = {
    [bankFields.unit]: "hjemme-nord",
    [bankFields.kind]: "statement",
    [bankFields.text]: text,
  };
  const press = { verb: "reflection.ask-unit-send", subject: "", nonce: text, fields };
  const turn: Turn = {
    person,
    place: "personal",
    text: "",
    press,
    attachments: [],
    reply: () => Promise.resolve(),
  };
  return JSON.stringify(await createOwnQuestionHandlers(deps).askUnitSend(turn, reader));
}

test("whatever the cut, nobody's words are sent under another's name", async () => {
  const seen = new Set<string>();
  for (let cut = 1; ; cut++) {
    const store = await town();
    const dying = dyingStore(store, cut, true);
    await asks(dying, LEADER, "Vi hjelper hverandre.").catch(() => undefined);
    const said = await asks(store, DEPUTY, "Vi lærer av hverandre.");
    const sent = (await readQuestion(store, ID))?.question;
    const text = sent?.items[0]?.texts.nb ?? "";
    expect([text, sent?.by], `cut ${cut}`).toEqual(
      text === "Vi hjelper hverandre." ? [text, LEADER] : ["Vi lærer av hverandre.", DEPUTY],
    );
    expect(said.includes("Spørsmålet går til"), `cut ${cut}`).toBe(sent?.by === DEPUTY);
    const again = await asks(store, LEADER, "Vi hjelper hverandre.");
    expect(again.includes("Spørsmålet går til"), `cut ${cut}`).toBe(sent?.by === LEADER);
    seen.add(text);
    await store.close();
    if (!dying.dead) break;
  }
  expect([...seen].toSorted()).toEqual(["Vi hjelper hverandre.", "Vi lærer av hverandre."]);
});
