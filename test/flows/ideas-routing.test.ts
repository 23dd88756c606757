/** Who gets an idea, told before Send inn and on the receipt; and who reads it beside the owner. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

const RECIPIENT = "Annen mottaker enn min leder";
const EVERYONE_SEES = { "Hvem ser navnet mitt?": "Alle ser navnet mitt" };

describe("annen mottaker enn min leder", () => {
  test("the level above: shown before Send inn, said on the receipt, and not with the own leader", async () => {
    const above = await town.person("Leder hjemmetjenesten");
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Vi får ikke si fra",
      [RECIPIENT]: "Nivået over lederen min",
    });
    expect(nurse.newest.text).toContain("Går til leder i hjemmetjenesten, valgt mottaker.");
    expect(nurse.newest.text).toContain("senest mandag 30. november");
    await nurse.press("Send inn");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til leder i hjemmetjenesten, valgt mottaker.",
    );
    expect(cardWith(above, "Vi får ikke si fra")).toContain("Ny idé");
    expect(above.newest.buttons).toContain("Still spørsmål");
    expect(leader.chat.map(({ text }) => text).join()).not.toContain("Vi får ikke si fra");
    await leader.say("venter");
    expect(leader.newest.text).toContain("Ingenting venter");
  });

  test("another unit, whose leader is away: the deputy there, and that is said first", async () => {
    const other = await town.person("Leder psykisk helse og rus");
    const deputy = await town.person("Nestleder psykisk helse og rus");
    await other.say("borte");
    await other.press("Lagre", { Fra: "2026-11-23", "Til og med": "2026-11-27" });
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Felles kjøkken",
      [RECIPIENT]: "Lederen i: Psykisk helse og rus",
    });
    const because = "stedfortreder i psykisk helse og rus, leder er ikke tilgjengelig nå.";
    expect(nurse.newest.text).toContain(`Går til ${because}`);
    await nurse.press("Send inn");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(`Sendt til ${because}`);
    expect(cardWith(deputy, "Felles kjøkken")).toContain("Ny idé");
    expect(deputy.newest.buttons).toContain("Still spørsmål");
  });

  test("systemansvarlig", async () => {
    const administrator = await town.person("Systemansvarlig");
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { [PROBLEM]: "Lederne svarer ikke", [RECIPIENT]: "Systemansvarlig" });
    await nurse.press("Send inn");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Sendt til systemansvarlig, valgt mottaker.");
    expect(cardWith(administrator, "Lederne svarer ikke")).toContain("Ny idé");
    expect(administrator.newest.buttons).toContain("Still spørsmål");
  });
});

describe("the way up", () => {
  const DEPUTY = "Fagansvarlig hjemmetjenesten sone nord";

  async function propose(name: string): Promise<Person> {
    const who = await town.person(name);
    await who.say("idé");
    await who.press("Send inn", { [PROBLEM]: "Nøklene ligger feil" });
    return who;
  }

  test("a leader who has blocked the bot: the deputy, and why is not said", async () => {
    const leader = await town.person(LEADER);
    const deputy = await town.person(DEPUTY);
    await leader.uninstall();
    const nurse = await propose(NURSE);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til stedfortreder i hjemmetjenesten sone nord, leder er ikke tilgjengelig nå.",
    );
    expect(cardWith(deputy, "Nøklene ligger feil")).toContain("Ny idé");
  });

  test("nobody in the unit can take it: the level above", async () => {
    for (const name of [LEADER, DEPUTY]) await (await town.person(name)).uninstall();
    const nurse = await propose(NURSE);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til leder i hjemmetjenesten, for ingen i hjemmetjenesten sone nord kan ta imot nå.",
    );
  });

  test("nobody in the whole line: systemansvarlig", async () => {
    const line = ["Leder hjemmetjenesten", "Koordinator hjemmetjenesten", "Kommunalsjef helse og omsorg"];
    for (const name of [LEADER, DEPUTY, ...line]) await (await town.person(name)).uninstall();
    const nurse = await propose(NURSE);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(
      "Sendt til systemansvarlig, for ingen leder kan ta imot nå.",
    );
  });

  test("a leader's own: the level above, said before Send inn, and never the own deputy", async () => {
    const deputy = await town.person(DEPUTY);
    const leader = await town.person(LEADER);
    await leader.say("idé");
    const goes = "leder i hjemmetjenesten, for du er selv leder i hjemmetjenesten sone nord.";
    expect(leader.newest.text).toContain(`Går til ${goes}`);
    await leader.press("Send inn", { [PROBLEM]: "Nøklene ligger feil" });
    expect(cardWith(leader, "Idé 1 – Mottatt")).toContain(`Sendt til ${goes}`);
    expect(deputy.chat.map(({ text }) => text).join()).not.toContain("Nøklene ligger feil");
  });
});

describe("those who only read it", () => {
  test("turnus with name: the union representative is named before Send inn, reads it, and can only join", async () => {
    const union = await town.person("Tillitsvalgt hjemmetjenesten");
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    expect(nurse.newest.text).not.toContain("tillitsvalgt");
    await nurse.press("Vil du si mer?");
    expect(nurse.newest.text).toContain("får tillitsvalgt i hjemmetjenesten også lese det");
    const fields = {
      [PROBLEM]: "Helgene går ikke opp",
      "Hva handler det om?": "Turnus og bemanning",
      ...EVERYONE_SEES,
    };
    await nurse.press("Send inn", fields);
    await nurse.press("Send inn");
    const read = cardWith(union, "Helgene går ikke opp");
    expect(read).toContain("Til orientering. Det er leder i hjemmetjenesten sone nord som svarer.");
    expect(read).toContain(NURSE);
    expect(union.newest.buttons).toEqual(["Jeg vil være med"]);
    await union.say("venter");
    expect(union.newest.text).not.toContain("Åpne 1");
  });

  test("turnus that only the leader may see the name of: nobody else gets it", async () => {
    const union = await town.person("Tillitsvalgt hjemmetjenesten");
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Helgene går ikke opp",
      "Hva handler det om?": "Turnus og bemanning",
    });
    await nurse.press("Send inn");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).not.toContain("tillitsvalgt");
    expect(union.chat.map(({ text }) => text).join()).not.toContain("Helgene");
  });

  test("several services: one owner, and the leader of the other reads it without the name", async () => {
    const other = await town.person("Leder psykisk helse og rus");
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Vi møtes aldri",
      "Gjelder flere tjenester": "true",
      "Hvilke andre tjenester?": "Psykisk helse og rus",
    });
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("leder i psykisk helse og rus");
    expect(cardWith(leader, "Vi møtes aldri")).toContain("Ny idé");
    expect(leader.newest.buttons).toContain("Still spørsmål");
    const read = cardWith(other, "Vi møtes aldri");
    expect(read).toContain("Det er leder i hjemmetjenesten sone nord som svarer.");
    expect(read).not.toContain(NURSE);
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Felles møte hver måned" });
    expect(cardWith(other, "Vi møtes aldri")).toContain("Felles møte hver måned");
  });
});
