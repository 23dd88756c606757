import { expect, test } from "vitest";
import { checkGoals } from "../../../../bot/strategy/plan/goal-rows.ts";
import { faultLine } from "../../../../bot/tables/fault-words.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";

const heading = "nr;tittel;tema;fra;til;status;ansvarlig;tjenester;hvorfor\n";
const units = new Set(["hjemme", "natt"]);

function check(rows: string, known: ReadonlySet<string> | undefined) {
  return checkGoals(Buffer.from(heading + rows), known);
}

function faultsOf(rows: string, ...known: readonly (ReadonlySet<string> | undefined)[]): string[] {
  const checked = check(rows, known.length === 0 ? units : known[0]);
  return checked.kind === "good" ? [] : checked.faults.map((fault) => faultLine(fault, textsIn("nb")));
}

test("a row is read as a goal; a year is the whole of it, an empty status is aktiv", () => {
  const checked = check(
    "1.1;Færre fall;Trygghet;2026;2030;;hjemme;hjemme|natt;Ett fall er ett for mye.\n",
    units,
  );
  expect(checked).toEqual({
    kind: "good",
    goals: [
      {
        nr: "1.1",
        title: "Færre fall",
        theme: "Trygghet",
        from: "2026-01-01",
        to: "2030-12-31",
        status: "active",
        owner: "hjemme",
        services: ["hjemme", "natt"],
        why: "Ett fall er ett for mye.",
      },
    ],
  });
});

test("what may be empty is left out, and dates are taken as they are", () => {
  const checked = check("2;Mat;;2026-08-01;;Nådd;;;\n", units);
  expect(checked).toEqual({
    kind: "good",
    goals: [
      { nr: "2", title: "Mat", theme: "", from: "2026-08-01", status: "reached", services: [], why: "" },
    ],
  });
});

test("every fault names file, line, column and what is allowed", () => {
  const faults = faultsOf(
    ";;;;;ferdig;;;\n1;A;;i fjor;2026-02-30;;bort;natt|borte;\n1;B;;2027;2026;;;;\na|b;C;;;;;;;\n",
  );
  expect(faults).toEqual([
    "delmal.csv linje 2, kolonne nr: feltet er tomt. Det må fylles ut.",
    "delmal.csv linje 2, kolonne tittel: feltet er tomt. Det må fylles ut.",
    "delmal.csv linje 2, kolonne status: «ferdig» er ikke et kjent ord her. Tillatt: aktiv, planlagt, nådd, avsluttet, eller tomt felt (= aktiv).",
    expect.stringMatching(/^delmal\.csv linje 3, kolonne fra: «i fjor» er ikke en dato\. Tillatt: /),
    expect.stringMatching(/^delmal\.csv linje 3, kolonne til: «2026-02-30» er ikke en dato\. Tillatt: /),
    expect.stringMatching(/^delmal\.csv linje 3, kolonne ansvarlig: enheten «bort» finnes ikke .*Tillatt: /),
    expect.stringMatching(/^delmal\.csv linje 3, kolonne tjenester: enheten «borte» finnes ikke .*Tillatt: /),
    expect.stringMatching(/^delmal\.csv linje 4, kolonne til: målet slutter 2026, før .*Tillatt: /),
    expect.stringMatching(/^delmal\.csv linje 4, kolonne nr: id «1» er allerede brukt i linje 3\./),
    expect.stringMatching(/^delmal\.csv linje 5, kolonne nr: «a\|b» kan ikke brukes som id\. Tillatt: /),
  ]);
});

test("the form of the file is checked as that of the other two is", () => {
  const wrong = checkGoals(Buffer.from("nr;tittel;formål\n1;A;B\n"), units);
  const lines = wrong.kind === "good" ? [] : wrong.faults.map((fault) => faultLine(fault, textsIn("nb")));
  expect(lines).toContainEqual(expect.stringContaining("delmal.csv linje 1: ukjent kolonne «formål»"));
  expect(lines).toContainEqual(
    expect.stringContaining("delmal.csv linje 1, kolonne hvorfor: kolonnen mangler"),
  );
  expect(faultsOf("1;A;;;;;;\n")).toHaveLength(1);
});

test("units are not called unknown when enheter.csv could not be read", () => {
  expect(faultsOf("1;A;;;;;hvem;som|helst;\n", undefined)).toEqual([]);
});
