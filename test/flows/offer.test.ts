/** A ressursperson writes for a colleague, who decides whether it is sent in, and owns it then. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { rowsOf } from "../../bot/storage/table-store.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, PROBLEM, startTown, type Town } from "./ideas-support.ts";

const FACILITATOR = "Fagutviklingssykepleier";
const COLLEAGUE = "Helsefagarbeider hjemmetjenesten sone nord";
const WHO = "Skriver du for en kollega?";
const KEYS = "Nøklene ligger på basen";

let town: Town;
let facilitator: Person;
let colleague: Person;
let leader: Person;
beforeEach(async () => {
  town = await startTown();
  facilitator = await town.person(FACILITATOR);
  colleague = await town.person(COLLEAGUE);
  leader = await town.person(LEADER);
});
afterEach(() => town.stop());

async function writesFor(name = "helsefagarbeider nord"): Promise<void> {
  await facilitator.say("idé");
  await facilitator.press("Send inn", { [PROBLEM]: KEYS, [WHO]: name });
}

test("the colleague is asked, owns the idea after a yes, and the leader hears nothing before", async () => {
  await writesFor();
  expect(facilitator.newest.text).toContain("Lederen får ingenting før kollegaen har sendt det");
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  expect(cardWith(facilitator, "bestemmer selv")).toContain(COLLEAGUE);
  expect(leader.chat.some((card) => card.text.includes(KEYS))).toBe(false);

  expect(cardWith(colleague, "En idé er skrevet ned for deg")).toContain(KEYS);
  await colleague.press("Se over og send inn");
  expect(colleague.newest.value(PROBLEM)).toBe(KEYS);
  expect(colleague.newest.text).toContain("Går til leder i hjemmetjenesten sone nord.");
  await colleague.press("Send inn", { [PROBLEM]: `${KEYS} hver kveld` });
  const receipt = cardWith(colleague, "Idé 1 – Mottatt");
  expect(receipt).toContain("Sendt til leder i hjemmetjenesten sone nord.");
  const card = cardWith(leader, `${KEYS} hver kveld`);
  expect(card).toContain(COLLEAGUE);
  expect(card).toContain(`Skrevet ned av: ${FACILITATOR}`);
  expect(cardWith(facilitator, "Kollegaen har svart")).toContain("har sendt inn det du skrev ned");
  await facilitator.say("mine ideer");
  expect(facilitator.newest.text).toContain("Du har ikke sendt inn noe ennå");
});

test("a name that is taken away takes along who wrote it down", async () => {
  await writesFor();
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  await colleague.press("Se over og send inn");
  await colleague.press("Send inn");
  await leader.press("Løst med en gang", {}, { on: KEYS });
  await leader.press("Bekreft", { "Hva ble gjort?": "Et skap" });
  await colleague.say("mine ideer");
  await colleague.press("Åpne 1");
  await colleague.press("Ta bort navnet mitt");
  await colleague.press("Bekreft");
  expect((await loadIdea(town.bot.store, 1))?.idea.postedBy).toBeUndefined();
  await leader.sends({ type: "message", value: { verb: "idea.open", subject: "1", nonce: "open" } });
  expect(leader.newest.text).toContain(KEYS);
  expect(leader.newest.text).not.toContain(FACILITATOR);
});

test("a press repeated, by either, makes one offer and one idea", async () => {
  await writesFor();
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  await facilitator.again();
  const offers = colleague.chat.filter((card) => card.text.includes("skrevet ned for deg"));
  expect(offers).toHaveLength(1);
  await colleague.press("Se over og send inn");
  await colleague.press("Send inn", {}, { as: "submit" });
  await colleague.again();
  expect(await loadIdea(town.bot.store, 2)).toBeUndefined();
  expect(facilitator.chat.filter((card) => card.text.includes("Kollegaen har svart"))).toHaveLength(1);
});

test("a no sends nothing, and takes the words out of the store", async () => {
  await writesFor();
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  await colleague.press("Nei takk");
  expect(colleague.newest.text).toContain("teksten er slettet");
  expect(cardWith(facilitator, "Kollegaen har svart")).toContain("Det er ikke sendt inn med navn");
  expect(await loadIdea(town.bot.store, 1)).toBeUndefined();
  const outbox: string[] = [];
  for await (const row of rowsOf(town.bot.store, "outbox")) outbox.push(JSON.stringify(row));
  const partition = /offer-([\w-]+)\|0/.exec(outbox.join())?.[1] ?? "";
  const rows: string[] = [];
  for await (const row of rowsOf(town.bot.store, `offer|${partition}`)) rows.push(JSON.stringify(row));
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.join()).not.toContain(KEYS);
});

test("sent in without a name, neither the idea nor the answer tells who wrote it down or for whom", async () => {
  await writesFor();
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  await colleague.press("Se over og send inn");
  await colleague.press("Vil du si mer?");
  await colleague.press("Send inn", { "Hvem ser navnet mitt?": "Leder ser det ikke" });
  while (!(await loadIdea(town.bot.store, 1))) await colleague.press("Send inn");
  const file = await loadIdea(town.bot.store, 1);
  expect(file?.idea.postedBy).toBeUndefined();
  expect(JSON.stringify(file)).not.toContain(colleague.id);
  expect(cardWith(leader, "Idé 1 – Mottatt")).not.toContain("Skrevet ned av");
  expect(cardWith(facilitator, "Kollegaen har svart")).toContain("Det er ikke sendt inn med navn");
});

test("only people of the own units are found, and only by a ressursperson", async () => {
  await writesFor("Ola Utenfor");
  expect(facilitator.newest.text).toContain("Jeg fant ingen som heter «Ola Utenfor»");
  expect(facilitator.newest.value(PROBLEM)).toBe(KEYS);
  await facilitator.press("Send inn", { [WHO]: "" });
  expect(cardWith(facilitator, "Idé 1 er sendt")).toBeDefined();

  const caseworker = await town.person("Saksbehandler velferdsteknologi tildelingskontoret");
  await caseworker.say("idé");
  await caseworker.press("Send inn", { [PROBLEM]: KEYS, [WHO]: "helsefagarbeider" });
  expect(caseworker.newest.text).toContain("Jeg fant ingen");
  await colleague.say("idé");
  expect(colleague.newest.allText).not.toContain(WHO);
});

test("an offer is nobody else's to open", async () => {
  await writesFor();
  await facilitator.press("Send inn", { Kollega: COLLEAGUE });
  const action = colleague.newest.actions().find(({ title }) => title === "Se over og send inn")?.action;
  await leader.sends({ type: "message", replyToId: "1:000001", value: action?.["data"] });
  expect(leader.newest.text).toContain("Dette er allerede besvart");
  expect(leader.newest.text).not.toContain(KEYS);
});
