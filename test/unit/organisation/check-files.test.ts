import { describe, expect, test } from "vitest";
import { checkFiles } from "../../../bot/organisation/check-files.ts";
import { faultLine, warningLine } from "../../../bot/tables/fault-words.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const unitHead = "id;navn;nivå;overordnet;leder;stedfortreder;sted;status";
const peopleHead = "id;navn;epost;enheter;roller;faggruppe;språk";
const goodUnits = [unitHead, "helse;Helse;sektor;;anne;;;", "hjemme;Hjemme;tjeneste;helse;;bo;;aktiv"];
const goodPeople = [
  peopleHead,
  "anne;Anne;;helse;administrator;;",
  "bo;Bo;;hjemme|helse;administrator|redaktør;Sykepleier;nn",
];

function check(units: string | readonly string[], people: string | readonly string[] = goodPeople) {
  return checkFiles({ "enheter.csv": bytes(units), "ansatte.csv": bytes(people) });
}

function bytes(text: string | readonly string[]): Uint8Array {
  return new TextEncoder().encode(typeof text === "string" ? text : `${text.join("\n")}\n`);
}

/** Every fault as file:line:column kind. */
function faultsOf(checked: ReturnType<typeof checkFiles>): string[] {
  if (checked.kind === "good") return [];
  return checked.faults.map(
    ({ file, line, column, kind }) => `${file}:${line ?? ""}:${column ?? ""} ${kind}`,
  );
}

function replaced(lines: readonly string[], at: number, line: string): string[] {
  return lines.map((old, index) => (index === at ? line : old));
}

describe("files that are good", () => {
  test("are read with their defaults", () => {
    const checked = check(goodUnits);
    expect(checked).toMatchObject({ kind: "good" });
    if (checked.kind !== "good") return;
    expect(checked.roster.units).toEqual([
      { id: "helse", name: "Helse", level: "sektor", leader: "anne", place: "", status: "active" },
      {
        id: "hjemme",
        name: "Hjemme",
        level: "tjeneste",
        parent: "helse",
        deputy: "bo",
        place: "",
        status: "active",
      },
    ]);
    expect(checked.roster.people[1]).toEqual({
      id: "bo",
      name: "Bo",
      email: "",
      units: ["hjemme", "helse"],
      roles: ["administrator", "editor"],
      profession: "Sykepleier",
      language: "nn",
    });
  });

  test.each([
    ["byte order mark", (text: string) => `\ufeff${text}`],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["old Mac line ends", (text: string) => text.replaceAll("\n", "\r")],
    ["commas", (text: string) => text.replaceAll(";", ",")],
    ["quotes round every field", (text: string) => text.replace(/[^;\n]+/g, '"$&"')],
    ["no last line end", (text: string) => text.trimEnd()],
    ["blank lines and lines of empty cells", (text: string) => text.replaceAll("\n", "\n\n;;;;;;\n")],
    ["empty cells added at the end", (text: string) => text.replaceAll("\n", ";;\n")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    [
      "capital headings and another order of rows",
      (text: string) => text.replace(/^.*/, (head) => head.toUpperCase()),
    ],
  ])("may have %s", (_, changed) => {
    const plain = check(goodUnits);
    const other = check(changed(`${goodUnits.join("\n")}\n`), changed(`${goodPeople.join("\n")}\n`));
    expect(faultsOf(other)).toEqual([]);
    expect(other.kind === "good" && other.roster).toEqual(plain.kind === "good" && plain.roster);
  });

  test("may have quotes, delimiters and line ends inside a quoted name", () => {
    const checked = check(replaced(goodUnits, 2, 'hjemme;"Hjemme; ""sone"" \nnord";enhet;helse;;;;'));
    expect(checked.kind === "good" && checked.roster.units[1]?.name).toBe('Hjemme; "sone" nord');
  });

  test("compare the ids of people without case", () => {
    const checked = check(replaced(goodUnits, 1, "helse;Helse;sektor;;ANNE;;;"), [
      peopleHead,
      "Anne;Anne;;helse;administrator;;",
      "bo;Bo;;helse;administrator;;",
    ]);
    expect(checked.kind === "good" && checked.roster.units[0]?.leader).toBe("anne");
  });
});

describe("every fault is found with its place", () => {
  test.each<[string, string[], string[]]>([
    [
      "an unknown parent",
      replaced(goodUnits, 2, "hjemme;Hjemme;;borte;;;;"),
      ["enheter.csv:3:overordnet unknown-parent"],
    ],
    ["a circle", [...goodUnits, "a;A;;b;;;;", "b;B;;a;;;;"], ["enheter.csv:4:overordnet cycle"]],
    ["a unit above itself", [...goodUnits, "a;A;;a;;;;"], ["enheter.csv:4:overordnet cycle"]],
    ["two roots", [...goodUnits, "a;A;;;;;;"], ["enheter.csv:4:overordnet second-root"]],
    [
      "no root",
      [unitHead, "helse;H;;hjemme;;;;", "hjemme;H;;helse;;;;"],
      ["enheter.csv::overordnet no-root", "enheter.csv:2:overordnet cycle"],
    ],
    ["the same id twice", [...goodUnits, "hjemme;Hjemme;;helse;;;;"], ["enheter.csv:4:id duplicate-id"]],
    [
      "a leader who is nobody",
      replaced(goodUnits, 1, "helse;Helse;;;ukjent;;;"),
      ["enheter.csv:2:leder unknown-person"],
    ],
    [
      "a deputy who is nobody",
      replaced(goodUnits, 1, "helse;Helse;;;;x;;"),
      ["enheter.csv:2:stedfortreder unknown-person"],
    ],
    ["an empty name", replaced(goodUnits, 2, "hjemme;;;helse;;;;"), ["enheter.csv:3:navn empty"]],
    ["an empty id", [...goodUnits, ";A;;helse;;;;"], ["enheter.csv:4:id empty"]],
    [
      "an unknown status",
      replaced(goodUnits, 2, "hjemme;H;;helse;;;;stengt"),
      ["enheter.csv:3:status unknown-word"],
    ],
    ["an id that cannot be a key", [...goodUnits, "a/b;A;;helse;;;;"], ["enheter.csv:4:id bad-id"]],
    ["an id with an emoji", [...goodUnits, "😀;A;;helse;;;;"], ["enheter.csv:4:id bad-id"]],
    ["too few fields", [...goodUnits, "a;A;;helse"], ["enheter.csv:4: field-count"]],
    ["too many fields", [...goodUnits, "a;A;;helse;;;;;x"], ["enheter.csv:4: field-count"]],
    [
      "a quote in the middle",
      [...goodUnits, 'a;A "sone";;helse;;;;', "b;B;;borte;;;;"],
      ["enheter.csv:4:navn quote", "enheter.csv:5:overordnet unknown-parent"],
    ],
    [
      "a quote that never ends",
      [...goodUnits, 'a;"A;;helse;;;;', "b;B;;borte;;;;"],
      ["enheter.csv:4:navn quote", "enheter.csv:5:overordnet unknown-parent"],
    ],
    [
      "a name that is far too long",
      [...goodUnits, `a;${"x".repeat(401)};;helse;;;;`],
      ["enheter.csv:4:navn too-long"],
    ],
    [
      "a column that is missing",
      goodUnits.map((line) => line.split(";").slice(0, 7).join(";")),
      ["enheter.csv:1:status column-missing"],
    ],
    [
      "a column more",
      replaced(goodUnits, 0, `${unitHead};merknad`).map((line, at) => (at === 0 ? line : `${line};`)),
      ["enheter.csv:1: column-unknown"],
    ],
    [
      "a column of another name",
      replaced(goodUnits, 0, unitHead.replace("leder", "sjef")),
      ["enheter.csv:1:leder column-missing", "enheter.csv:1: column-unknown"],
    ],
    [
      "a column twice",
      replaced(goodUnits, 0, unitHead.replace("sted;", "navn;")),
      ["enheter.csv:1:sted column-missing", "enheter.csv:1:navn column-twice"],
    ],
    [
      "no rows",
      [unitHead],
      [
        "enheter.csv:: no-units",
        "ansatte.csv:2:enheter unknown-unit",
        "ansatte.csv:3:enheter unknown-unit",
        "ansatte.csv:3:enheter unknown-unit",
      ],
    ],
  ])("%s among the units", (_, units, expected) => {
    expect(faultsOf(check(units))).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ["an unknown unit", "c;C;;hjemme|borte;;;", "enheter unknown-unit"],
    ["no unit", "c;C;;;;;", "enheter empty"],
    ["an empty name", "c;;;hjemme;;;", "navn empty"],
    ["an unknown role", "c;C;;hjemme;sjef;;", "roller unknown-word"],
    ["an unknown language", "c;C;;hjemme;;;se", "språk unknown-word"],
    ["an id that another has in capitals", "ANNE;C;;hjemme;;;", "id duplicate-id"],
  ])("%s among the people", (_, row, expected) => {
    expect(faultsOf(check(goodUnits, [...goodPeople, row]))).toEqual([`ansatte.csv:4:${expected}`]);
  });

  test("a missing file, without calling everybody who refers to it wrong", () => {
    const checked = checkFiles({ "enheter.csv": bytes(goodUnits), "ansatte.csv": undefined });
    expect(faultsOf(checked)).toEqual(["ansatte.csv:: missing-file"]);
    const other = checkFiles({ "enheter.csv": undefined, "ansatte.csv": bytes(goodPeople) });
    expect(faultsOf(other)).toEqual(["enheter.csv:: missing-file"]);
  });

  test("a heading that cannot be read, and nothing about the rows under it", () => {
    expect(faultsOf(check(replaced(goodUnits, 0, `"${unitHead}`)))).toEqual(["enheter.csv:1:id quote"]);
  });

  test("an empty file", () => {
    expect(faultsOf(check(""))).toEqual(["enheter.csv:: empty-file"]);
  });

  test("UTF-16 with and without byte order mark, and the faults behind it", () => {
    const text = [...goodUnits, "a;A;;borte;;;;"].join("\n");
    const expected = ["enheter.csv:: encoding", "enheter.csv:4:overordnet unknown-parent"];
    for (const encoded of [Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(text, "utf16le")])
      expect(faultsOf(checkFiles({ "enheter.csv": encoded, "ansatte.csv": bytes(goodPeople) }))).toEqual(
        expected,
      );
  });

  test("an Excel file in the old encoding is one fault, and its other faults are found too", () => {
    const people = Buffer.from([...goodPeople, "c;Åse;;borte;;;"].join("\n"), "latin1");
    const checked = checkFiles({ "enheter.csv": bytes(goodUnits), "ansatte.csv": people });
    expect(faultsOf(checked)).toEqual(["ansatte.csv:1: encoding", "ansatte.csv:4:enheter unknown-unit"]);
  });

  test("one broken letter in a UTF-8 file is told by its line", () => {
    const good = Buffer.from(`${goodPeople.join("\n")}\nc;C`);
    const people = Buffer.concat([good, Buffer.from([0xe5]), Buffer.from(";;hjemme;;;\n")]);
    const checked = checkFiles({ "enheter.csv": bytes(goodUnits), "ansatte.csv": people });
    expect(faultsOf(checked)).toEqual(["ansatte.csv:4: encoding"]);
  });

  test("line numbers count the lines inside quoted fields and blank lines", () => {
    const units = [...goodUnits, "", 'a;"A\nB";;helse;;;;', "b;B;;borte;;;;"];
    expect(faultsOf(check(units))).toEqual(["enheter.csv:7:overordnet unknown-parent"]);
  });

  test("many faults at once, each one line that says where, what and what is allowed", () => {
    const units = [...goodUnits, "a;;;borte;;;;stengt", "hjemme;H;;helse;x;;;"];
    const checked = check(units, [...goodPeople, "c;C;;nei;sjef;;xx"]);
    const lines =
      checked.kind === "faulty" ? checked.faults.map((fault) => faultLine(fault, textsIn("nb"))) : [];
    expect(lines).toHaveLength(7);
    expect(lines[1]).toBe(
      "enheter.csv linje 4, kolonne status: «stengt» er ikke et kjent ord her. Tillatt: aktiv, planlagt, eller tomt felt (= aktiv).",
    );
    for (const line of lines) expect(line).not.toMatch(/\n|undefined/);
  });
});

describe("warnings", () => {
  const warningsIn = (checked: ReturnType<typeof checkFiles>) =>
    checked.warnings.map((warning) => warningLine(warning, textsIn("nb")));

  test("fewer than two administrators", () => {
    const lines = warningsIn(check(goodUnits, [...goodPeople.slice(0, 2), "bo;Bo;;helse;;;"]));
    expect(lines.join("\n")).toMatch(
      /Advarsel: ansatte\.csv, kolonne roller: bare én har rollen administrator/,
    );
    expect(warningsIn(check(goodUnits)).join("\n")).not.toMatch(/rollen administrator/);
  });

  test("an active unit with nobody above it, but not a planned one", () => {
    const units = replaced(goodUnits, 1, "helse;Helse;;;;;;");
    expect(warningsIn(check([...units, "p;Planlagt;;helse;;;;planlagt"])).join("\n")).toMatch(
      /linje 2.*«Helse»[^]*linje 3.*«Hjemme»/,
    );
    expect(warningsIn(check([...units, "p;Planlagt;;helse;;;;planlagt"])).join("\n")).not.toMatch(/Planlagt/);
    expect(warningsIn(check(goodUnits)).join("\n")).not.toMatch(/ingen over/);
  });

  test("ids that Teams would never send, counted in one line", () => {
    expect(warningsIn(check(goodUnits))).toEqual([expect.stringMatching(/«anne» og 1 til ser ikke ut som/)]);
  });
});

describe("identity numbers", () => {
  const number = "13097248022";

  test.each([
    [`${number};Cato;;helse;;;`, "id"],
    [`cato;Cato ${number};;helse;;;`, "navn"],
    ["cato;Cato;;helse;;Vikar, f.nr. 130972 48022;", "faggruppe"],
  ])("%s is refused, and nothing that is printed repeats it", (line, column) => {
    const checked = check(goodUnits, [...goodPeople, line]);
    expect(faultsOf(checked)).toContain(`ansatte.csv:4:${column} national-id`);
    const faults = checked.kind === "faulty" ? checked.faults : [];
    const texts = textsIn("nb");
    const printed = [
      ...faults.map((fault) => faultLine(fault, texts)),
      ...checked.warnings.map((warning) => warningLine(warning, texts)),
    ];
    expect(printed.join("\n").replaceAll(" ", "")).not.toContain(number);
  });

  test("an object id that happens to look like one is let through", () => {
    const id = "aaaaaaaa-1309-7248-022a-aaaaaaaaaaaa";
    expect(check(goodUnits, [...goodPeople, `${id};Cato;;helse;;;`]).kind).toBe("good");
  });
});

describe("a file that is no organisation is told of shortly, and at once", () => {
  const told = (checked: ReturnType<typeof checkFiles>): string =>
    checked.kind === "good" ? "" : checked.faults.map((fault) => faultLine(fault, textsIn("nb"))).join("\n");

  test("with far too many lines", () => {
    const checked = check(goodUnits, `${peopleHead}\n${"a\n".repeat(60_000)}`);
    expect(faultsOf(checked)).toEqual(["ansatte.csv:: too-many-lines"]);
    expect(told(checked)).toBe(
      "ansatte.csv: fila har 60002 linjer. Tillatt: høyst 50000. Er det riktig fil?",
    );
  });

  test("with a cell, a heading or a circle that has no end", () => {
    const cell = check(goodUnits, [peopleHead, `${"12 ".repeat(100_000)};Anne;;helse;;;`]);
    const heading = check(goodUnits, `${"x;".repeat(100_000)}\n`);
    const circle = Array.from({ length: 2000 }, (_, at) => `u${at};N;;u${(at + 1) % 2000};;;;`);
    const round = check([unitHead, ...circle]);
    for (const checked of [cell, heading, round]) expect(told(checked).length).toBeLessThan(15_000);
  });

  test("with a tree that goes down and down", () => {
    const chain = Array.from({ length: 30 }, (_, at) => `u${at};N;;${at === 0 ? "" : `u${at - 1}`};;;;`);
    expect(faultsOf(check([unitHead, ...chain]))).toContain("enheter.csv:22:overordnet too-deep");
    expect(faultsOf(check([unitHead, ...chain.slice(0, 20)])).join()).not.toContain("too-deep");
  });
});
