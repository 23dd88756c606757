/** Figures made from what people did through the use cases: whom they count, and whom they leave alone. */
import { beforeEach, expect, test } from "vitest";
import { act } from "../../../bot/ideas/act.ts";
import type { Draft } from "../../../bot/ideas/idea.ts";
import { submitIdea } from "../../../bot/ideas/intake/submit-idea.ts";
import { noteHeard } from "../../../bot/ideas/counted/heard.ts";
import { figuresOf, keptFigures } from "../../../bot/measures/make-figures.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import type { Person, Unit } from "../../../bot/organisation/person.ts";
import { historyKey } from "../../../bot/delivery/commit-fact.ts";
import { point } from "../../../bot/storage/pointers.ts";
import { saidPartition, saidRow } from "../../../bot/strategy/asking/answer-store.ts";
import { RESULTS } from "../../../bot/strategy/asking/close-questions.ts";
import { sendLines } from "../../../bot/weekly-update/lines/send-lines.ts";
import { ideaTown, type Town } from "../../support/idea-town.ts";

const SIZE = 10;
const zones = ["north", "south", "east", "west"] as const;
let town: Town;
let pressed = 0;

beforeEach(async () => {
  town = await ideaTown();
  const units: Unit[] = [
    unit("town", "boss-town"),
    ...zones.map((id) => unit(id, `boss-${id}`, "town")),
    unit("tiny", "boss-tiny", "town"),
  ];
  const people = [
    person("boss-town", "town"),
    person("boss-tiny", "tiny"),
    ...zones.flatMap((id) => [
      person(`boss-${id}`, id),
      ...Array.from({ length: SIZE - 1 }, (_, n) => person(`${id}-${n}`, id)),
    ]),
    { ...person("admin", "town"), roles: ["administrator" as const] },
  ];
  await importOrganisation(town.store, { units, people }, new Date("2026-08-03T08:00:00Z"));
});

function unit(id: string, leader: string, parent?: string): Unit {
  return {
    id,
    name: `Sone ${id}`,
    level: "enhet",
    leader,
    place: "",
    status: "active",
    ...(parent === undefined ? {} : { parent }),
  };
}

function person(id: string, of: string): Person {
  return { id, name: id, units: [of], roles: ["employee"], language: "nb", email: "", profession: "" };
}

async function propose(author: string, of: string, draft: Partial<Draft> = {}): Promise<number> {
  pressed += 1;
  const plain = {
    kind: "idea",
    problem: "Vi leter",
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const sent = await submitIdea(town.deps, {
    author,
    unit: of,
    nonce: `n${pressed}`,
    draft: { ...plain, ...draft },
  });
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  return sent.file.idea.number;
}

async function november() {
  town.day("2026-12-01");
  return (await figuresOf(town.deps, "2026-11")).month;
}

/** The first card of all knows of one month only. */
async function october() {
  town.day("2026-11-02");
  return (await figuresOf(town.deps, "2026-10")).month;
}

test("people who proposed for the first time: from five, once each, and never those without a name", async () => {
  town.day("2026-10-05");
  await propose("north-0", "north");
  town.day("2026-11-05");
  await propose("north-0", "north");
  for (const n of [1, 2, 3, 4]) await propose(`north-${n}`, "north");
  await propose("north-1", "north");
  await propose("north-5", "north", { nameShownTo: "nobody" });
  expect((await november()).firstTimers).toBe("few");
});

test("the fifth makes it a number", async () => {
  town.day("2026-11-05");
  for (const n of [1, 2, 3, 4, 5]) await propose(`north-${n}`, "north");
  await propose("north-1", "north");
  await propose("north-6", "north", { nameShownTo: "nobody" });
  const figures = await november();
  expect(figures.firstTimers).toBe(5);
  expect(JSON.stringify(figures)).not.toContain("north-");
});

test("a word months later is the first answer, though nothing else happened in that month", async () => {
  town.day("2026-08-10");
  const number = await propose("north-0", "north");
  await propose("north-1", "north");
  town.day("2026-10-01");
  expect((await figuresOf(town.deps, "2026-09")).month.waiting).toBe(2);
  town.day("2026-11-05");
  const said = await act(town.deps, {
    number,
    by: "boss-north",
    action: { kind: "message", fields: { text: "Vi ser på det" } },
    nonce: "said",
  });
  expect(said.kind).toBe("done");
  expect((await november()).waiting).toBe(1);
});

test("silent are large units from which nothing came for two months, in the order of the tree", async () => {
  town.day("2026-10-20");
  await propose("west-0", "west");
  expect(await october()).not.toHaveProperty("silent");
  town.day("2026-11-05");
  await propose("east-0", "east");
  await noteHeard(town.store, town.deps.clock(), ["south"]);
  const first = await november();
  expect(first.quiet).toEqual(["north", "west"]);
  expect(first.silent).toEqual([{ unit: "north", name: "Sone north" }]);
});

test("where the month before was not made in its time, no unit is called silent", async () => {
  const figures = await november();
  expect(figures.quiet).toHaveLength(4);
  expect(figures).not.toHaveProperty("silent");
});

test("whoever is with on an idea of another unit is a voice of the own one", async () => {
  await october();
  town.day("2026-11-05");
  const number = await propose("east-0", "east");
  const does = (by: string, kind: "share" | "join", fields: Readonly<Record<string, string>>) =>
    act(town.deps, { number, by, action: { kind, fields }, nonce: `${by}${kind}` });
  await does("east-0", "share", { level: "municipality" });
  await does("boss-east", "share", { level: "municipality" });
  expect((await does("south-0", "join", {})).kind).toBe("done");
  expect((await november()).silent?.map(({ unit: id }) => id)).toEqual(["north", "west"]);
});

test("a line for siden sist is a voice", async () => {
  await october();
  town.day("2026-11-05");
  const line = { week: "2026-W46", by: "boss-north", wanted: [{ unit: "north", text: "Ny bil.", seen: 0 }] };
  expect((await sendLines(town.deps, line)).kind).toBe("sent");
  expect((await november()).silent?.map(({ unit: id }) => id)).toEqual(["east", "south", "west"]);
});

test("of goals only what was published in the month, all groups together", async () => {
  const close = async (nr: string, at: string, awareness: readonly (readonly [number, number])[]) => {
    const question = { nr, where: "2026-W45|all|1" };
    const groups = awareness.map(([knew, of]) => ({ units: ["north"], at: "north", knew, of }));
    const event = { kind: "closed", at, answers: 9, awareness: groups, atLeast: 5 } as const;
    await point(town.store, RESULTS, `${nr}|${at}|${question.where}`);
    await town.store.transact(saidPartition(question), [
      { kind: "insert", row: historyKey(1), data: saidRow.write({ event }) },
    ]);
  };
  await close("1.1", "2026-11-09T05:00:00.000Z", [
    [3, 7],
    [4, 5],
  ]);
  await close("1.2", "2026-11-09T05:00:00.000Z", []);
  await close("1.3", "2026-10-26T05:00:00.000Z", [[3, 7]]);
  expect((await november()).goals).toEqual([{ nr: "1.1", title: "", knew: 7, of: 12 }]);
});

test("across services: sent on, raised, tried elsewhere, as counts", async () => {
  town.day("2026-11-05");
  const number = await propose("north-0", "north", { acrossServices: true });
  await propose("south-0", "south", { origin: number });
  await propose("south-1", "south", { origin: number });
  await act(town.deps, {
    number,
    by: "boss-north",
    action: { kind: "transfer", fields: { unit: "east", text: "Deres" } },
    nonce: "t",
  });
  await act(town.deps, {
    number,
    by: "boss-east",
    action: { kind: "raise", fields: { reason: "money" } },
    nonce: "r",
  });
  const figures = await november();
  expect(figures.across).toEqual({ concerns: 1, sentOn: 1, raised: 1, takenUp: 2, takenUpIn: 1 });
  expect(figures.raised).toEqual({ money: 1 });
});

test("what a card carries makes nothing: only months that are kept", async () => {
  town.day("2026-12-01");
  await figuresOf(town.deps, "2026-11");
  expect((await keptFigures(town.store, "2026-11"))?.month.month).toBe("2026-11");
  for (const month of ["2026-10", "2026-12", "1999-01", "", "2026-11|x"])
    expect(await keptFigures(town.store, month), month).toBeUndefined();
});
