/** An edition begun after the Monday of its own week: it goes out with the next one, as that week's. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const TEXT = { "Mål i fokus": "Færre fall", "Siden sist": "Sone nord har fått ny bil." };
const OFFER = "Utsendingen i uke 48 har gått. Neste er mandag 30. november kl. 08.00.";

let town: Town;
let editor: Person;
let skipped = 0;

beforeEach(async () => {
  skipped = 0;
  town = await startTown({ monotonic: () => performance.now() + skipped });
  town.setClock("2026-11-25T09:00:00Z");
  await town.bot.runDue();
  editor = await town.person("Kommunikasjonsrådgiver");
  await editor.say("utgave");
  await editor.press("Ny utgave");
});
afterEach(() => town.stop());

async function at(instant: string): Promise<void> {
  skipped += 3_600_000;
  town.setClock(instant);
  await town.bot.runDue();
}

test("the form says so and moves it with what was written; it goes out as that week's", async () => {
  expect(editor.newest.text).toContain("Mandagskvarteret uke 48");
  expect(editor.newest.text).toContain(OFFER);
  await editor.press("Flytt til uke 49", TEXT);
  await editor.again();
  expect(editor.newest.text).toContain("Mandagskvarteret uke 49\nUtgaven er flyttet til uke 49.");
  expect(editor.newest.text).not.toContain("har gått");
  expect(editor.newest.value("Siden sist")).toBe(TEXT["Siden sist"]);
  for (const step of ["Til godkjenning", "Godkjenn"]) await editor.press(step);
  expect(editor.newest.text).toContain("Den sendes ut mandag 30. november kl. 08.00.");
  await at("2026-11-30T07:00:00Z");
  await editor.say("siste");
  expect(editor.newest.text).toContain("Mandagskvarteret uke 49");
  await editor.say("utgave");
  await editor.press("Ny utgave");
  expect(editor.newest.text).toContain("Mandagskvarteret uke 50");
});

test("an old form of the week before meets the moved one and makes no second edition", async () => {
  await editor.press("Lagre", TEXT);
  const other = await town.person("Systemansvarlig");
  await other.say("utgave");
  await editor.press("Flytt til uke 49");
  await other.press("Lagre", { "Gode ord på veien": "Alle har vært nye en gang." });
  expect(other.newest.text).toContain("Mandagskvarteret uke 49");
  expect(other.newest.value("Gode ord på veien")).toBe("Alle har vært nye en gang.");
  await editor.say("utgave");
  expect(editor.newest.text).toContain("Mandagskvarteret uke 49");
});

test("it stays approved, and nobody is told that nothing is ready", async () => {
  await editor.press("Lagre", TEXT);
  for (const step of ["Til godkjenning", "Godkjenn", "Flytt til uke 49"]) await editor.press(step);
  expect(editor.newest.text).toContain("Godkjent. Klar til å publiseres.");
  await at("2026-11-27T11:00:00Z");
  expect(editor.chat.some(({ text }) => text.includes("er ikke godkjent"))).toBe(false);
});
