/** Days of reminders that are changed: every idea that waits is found on its earlier day, once, by whoever looks. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadIdea } from "../../../../bot/ideas/idea-store.ts";
import { submitIdea } from "../../../../bot/ideas/intake/submit-idea.ts";
import { DUE, dueKey } from "../../../../bot/ideas/promise/due-dates.ts";
import { createKeepPromises } from "../../../../bot/ideas/promise/keep-promises.ts";
import { createPointAnew } from "../../../../bot/ideas/promise/point-anew.ts";
import { defaultSettings, type Settings } from "../../../../bot/settings.ts";
import { pointersIn } from "../../../../bot/storage/pointers.ts";
import { StorageError, type TableStore } from "../../../../bot/storage/table-store.ts";
import { countedStore } from "../../../support/counted-store.ts";
import { dyingStore } from "../../../support/dying-store.ts";
import { ideaTown, type Town } from "../../../support/idea-town.ts";

let town: Town;
beforeEach(async () => {
  town = await ideaTown();
  await createKeepPromises(town.deps).run(town.deps.clock());
});
afterEach(() => town.store.close());

const earlier = withBefore(4);

function withBefore(before: number): Settings {
  return { ...defaultSettings, promiseDays: { ...defaultSettings.promiseDays, before } };
}

/** Due on Monday 30 November; by a program that has these settings in force. */
async function send(nonce: string, settings = defaultSettings): Promise<void> {
  const choices = { acrossServices: false, shareable: false, shareName: false } as const;
  const draft = { kind: "idea", problem: "Vi mangler en bil", nameShownTo: "leader", ...choices } as const;
  await submitIdea({ ...town.deps, settings }, { author: "nurse", unit: "north", draft, nonce });
}

function program(settings: Settings, store: TableStore = town.store) {
  return createPointAnew({ store, settings });
}

async function firstPointers(): Promise<readonly string[]> {
  return (await pointersIn(town.store, DUE)).filter((row) => row < dueKey("2026-11-26", 0));
}

test("an idea whose step comes earlier is pointed to on that day, and once more a minute later", async () => {
  await send("a");
  const pointAnew = program(earlier);
  const at = (seconds: number) => new Date(Date.parse("2026-11-23T08:00:00Z") + seconds * 1000);
  expect(await pointAnew(at(0))).toBe(true);
  expect(await firstPointers()).toContain(dueKey("2026-11-24", 1));
  // Another program has not heard of it yet.
  await send("b");
  expect(await firstPointers()).not.toContain(dueKey("2026-11-24", 2));
  expect(await pointAnew(at(59))).toBe(false);
  expect(await pointAnew(at(61))).toBe(true);
  expect(await firstPointers()).toContain(dueKey("2026-11-24", 2));
  const counted = countedStore(town.store);
  const settled = program(earlier, counted.store);
  expect(await settled(at(70))).toBe(false);
  expect(await counted.costOf(() => settled(at(80)))).toMatchObject({ get: 0, range: 0, write: 0 });
});

test("a step whose new day has passed already is taken at once; one that was taken is not taken again", async () => {
  await send("a");
  town.day("2026-11-25");
  const keep = createKeepPromises({ ...town.deps, settings: earlier });
  for (let look = 0; look < 3; look++) await keep.run(town.deps.clock());
  await createKeepPromises({ ...town.deps, settings: withBefore(3) }).run(town.deps.clock());
  const steps = (await loadIdea(town.store, 1))?.events.filter(({ kind }) => kind === "reminded");
  expect(steps?.map(({ fields, at }) => [fields.step, at.slice(0, 10)])).toEqual([["before", "2026-11-25"]]);
});

test("cut at any call, the next program finds every idea", async () => {
  for (let cut = 1; cut <= 9; cut++)
    for (const taken of [false, true]) {
      const fresh = await ideaTown();
      await town.store.close();
      town = fresh;
      await createKeepPromises(town.deps).run(town.deps.clock());
      for (const nonce of ["a", "b"]) await send(nonce);
      const now = town.deps.clock();
      await program(
        earlier,
        dyingStore(town.store, cut, taken),
      )(now).catch((error: unknown) => {
        if (!(error instanceof StorageError)) throw error;
      });
      await program(earlier)(now);
      const found = await firstPointers();
      const wanted = [1, 2].map((number) => dueKey("2026-11-24", number));
      expect(found, `cut ${cut}, taken ${taken}`).toEqual(expect.arrayContaining(wanted));
    }
});
