/** What has happened to the ideas of a unit in a span of time. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { act } from "../../../../bot/ideas/act.ts";
import { pointToTheOld, touchedIn } from "../../../../bot/ideas/counted/happened.ts";
import type { Owner } from "../../../../bot/ideas/idea.ts";
import { submitIdea } from "../../../../bot/ideas/intake/submit-idea.ts";
import type { Action } from "../../../../bot/ideas/rules/actions.ts";
import { point, readPointers, unpoint } from "../../../../bot/storage/pointers.ts";
import { ideaTown, type Town } from "../../../support/idea-town.ts";

const NORTH: Owner = { role: "leader", unit: "north" };

let town: Town;
let presses = 0;
beforeEach(async () => {
  town = await ideaTown();
});
afterEach(() => town.store.close());

async function send(problem: string): Promise<number> {
  const choices = {
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const draft = { kind: "idea", problem, ...choices } as const;
  const sent = await submitIdea(town.deps, { author: "nurse", unit: "north", draft, nonce: `s${presses++}` });
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  return sent.file.idea.number;
}

async function leaderDoes(number: number, action: Action): Promise<void> {
  const acted = await act(town.deps, { number, by: "boss-north", action, nonce: `p${presses++}` });
  expect(acted.kind).toBe("done");
}

async function happened(from: string, to: string, owner = NORTH): Promise<readonly string[]> {
  const touched = await touchedIn(town.store, [owner], new Date(from), new Date(to));
  return touched.flatMap(({ file, events }) => events.map(({ kind }) => `${file.idea.number} ${kind}`));
}

test("a span holds what happened in it, to that unit, and not what is between two people", async () => {
  town.day("2026-11-23");
  const first = await send("Vi mangler en bil");
  town.day("2026-11-24");
  await leaderDoes(first, { kind: "read", fields: {} });
  await leaderDoes(first, { kind: "solve", fields: { text: "Bilen er lånt" } });
  await send("Vi mangler hansker");
  expect(await happened("2026-11-23T00:00:00Z", "2026-11-25T00:00:00Z")).toEqual([
    "1 submitted",
    "1 solved",
    "2 submitted",
  ]);
  expect(await happened("2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z")).toEqual(["1 solved", "2 submitted"]);
  expect(await happened("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z")).toEqual([]);
  const other: Owner = { role: "leader", unit: "south" };
  expect(await happened("2026-11-23T00:00:00Z", "2026-11-25T00:00:00Z", other)).toEqual([]);
});

test("an idea that changes hands is news to both", async () => {
  town.day("2026-11-23");
  const number = await send("Vi mangler en bil");
  town.day("2026-11-24");
  await leaderDoes(number, { kind: "raise", fields: { reason: "money" } });
  const day = ["2026-11-24T00:00:00Z", "2026-11-25T00:00:00Z"] as const;
  expect(await happened(...day)).toEqual([`${number} raised`]);
  const above: Owner = { role: "leader", unit: "home" };
  expect(await happened(...day, above)).toEqual([`${number} raised`]);
});

test("a pointer to what never came about is passed over", async () => {
  town.day("2026-11-23");
  await send("Vi mangler en bil");
  await point(town.store, "happened|north", "2026-11-23T12:00:00.000Z|00000001|00000009");
  await point(town.store, "happened|north", "2026-11-23T12:00:00.000Z|00000099|00000001");
  expect(await happened("2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")).toEqual(["1 submitted"]);
});

test("ideas from before there were pointers get them once", async () => {
  town.day("2026-11-23");
  const number = await send("Vi mangler en bil");
  await leaderDoes(number, { kind: "solve", fields: { text: "Bilen er lånt" } });
  const forget = async (): Promise<void> => {
    for (const pointer of await readPointers(town.store, "happened|north"))
      await unpoint(town.store, pointer);
  };
  await forget();
  await pointToTheOld(town.store);
  const span = ["2026-11-22T00:00:00Z", "2026-11-25T00:00:00Z"] as const;
  expect(await happened(...span)).toEqual([`${number} submitted`, `${number} solved`]);
  await forget();
  await pointToTheOld(town.store);
  expect(await happened(...span)).toEqual([]);
});
