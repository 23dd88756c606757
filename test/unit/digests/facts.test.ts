/** What the weekly card says to each, made from what people did through the use cases: order, rows of own units, ledergrep. */
import { beforeEach, describe, expect, test } from "vitest";
import { digestCard } from "../../../adaptive-cards/digests/digest.ts";
import { digestFacts } from "../../../bot/digests/facts.ts";
import { halfPageFile } from "../../../bot/digests/half-page.ts";
import { countLines, digestView } from "../../../bot/digests/digest-view.ts";
import { act } from "../../../bot/ideas/act.ts";
import { submitIdea } from "../../../bot/ideas/intake/submit-idea.ts";
import type { PersonAction } from "../../../bot/ideas/rules/actions.ts";
import type { Fields } from "../../../bot/ideas/rules/fields.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { ideaTown, type Town } from "../../support/idea-town.ts";

const TUESDAY = "2026-11-24";
const ORDER = [
  "Venter på deg",
  "Prøves ut og evalueres",
  "Nytt siden sist",
  "Slik har vi det",
  "I tjenestene under deg",
  "Hos dem du representerer",
  "Ukas ledergrep",
];
let town: Town;
let pressed = 0;

beforeEach(async () => {
  town = await ideaTown();
  const units = [
    unit("town"),
    unit("home", "town"),
    unit("north", "home"),
    unit("south", "home"),
    unit("care", "town"),
    unit("ward", "care"),
  ];
  const staff = ["north", "south", "ward"].flatMap((of) =>
    [0, 1, 2, 3, 4, 5].map((n) => person(`${of}-${n}`, of)),
  );
  const bosses = units.map(({ id }) => person(`boss-${id}`, id));
  const people = [
    ...staff,
    ...bosses.map((each) => (each.id === "boss-home" ? { ...each, roles: ["union-rep" as const] } : each)),
    { ...person("safety", "north"), roles: ["safety-rep" as const] },
  ];
  await importOrganisation(town.store, { units, people }, new Date("2026-08-03T08:00:00Z"));
});

function unit(id: string, parent?: string): Unit {
  const of = {
    id,
    name: `Enhet ${id}`,
    level: "enhet",
    leader: `boss-${id}`,
    place: "",
    status: "active",
  } as const;
  return parent === undefined ? of : { ...of, parent };
}

function person(id: string, of: string): Person {
  return { id, name: id, units: [of], roles: ["employee"], language: "nb", email: "", profession: "" };
}

async function propose(author: string, of: string, day: string, problem = "Vi leter"): Promise<number> {
  town.day(day);
  pressed += 1;
  const draft = {
    kind: "idea",
    problem,
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const sent = await submitIdea(town.deps, { author, unit: of, nonce: `n${pressed}`, draft });
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  return sent.file.idea.number;
}

async function does(
  by: string,
  number: number,
  kind: PersonAction,
  fields: Fields,
  day: string,
): Promise<void> {
  town.day(day);
  pressed += 1;
  const done = await act(town.deps, { number, by, action: { kind, fields }, nonce: `n${pressed}` });
  if (done.kind !== "done") throw new Error(JSON.stringify(done));
}

async function tries(number: number, by: string, day: string, until: string): Promise<void> {
  await does(by, number, "try", { what: "En krok", who: "Vi", until }, day);
}

async function readerOf(id: string) {
  const reader = await town.deps.people.reader(id);
  if (!reader) throw new Error(id);
  return reader;
}

async function factsOf(id: string, day = TUESDAY) {
  town.day(day);
  return digestFacts(town.deps, await readerOf(id), `${day}T10:00`);
}

async function linesOf(id: string, day = TUESDAY): Promise<readonly string[]> {
  const facts = await factsOf(id, day);
  if (!facts) return [];
  const reader = await readerOf(id);
  const view = digestView(facts, reader, town.deps.clock(), { pulse: ["Vi: 4,0 av 5"], nonce: "n" });
  const { content } = digestCard(view, reader.texts);
  return [...JSON.stringify(content).matchAll(/"text":"([^"]*)"/g)].map(([, text = ""]) => text);
}

test("whoever leads and speaks for people gets one card with it all, what can be decided first", async () => {
  await propose("boss-north", "north", "2026-11-20", "Vi mangler biler");
  const own = await propose("north-0", "home", "2026-11-19", "Nøklene er borte");
  await tries(own, "boss-home", "2026-11-20", "2026-12-20");
  await propose("south-0", "south", "2026-11-20");
  const lines = await linesOf("boss-home");
  expect(lines.filter((line) => ORDER.includes(line))).toEqual(ORDER);
  expect(lines.join("\n")).toContain("Vi mangler biler");
  expect(lines.join("\n")).toContain(`Idé ${own}: `);
});

test("what waits longest comes first, and beyond five the card says how many more", async () => {
  const days = [
    "2026-11-19",
    "2026-11-16",
    "2026-11-18",
    "2026-11-17",
    "2026-11-20",
    "2026-11-20",
    "2026-11-20",
  ];
  for (const [n, day] of days.entries()) await propose(`north-${n % 6}`, "north", day, `Sak ${n}`);
  const lines = await linesOf("boss-north", "2026-11-23");
  expect(lines.filter((line) => line.startsWith("Sak "))).toEqual([
    "Sak 1",
    "Sak 3",
    "Sak 2",
    "Sak 0",
    "Sak 4",
  ]);
  expect(lines).toContain("2 ting til venter. Skriv «venter» for å se alt.");
});

test("each reads of the own units: nothing of a neighbour, a sister service or what is above", async () => {
  for (const of of ["north", "south", "ward"]) await propose(`${of}-0`, of, "2026-11-20", `Sak i ${of}`);
  const north = await factsOf("boss-north");
  expect(north?.waiting.map(({ problem }) => problem)).toEqual(["Sak i north"]);
  expect(north?.own.arrived).toBe(1);
  expect((await factsOf("boss-home"))?.below?.week.arrived).toBe(2);
  expect((await factsOf("boss-care"))?.below?.week.arrived).toBe(1);
  expect((await factsOf("boss-town"))?.below?.week.arrived).toBe(3);
  const safety = await factsOf("safety");
  expect(safety?.represented?.arrived).toBe(1);
  expect(safety).toMatchObject({ waiting: [], running: [], below: undefined, share: undefined });
});

test("above the unit it says what is late and what it stands on, also in a week in which nothing else happened", async () => {
  const number = await propose("north-0", "north", "2026-11-02");
  await propose("south-0", "south", "2026-11-02");
  const late = { role: "leader", unit: "home", step: "next-level" };
  await act(town.deps, {
    number,
    by: undefined,
    action: { kind: "bringIn", fields: late },
    nonce: undefined,
  });
  await does("boss-north", number, "stuck", { reason: "money" }, "2026-11-12");
  const lines = (await linesOf("boss-home")).join("\n");
  expect(lines).toMatch(/2 er over svarfristen\.\nDet gjelder enhet north og enhet south\./);
  expect(lines).toContain("Det står på: trenger penger (1).");
  expect(lines).toContain("For 1 av dem har ingen sagt hva det står på.");
  expect((await factsOf("boss-town"))?.below).toMatchObject({ late: 2, week: { arrived: 0, answered: 0 } });
});

test("what was raised is late where it lies now: not the unit that proposed it is named, but the one to ring", async () => {
  const number = await propose("north-0", "north", "2026-11-02");
  await does("boss-north", number, "raise", { reason: "money" }, "2026-11-03");
  expect((await factsOf("boss-town"))?.below?.where).toEqual(["home"]);
});

test("what a leader has asked the proposer about waits for the proposer, not for the leader", async () => {
  const number = await propose("north-0", "north", "2026-11-20");
  expect((await factsOf("boss-north"))?.waiting).toHaveLength(1);
  await does("boss-north", number, "ask", { text: "Hvilke kvelder?" }, "2026-11-23");
  expect((await factsOf("boss-north"))?.waiting).toEqual([]);
});

test("every count of the week has its words: also what is still done, and what is not", () => {
  const week = { arrived: 1, answered: 2, tried: 3, evaluated: 4, adopted: 5, stopped: 6, withdrawn: 0 };
  const reader = { texts: textsIn("nb") };
  expect(countLines({ ...week, rota: 0, stillDone: 7, noLongerDone: 8 }, reader)).toEqual([
    "1 nytt forslag eller spørsmål, 2 har fått svar, 3 prøves ut, 4 skal evalueres, 5 er innført, 6 er stoppet, 7 gjøres fortsatt, 8 gjøres ikke lenger.",
  ]);
});

describe("ukas ledergrep follows what happened", () => {
  const trial = async (until: string) => {
    const number = await propose("north-0", "north", "2026-09-01");
    await tries(number, "boss-north", "2026-09-02", until);
    return number;
  };

  test("a trial that ends within a week", async () => {
    await trial("2026-11-30");
    expect((await factsOf("boss-north"))?.suggestion).toBe("evaluate");
  });

  test("something that was stopped, which whoever decided is not told as news", async () => {
    await propose("north-1", "north", "2026-11-02").then((number) =>
      does("boss-north", number, "solve", { text: "Ordnet" }, "2026-11-03"),
    );
    const number = await trial("2027-02-01");
    await does("boss-north", number, "stop", { reason: "no-time", learned: "Mer tid" }, "2026-11-20");
    const facts = await factsOf("boss-north");
    expect(facts?.suggestion).toBe("stopped");
    expect(facts?.news).toEqual([]);
  });

  test("nothing new for four weeks; and what the proposer took back is news", async () => {
    const number = await propose("north-0", "north", "2026-09-01");
    await does(
      "boss-north",
      number,
      "plan",
      { why: "Ja", responsible: "Vi", start: "2026-12-20" },
      "2026-09-02",
    );
    await does("north-0", number, "withdraw", {}, "2026-11-20");
    const facts = await factsOf("boss-north");
    expect(facts?.suggestion).toBe("quiet");
    expect((await linesOf("boss-north")).join("\n")).toContain(
      `Idé ${number} er trukket av den som sendte inn.`,
    );
  });
});

test("the half-page names only what was shared with the municipality, of own services, and only to whoever has some", async () => {
  for (const [author, of, text] of [
    ["north-0", "north", "Krok ved døra"],
    ["north-1", "north", "Lista på veggen"],
    ["ward-0", "ward", "Senga ved vinduet"],
  ] as const) {
    const number = await propose(author, of, "2026-11-02", text);
    await does(`boss-${of}`, number, "solve", { text: `Ordnet: ${text}` }, "2026-11-03");
    if (author === "north-1") continue;
    for (const level of ["unit", "municipality"]) {
      await does(author, number, "share", { level }, "2026-11-04");
      await does(`boss-${of}`, number, "share", { level }, "2026-11-05");
    }
  }
  const make = halfPageFile(town.deps)["half-page"];
  const page = String((await make?.("boss-home", ""))?.content);
  expect(page).toContain("Ordnet: Krok ved døra");
  expect(page).not.toContain("Lista på veggen");
  expect(page).not.toContain("Senga ved vinduet");
  for (const nobody of ["boss-north", "safety", "north-0"]) expect(await make?.(nobody, "")).toBeUndefined();
});
