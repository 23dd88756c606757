/** The way from the form to Send inn: signposts, the questions about staffing, nothing lost, nothing stored early. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultSettings } from "../../bot/settings.ts";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

const WRONG = "En bruker fikk feil medisin fordi skapet er uoversiktlig";
const EXTRA = "Hva skulle den ekstra personen gjort?";
const WITHOUT = "Hva kunne vi prøvd uten?";

describe("an idea that sounds like an incident", () => {
  test.each(["execute", "submit"] as const)("is asked about once, and sent (%s)", async (as) => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { [PROBLEM]: WRONG, "Forslag til løsning": "Farger på hyllene" }, { as });
    expect(nurse.newest.text).toContain("Avvik meldes i kommunens avvikssystem");
    expect(nurse.newest.text).toContain("Ingenting er sendt ennå");
    expect(leader.chat.filter((card) => card.text.includes("feil medisin"))).toEqual([]);

    await nurse.press("Send inn", { "Er avviket meldt?": "Nei, ikke ennå" }, { as });
    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
    const arrived = cardWith(leader, "Idé 1 – Mottatt");
    expect(arrived).toContain("Dette kan være et varsel eller et avvik.");
    expect(arrived).toContain("Den som skrev, svarer at avviket ikke er meldt ennå.");
    expect(arrived).toContain("Farger på hyllene");
    const receipt = cardWith(nurse, "Idé 1 – Mottatt");
    expect(receipt).not.toContain("Dette kan være et varsel");
    expect(receipt).toContain("Avviket er ikke meldt ennå. Skriv «avvik», så ser du hvor du melder det.");
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Farger på hyllene er på plass" }, { as });
    expect(cardWith(nurse, "Idé 1 – Innført")).not.toContain("Avviket er ikke meldt ennå");
  });

  test("is sent without an answer too, and once however often it is pressed", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: WRONG });
    await nurse.again();
    await nurse.press("Send inn");
    const seen = leader.chat.length;
    await nurse.again();
    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
    expect(leader.chat).toHaveLength(seen);
  });

  test("can be changed on the way, with everything that was written", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", { [PROBLEM]: WRONG, "Forslag til løsning": "Farger på hyllene" });
    await nurse.press("Endre", { "Er avviket meldt?": "Ja" });
    expect(nurse.newest.value(PROBLEM)).toBe(WRONG);
    expect(nurse.newest.value("Forslag til løsning")).toBe("Farger på hyllene");
    await nurse.press("Send inn", { [PROBLEM]: "Medisinskapet er uoversiktlig" });
    expect(cardWith(leader, "Idé 1 – Mottatt")).not.toContain("Dette kan være et varsel");
    expect(cardWith(leader, "Idé 1 – Mottatt")).not.toContain("avviket er meldt");
  });

  test("left with Lukk is not sent", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: WRONG });
    await nurse.press("Lukk");
    await nurse.say("mine ideer");
    expect(nurse.newest.text).toContain("Du har ikke sendt inn noe ennå");
  });
});

test("a leader is told what to do about what may be a varsel", async () => {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await nurse.say("Jeg blir mobbet av en kollega på natt");
  await nurse.press("Send inn");
  expect(nurse.newest.text).toContain("Du kan varsle i kommunens varslingskanal");
  await nurse.press("Send inn");
  const card = cardWith(leader, "Idé 1 – Mottatt");
  expect(card).toContain("Dette kan være et varsel.");
  expect(card).toContain("Snakk med den som skrev, i dag.");
});

describe("the municipality's own channels", () => {
  test.each([
    ["avvik", "Avvik meldes i kommunens avvikssystem"],
    ["Varsling!", "Jeg er ikke en varslingskanal"],
  ])("are shown for %s", async (word, sentence) => {
    const nurse = await town.person(NURSE);
    await nurse.say(word);
    expect(nurse.newest.text).toContain(sentence);
    await nurse.press("Har du en idé?");
    expect(nurse.newest.buttons).toContain("Send inn");
  });

  test("have the name and the address that the municipality gave them", async () => {
    await town.stop();
    const incident = { name: "Kvalitetsportalen", address: "https://kommunen.example/avvik" };
    const channels = { ...defaultSettings.channels, incident };
    town = await startTown({ settings: { ...defaultSettings, channels, shiftPhone: "55 00 00 00" } });
    const nurse = await town.person(NURSE);
    await nurse.say("avvik");
    expect(nurse.newest.text).toContain("Avvik meldes i Kvalitetsportalen");
    const open = nurse.newest.actions().find(({ title }) => title === "Åpne avvikssystemet");
    expect(open?.action).toMatchObject({ type: "Action.OpenUrl", url: "https://kommunen.example/avvik" });
    await nurse.say("jeg er syk");
    expect(nurse.newest.text).toContain("Vakttelefon: 55 00 00 00");
  });
});

describe("somebody who is sick", () => {
  test.each(["Jeg er syk", "kan noen bytte vakt med meg"])("is told whom to ring: %s", async (text) => {
    const nurse = await town.person(NURSE);
    await nurse.say(text);
    expect(nurse.newest.text).toMatch(/^Gjelder det en vakt\?/);
    expect(nurse.newest.text).toContain("Ring leder eller vakttelefonen. Jeg kan ikke melde fra for deg.");
    expect(nurse.newest.value(PROBLEM)).toBe(text);
    await nurse.press("Send inn");
    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
  });

  test("is told so as well when it was written in the form", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: "Jeg er syk i dag" });
    expect(nurse.newest.text).toContain("Jeg kan ikke melde fra for deg.");
    await nurse.press("Send inn");
    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
  });
});

describe("Turnus og bemanning", () => {
  test("asks two questions, and the leader reads the answers", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Vi er for få på kvelden",
      "Hva handler det om?": "Turnus og bemanning",
    });
    expect(nurse.newest.text).toContain("Ikke skriv navn på eller noe som kan avsløre");
    await nurse.press("Send inn", { [EXTRA]: "Tatt kveldsmaten", [WITHOUT]: "Flytte rapporten" });
    const card = cardWith(leader, "Idé 1 – Mottatt");
    for (const part of [EXTRA, "Tatt kveldsmaten", WITHOUT, "Flytte rapporten"]) expect(card).toContain(part);
  });

  test("lets a number in an answer come back masked, and nothing be lost", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Vi er for få på kvelden",
      "Hva handler det om?": "Turnus og bemanning",
    });
    await nurse.press("Send inn", { [EXTRA]: "Sett til 13915200065" });
    expect(nurse.newest.text).toContain("fødselsnummer");
    expect(nurse.newest.value(EXTRA)).toBe("Sett til •••••• •••••");
    await nurse.press("Send inn", { [EXTRA]: "Sett til den som er alene" });
    expect(cardWith(leader, "Idé 1 – Mottatt")).toContain("Sett til den som er alene");
  });
});
