/** An idea that goes from hand to hand: each has it once, the promise follows, and nobody keeps what is not theirs. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { cardWith, LEADER, sentIdea, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

const ABOVE = "Leder hjemmetjenesten";

let town: Town;
let nurse: Person;
let leader: Person;
let above: Person;
beforeEach(async () => {
  town = await startTown();
  above = await town.person(ABOVE);
  ({ nurse, leader } = await sentIdea(town));
});
afterEach(() => town.stop());

async function raise(): Promise<void> {
  await leader.press("Flere valg");
  await leader.press("Løft til min leder");
  await leader.press("Bekreft", { Årsak: "Kan ikke vi bestemme" });
}

test("whoever raised it reads who has it now, can press nothing more, and pressing again answers the same", async () => {
  await raise();
  expect(leader.newest.text).toContain("Nå er det leder i hjemmetjenesten som svarer på idé 1.");
  expect(leader.newest.buttons).toEqual([]);
  const told = nurse.chat.length;
  await leader.again();
  expect(leader.newest.text).toContain("Nå er det leder i hjemmetjenesten som svarer på idé 1.");
  expect(nurse.chat).toHaveLength(told);
});

test("what was raised and given back is the unit's again, with the svarfrist that the level above had", async () => {
  town.setClock("2026-11-25T08:00:00Z");
  await raise();
  town.setClock("2026-11-26T08:00:00Z");
  await above.press("Flere valg", {}, { on: "Idé 1 – Løftet" });
  await above.press("Send til annen enhet");
  const back = { Enhet: "Hjemmetjenesten sone nord", Begrunnelse: "Dette kan dere bestemme selv" };
  await above.press("Bekreft", back);
  const card = cardWith(leader, "Idé 1 – Mottatt");
  expect(card).toContain("onsdag 2. desember kl. 16.00");
  expect(card).toContain("Dette kan dere bestemme selv");
  expect(cardWith(nurse, "Ideen din er sendt videre")).toContain(ABOVE);
  await leader.press("Løst med en gang", {}, { on: "Idé 1 – Mottatt" });
  await leader.press("Bekreft", { "Hva ble gjort?": "Vi låner en bil" });
  expect(cardWith(nurse, "Svar på ideen din: løst med en gang")).toContain(LEADER);
});

test("Løft is not offered to whoever has nobody above", async () => {
  await raise();
  const top = await town.person("Kommunalsjef helse og omsorg");
  await above.press("Flere valg", {}, { on: "Idé 1 – Løftet" });
  await above.press("Løft til min leder");
  await above.press("Bekreft", { Årsak: "Krever penger" });
  await top.press("Flere valg", {}, { on: "Idé 1 – Løftet" });
  expect(top.newest.buttons).toContain("Send til annen enhet");
  expect(top.newest.buttons).not.toContain("Løft til min leder");
});

test("svarfrist is moved once, at most ten working days, and says why", async () => {
  await leader.press("Flere valg");
  await leader.press("Sett ny frist");
  const tooLate = { "Ny dato": "2026-12-08", Begrunnelse: "Jeg må spørre økonomi" };
  await expect(leader.press("Bekreft", tooLate)).rejects.toThrow(/no date after 2026-12-07/);
  await leader.press("Bekreft", { "Ny dato": "2026-12-03", Begrunnelse: "Jeg må spørre økonomi" });
  expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("torsdag 3. desember kl. 16.00");
  expect(nurse.chat.some((card) => card.text.includes("Jeg må spørre økonomi"))).toBe(true);
  await leader.press("Flere valg", {}, { on: "Idé 1 – Mottatt" });
  expect(leader.newest.buttons).not.toContain("Sett ny frist");
});
