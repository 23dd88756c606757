import { describe, expect, test } from "vitest";
import { type NudgeFacts, nudgesOf } from "../../../../bot/weekly-update/writing/nudges.ts";
import { emptySections, type Sections } from "../../../../bot/weekly-update/sections.ts";

/** Nothing to remark on. */
const good: Sections = {
  ...emptySections,
  goals: "Færre fall, fordi ett fall kan koste en bruker hjemmet sitt",
  sinceLast: "Sone nord strever med vaktene i helgene. Hva har dere prøvd?",
};

function nudges(sections: Partial<Sections>, more: Partial<NudgeFacts> = {}) {
  return nudgesOf({
    sections: { ...good, ...sections },
    marks: {},
    previous: undefined,
    services: ["Dagsenteret", "Hjemmetjenesten"],
    ...more,
  });
}

describe("the nudges", () => {
  test("a good edition gets none, and one that is only begun neither", () => {
    expect(nudges({})).toEqual([]);
    expect(nudges({ goals: "", sinceLast: "Ny bil." })).toEqual([]);
  });

  test("godt jobba alone, but not with what they did", () => {
    expect(nudges({ praise: "Godt jobba, dagsenteret!" })).toEqual(["thin-praise"]);
    const told = "Godt jobba! Dagsenteret ringte alle som var borte, og tre kom tilbake.";
    expect(nudges({ praise: told })).toEqual([]);
  });

  test("only messages: no question, no assignment, nothing that is hard, no mark", () => {
    const told = { sinceLast: "Ny bil i sone nord." };
    expect(nudges(told)).toEqual(["only-messages"]);
    expect(nudges(told, { marks: { sinceLast: "information" } })).toEqual(["only-messages"]);
    expect(nudges(told, { marks: { sinceLast: "discuss" } })).toEqual([]);
  });

  test("no question to those who read, though there is something to do", () => {
    const told = { sinceLast: "Ny bil i sone nord.", assignment: "Takk nattevakta." };
    expect(nudges(told)).toEqual(["no-questions"]);
    expect(nudges({ ...told, reminder: "Hvem svarer når du er borte?" })).toEqual([]);
  });

  test("nothing about why; the letters inside another word do not count", () => {
    expect(nudges({ goals: "Færre fall" })).toEqual(["no-why"]);
    expect(nudges({ goals: "Færre fall. Byfordi." })).toEqual(["no-why"]);
    expect(nudges({ goals: "Færre fall, slik at flere kan bo hjemme" })).toEqual([]);
  });

  test("a goal from the plan has its why behind a dash", () => {
    expect(nudges({ goals: "Færre fall – Ett fall kan bety slutten på å bo hjemme." })).toEqual([]);
    expect(nudges({ goals: "Færre fall – alle enheter" })).toEqual(["no-why"]);
  });

  test("praise only, nothing that is hard", () => {
    const praised = {
      sinceLast: "Ny bil. Hva betyr den for dere?",
      praise: "Korttid ryddet lageret på egen hånd.",
    };
    expect(nudges(praised)).toEqual(["only-praise"]);
    expect(nudges({ ...praised, struggling: "Vikarer i helgene." })).toEqual([]);
  });

  test("the same service as last time, whatever the letters", () => {
    const praise = "Til dagsenteret: De tok med alle på tur til kaia.";
    const previous = { ...emptySections, praise: "Dagsenteret har pyntet til jul." };
    expect(nudges({ praise }, { previous })).toEqual(["same-service"]);
    expect(nudges({ praise: "Til hjemmetjenesten: De delte på bilene." }, { previous })).toEqual([]);
  });

  test("the same service presents itself as the last time, whatever its text called it", () => {
    const previous = { ...emptySections, presenting: "Vi er 60 ansatte i tre soner." };
    const presenting = "Hjemmetjenesten\nVi er fortsatt 60.";
    expect(nudges({ presenting }, { previous, presentedLast: "Hjemmetjenesten" })).toEqual(["same-service"]);
    expect(nudges({ presenting }, { previous, presentedLast: "Dagsenteret" })).toEqual([]);
  });

  test("the seventh section, and never more than three at once", () => {
    const six = { assignment: "Takk noen.", reminder: "Vaksine.", meeting: "Onsdag", unchanged: "Turnusen" };
    expect(nudges(six)).toEqual([]);
    expect(nudges({ ...six, goodWords: "Takk." })).toEqual(["many-sections"]);
    const bad = {
      ...six,
      goals: "Færre fall",
      sinceLast: "Ny bil.",
      praise: "Bra jobba!",
      goodWords: "Takk.",
    };
    expect(nudges(bad)).toEqual(["thin-praise", "no-questions", "no-why"]);
  });
});
