/** Whose presentation a published text is, and which one counts; and the services that take turns. */
import { describe, expect, test } from "vitest";
import { textsIn } from "../../../../bot/texts/texts.ts";
import { asText, fromText } from "../../../../bot/weekly-update/presenting/rules/presentation.ts";
import { servicesOf } from "../../../../bot/weekly-update/presenting/rules/services.ts";
import { newestPresented } from "../../../../bot/weekly-update/presenting/rules/who-does-what.ts";
import { sampleOrganisation } from "../../../../demo/municipality/load.ts";

const nb = textsIn("nb");

const services = [
  { id: "hjemme", name: "Hjemmetjenesten" },
  { id: "nord", name: "Hjemmetjenesten sone nord" },
  { id: "dag", name: "Dagsenteret" },
];
const at = (week: string, text: string) => ({ week, at: `2026-12-${week.slice(-2)}`, text });

describe("hvem gjør hva", () => {
  test("the newest of each service counts, by the name in its first line", () => {
    const published = [
      at("2026-W10", "Hjemmetjenesten\nGammelt"),
      at("2026-W20", "Dagsenteret\nVi er fire."),
      at("2026-W30", "Hjemmetjenesten\nNytt"),
    ];
    expect(newestPresented(published, services, new Map([["2026-W20", "hjemme"]]))).toEqual([
      { unit: "dag", week: "2026-W20", text: "Dagsenteret\nVi er fire." },
      { unit: "hjemme", week: "2026-W30", text: "Hjemmetjenesten\nNytt" },
    ]);
  });

  test("a text that the editor wrote anew belongs to whose turn it was, else to the service it names", () => {
    const own = newestPresented(
      [at("2026-W10", "Vi er 60 i tre soner.")],
      services,
      new Map([["2026-W10", "dag"]]),
    );
    expect(own.map(({ unit }) => unit)).toEqual(["dag"]);
    const named = newestPresented(
      [at("2026-W10", "I hjemmetjenesten sone nord er vi 12.")],
      services,
      new Map(),
    );
    expect(named.map(({ unit }) => unit)).toEqual(["nord"]);
    expect(newestPresented([at("2026-W10", "Vi er 60.")], services, new Map())).toEqual([]);
  });

  test("what was answered is found again in the text", () => {
    const answers = { who: "Vi er fire.", contact: "Ring før kl. 10.", proud: "Ingen har falt." };
    const text = asText("Dagsenteret", answers, nb.presenting);
    expect(fromText(text, "Dagsenteret", [nb.presenting])).toEqual(answers);
    expect(fromText("Vi er fire.\nOg en katt.", "Dagsenteret", [nb.presenting])).toEqual({
      who: "Vi er fire.\nOg en katt.",
    });
  });
});

describe("the services that take turns", () => {
  const organisation = sampleOrganisation();
  const ids = (level?: string) => servicesOf(organisation, level).map(({ id }) => id);

  test("are those of the level tjeneste, or of another that is named", () => {
    expect(ids()).toEqual(["hjemme", "institusjon", "psykisk", "tildeling"]);
    expect(ids("Enhet")).toEqual(
      ["bofellesskap", "dagsenter", "hjemme-nord", "hjemme-sor", "korttid", "hjemme-natt"].toSorted(
        (a, b) => ids("Enhet").indexOf(a) - ids("Enhet").indexOf(b),
      ),
    );
    expect(ids("Enhet")).not.toContain("omsorgsboliger");
  });

  test("are those under the top where hardly any is called so, and never one without people", () => {
    const units = new Map([...organisation.units].map(([id, unit]) => [id, { ...unit, level: "avdeling" }]));
    const people = new Map(
      [...organisation.people].filter(([, { units: own }]) => !own.includes("tildeling")),
    );
    expect(servicesOf({ ...organisation, units, people }).map(({ id }) => id)).toEqual([
      "hjemme",
      "institusjon",
      "psykisk",
    ]);
  });
});
