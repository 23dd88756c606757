/** What can be searched follows what an idea is, also when a change is cut off in the middle. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Idea, IdeaEvent } from "../../../../bot/ideas/idea.ts";
import { listAhead, unlistAfter } from "../../../../bot/ideas/similar/listing.ts";
import { textsAt, versionOf } from "../../../../bot/ideas/similar/shared-rows.ts";
import { createSharedTexts } from "../../../../bot/ideas/similar/shared-texts.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";
import { countedStore } from "../../../support/counted-store.ts";
import { sampleIdea } from "../../../support/sample-idea.ts";

const UNIT = "unit|north";
const TOWN = "municipality";

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});
afterEach(() => store.close());

function told(more: Partial<Idea> = {}, events: readonly IdeaEvent[] = []) {
  return { idea: { ...sampleIdea, ...more }, events };
}

async function change(before: ReturnType<typeof told>, after: ReturnType<typeof told>): Promise<void> {
  await listAhead(store, before, after);
  await unlistAfter(store, before, after);
}

async function listed(place: string): Promise<readonly string[]> {
  return (await textsAt(store, place)).map(({ of, number, text }) => `${of} ${number}: ${text}`);
}

const described: IdeaEvent = {
  number: 5,
  at: "2026-11-23T08:00:00.000Z",
  by: "leader",
  kind: "described",
  fields: { title: "Fast nøkkelskap", was: "Vi lette", did: "Hang opp et skap", ledTo: "Ti minutter spart" },
};

test("an idea is listed where it is shared, and nowhere else", async () => {
  await change(told(), told({ shareAsked: "unit" }));
  expect(await listed(UNIT)).toEqual([]);
  await change(told(), told({ visibility: "unit", proposal: "Et fast\nskap" }));
  expect(await listed(UNIT)).toEqual(["idea 17: Vi leter etter nøkler hver morgen\nEt fast skap"]);
  await change(told({ visibility: "unit" }), told({ visibility: "municipality" }));
  expect(await listed(UNIT)).toEqual([]);
  expect(await listed(TOWN)).toEqual(["idea 17: Vi leter etter nøkler hver morgen"]);
});

test("what is withdrawn, or belongs to another unit now, is taken away", async () => {
  const shared = told({ visibility: "unit" });
  await change(told(), shared);
  await change(shared, told({ visibility: "unit", state: "withdrawn" }));
  expect(await listed(UNIT)).toEqual([]);
});

test("words that are hidden are gone from the list before they are hidden", async () => {
  const shared = told({ visibility: "unit", proposal: "Spør Kari i sone nord" });
  await change(told(), shared);
  await listAhead(store, shared, told({ visibility: "unit", proposal: "[Skjult]" }));
  expect((await listed(UNIT)).join()).not.toContain("Kari");
});

test("a practice is listed beside its idea once it is described", async () => {
  const shared = told({ visibility: "municipality", state: "adopted" });
  await change(told(), shared);
  await change(shared, { ...shared, events: [described] });
  expect(await listed(TOWN)).toEqual([
    "idea 17: Vi leter etter nøkler hver morgen",
    "practice 17: Fast nøkkelskap\nVi lette\nHang opp et skap\nTi minutter spart",
  ]);
});

test("a place is read again only after something changed there", async () => {
  const counted = countedStore(store);
  const texts = createSharedTexts(counted.store);
  await change(told(), told({ visibility: "unit" }));
  expect(await counted.costOf(() => texts.at(UNIT))).toEqual({ get: 1, range: 1, write: 0 });
  expect(await counted.costOf(() => texts.at(UNIT))).toEqual({ get: 1, range: 0, write: 0 });
  expect(await counted.costOf(() => texts.at(TOWN))).toEqual({ get: 1, range: 0, write: 0 });
  const version = await versionOf(store, UNIT);
  await change(told({ number: 18 }), told({ number: 18, visibility: "unit" }));
  expect(await versionOf(store, UNIT)).not.toBe(version);
  expect((await texts.at(UNIT)).texts.size).toBe(2);
});
