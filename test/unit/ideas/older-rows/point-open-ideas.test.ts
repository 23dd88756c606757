/** Ideas from before there were pointers to the day on which the bot looks at them next. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { dueKey, DUE } from "../../../../bot/ideas/promise/due-dates.ts";
import { loadIdea } from "../../../../bot/ideas/idea-store.ts";
import { createKeepPromises } from "../../../../bot/ideas/promise/keep-promises.ts";
import { submitIdea } from "../../../../bot/ideas/intake/submit-idea.ts";
import { pointersIn, readPointers, unpoint } from "../../../../bot/storage/pointers.ts";
import { ideaTown, type Town } from "../../../support/idea-town.ts";

let town: Town;
beforeEach(async () => {
  town = await ideaTown();
  await send("first");
});
afterEach(() => town.store.close());

async function send(nonce: string): Promise<void> {
  const choices = {
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const draft = { kind: "idea", problem: "Vi mangler en bil", ...choices } as const;
  await submitIdea(town.deps, { author: "nurse", unit: "north", draft, nonce });
}

async function forgetPointers(): Promise<void> {
  for (const pointer of await readPointers(town.store, DUE)) await unpoint(town.store, pointer);
}

/** What the bot has done, by a program that begins now. */
async function looked(date: string, keep = createKeepPromises(town.deps)): Promise<readonly string[]> {
  town.day(date);
  await keep.run(town.deps.clock());
  const file = await loadIdea(town.store, 1);
  return (file?.events ?? []).filter(({ by }) => by === undefined).map(({ fields }) => fields.step ?? "");
}

test("one that is late is looked at on the day of the start", async () => {
  await forgetPointers();
  expect(await looked("2026-12-01")).toEqual(["on-day"]);
});

test("one that is not is looked at on its next day", async () => {
  await forgetPointers();
  expect(await looked("2026-11-24")).toEqual([]);
  expect(await pointersIn(town.store, DUE)).toEqual([dueKey("2026-11-26", 1)]);
  expect(await looked("2026-11-26")).toEqual(["before"]);
});

test("they are walked once; from then on each has its pointer from the beginning", async () => {
  await looked("2026-11-24");
  await forgetPointers();
  expect(await looked("2026-11-24")).toEqual([]);
  expect(await pointersIn(town.store, DUE)).toEqual([]);
});

test("a pointer that led to nothing is gone the day after, in a program that goes on", async () => {
  const keep = createKeepPromises(town.deps);
  await looked("2026-11-26", keep);
  const row = await loadIdea(town.store, 1);
  expect(row?.idea.reminded).toBe("before");
  await town.store.transact(DUE, [{ kind: "upsert", row: dueKey("2026-11-27", 1), data: { v: 1 } }]);
  await looked("2026-11-27", keep);
  expect(await pointersIn(town.store, DUE)).toContain(dueKey("2026-11-27", 1));
  await looked("2026-11-28", keep);
  expect(await pointersIn(town.store, DUE)).toEqual([dueKey("2026-11-30", 1)]);
});
