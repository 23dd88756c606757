/** Turnus og bemanning, collected for the budget round: who may take it out, what is in it, how long the link works. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Person } from "../support/teams-double/person.ts";
import { LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

const EXTRA = "Hva skulle den ekstra personen gjort?";
const WITHOUT = "Hva kunne vi prøvd uten?";
const TOP = "Kommunalsjef helse og omsorg";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

async function asksForPeople(name: string, problem: string, answers: Record<string, string>): Promise<void> {
  const person = await town.person(name);
  await person.say("idé");
  await person.press("Vil du si mer?");
  await person.press("Send inn", { [PROBLEM]: problem, "Hva handler det om?": "Turnus og bemanning" });
  await person.press("Send inn", answers);
}

function linkOn(person: Person): string {
  const found = person.newest.actions().find(({ title }) => title === "Last ned som regneark");
  return String(found?.action["url"]);
}

test("the top leader sees it by unit, without a name, on a card and in a file", async () => {
  await asksForPeople(NURSE, "Vi er for få på kvelden", {
    [EXTRA]: "=Tatt kveldsmaten",
    [WITHOUT]: "Flytte; rapporten",
  });
  await asksForPeople("Aktivitør dagsenteret", "To på turene", {});
  const top = await town.person(TOP);
  await top.say("budsjettrunde");
  const { text } = top.newest;
  expect(text).toContain("2 forslag fra 2 enheter");
  for (const part of [
    "Hjemmetjenesten sone nord",
    "Vi er for få på kvelden",
    "=Tatt kveldsmaten",
    "Dagsenteret",
  ])
    expect(text).toContain(part);
  expect(text).not.toContain(NURSE);

  const file = await fetch(linkOn(top));
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(file.headers.get("cache-control")).toBe("no-store");
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(Buffer.from(bytes.slice(0, 3)).toString("hex")).toBe("efbbbf");
  const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
  expect(lines[0]).toContain(`${EXTRA};${WITHOUT}`);
  expect(lines[2]).toBe(
    `Hjemmetjenesten sone nord;1;2026-11-23;Mottatt;Vi er for få på kvelden;;'=Tatt kveldsmaten;"Flytte; rapporten"`,
  );
  expect(lines.join("")).not.toContain(NURSE);
});

test("systemansvarlig may take it out, another leader may not", async () => {
  await asksForPeople(NURSE, "Vi er for få på kvelden", {});
  const administrator = await town.person("Systemansvarlig");
  await administrator.say("budsjettrunden");
  expect(administrator.newest.text).toContain("Vi er for få på kvelden");
  const leader = await town.person(LEADER);
  await leader.say("budsjettrunde");
  expect(leader.newest.text).toContain("for den øverste lederen og systemansvarlige");
  const nurse = await town.person("Lærling hjemmetjenesten sone nord");
  await nurse.say("budsjettrunde");
  expect(nurse.newest.text).not.toContain("Vi er for få");
});

test("the link works for ten minutes, and for nobody who guesses", async () => {
  await asksForPeople(NURSE, "Vi er for få på kvelden", {});
  const top = await town.person(TOP);
  await top.say("budsjettrunde");
  const link = linkOn(top);
  town.setClock("2026-11-23T08:09:00Z");
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).status).toBe(404);
  expect((await fetch(`${town.bot.url}/files/1`)).status).toBe(404);
  town.setClock("2026-11-23T08:11:00Z");
  expect((await fetch(link)).status).toBe(404);
});

test("what is older than a year is not asked for again", async () => {
  await asksForPeople(NURSE, "Vi er for få på kvelden", {});
  town.setClock("2027-12-01T08:00:00Z");
  const top = await town.person(TOP);
  await top.say("budsjettrunde");
  expect(top.newest.text).toContain("Ingen har sendt inn noe om «Turnus og bemanning»");
});
