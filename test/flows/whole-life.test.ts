/**
 * One idea from proposal to the check after twelve months, with every message that each person got.
 * TRANSCRIPT=PATH writes it down to be read.
 */
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Diary } from "../support/diary.ts";
import { type Cast, chooses, DEPUTY, propose, startCast } from "../support/promise-cast.ts";
import { LEADER, NURSE } from "./ideas-support.ts";

const times = ["07:05", "12:00", "15:05"];

let started: Cast;
let diary: Diary;

beforeAll(async () => {
  started = await startCast("2026-11-23");
  diary = started.diary;
  await chooses(started.town, NURSE, "evening");
  await live(started);
}, 120_000);
afterAll(() => started.town.stop());

async function live({ nurse, leader, deputy }: Cast): Promise<void> {
  await diary.does(nurse, "skriver «idé» og trykker Send inn", () =>
    propose(nurse, "Vi leter etter nøkler hver kveld."),
  );
  await diary.walk("2026-11-24", { times });
  await diary.does(leader, "trykker Still spørsmål", async () => {
    await leader.press("Still spørsmål");
    await leader.press("Send inn", { Spørsmål: "Hvilke ruter gjelder det?" });
  });
  await diary.walk("2026-11-25", { times });
  await diary.does(nurse, "trykker Svar", async () => {
    // The reflection of the week has a button of that name, too.
    const asked = { on: "Hvilke ruter gjelder det?" };
    await nurse.press("Svar", {}, asked);
    await nurse.press("Send inn", { Svar: "Rute 3 og 4." }, asked);
  });
  await diary.walk("2026-12-03", { times });
  await diary.does(deputy, "åpner ideen og trykker Planlegg", async () => {
    await deputy.press("Åpne 1");
    await deputy.press("Flere valg");
    await deputy.press("Planlegg");
    await deputy.press("Bekreft", {
      Hvorfor: "Nøkkelskap i bilen sparer tid",
      Ansvarlig: "fagansvarlig",
      Startdato: "2027-01-11",
    });
  });
  await diary.walk("2027-01-11", { times });
  await diary.does(leader, "trykker Prøv ut", async () => {
    await leader.press("Prøv ut");
    await leader.press("Bekreft", {
      Hva: "Nøkkelskap i bilen",
      Hvem: "kveldsvakta",
      "Til når": "2027-02-26",
    });
  });
  await diary.walk("2027-03-01", { times });
  await diary.does(nurse, "svarer på spørsmålene om hvordan det gikk", async () => {
    await nurse.press("Send inn", { "Har endringen vært en forbedring?": "Ja" });
  });
  await diary.walk("2027-03-09", { times });
  await diary.does(leader, "trykker Innfør", async () => {
    await leader.press("Innfør");
    await leader.press("Bekreft", {
      "Har endringen vært en forbedring?": "Ja",
      "Er den tilstrekkelig?": "Ja",
      "Er målene nådd?": "Ja",
      "Hva betydde den for brukeren?": "Vi kommer når vi skal.",
      "Hva betydde den for ansatte?": "Mindre leting.",
      "Hva betydde den for ressursene?": "En halvtime spart hver kveld.",
      "Hva sa brukere eller pårørende (uten navn)?": "Vi har ikke spurt.",
      "Hva må til for at alle gjør det slik, hver gang?": "Et nøkkelskap i hver bil.",
      "Ansvarlig rolle": "fagansvarlig",
      "Neste sjekk": "2027-06-09",
    });
  });
  await diary.walk("2027-06-09", { times });
  await diary.does(nurse, "trykker Ja, fortsatt", () => nurse.press("Ja, fortsatt"));
  await diary.walk("2027-06-10", { times });
  await diary.does(leader, "trykker Ja, fortsatt", () => leader.press("Ja, fortsatt"));
  await diary.walk("2028-03-09", { times });
  await diary.does(nurse, "trykker Ja, fortsatt", () => nurse.press("Ja, fortsatt"));
  await diary.does(leader, "trykker Ja, fortsatt", () => leader.press("Ja, fortsatt"));
  await diary.walk("2028-03-20", { times });
}

test("every message to every person about the idea, and no other", () => {
  const path = process.env["TRANSCRIPT"];
  if (path !== undefined) writeFileSync(path, `${diary.transcript()}\n`);
  expect(diary.outline()).toEqual([
    `2026-11-23 12:00 ${NURSE}: Sendt`,
    `2026-11-23 12:00 ${NURSE}: Idé 1 – Mottatt`,
    `2026-11-23 12:00 ${LEADER}: Ny idé`,
    `2026-11-24 15:05 ${NURSE}: Et spørsmål om ideen din`,
    `2026-11-25 15:05 ${LEADER}: Du har fått svar om idé 1`,
    // One working day stood still: due on 1 December instead of 30 November.
    `2026-11-27 07:05 ${LEADER}: En ting venter på deg`,
    `2026-12-01 07:05 ${LEADER}: En ting venter på deg`,
    `2026-12-03 07:05 ${LEADER}: En ting venter på deg`,
    `2026-12-03 07:05 ${DEPUTY}: En ting venter på deg`,
    `2026-12-03 15:05 ${NURSE}: Svaret på ideen din lar vente på seg`,
    `2026-12-03 15:05 ${NURSE}: Svar på ideen din: planlagt`,
    `2027-01-11 07:05 ${LEADER}: Er dere klare til å prøve idé 1?`,
    `2027-01-11 15:05 ${NURSE}: Nå prøver vi ut ideen din`,
    `2027-02-26 15:05 ${NURSE}: Hvordan gikk det med idé 1?`,
    // Three working days for those who took part.
    `2027-03-03 07:05 ${LEADER}: Nå kan du bestemme hva som skjer videre med idé 1. Spør gjerne dem som gjorde det.`,
    `2027-03-08 07:05 ${LEADER}: En ting venter på deg`,
    `2027-03-09 15:05 ${NURSE}: Ideen din er innført`,
    `2027-06-09 07:05 ${LEADER}: Gjør dere dette fortsatt?`,
    `2027-06-09 15:05 ${NURSE}: Gjør dere dette fortsatt?`,
    `2028-03-09 07:05 ${LEADER}: Gjør dere dette fortsatt?`,
    `2028-03-09 15:05 ${NURSE}: Gjør dere dette fortsatt?`,
  ]);
});
