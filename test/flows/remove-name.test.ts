/** Ta bort navnet mitt: an idea that had a name becomes one without, in every row and on every card. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { act } from "../../bot/ideas/act.ts";
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { createTakeNamesAway } from "../../bot/ideas/taking-away/remove-name.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { defaultSettings } from "../../bot/settings.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { AUTHOR, isMarked, rosterWith } from "../support/marked-author.ts";
import { type FileStore, openFileStore } from "../support/raw-rows.ts";
import { testSealing } from "../support/sealing.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

let town: Town;
let file: FileStore;
let author: Person;
let leader: Person;

beforeEach(async () => {
  file = openFileStore();
  const store = { ...file.store, close: () => Promise.resolve() };
  town = await startTown({ organisation: rosterWith(AUTHOR), store });
  leader = await town.person(LEADER);
  author = town.teams.person(AUTHOR.id, AUTHOR.name, town.bot);
  await author.install();
  await author.say("idé");
  await author.press("Vil du si mer?");
  await author.press("Send inn", {
    [PROBLEM]: "Vi mangler en bil",
    "Hvem ser navnet mitt?": "Alle ser navnet mitt",
    "Kan deles i Dere sa – vi gjorde": "true",
    "Med navn": "true",
  });
  await leader.press("Løst med en gang", {}, { on: "Ny idé" });
  await leader.press("Bekreft", { "Hva ble gjort?": "Takk, Merket! Bilen er bestilt." });
});
afterEach(async () => {
  await town.stop();
  await file.store.close();
  file.remove();
});

function deps(store: TableStore): IdeasDeps {
  const people = createPeople(store, { appointed: [] });
  const clock = () => new Date("2026-11-23T08:00:00Z");
  const settings = defaultSettings;
  return { store, sealing: testSealing, people, clock, settings, reachable: async () => true };
}

/** Rows about ideas that still say who it was. */
function marked(): string[] {
  const about = file
    .rows()
    .filter(
      ({ partition, row }) =>
        partition !== `person|${AUTHOR.id}` &&
        !partition.startsWith("org|") &&
        !/(first-contact|edition-)/.test(row),
    );
  return about
    .filter(({ partition, row, data }) => isMarked(`${partition} ${row} ${data}`))
    .map(({ partition, row }) => `${partition} / ${row}`);
}

test("the name goes from every row, from the leader's cards and from what people wrote", async () => {
  expect(cardWith(leader, "Idé 1 – Innført")).toContain(AUTHOR.name);
  expect(marked()).not.toEqual([]);
  await author.press("Ta bort navnet mitt", {}, { on: "Idé 1 – Innført" });
  expect(cardWith(author, "Ta bort navnet ditt fra idé 1?")).toContain("Teams har sine egne kopier");
  await author.press("Bekreft");
  await town.bot.runDue();
  expect(marked()).toEqual([]);
  const seen = leader.chat.map((card) => card.text).join("\n");
  expect(seen).not.toContain("Merket");
  expect(seen).not.toContain("Zqxwv");
  expect(seen).toContain("Kollegaen uten navn");
  expect(seen).toContain("Takk, [navn fjernet]! Bilen er bestilt.");
  await author.say("mine ideer");
  expect(author.newest.text).toContain("Idé 1 · Innført");
});

test("afterwards leader and author still write to each other", async () => {
  await author.press("Ta bort navnet mitt", {}, { on: "Idé 1 – Innført" });
  await author.press("Bekreft");
  const message = { kind: "message", fields: { text: "Den står klar i morgen" } } as const;
  await act(deps(file.store), { number: 1, by: leader.id, action: message, nonce: "one" });
  await town.bot.runDue();
  expect(cardWith(author, "En melding om ideen din")).toContain("Den står klar i morgen");
  expect(marked()).toEqual([]);
});

test("the edition that told of it tells it without the name", async () => {
  const editor = await town.person("Kommunikasjonsrådgiver");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil" });
  for (const button of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(button);
  await leader.say("siste");
  expect(leader.newest.text).toContain(AUTHOR.name);
  await author.press("Ta bort navnet mitt", {}, { on: "Idé 1 – Innført" });
  await author.press("Bekreft");
  await leader.say("siste");
  expect(leader.newest.text).toContain("Vi mangler en bil");
  expect(leader.newest.text).toContain("Takk, [navn fjernet]! Bilen er bestilt.");
  expect(leader.newest.text).not.toMatch(/Merket|Zqxwv/);
});

test("what can be searched for says it no more", async () => {
  await author.say("idé");
  await author.press("Vil du si mer?");
  const problem = `Spør ${AUTHOR.name} hvor nøklene ligger`;
  await author.press("Send inn", { [PROBLEM]: problem, "Hvem ser navnet mitt?": "Alle ser navnet mitt" });
  const share = { kind: "share", fields: { level: "unit" } } as const;
  const solve = { kind: "solve", fields: { text: "De ligger i skapet" } } as const;
  for (const [by, action] of [
    [author, share],
    [leader, share],
    [leader, solve],
  ] as const)
    await act(deps(file.store), { number: 2, by: by.id, action, nonce: `${by.id} ${action.kind}` });
  const found = "shared|unit|hjemme-nord / i|00000002";
  expect(marked()).toContain(found);
  const away = { kind: "removeName", fields: {} } as const;
  await act(deps(file.store), { number: 2, by: author.id, action: away, nonce: "away" });
  await town.bot.runDue();
  expect(marked()).not.toContain(found);
  const colleague = await town.person("Helsefagarbeider hjemmetjenesten sone nord");
  await colleague.say("erfaringer nøklene");
  expect(colleague.newest.text).toContain("Spør [navn fjernet] hvor nøklene ligger");
});

test("cards are made anew without the name, also when that is all that was done", async () => {
  const away = { kind: "removeName", fields: {} } as const;
  for (let cut = 1; (await loadIdea(file.store, 1))?.idea.nameRemoved !== true; cut += 1) {
    const dying = deps(dyingStore(file.store, cut, true));
    await act(dying, { number: 1, by: author.id, action: away, nonce: "away" }).catch(() => undefined);
  }
  await town.bot.drain();
  expect(leader.chat.map((card) => card.text).join("\n")).not.toMatch(/Merket|Zqxwv/);
});

test("who wrote it down for the author is not there to be asked either", async () => {
  const draft = {
    kind: "idea",
    problem: "Vi mangler en vekt",
    acrossServices: false,
    nameShownTo: "everyone",
    shareable: false,
    shareName: false,
  } as const;
  const postedBy = town.teams.person(sampleId(NURSE), NURSE, town.bot).id;
  await submitIdea(deps(file.store), {
    author: AUTHOR.id,
    unit: "hjemme-nord",
    draft,
    nonce: "written",
    postedBy,
  });
  const solve = { kind: "solve", fields: { text: "Den er kjøpt" } } as const;
  await act(deps(file.store), { number: 2, by: leader.id, action: solve, nonce: "solve" });
  expect((await loadIdea(file.store, 2))?.idea.postedBy).toBe(postedBy);
  const away = { kind: "removeName", fields: {} } as const;
  await act(deps(file.store), { number: 2, by: AUTHOR.id, action: away, nonce: "away" });
  expect((await loadIdea(file.store, 2))?.idea.postedBy).toBeUndefined();
});

test("cut off at any place, the next look finishes it", { timeout: 60_000 }, async () => {
  const removal = {
    number: 1,
    by: AUTHOR.id,
    action: { kind: "removeName", fields: {} },
    nonce: "away",
  } as const;
  for (let cut = 1; ; cut += 1) {
    const dying = dyingStore(file.store, cut, cut % 2 === 0);
    const done = await act(deps(dying), removal).catch(() => undefined);
    await createTakeNamesAway(deps(dyingStore(file.store, cut, false)))
      .run()
      .catch(() => undefined);
    if (done?.kind === "done" && !dying.dead) break;
  }
  await town.bot.runDue();
  await town.bot.runDue();
  expect(marked()).toEqual([]);
  expect(file.rows().filter(({ partition }) => partition === "names-leaving")).toEqual([]);
});
