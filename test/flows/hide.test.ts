/** Skjul opplysninger: a text that should not be there goes from every row and every card, and its proposer is told why. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { act } from "../../bot/ideas/act.ts";
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { testSealing } from "../support/sealing.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";

const SECRET = "han i Granveien 4 som heter Olsen";
const WHICH = "Hvilken tekst skal skjules?";

let folder: string;
let town: Town;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "hide-"));
  town = await startTown({ store: openSqlite(path.join(folder, "bot.db")) });
});
afterEach(async () => {
  await town.stop();
  rmSync(folder, { recursive: true });
});

async function rowsWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const partition of ["idea|1", "outbox", "unit-ideas|hjemme-nord", "decided"])
    for await (const row of rowsOf(town.bot.store, partition))
      if (JSON.stringify(row).includes(text)) found.push(`${partition} ${row.row}`);
  return found;
}

function cardsWith(text: string, ...people: Person[]): string[] {
  return people.flatMap(({ name, chat }) =>
    chat.filter((card) => card.allText.includes(text)).map(() => name),
  );
}

test("a leader hides what was sent in; every row and every card sent forgets it, and the proposer reads why", async () => {
  const { nurse, leader } = await sentIdea(town, `Vi må vente på ${SECRET}`);
  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: "Hvor ofte skjer det?" });
  expect(cardsWith(SECRET, nurse).length).toBeGreaterThan(1);

  await leader.say("skjul 1");
  await leader.press("Bekreft", { Begrunnelse: "Jeg kjente igjen brukeren med en gang." });
  expect(await rowsWith(SECRET)).toEqual([]);
  expect(cardsWith(SECRET, nurse, leader)).toEqual([]);
  const told = cardWith(nurse, "Opplysninger i ideen din er skjult");
  expect(told).toContain("Kan avsløre en bruker, pasient eller pårørende");
  expect(told).toContain("Jeg kjente igjen brukeren med en gang.");
  expect(cardWith(nurse, "Idé 1 – Spørsmål stilt")).toContain("skjulte opplysninger");
  expect(cardWith(nurse, "Idé 1 – Spørsmål stilt")).toContain("[Skjult]");
  const file = await loadIdea(town.bot.store, 1);
  expect(file?.events.at(-1)).toMatchObject({
    kind: "hidden",
    by: leader.id,
    fields: { event: "0.problem", reason: "user" },
  });
});

test("words of an event go as well, and nothing else does", async () => {
  const { nurse, leader } = await sentIdea(town, "Vi mangler en bil");
  await leader.press("Still spørsmål");
  await leader.press("Send inn", { Spørsmål: `Gjelder det ${SECRET}?` });
  await leader.press("Flere valg");
  await leader.press("Skjul opplysninger");
  const choice = leader.newest
    .inputs()
    .find(({ label }) => label === WHICH)
    ?.choices.find(({ title }) => title.includes("Olsen"));
  await leader.press("Bekreft", { [WHICH]: choice?.title ?? "", Årsak: "Annet" }, { as: "submit" });
  expect(await rowsWith(SECRET)).toEqual([]);
  expect(cardsWith(SECRET, nurse, leader)).toEqual([]);
  expect(cardWith(nurse, "Idé 1 – Spørsmål stilt")).toContain("Vi mangler en bil");
  expect(cardWith(nurse, "spurte: «[Skjult]»")).toContain("Svar");
});

test("a second press changes nothing; what is hidden is no longer in the list", async () => {
  const { nurse, leader } = await sentIdea(town, `Vi må vente på ${SECRET}`);
  await leader.say("skjul 1");
  await leader.press("Bekreft");
  const [events, seen] = [(await loadIdea(town.bot.store, 1))?.events.length, nurse.chat.length];
  await leader.again();
  expect((await loadIdea(town.bot.store, 1))?.events).toHaveLength(events ?? 0);
  expect(nurse.chat).toHaveLength(seen);
  await leader.say("skjul 1");
  expect(leader.newest.text).toContain("Her er det ingen tekst igjen å skjule");
});

test("systemansvarlig hides by number, and sees no name; others cannot", async () => {
  const { nurse, leader } = await sentIdea(town, `Vi må vente på ${SECRET}`);
  const administrator = await town.person("Systemansvarlig");
  await administrator.say("skjul 1");
  expect(administrator.newest.text).not.toContain("Sykepleier dag");
  await administrator.press("Bekreft");
  expect(administrator.newest.text).toContain("Teksten er borte fra idé 1");
  expect(cardsWith(SECRET, nurse, leader, administrator)).toEqual([]);

  await nurse.say("skjul");
  expect(nurse.newest.text).toContain("bare for ledere og systemansvarlige");
  const other = await town.person("Leder nattjenesten");
  await other.say("skjul 1");
  expect(other.newest.text).toContain("Jeg finner ikke noe med nummer 1");
  await administrator.say("skjul 99");
  expect(administrator.newest.text).toContain("Jeg finner ikke noe med nummer 99");
});

test("the file of the store does not hold it either, once the database has tidied up", async () => {
  const { leader } = await sentIdea(town, `Vi må vente på ${SECRET}`);
  await leader.say("skjul 1");
  await leader.press("Bekreft");
  await town.bot.stop();
  const files = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  expect(files.join("")).toContain("[Skjult]");
  expect(files.join("")).not.toContain("Olsen");
});

test("an edition that told of it forgets it as well", async () => {
  const editor = await town.person("Kommunikasjonsrådgiver");
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await nurse.say("idé");
  await nurse.press("Vil du si mer?");
  await nurse.press("Send inn", {
    [PROBLEM]: `Vi må vente på ${SECRET}`,
    "Kan deles i Dere sa – vi gjorde": "true",
  });
  await leader.press("Løst med en gang", {}, { on: "Idé 1" });
  await leader.press("Bekreft", { "Hva ble gjort?": "Vi ringer først" });
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Nye biler" });
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
  await nurse.say("siste");
  expect(nurse.newest.text).toContain(SECRET);

  await leader.say("skjul 1");
  await leader.press("Bekreft", { Begrunnelse: "Det gjelder 01010112377" });
  await nurse.say("siste");
  expect(nurse.newest.text, "what was refused hides nothing").toContain(SECRET);
  await leader.press("Bekreft", { Begrunnelse: "" });
  for await (const row of rowsOf(town.bot.store, "editions"))
    expect(JSON.stringify(row)).not.toContain("Olsen");
  expect(cardWith(editor, "Nye biler")).toContain("Dere sa: [Skjult]");
  expect(cardsWith(SECRET, leader, editor)).toEqual([]);
  await nurse.say("siste");
  expect(nurse.newest.text).toContain("Dere sa: [Skjult]");
  expect(nurse.newest.text).toContain("Vi ringer først");
});

test("an idea with more cards than one transaction holds forgets it on every one of them", async () => {
  let ms = 0;
  await town.stop();
  town = await startTown({ monotonic: () => ms });
  const { nurse, leader } = await sentIdea(town, `Vi må vente på ${SECRET}`);
  const deps: IdeasDeps = {
    store: town.bot.store,
    sealing: testSealing,
    people: createPeople(town.bot.store, { appointed: [] }),
    clock: () => new Date("2026-11-23T08:10:00Z"),
    settings: defaultSettings,
    reachable: async () => true,
  };
  for (let nth = 0; nth < 95; nth += 1) {
    const action = { kind: "message", fields: { text: `Nummer ${nth}` } } as const;
    await act(deps, { number: 1, by: leader.id, action, nonce: `message-${nth}` });
    // A conversation takes sixty messages in half a minute.
    ms += 1000;
    if (nth % 5 === 4) await town.bot.drain();
  }
  expect(cardsWith(SECRET, nurse).length).toBeGreaterThan(90);
  await leader.say("skjul 1");
  await leader.press("Bekreft");
  for (let wait = 0; wait < 200 && cardsWith(SECRET, nurse, leader).length > 0; wait += 1) {
    ms += 10_000;
    town.setClock(new Date(Date.parse("2026-11-23T08:00:00Z") + ms).toISOString());
    await town.bot.drain();
  }
  expect(cardsWith(SECRET, nurse, leader)).toEqual([]);
  const administrator = await town.person("Systemansvarlig");
  await administrator.say("utsendinger");
  expect(administrator.newest.text).not.toContain("idea");
}, 60_000);
