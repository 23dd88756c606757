/** Files sent in the chat: which is which, and what a file alone is held against. */
import { describe, expect, test } from "vitest";
import { figuresOf, largeChanges } from "../../../bot/organisation/chat-import/figures.ts";
import { checkSent } from "../../../bot/organisation/check-files.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";
import { changeOf, type Roster } from "../../../bot/organisation/roster.ts";
import { columnsOf, peopleFile, unitsFile } from "../../../bot/tables/file-faults.ts";
import { recogniseFile } from "../../../bot/tables/recognise-file.ts";

function bytes(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join("\n"));
}

const unitsHeading = columnsOf[unitsFile].join(";");
const peopleHeading = columnsOf[peopleFile].join(";");

function unit(id: string, more: Partial<Unit> = {}): Unit {
  return { id, name: id, level: "", place: "", status: "active", ...more };
}

function person(id: string, units: string[], more: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    email: "",
    units,
    roles: ["administrator"],
    profession: "",
    language: "nb",
    ...more,
  };
}

const present: Roster = {
  units: [
    unit("topp", { leader: "a" }),
    unit("under", { parent: "topp" }),
    unit("gammel", { parent: "topp", status: "closed" }),
  ],
  people: [
    person("a", ["topp"]),
    person("b", ["under"]),
    person("c", ["under"], { confirmed: { by: "a", at: "" } }),
  ],
};

describe("a file is told by its heading", () => {
  test.each([
    ["enheter.csv", "ansatte.csv", unitsHeading],
    ["ansatte.csv", "enheter.csv", `\ufeff${peopleHeading.replaceAll(";", ",").toUpperCase()}`],
    ["delmal.csv", "plan.txt", columnsOf["delmal.csv"].map((column) => `"${column}"`).join(";")],
    // One column is misspelt: the check says so.
    ["ansatte.csv", "liste.csv", peopleHeading.replace("faggruppe", "yrke")],
    // The heading says nothing; then the name counts.
    ["enheter.csv", "Enheter.csv", "kode;tittel"],
  ])("%s, sent as %s", (file, name, heading) => {
    expect(recogniseFile(bytes(heading, "1;2"), name)).toBe(file);
  });

  test("something else is nothing of ours", () => {
    expect(recogniseFile(bytes("dato;beløp"), "regnskap.csv")).toBeUndefined();
    expect(recogniseFile(new Uint8Array([0, 1, 2, 255]), "bilde.csv")).toBeUndefined();
  });
});

describe("a file alone is held against what is in use", () => {
  const people = (...rows: string[]) =>
    checkSent({ [unitsFile]: undefined, [peopleFile]: bytes(peopleHeading, ...rows) }, present);
  const units = (...rows: string[]) =>
    checkSent({ [unitsFile]: bytes(unitsHeading, ...rows), [peopleFile]: undefined }, present);
  const kinds = (checked: ReturnType<typeof people>) =>
    checked.kind === "faulty"
      ? checked.faults.map(({ kind, file, line }) => `${file} ${line ?? "-"} ${kind}`)
      : [];

  test("people: units in use count, closed ones do not; a leader must be there", () => {
    expect(kinds(people("a;A;;topp;;;", "b;B;;under;;;"))).toEqual([]);
    expect(kinds(people("a;A;;gammel;;;"))).toEqual(["ansatte.csv 2 unknown-unit"]);
    expect(kinds(people("b;B;;under;;;"))).toEqual(["ansatte.csv - answerer-missing"]);
  });

  test("units: people in use stay where they are; whoever was confirmed in the chat follows by itself", () => {
    const good = units("topp;Topp;;;a;;;", "under;Under;;topp;;;;");
    expect(good.kind === "good" && good.roster.people.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(kinds(units("topp;Topp;;;a;;;"))).toEqual(["enheter.csv - people-left-behind"]);
    expect(kinds(units("topp;Topp;;;x;;;", "under;Under;;topp;;;;"))).toEqual([
      "enheter.csv 2 unknown-person",
    ]);
  });

  test("a warning about what was not sent has no line", () => {
    const alone: Roster = { units: [unit("topp")], people: [] };
    const checked = checkSent(
      { [unitsFile]: undefined, [peopleFile]: bytes(peopleHeading, "a;A;;topp;;;") },
      alone,
    );
    expect(checked.warnings.filter(({ kind }) => kind === "nobody-above").map(({ line }) => line)).toEqual([
      undefined,
    ]);
  });
});

describe("a difference in figures", () => {
  const many = Array.from({ length: 20 }, (_, n) => person(`p${n}`, ["topp"]));
  const before: Roster = { units: [unit("topp")], people: many };

  test("names what there is and leaves out what is none", () => {
    const change = changeOf(before, {
      units: [unit("topp"), unit("ny", { parent: "topp" })],
      people: many.slice(1),
    });
    expect(figuresOf(change, undefined)).toEqual({ unitsAdded: 1, peopleLeft: 1 });
  });

  test.each([
    [2, []],
    [3, [{ what: "left", count: 3, of: 20 }]],
  ])("%i of 20 leaving", (gone, large) => {
    expect(largeChanges(changeOf(before, { units: before.units, people: many.slice(gone) }))).toEqual(large);
  });

  test("among a few it says nothing", () => {
    const few = { ...before, people: many.slice(0, 9) };
    expect(largeChanges(changeOf(few, { units: few.units, people: [] }))).toEqual([]);
  });
});
