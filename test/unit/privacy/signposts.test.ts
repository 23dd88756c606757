import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { signsIn } from "../../../bot/privacy/signposts.ts";

describe("an incident is heard in", () => {
  test.each([
    "Jeg har et avvik å melde",
    "Avviket fra i går er ikke meldt",
    "Det burde skrives AVVIKSMELDING på dette",
    "En bruker fikk feil medisin i går kveld",
    "Det var feilmedisinering igjen",
    "Vi glemte å gi henne medisinen",
    "Vi hadde en uønsket hendelse",
    "Bebuaren fekk ikkje kveldsmedisin og medisinen låg att",
    "Det var ei uynskt hending i helga",
    "Ho falt og brakk handleddet",
    "Ei alvorleg hending på natt",
    "Det kunne gått skikkelig gærent. Det holdt på å gå galt.",
    "The patient got the wrong medication",
    "It was a near miss",
  ])("%s", (text) => {
    expect(signsIn([text])).toContain("incident");
  });
});

describe("a varsel is heard in", () => {
  test.each([
    "Det er kritikkverdige forhold her",
    "Jeg blir mobbet av en kollega",
    "Eg vil varsle om noko",
    "Jeg ønsker å varsle",
    "Lederen trakasserer oss",
    "Noen stjeler penger fra beboerne",
    "Noen stjeler fra beboerne hele tida",
    "Somebody stole money from a resident",
    "Ein kollega slår bebuarar",
    "Vi opplever gjengjeldelse etter at vi sa fra",
    "Dette er diskriminering",
    "Det blir brukt tvang uten vedtak",
    "I want to blow the whistle",
    "Somebody is harassing the assistants",
  ])("%s", (text) => {
    expect(signsIn([text])).toContain("whistleblowing");
  });
});

describe("a sick call or a shift swap is heard in", () => {
  test.each([
    "Jeg er syk",
    "Hei! Jeg er dessverre blitt syk og kommer ikke",
    "eg er sjuk i dag",
    "Kan jeg bytte vakt på fredag?",
    "Er det nokon som kan byte helgevakt med meg",
    "Kan noen ta vakta mi i kveld",
    "Jeg kommer ikke på jobb i morgen",
    "I'm sick today",
    "Can I swap my shift with someone?",
  ])("%s", (text) => {
    expect(signsIn([text])).toEqual(["absence"]);
  });
});

describe("nothing is heard in", () => {
  test.each([
    "Vi bør avvikle ordningen med to skjemaer",
    "Ferieavviklingen kommer for sent",
    "Turnusen har avvik fra turnusplanen hver uke",
    "Sensoren varsler når brukeren står opp",
    "Vi må varsle pårørende før besøket",
    "Værvarselet kan stå på tavla",
    "Varslingen fra trygghetsalarmen går til feil telefon",
    "Vi trenger nytt bestikk på kjøkkenet",
    "Man må kunne stole på lista",
    "Færre fall: vi kan øve balanse på dagsenteret",
    "Medisinene ligger i feil skap",
    "De som er syke, trenger en roligere stue",
    "Sykepleierne mangler tid til rapport",
    "Vi er lei av å være syke av dårlig luft",
    "Rutinen når jeg er syk er uklar",
    "Sykefraværet går ned når vi har faste team",
    "Vaktene begynner for tidlig",
    "Vi bytter dekk på bilene i november",
    "Mobilladere mangler på rommene",
    "Rusmisbrukere som søker plass, venter lenge",
    "Volden i filmene på tv-stua er for mye",
    "Vi trenger en bil på kvelden",
    "Brukeren faller mellom to stoler",
    "Vi har 19 avviksfrie dager igjen",
    "Smøring av brødskiver tar halve morgenen",
    "Rapportmøtet stjeler mye tid fra brukerne",
    "Skjemaa stjel tid frå stellet",
    "Papirarbeidet stjeler tida vår",
    "The forms are stealing time from the users",
    "Vi må kunne stole mer på hverandre",
    "Vi treng lister vi kan stole heilt og fullt på",
  ])("%s", (text) => {
    expect(signsIn([text])).toEqual([]);
  });
});

test("every text of a form is listened to, and words of two sentences are not put together", () => {
  expect(signsIn(["Vi mangler en bil", undefined, "Det er meldt avvik på dette"])).toEqual(["incident"]);
  expect(signsIn(["Vi glemte nøklene. Så kom vi på det. Medisinene lå i bilen."])).toEqual([]);
  expect(signsIn(["Vi fikk ikke", "medisinen"])).toEqual([]);
});

test("a text can sound like two things at once", () => {
  expect(signsIn(["Det er kritikkverdig at avvik ikke blir meldt"])).toEqual(["incident", "whistleblowing"]);
});

test("hardly anything is heard in a long list of everyday ideas, and then only in what mentions an avvik", () => {
  const csv = readFileSync(new URL("../../data/similar-ideas.csv", import.meta.url), "utf8");
  const ideas = csv
    .split("\n")
    .flatMap((line) => line.split(";").slice(5))
    .filter((text) => /\S\s\S/.test(text));
  const heard = ideas.filter((text) => signsIn([text]).length > 0);
  expect(ideas.length).toBeGreaterThan(200);
  expect(heard.filter((text) => !/avvik/i.test(text))).toEqual([]);
  expect(heard.length).toBeLessThanOrEqual(2);
});
