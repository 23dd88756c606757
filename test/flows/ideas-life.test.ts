/** Whole circles of an idea, as the people in them see each step. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cardWith, LEADER, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

let town: Town;
let nurse: Person;
let leader: Person;
beforeEach(async () => {
  waited = 0;
  town = await startTown({ monotonic: () => performance.now() + waited });
  ({ nurse, leader } = await sentIdea(town));
});
afterEach(() => town.stop());

/** Time goes on, and what is due is done. */
async function day(at: string): Promise<void> {
  waited += 3_600_000;
  town.setClock(`${at}T08:00:00Z`);
  await town.bot.runDue();
}

let waited = 0;
/** Teams takes only some messages a second to one chat: an hour later the rest has come. */
async function later(): Promise<void> {
  waited += 3_600_000;
  town.setClock("2026-11-23T09:00:00Z");
  await town.bot.drain();
}

async function tryOut(): Promise<void> {
  await leader.press("Prøv ut");
  await leader.press("Bekreft", { Hva: "Vi låner bilen til dagsenteret på kveldstid", Hvem: "Kveldsvakta" });
}

const adoptAnswers = {
  "Har endringen vært en forbedring?": "Ja",
  "Er den tilstrekkelig?": "Ja",
  "Er målene nådd?": "Delvis",
  "Hva betydde den for brukeren?": "Kveldsmaten kommer til tida",
  "Hva betydde den for ansatte?": "Roligere kvelder",
  "Hva betydde den for ressursene?": "Ingen kostnad",
  "Hva sa brukere eller pårørende (uten navn)?": "De merket det godt",
  "Hva må til for at alle gjør det slik, hver gang?": "Nøkkelen henger på samme sted",
  "Ansvarlig rolle": "Fagansvarlig i sone nord",
};

describe("from the proposal to the check", () => {
  test("planned, tried, evaluated, adopted, and still done", async () => {
    await leader.press("Flere valg");
    await leader.press("Planlegg");
    expect(leader.newest.value("Startdato")).toBe("2026-11-30");
    expect(leader.newest.value("Ansvarlig")).toBe("Leder i hjemmetjenesten sone nord");
    await leader.press("Spørsmål som hjelper");
    await leader.press("Bekreft", {
      Hvorfor: "Kveldsvakta bruker en time på å vente på bil",
      "Hvordan er det i dag?": "Fire kvelder i uka uten bil",
      "Hva skal spart tid brukes til?": "Mer tid hos brukeren",
      "Vil vi dette?": "Ja",
    });
    const planned = cardWith(nurse, "Svar på ideen din: planlagt");
    for (const words of [LEADER, "mandag 30. november", "en time på å vente på bil", "Mer tid hos brukeren"])
      expect(planned).toContain(words);
    expect(planned).not.toContain("Vil vi dette?");
    expect(cardWith(nurse, "Idé 1 – Planlagt")).toContain("Starter mandag 30. november.");
    expect(cardWith(leader, "Idé 1 – Planlagt")).toContain("Fire kvelder i uka uten bil");

    await day("2026-11-30");
    const asked = cardWith(leader, "Er dere klare til å prøve idé 1?");
    expect(asked).toContain("Planen er å begynne mandag 30. november.");
    expect(leader.newest.buttons).toEqual(["Prøv ut", "Sett ny frist", "Stopp"]);
    await leader.press("Prøv ut");
    expect(leader.newest.value("Hvem")).toBe("Hjemmetjenesten sone nord");
    expect(leader.newest.value("Til når")).toBe("2026-12-28");
    await leader.press("Mer om utprøvingen");
    expect(leader.newest.value("Hvordan er det i dag?")).toBe("Fire kvelder i uka uten bil");
    await leader.press("Bekreft", { Hva: "Vi låner bilen til dagsenteret" });
    expect(cardWith(nurse, "Nå prøver vi ut ideen din")).toContain("Vi låner bilen til dagsenteret");
    expect(cardWith(nurse, "Idé 1 – Prøves ut")).toContain("mandag 28. desember");

    await day("2026-12-28");
    expect(cardWith(nurse, "Hvordan gikk det med idé 1?")).toContain("Utprøvingen er over.");
    await nurse.press("Flere spørsmål");
    await nurse.press("Send inn", {
      "Har endringen vært en forbedring?": "Ja",
      "Hva betydde den for brukeren?": "Ingen ventet på kveldsmaten",
      "Hva bygger svaret på?": "En telling",
    });
    expect(cardWith(nurse, "Takk for svaret")).toContain("Lederen leser svaret ditt");
    await day("2027-01-04");
    expect(leader.newest.text).toContain("Nå kan du bestemme hva som skjer videre med idé 1.");
    expect(leader.newest.text).toContain("Har endringen vært en forbedring?\nJa 1");
    await leader.say("venter");
    expect(leader.newest.text).toContain("Utprøvingen er over. Du har til");
    await leader.press("Åpne 1");
    await leader.press("Se hva hver enkelt svarte");
    expect(leader.newest.text).toContain("Ingen ventet på kveldsmaten");
    expect(leader.newest.buttons).toEqual([
      "Se hva hver enkelt svarte",
      "Innfør",
      "Juster",
      "Stopp",
      "Flere valg",
    ]);

    await leader.press("Innfør");
    expect(leader.newest.value("Neste sjekk")).toBe("2027-04-05");
    await leader.press("Bekreft", adoptAnswers);
    expect(cardWith(nurse, "Ideen din er innført")).toContain("Kveldsmaten kommer til tida");
    expect(cardWith(nurse, "Idé 1 – Innført")).toContain("Neste sjekk");

    await day("2027-04-05");
    expect(cardWith(nurse, "Gjør dere dette fortsatt?")).toContain("Det gjelder idé 1");
    await nurse.press("Nei, ikke lenger");
    expect(cardWith(nurse, "Takk for svaret")).toBeDefined();
    expect(cardWith(leader, "Gjør dere dette fortsatt? Et svar om idé 1")).toContain("Nei, ikke lenger");
    expect(leader.newest.buttons).toContain("Prøv ut");
    await leader.press("Stopp");
    await leader.press("Bekreft", { Årsak: "For lite tid", "Hva lærte vi?": "Noen må eie nøkkelen" });
    expect(cardWith(nurse, "Ideen din er stoppet")).toContain("Noen må eie nøkkelen");
  });

  test("Evaluer before the end, Juster, and on with the trial", async () => {
    await tryOut();
    await leader.press("Evaluer");
    await leader.press("Bekreft", { "Har endringen vært en forbedring?": "Delvis" });
    expect(cardWith(leader, "Idé 1 – Evalueres")).toContain("Har endringen vært en forbedring?\nDelvis 1");
    await leader.press("Innfør");
    expect(leader.newest.value("Har endringen vært en forbedring?")).toBe("partly");
    await leader.press("Lukk");
    await leader.press("Juster");
    await leader.press("Bekreft", { "Hva endres?": "Vi henter bilen klokka fem i stedet" });
    await later();
    expect(cardWith(nurse, "Vi justerer ideen din")).toContain("Vi henter bilen klokka fem i stedet");
    expect(cardWith(nurse, "Idé 1 – Justeres")).toContain("Prøves ut til mandag 21. desember");
  });

  test("a trial about rota needs the unions, and nothing written is lost when they are left out", async () => {
    await leader.press("Prøv ut");
    await leader.press("Mer om utprøvingen");
    await leader.press("Bekreft", {
      Hva: "Ny turnus på kveld",
      Hvem: "Kveldsvakta",
      "Gjelder turnus eller oppgavefordeling": "true",
      "Hvor mange timer, og hvem dekker vaktene?": "To timer i uka",
    });
    expect(leader.newest.text).toContain("Skriv noe i «Tillitsvalgt og verneombud involvert: hvem, når».");
    expect(leader.newest.value("Hva")).toBe("Ny turnus på kveld");
    expect(leader.newest.value("Hvor mange timer, og hvem dekker vaktene?")).toBe("To timer i uka");
    await leader.press("Bekreft", {
      "Tillitsvalgt og verneombud involvert: hvem, når": "Hovedtillitsvalgt, møte 24. november",
    });
    expect(cardWith(nurse, "Nå prøver vi ut ideen din")).toContain("Hovedtillitsvalgt, møte 24. november");
  });

  test("the fourth trial of a unit is warned of, never forbidden", async () => {
    await tryOut();
    for (const number of [2, 3, 4]) {
      await later();
      await nurse.say("idé");
      await nurse.press("Send inn", { "Hva er problemet eller behovet?": `Noe annet nummer ${number}` });
      await leader.press("Prøv ut");
      const warned = leader.newest.text.includes("Dere prøver allerede ut 3 andre ting.");
      expect(warned).toBe(number === 4);
      await leader.press("Bekreft", { Hva: "Et forsøk", Hvem: "Alle" });
    }
    expect(cardWith(leader, "Idé 4 – Prøves ut")).toBeDefined();
  });
});

describe("somebody who is with on it", () => {
  test("hears what the proposer hears, is asked the same, and the leader sees what each answered", async () => {
    const helper = await town.person("Helsefagarbeider hjemmetjenesten sone nord");
    await isWithOn(helper);
    await tryOut();
    expect(cardWith(helper, "Nå prøver vi ut idé 1")).toContain(
      "Når tida er ute, spør vi deg hvordan det gikk.",
    );
    await day("2026-12-21");
    await helper.press("Flere spørsmål", {}, { on: "Hvordan gikk det med idé 1?" });
    await helper.press("Send inn", {
      "Har endringen vært en forbedring?": "Delvis",
      "Ga den ekstraarbeid?": "Ja, vi må hente nøkkelen",
    });
    await nurse.press("Send inn", { "Har endringen vært en forbedring?": "Ja" });
    await day("2026-12-28");
    const asked = leader.chat.findLast((card) => card.text.includes("Nå kan du bestemme"));
    expect(asked?.text).toContain("Har endringen vært en forbedring?\nJa 1 · Delvis 1");
    await leader.press("Se hva hver enkelt svarte");
    expect(leader.newest.text).toContain(`${helper.name} svarte`);
    expect(leader.newest.text).toContain("Ja, vi må hente nøkkelen");

    await leader.press("Stopp");
    await leader.press("Bekreft", {
      Årsak: "Ga ulemper for andre",
      "Hva lærte vi?": "Nøkkelen er flaskehalsen",
    });
    expect(cardWith(helper, "Idé 1 er stoppet")).toContain("Nøkkelen er flaskehalsen");
    // The question that is past has become a line, with the way to the idea.
    const past = helper.chat.find((card) => card.text.startsWith("Idé 1: Stoppet"));
    expect(past?.text).toContain(`${LEADER} stoppet ideen.`);
    expect(past?.buttons).toEqual(["Åpne 1"]);
  });

  async function isWithOn(person: Person): Promise<void> {
    const { loadIdea, ideaRow, ideaPartition, IDEA_ROW } = await import("../../bot/ideas/idea-store.ts");
    const file = await loadIdea(town.bot.store, 1);
    if (!file) throw new Error("there is no idea 1");
    const data = ideaRow.write({ ...file.idea, participants: [person.id] });
    await town.bot.store.transact(ideaPartition(1), [
      { kind: "replace", row: IDEA_ROW, data, etag: file.etag },
    ]);
  }
});

test("what a question led to is tried, adopted and told of; nobody tries a question", async () => {
  await nurse.say("idé");
  const question = { "Hva er det?": "Noe jeg lurer på", [PROBLEM]: "Hvorfor har vi to nøkkelbokser?" };
  await nurse.press("Send inn", question);
  await leader.press("Flere valg");
  await leader.press("Prøv ut");
  await leader.press("Bekreft", { Hva: "Én boks", Hvem: "Alle" });
  expect(cardWith(nurse, "Nå prøver vi ut det du spurte om")).toContain("Én boks");
  await leader.press("Flere valg");
  await leader.press("Sett ny frist");
  expect(leader.newest.text).not.toContain("En svarfrist kan flyttes én gang");
  await leader.press("Lukk");
  await leader.press("Flere valg");
  await leader.press("Stopp");
  await leader.press("Bekreft", { Årsak: "For lite tid", "Hva lærte vi?": "Én er nok" });
  expect(cardWith(nurse, "Det du spurte om, er stoppet")).toContain("Én er nok");
});

describe("a no", () => {
  test("can be asked about once; the second is final", async () => {
    for (const words of ["Ikke råd i år", "Fortsatt ikke råd"]) {
      await leader.press("Flere valg");
      await leader.press("Si nei");
      await leader.press("Bekreft", { Årsak: "Økonomi", Begrunnelse: words });
      const news = nurse.chat.findLast((card) => card.text.startsWith("Svar på ideen din: nei"));
      expect(news?.text).toContain(words);
      const mayAppeal = words === "Ikke råd i år";
      expect(news?.buttons.includes("Be om ny vurdering")).toBe(mayAppeal);
      expect(news?.text.includes("Dette er vurdert på nytt, og svaret står.")).toBe(!mayAppeal);
      if (!mayAppeal) continue;
      await later();
      await nurse.press("Be om ny vurdering");
      await nurse.press("Send inn", { "Ny informasjon": "Dagsenteret har en bil vi kan låne" });
      expect(cardWith(leader, "Ny vurdering av idé 1")).toContain("Dagsenteret har en bil vi kan låne");
      expect(cardWith(nurse, "Idé 1 – Mottatt")).toContain("mandag 30. november kl. 16.00");
    }
  });
});

describe("somebody else decides", () => {
  test("Løft gives it to the level above with a reason, and the proposer a new date", async () => {
    const above = await town.person("Leder hjemmetjenesten");
    await leader.press("Flere valg");
    await leader.press("Løft til min leder");
    await leader.press("Bekreft", { Årsak: "Krever penger" });
    const told = cardWith(nurse, "Ideen din er løftet");
    expect(told).toContain("Krever penger");
    expect(told).toContain("Nå er det leder i hjemmetjenesten som skal svare, senest mandag 30. november");
    expect(cardWith(nurse, "Idé 1 – Løftet")).toContain("Sendt til leder i hjemmetjenesten");
    expect(cardWith(above, "Idé 1 – Løftet")).toContain("Krever penger");
    await above.press("Løst med en gang", {}, { on: "Idé 1 – Løftet" });
    await above.press("Bekreft", { "Hva ble gjort?": "Pengene er satt av" });
    expect(cardWith(nurse, "Svar på ideen din: løst med en gang")).toContain("Pengene er satt av");
    expect(cardWith(leader, "Nå er det leder i hjemmetjenesten som svarer på idé 1.")).toBeDefined();
  });

  test("Send til annen enhet keeps clock and history", async () => {
    const other = await town.person("Leder nattjenesten");
    await leader.press("Flere valg");
    await leader.press("Send til annen enhet");
    await leader.press("Bekreft", { Enhet: "Nattjenesten", Begrunnelse: "Bilen er deres" });
    expect(cardWith(nurse, "Ideen din er sendt videre")).toContain("Bilen er deres");
    const arrived = cardWith(other, "Idé 1 – Mottatt");
    expect(arrived).toContain("Noen har sendt idé 1 til deg");
    expect(arrived).toContain("mandag 30. november kl. 16.00");
    expect(arrived).toContain("sendte ideen videre til nattjenesten");
    expect(other.newest.buttons).toContain("Prøv ut");
  });
});

describe("the proposer", () => {
  test("takes the idea back, after a confirmation, and nobody has to answer it", async () => {
    await nurse.press("Trekk ideen");
    expect(nurse.newest.text).toContain("Vil du trekke idé 1?");
    await nurse.press("Lukk");
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toBeDefined();
    await nurse.press("Trekk ideen");
    await nurse.press("Bekreft");
    expect(cardWith(nurse, "Idé 1 – Trukket")).toContain("Du trakk ideen.");
    expect(cardWith(leader, "Den som sendte inn, har trukket idé 1")).toContain(
      "Du trenger ikke å gjøre noe.",
    );
    expect(cardWith(leader, "Idé 1 – Trukket")).toBeDefined();
    await leader.say("venter");
    expect(leader.newest.text).toContain("Ingenting venter");
  });

  test("takes the name away when it is decided, and the leader sees it no more", async () => {
    await leader.press("Løst med en gang");
    await leader.press("Bekreft", { "Hva ble gjort?": "Ordnet" });
    await nurse.say("mine ideer");
    await nurse.press("Åpne 1");
    await nurse.press("Ta bort navnet mitt");
    await nurse.press("Bekreft");
    expect(cardWith(nurse, "Navnet ditt er tatt bort")).toBeDefined();
    for (const card of leader.chat) expect(card.allText).not.toContain(nurse.name);
    expect(cardWith(leader, "Idé 1 – Innført")).toContain("Navnet er tatt bort");
  });
});

test("a press that came too late says in one sentence who did what, and keeps what was written", async () => {
  const deputy = await town.person("Fagansvarlig hjemmetjenesten sone nord");
  const { saveAbsence } = await import("../../bot/organisation/person-store.ts");
  await saveAbsence(town.bot.store, leader.id, { from: "2026-11-23", until: "2026-11-30" });
  await deputy.say("venter");
  await deputy.press("Åpne 1");
  await deputy.press("Prøv ut");
  await leader.press("Løst med en gang");
  await leader.press("Bekreft", { "Hva ble gjort?": "Bilen er på plass" });
  await deputy.press("Bekreft", { Hva: "Vi låner en bil av dagsenteret", Hvem: "Kveldsvakta" });
  const told = cardWith(deputy, "Det er ikke mulig lenger.");
  expect(told).toContain(`${LEADER} løste det med en gang: «Bilen er på plass»`);
  expect(told).toContain("Vi låner en bil av dagsenteret");
  expect(told).toContain("Idé 1 – Innført");
});
