import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { numberKey, POSTPONED } from "../../bot/ideas/idea-store.ts";
import { point, pointersIn } from "../../bot/storage/pointers.ts";
import { cardWith, LEADER, NURSE, sentIdea, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

let town: Town;
let nurse: Person;
let leader: Person;
beforeEach(async () => {
  town = await startTown();
  ({ nurse, leader } = await sentIdea(town));
});
afterEach(() => town.stop());

/** The leader's card is brought up to date, and nothing is left to decide. */
function expectDecided(state: string, words: string): void {
  for (const card of leader.chat.filter((one) => one.text.includes("Vi mangler en bil"))) {
    expect(card.text).toContain(`Idé 1 – ${state}`);
    expect(card.text).toContain(words);
    const described = state === "Innført" ? ["Beskriv for andre"] : [];
    expect(card.buttons).toEqual([...described, "Skriv til", "Flere valg"]);
  }
}

describe("a question to the proposer", () => {
  test("goes there and back, while the promise stands still", async () => {
    await leader.press("Still spørsmål");
    await leader.press("Hjelp til å svare");
    expect(leader.newest.text).toContain("Still ett åpent spørsmål");
    expect(leader.newest.text).toContain("Ikke skriv navn på");
    await leader.press("Send inn", { Spørsmål: "Hvilke dager gjelder det?" });
    expect(leader.newest.text).toContain("Idé 1 – Spørsmål stilt");

    const asked = cardWith(nurse, "Et spørsmål om ideen din");
    expect(asked).toContain(`${LEADER} spør:`);
    expect(asked).toContain("Hvilke dager gjelder det?");
    expect(cardWith(nurse, "Idé 1 – Spørsmål stilt")).toContain("Står stille");

    town.setClock("2026-11-25T08:00:00Z");
    await nurse.press("Svar", {}, { on: "Et spørsmål om ideen din" });
    expect(nurse.chat.some((card) => card.text.includes("spurte: «Hvilke dager gjelder det?»"))).toBe(true);
    await nurse.press("Send inn", { Svar: "Torsdager" });
    expect(
      cardWith(nurse, "Nå er det sendt til leder i hjemmetjenesten sone nord. Kvitteringen"),
    ).toBeDefined();
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Du svarte: «Torsdager»");

    const replied = cardWith(leader, "Du har fått svar om idé 1");
    expect(replied).toContain("Hvilke dager gjelder det?");
    expect(replied).toContain("Torsdager");
    // Two working days were spent waiting for the nurse.
    expect(cardWith(leader, "Idé 1 – Mottatt")).toContain("onsdag 2. desember kl. 16.00");
    expect(leader.newest.buttons).toContain("Still spørsmål");
  });
});

describe("a decision", () => {
  test("Si nei gives a reason and a sentence", async () => {
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await expect(leader.press("Bekreft", { Begrunnelse: "Bilen kommer i mars" })).rejects.toThrow(/Årsak/);
    await leader.press("Bekreft", { Årsak: "Økonomi", Begrunnelse: "Bilen kommer i mars" });
    expectDecided("Nei, begrunnet", "Bilen kommer i mars");
    const news = cardWith(nurse, "Svar på ideen din: nei");
    for (const part of [LEADER, "Økonomi", "Bilen kommer i mars", "Vi mangler en bil på kvelden"])
      expect(news).toContain(part);
    expect(cardWith(nurse, "Idé 1 – Nei, begrunnet")).toContain("sa nei");
  });

  test("offers no reason that only passes it on", async () => {
    await leader.press("Flere valg");
    await leader.press("Si nei");
    const reasons = leader.newest.inputs().find((input) => input.label === "Årsak")?.choices ?? [];
    expect(reasons.map(({ title }) => title)).toEqual([
      "Økonomi",
      "Lov eller forskrift",
      "Bemanning",
      "Prøvd før",
      "Kolliderer med annet arbeid",
      "Hører til i avvik, varsling eller personalsak",
      "Annet",
    ]);
  });

  test("Løst med en gang says what was done", async () => {
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Vi låner bilen til dagsenteret" });
    expectDecided("Innført", "Vi låner bilen til dagsenteret");
    expect(cardWith(nurse, "Svar på ideen din: løst med en gang")).toContain(
      "Vi låner bilen til dagsenteret",
    );
  });

  test("Ikke nå comes back on its date, once, with a new promise", async () => {
    await leader.press("Flere valg");
    await leader.press("Ikke nå");
    await leader.press("Bekreft", { "Ny dato": "2026-12-07", Begrunnelse: "Nytt budsjett da" });
    expectDecided("Ikke nå – tas opp igjen mandag 7. desember", "Nytt budsjett da");
    expect(cardWith(nurse, "Svar på ideen din: ikke nå")).toContain("mandag 7. desember");

    town.setClock("2026-12-06T22:00:00Z");
    await town.bot.runDue();
    expect(() => cardWith(nurse, "Nå er ideen din tatt opp igjen")).toThrow();

    town.setClock("2026-12-07T06:00:00Z");
    await town.bot.runDue();
    expect(cardWith(nurse, "Nå er ideen din tatt opp igjen")).toContain("mandag 14. desember kl. 16.00");
    expect(cardWith(leader, "I dag skal idé 1 tas opp igjen")).toContain("Idé 1 – Mottatt");
    expect(leader.newest.buttons).toContain("Prøv ut");
    const [nurseSees, leaderSees] = [nurse.chat.length, leader.chat.length];
    await town.bot.runDue();
    town.setClock("2026-12-07T05:00:00Z");
    await town.bot.runDue();
    expect([nurse.chat.length, leader.chat.length]).toEqual([nurseSees, leaderSees]);
  });

  test("Ikke nå cut off before it took effect wakes nothing on the date that was not taken", async () => {
    await point(town.bot.store, POSTPONED, `2026-12-01|${numberKey(1)}`);
    await leader.press("Flere valg");
    await leader.press("Ikke nå");
    await leader.press("Bekreft", { "Ny dato": "2026-12-07", Begrunnelse: "Nytt budsjett da" });

    town.setClock("2026-12-01T06:00:00Z");
    await town.bot.runDue();
    expect(() => cardWith(nurse, "Nå er ideen din tatt opp igjen")).toThrow();
    expect(await pointersIn(town.bot.store, POSTPONED)).toEqual([`2026-12-07|${numberKey(1)}`]);

    town.setClock("2026-12-07T06:00:00Z");
    await town.bot.runDue();
    expect(cardWith(nurse, "Nå er ideen din tatt opp igjen")).toContain("mandag 14. desember kl. 16.00");
    expect(await pointersIn(town.bot.store, POSTPONED)).toEqual([]);
  });

  test("Svar meets the promise on a question", async () => {
    await nurse.say("idé");
    await nurse.press("Send inn", {
      "Hva er det?": "Noe jeg lurer på",
      "Hva er problemet eller behovet?": "Hvorfor har vi to systemer?",
    });
    expect(leader.newest.text).toContain("Spørsmål 2 – Mottatt");
    expect(leader.newest.buttons).toEqual(["Svar", "Flere valg"]);
    await leader.press("Svar");
    await leader.press("Hjelp til å svare");
    expect(leader.newest.text.split("\n").filter((line) => /^\d\. /.test(line))).toHaveLength(4);
    await leader.press("Send inn", { Svar: "Det gamle slås av i mai" });
    expect(cardWith(leader, "Spørsmål 2")).toContain("Besvart");
    expect(cardWith(nurse, "Svar på spørsmålet ditt")).toContain("Det gamle slås av i mai");
  });
});

describe("what is no decision", () => {
  test("Lest is told, and says that it is no answer", async () => {
    await leader.press("Flere valg");
    expect(leader.newest.buttons).toEqual([
      "Prøv ut",
      "Planlegg",
      "Løst med en gang",
      "Ikke nå",
      "Si nei",
      "Still spørsmål",
      "Sett ny frist",
      "Løft til min leder",
      "Send til annen enhet",
      "Skriv til",
      "Lest",
      "Skjul opplysninger",
      "Lukk",
    ]);
    await leader.press("Lest");
    const told = cardWith(nurse, "Ideen din er lest");
    expect(told).toContain("Dette er ikke svaret");
    expect(told).toContain("mandag 30. november");
    expect(leader.newest.text).toContain("Idé 1 – Mottatt");
    await leader.again();
    expect(nurse.chat.filter((card) => card.text.includes("Ideen din er lest"))).toHaveLength(1);
  });

  test("Skriv til goes both ways and changes no state", async () => {
    await leader.press("Flere valg");
    await leader.press("Skriv til");
    await leader.press("Send inn", { Melding: "Takk, jeg ser på det i morgen" });
    const message = cardWith(nurse, "En melding om ideen din");
    expect(message).toContain("Takk, jeg ser på det i morgen");
    expect(message).toContain("Dette er ikke svaret");
    await nurse.press("Skriv til", {}, { on: "En melding om ideen din" });
    await nurse.press("Send inn", { Melding: "Fint!" });
    expect(cardWith(leader, "En melding om idé 1")).toContain("Fint!");
  });

  test("a message does not take a half-written form away from the leader", async () => {
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await nurse.press("Skriv til");
    await nurse.press("Send inn", { Melding: "Det gjelder bare torsdager" });
    expect(cardWith(leader, "En melding om idé 1")).toContain("torsdager");
    await leader.press("Bekreft", { Årsak: "Økonomi", Begrunnelse: "Bilen kommer i mars" });
    expect(cardWith(leader, "Idé 1 – Nei, begrunnet")).toContain("Bilen kommer i mars");
  });

  test("Lukk leads from the form back to the idea", async () => {
    await leader.press("Flere valg");
    await leader.press("Si nei");
    await leader.press("Lukk");
    expect(leader.newest.text).toContain("Idé 1 – Mottatt");
    expect(leader.newest.buttons).toContain("Løst med en gang");
  });
});

test("everything works with the fallback of older clients", async () => {
  await leader.press("Flere valg", {}, { as: "submit" });
  await leader.press("Si nei", {}, { as: "submit" });
  await leader.press(
    "Bekreft",
    { Årsak: "Lov eller forskrift", Begrunnelse: "Det er ikke lov" },
    { as: "submit" },
  );
  expectDecided("Nei, begrunnet", "Det er ikke lov");
  expect(cardWith(nurse, "Svar på ideen din: nei")).toContain("Det er ikke lov");
  expect(nurse.name).toBe(NURSE);
});
