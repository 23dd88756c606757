/**
 * Skjul opplysninger, and what a ressursperson writes for a colleague, are cut at their n-th call to the store, for every
 * n, before and after that call took effect. The same press once more finishes them: once, and with nothing left behind.
 */
import { expect, it } from "vitest";
import { act } from "../../bot/ideas/act.ts";
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { loadIdea } from "../../bot/ideas/idea-store.ts";
import { closeOffer, makeOffer, readOffer } from "../../bot/ideas/intake/offer-store.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { rowsOf, StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { dyingStore } from "../support/dying-store.ts";
import { testSealing } from "../support/sealing.ts";
import { sampleRoster } from "../support/start-bot.ts";

const NEVER = Number.MAX_SAFE_INTEGER;
const NOW = new Date("2026-11-23T08:00:00Z");
const SECRET = "han som heter Olsen";
const ID = "press-of-the-facilitator";
const [nurse, leader] = ["Sykepleier dag hjemmetjenesten sone nord", "Leder hjemmetjenesten sone nord"].map(
  sampleId,
) as [string, string];

type Work = (deps: IdeasDeps) => Promise<unknown>;
type Look = (store: TableStore, where: string) => Promise<void>;

it("a text is hidden once, from every row, whatever is cut off", async () => {
  const hide: Work = (deps) =>
    act(deps, {
      number: 1,
      by: leader,
      nonce: "press-of-the-leader",
      action: { kind: "hide", fields: { event: "0.problem", reason: "user" } },
    });
  const calls = await cutEverywhere(sendOne, hide, async (store, where) => {
    const file = await loadIdea(store, 1);
    expect(
      file?.events.filter(({ kind }) => kind === "hidden"),
      where,
    ).toHaveLength(1);
    const keys = (file?.messages ?? []).map(({ key }) => key);
    expect(new Set(keys).size, where).toBe(keys.length);
    expect(
      keys.filter((key) => key.includes("|update|")),
      where,
    ).toHaveLength(2);
    for await (const row of rowsOf(store, "idea|1"))
      expect(JSON.stringify(row), where).not.toContain("Olsen");
  });
  expect(calls).toBeGreaterThan(10);
}, 120_000);

it("a colleague is asked once, and what was written goes with the answer", async () => {
  const offer: Work = async (deps) => {
    await makeOffer(deps, { id: ID, by: leader, to: nurse, values: { problem: SECRET } });
    await closeOffer(deps, ID, "closed");
  };
  const calls = await cutEverywhere(
    async () => {},
    offer,
    async (store, where) => {
      expect(await readOffer(store, ID), where).toMatchObject({ state: "closed", by: leader, to: nurse });
      const rows: string[] = [];
      for await (const row of rowsOf(store, `offer|${ID}`)) rows.push(row.row);
      expect(
        rows.filter((row) => row.startsWith("m|")),
        where,
      ).toHaveLength(2);
      for await (const row of rowsOf(store, `offer|${ID}`))
        expect(JSON.stringify(row), where).not.toContain("Olsen");
    },
  );
  expect(calls).toBeGreaterThan(7);
}, 120_000);

async function sendOne(deps: IdeasDeps): Promise<void> {
  const draft = { kind: "idea", problem: `Vi venter på ${SECRET}`, nameShownTo: "leader" } as const;
  const choices = { acrossServices: false, shareable: false, shareName: false };
  await submitIdea(deps, {
    author: nurse,
    unit: "hjemme-nord",
    nonce: "press-of-the-nurse",
    draft: { ...draft, ...choices },
  });
}

/** @returns how many calls the work makes when nothing is cut. */
async function cutEverywhere(before: Work, work: Work, look: Look): Promise<number> {
  const uncut = await oneRun(NEVER, false, { before, work, look });
  for (let cut = 1; cut <= uncut; cut++)
    for (const taken of [false, true]) await oneRun(cut, taken, { before, work, look });
  return uncut;
}

async function oneRun(
  cut: number,
  taken: boolean,
  { before, work, look }: { before: Work; work: Work; look: Look },
): Promise<number> {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), NOW);
  await before(depsOn(store));
  const mortal = dyingStore(store, cut, taken);
  await work(depsOn(mortal)).catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error;
  });
  await work(depsOn(store));
  await look(store, `cut ${cut}, taken ${taken}`);
  await store.close();
  return mortal.calls;
}

function depsOn(store: TableStore): IdeasDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => NOW,
    settings: defaultSettings,
    reachable: async () => true,
  };
}
