/**
 * The whole circle in a real Teams client: an edition goes out, an employee answers with an idea, the leader solves it,
 * the employee is told, and the next edition says so. Three people, three windows, one bot, everything as `npm start` runs it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Demo, prepareDemo } from "../../demo/demo.ts";
import { takenOf, portsFrom } from "../../demo/ports.ts";
import { findChromium, launchChromium } from "../support/chromium.ts";
import { picture, savePictures } from "./pictures.ts";
import { openWindow, press, type TeamsWindow } from "./teams-window.ts";

const monday = new Date("2026-11-23T09:00:00+01:00");
const PROBLEM = "Vaktrommet har bare én PC, og etter kveldsvakta står vi i kø for å skrive rapport.";
const DONE = "Det står en PC til på vaktrommet fra i dag. Gi beskjed hvis det fortsatt blir kø.";
const TOLD = "Svar på ideen din: løst med en gang";

const folder = mkdtempSync(join(tmpdir(), "mandagskvarteret-"));
let failed = false;
let demo: Demo;
let browser: Browser;
let employee: TeamsWindow;
let leader: TeamsWindow;
let editor: TeamsWindow;

beforeAll(async () => {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("no Chromium here; set CHROMIUM_PATH");
  [browser, demo] = await Promise.all([launchChromium(chromium), startDemo()]);
  await openWindows();
});

afterEach(({ task }) => {
  failed ||= task.result?.state === "fail";
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  if (failed) process.stderr.write(`What was logged and stored is kept in ${folder}\n`);
  else rmSync(folder, { recursive: true, force: true });
});

test("whoever opens the window is greeted once, and finds what came before", async () => {
  for (const window of [employee, leader, editor]) {
    await window.card("Her får du Mandagskvarteret");
    await window.card("Mandagskvarteret uke 47", "Dere sa – vi gjorde", "Nøkkelskapet henger på Nordneset");
    expect(await window.count("Her får du Mandagskvarteret")).toBe(1);
  }
});

test("the editor writes this week's edition, sees it as a reader does, and publishes it", async () => {
  await writeEdition(48, {
    "Mål i fokus": "Færre fall – fordi ett fall kan koste en bruker hjemmet sitt",
    "Siden sist":
      "Sone nord har prøvd felles rapport med nattjenesten i to uker. Det gir færre telefoner om natta.",
    "Ukas ros":
      "Til korttidsavdelingen: De ringte hjem til alle før utskriving, så ingen kom hjem til et tomt kjøleskap.",
    "Ukas oppdrag": "Spør en kollega i en annen tjeneste hva de strever med.",
  });
  await press(await editor.card("Slik ser leserne den", "Mandagskvarteret uke 48"), "Til godkjenning");
  await approveAndPublish(48);
});

test("the employee reads it and answers with an idea", async () => {
  const edition = await employee.card("Mandagskvarteret uke 48", "Færre fall");
  await picture(employee.page, "edition-desktop");
  await picture(edition, "1-edition");
  await press(edition, "Har du en idé?");
  const form = await employee.card("Hva er problemet eller behovet?");
  await press(form, "Send inn");
  await form.getByText("Dette feltet må fylles ut.").waitFor();
  await form.getByLabel("Hva er problemet eller behovet?").fill(PROBLEM);
  await picture(form, "idea-form");
  expect(await form.innerText()).toContain("Går til leder i hjemmetjenesten sone nord.");
  await press(form, "Vil du si mer?");
  await form.getByLabel("Kan deles i Dere sa – vi gjorde").check();
  await press(form, "Send inn");
});

test("the receipt says who has it and when the answer comes", async () => {
  const receipt = await employee.card("Idé 9 – Mottatt", PROBLEM);
  const text = await receipt.innerText();
  expect(text).toContain("Sendt til leder i hjemmetjenesten sone nord.");
  expect(text).toContain("mandag 30. november kl.\u00a016.00");
  await picture(receipt, "3-receipt");
});

test("the right leader has got it, asks nothing more, and solves it at once", async () => {
  const card = await leader.card("Idé 9 – Mottatt", PROBLEM);
  expect(await card.innerText()).toContain(
    "Helsefagarbeider hjemmetjenesten sone nord (bare leder ser navnet)",
  );
  await picture(card, "4-leader");
  await picture(leader.page, "leader-desktop");
  await press(card, "Løst med en gang");
  await press(await leader.card("Hva ble gjort?"), "Bekreft", { "Hva ble gjort?": DONE });
  await leader.card("Idé 9 – Innført", DONE);
  expect(await editor.count(PROBLEM)).toBe(0);
});

test("the employee is told in the leader's words, and the receipt says so too", async () => {
  const told = await employee.card(TOLD, DONE);
  await picture(told, "5-told");
  await employee.card("Idé 9 – Innført", PROBLEM);
  expect(await employee.count("Idé 9 – Mottatt")).toBe(0);
  expect(await employee.count(TOLD, DONE)).toBe(1);
});

test("the next edition says so, without the name that was not given away", async () => {
  await writeEdition(49, {
    "Mål i fokus": "Heltid som hovedregel",
    "Siden sist": "Tildelingskontoret har svart på alle søknader fra oktober.",
  });
  const preview = await editor.card("Slik ser leserne den", "Mandagskvarteret uke 49", PROBLEM, DONE);
  expect(await preview.innerText()).not.toContain("Helsefagarbeider");
  await press(preview, "Til godkjenning");
  await approveAndPublish(49);
  const edition = await employee.card("Mandagskvarteret uke 49", "Dere sa – vi gjorde", PROBLEM, DONE);
  await picture(edition, "6-you-said");
});

test("stopping and starting again loses nothing", async () => {
  await Promise.all([employee, leader, editor].map(({ page }) => page.close()));
  await demo.stop();
  demo = await startDemo();
  expect(demo.seededNow).toBe(false);
  await openWindows();
  await employee.say("mine ideer");
  await employee.card("Mine ideer", "Idé 9 · Innført", PROBLEM);
  await leader.say("siste");
  await leader.card("Mandagskvarteret uke 49", DONE);
  await savePictures(browser);
});

async function writeEdition(week: number, fields: Readonly<Record<string, string>>): Promise<void> {
  await editor.say("utgave");
  await press(await editor.card(`Den neste blir uke ${week}`), "Ny utgave");
  await press(await editor.card(`Mandagskvarteret uke ${week}`, "Ikke lagret ennå"), "Forhåndsvis", fields);
}

async function approveAndPublish(week: number): Promise<void> {
  const title = `Mandagskvarteret uke ${week}`;
  await press(await editor.card(title, "Venter på godkjenning"), "Godkjenn");
  await press(await editor.card(title, "Nå kan den publiseres"), "Publiser nå");
  await press(await editor.card(`Sende ut uke ${week} nå?`), "Bekreft");
  await editor.card(`Uke ${week} er på vei`);
}

async function startDemo(): Promise<Demo> {
  const port = await fourFreePorts();
  const prepared = await prepareDemo({ fresh: false, port, folder, clock: monday });
  if (prepared.kind !== "prepared") throw new Error(prepared.kind);
  return prepared.start();
}

async function fourFreePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await takenOf(portsFrom(first))) === undefined) return first;
  }
  throw new Error("found no four free ports in a row");
}

async function openWindows(): Promise<void> {
  const opened = await Promise.all(demo.windows.map(({ address }) => openWindow(browser, address)));
  const [first, second, third] = opened;
  if (!first || !second || !third) throw new Error("the demo has three windows");
  [employee, leader, editor] = [first, second, third];
}
