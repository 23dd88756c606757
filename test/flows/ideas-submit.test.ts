import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardWith, LEADER, NURSE, PROBLEM, startTown, type Town } from "./ideas-support.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

describe("an idea", () => {
  test("takes one word and one field; the proposer gets a receipt and the leader a card", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("Idé!");
    expect(nurse.newest.text).toContain("Går til leder i hjemmetjenesten sone nord.");
    expect(nurse.newest.text).toContain("senest mandag 30. november kl. 16.00");
    expect(nurse.newest.text).toContain("Ikke skriv navn på eller noe som kan avsløre");
    await nurse.press("Send inn", { [PROBLEM]: "Vi mangler en bil på kvelden" });

    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
    const receipt = cardWith(nurse, "Idé 1 – Mottatt");
    expect(receipt).toContain("Sendt til leder i hjemmetjenesten sone nord.");
    expect(receipt).toContain("mandag 30. november kl. 16.00");
    expect(receipt).toContain("Du sendte inn");
    const arrived = cardWith(leader, "Idé 1 – Mottatt");
    expect(arrived).toContain("Vi mangler en bil på kvelden");
    expect(arrived).toContain(`${NURSE} (bare leder ser navnet)`);
    expect(leader.newest.buttons).toEqual(["Still spørsmål", "Prøv ut", "Løst med en gang", "Flere valg"]);
  });

  test("brings everything that was filled in to the leader", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Vil du si mer?");
    await nurse.press("Send inn", {
      [PROBLEM]: "Nøklene ligger på kontoret",
      "Forslag til løsning": "Nøkkelboks i bilene",
      "Hva handler det om?": "Arbeidslister og ruter",
      "Gjelder flere tjenester": "true",
      "Hva kan vi slutte med?": "Å kjøre innom for å hente",
      "Hva betyr det for brukeren?": "Vi kommer når vi har sagt",
      "På vegne av en gruppe": "fra vakta",
      "Hvem ser navnet mitt?": "Alle ser navnet mitt",
      "Kan deles i Dere sa – vi gjorde": "true",
    });
    const card = cardWith(leader, "Nøklene ligger på kontoret");
    for (const part of [
      "Nøkkelboks i bilene",
      "Arbeidslister og ruter",
      "Gjelder flere tjenester",
      "Å kjøre innom for å hente",
      "Vi kommer når vi har sagt",
      "fra vakta",
      "(alle kan se navnet)",
    ])
      expect(card).toContain(part);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Kan deles uten navn");
  });

  test("is filled in from the words after the command, and from a sentence that is no command", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé Vi bør ha telefonene ladet");
    expect(nurse.newest.value(PROBLEM)).toBe("Vi bør ha telefonene ladet");
    await nurse.say("Siste uka var travel");
    expect(nurse.newest.text).toContain("Ingenting blir lagret før du trykker Send inn");
    expect(nurse.newest.value(PROBLEM)).toBe("Siste uka var travel");
    await nurse.press("Send inn");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("Siste uka var travel");
  });

  test("left with Lukk is not sent", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé Noe jeg angrer på");
    await nurse.press("Lukk");
    expect(nurse.newest.text).toContain("Ingenting er sendt");
    await nurse.say("mine ideer");
    expect(nurse.newest.text).toContain("Du har ikke sendt inn noe ennå");
  });

  test("is sent with the fallback of older clients too", async () => {
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: "Vi trenger hansker" }, { as: "submit" });
    expect(cardWith(nurse, "Idé 1 er sendt")).toContain("Sendt");
    expect(nurse.chat.filter((card) => card.buttons.includes("Send inn"))).toEqual([]);
  });

  test("pressed twice is one idea, with one receipt", async () => {
    const leader = await town.person(LEADER);
    const nurse = await town.person(NURSE);
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: "Vi trenger hansker" });
    const [nurseSaw, leaderSaw] = [nurse.chat.length, leader.chat.length];
    await nurse.again();
    expect(cardWith(nurse, "er sendt")).toContain("Idé 1 er sendt");
    expect([nurse.chat.length, leader.chat.length]).toEqual([nurseSaw, leaderSaw]);
    await nurse.say("mine ideer");
    expect(nurse.newest.buttons).toEqual(["Åpne 1"]);
  });

  test("from the button under an edition tells how to get the edition back", async () => {
    const editor = await town.person("Kommunikasjonsrådgiver");
    await editor.say("utgave");
    await editor.press("Ny utgave");
    await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Nye biler" });
    for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(step);
    const nurse = await town.person(NURSE);
    await nurse.say("siste");
    await nurse.press("Har du en idé?");
    await nurse.press("Send inn", { [PROBLEM]: "Vi trenger hansker" });
    expect(cardWith(nurse, "Idé 1 er sendt")).toContain("Skriv «siste», så ser du Mandagskvarteret igjen.");
  });

  test("that is too long comes back whole, with clear words", async () => {
    const nurse = await town.person(NURSE);
    const long = "Vi venter på bilen. ".repeat(120).trim();
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: long });
    expect(nurse.newest.text).toContain("og det er plass til 2000");
    expect(nurse.newest.value(PROBLEM)).toBe(long);
    await nurse.press("Send inn", { [PROBLEM]: "Vi venter på bilen." });
    expect(cardWith(nurse, "Idé 1 er sendt")).toBeDefined();
  });
});

describe("where it goes", () => {
  test("somebody in several units chooses, and sees who gets it in each", async () => {
    const nightLeader = await town.person("Leder nattjenesten");
    const nurse = await town.person("Sykepleier natt hjemmetjenesten sone nord");
    await nurse.say("idé");
    expect(nurse.newest.text).toContain("Nattjenesten: Går til leder i nattjenesten.");
    expect(nurse.newest.text).toContain(
      "Hjemmetjenesten sone nord: Går til leder i hjemmetjenesten sone nord.",
    );
    await expect(nurse.press("Send inn", { [PROBLEM]: "For mørkt i garasjen" })).rejects.toThrow(/"Enhet"/);
    await nurse.press("Send inn", { [PROBLEM]: "For mørkt i garasjen", Enhet: "Nattjenesten" });
    expect(cardWith(nightLeader, "For mørkt i garasjen")).toContain("Gjelder");
  });

  test("a vacant post sends it to the deputy, and says so to both", async () => {
    const deputy = await town.person("Fagansvarlig hjemmetjenesten sone sør");
    const nurse = await town.person("Helsefagarbeider hjemmetjenesten sone sør");
    await nurse.say("idé");
    await nurse.press("Send inn", { [PROBLEM]: "Vi mangler nøkler" });
    const sentence = "Sendt til stedfortreder i hjemmetjenesten sone sør, for enheten har ingen leder nå.";
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain(sentence);
    expect(cardWith(deputy, "Idé 1 – Mottatt")).toContain("Du får dette fordi du er stedfortreder");
  });

  test("a leader's own idea goes up", async () => {
    const above = await town.person("Leder hjemmetjenesten");
    const leader = await town.person(LEADER);
    await leader.say("idé");
    expect(leader.newest.text).toContain("Går til leder i hjemmetjenesten, for du er selv leder i");
    await leader.press("Send inn", { [PROBLEM]: "Vi får for mange skjemaer" });
    expect(cardWith(above, "Idé 1 – Mottatt")).toContain(
      "den som sendte inn, er selv leder i hjemmetjenesten sone nord",
    );
  });
});

test("a date is in the language of the sentence it stands in", async () => {
  const assistant = await town.person("Assistent kveld hjemmetjenesten sone sør");
  await assistant.say("idea");
  expect(assistant.newest.text).toContain("Monday 30 November at 16:00");
});
