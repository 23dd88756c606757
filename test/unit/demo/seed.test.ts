import { describe, expect, test } from "vitest";
import { sampleId } from "../../../demo/municipality/load.ts";
import { seedStore } from "../../../demo/seed.ts";
import type { IdeasDeps } from "../../../bot/ideas/deps.ts";
import { testSealing } from "../../support/sealing.ts";
import { loadIdea } from "../../../bot/ideas/idea-store.ts";
import { textsAt } from "../../../bot/ideas/similar/shared-rows.ts";
import { myIdeas, waitingFor } from "../../../bot/ideas/views.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { readEvent, readHead, readLatest } from "../../../bot/weekly-update/edition-store.ts";

const moments = [
  "2026-11-23T05:30:00Z", // a Monday, early
  "2026-11-22T22:00:00Z", // a Sunday, late
  "2027-01-01T11:00:00Z", // a holiday in the last ISO week of a year
  "2027-03-28T01:30:00Z", // the hour that is not there
];

describe.each(moments)("seeded at %s", (moment) => {
  const now = new Date(moment);

  async function seeded() {
    const store = openSqlite(":memory:");
    await seedStore(store, now);
    const people = createPeople(store, { appointed: [] });
    const settings = defaultSettings;
    const deps: IdeasDeps = {
      store,
      sealing: testSealing,
      people,
      clock: () => now,
      settings,
      reachable: async () => true,
    };
    const files = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((number) => loadIdea(store, number)));
    return { store, deps, files };
  }

  test("eight ideas in six states, none of them from the future", async () => {
    const { files } = await seeded();
    expect(files.map((file) => file?.idea.state ?? "").toSorted((a, b) => a.localeCompare(b))).toEqual([
      "adopted",
      "answered",
      "clarifying",
      "declined",
      "postponed",
      "received",
      "received",
      "received",
    ]);
    for (const file of files)
      for (const event of file?.events ?? []) expect(Date.parse(event.at)).toBeLessThanOrEqual(now.getTime());
  });

  test("the three windows have something to look at, and the leader who is away has a stand-in", async () => {
    const { deps, files } = await seeded();
    const own = await myIdeas(deps, sampleId("Helsefagarbeider hjemmetjenesten sone nord"));
    expect(own.map((idea) => idea.state)).toEqual(["clarifying", "adopted"]);
    const waiting = await waitingFor(deps, sampleId("Leder hjemmetjenesten sone nord"));
    expect(waiting.map((idea) => idea.state)).toEqual(["clarifying", "received", "received"]);
    const atDeputy = files.find((file) => file?.idea.unit === "korttid");
    expect(atDeputy?.idea.route).toBe("leader-unavailable");
    const vacant = files.find((file) => file?.idea.unit === "hjemme-sor");
    expect(vacant?.idea.route).toBe("leader-vacant");
  });

  test("there is an erfaring to find, and a shared idea to join", async () => {
    const { store } = await seeded();
    const shared = await textsAt(store, "municipality");
    expect(shared.map(({ of, number }) => `${of} ${number}`).toSorted()).toEqual([
      "idea 1",
      "idea 4",
      "practice 1",
    ]);
  });

  test("two editions are out, and the later one tells what was answered before it", async () => {
    const { store } = await seeded();
    const head = await readHead(store);
    expect(head.value.publishing).toHaveLength(2);
    const latest = await readLatest(store);
    const told = latest?.publication?.answers.map(({ outcome, proposer }) => [outcome, proposer]);
    expect(told).toEqual([
      ["adopted", "Helsefagarbeider hjemmetjenesten sone nord"],
      ["answered", undefined],
    ]);
    const newest = await readEvent(store, head.value.history);
    expect(Date.parse(newest?.at ?? "")).toBeLessThan(now.getTime());
  });
});
