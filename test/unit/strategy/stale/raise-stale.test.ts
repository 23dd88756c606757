/** Goals that lie still are raised with whoever answers for them when the messages are written out. */
import { expect, it } from "vitest";
import { OUTBOX } from "../../../../bot/delivery/commit-fact.ts";
import { importOrganisation } from "../../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../../bot/organisation/people.ts";
import { defaultSettings } from "../../../../bot/settings.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { importGoals } from "../../../../bot/strategy/plan/import-goals.ts";
import {
  createRaiseStale,
  createStaleAudience,
  GOALS_STALE,
} from "../../../../bot/strategy/stale/raise-stale.ts";
import { stalePartition, staleRow } from "../../../../bot/strategy/stale/stale-store.ts";
import { sampleGoals, sampleId } from "../../../../demo/municipality/load.ts";
import { testSealing } from "../../../support/sealing.ts";
import { sampleRoster } from "../../../support/start-bot.ts";

const JUNE = new Date("2026-06-01T08:00:00Z");
const JANUARY = new Date("2027-01-04T08:00:00Z");
const OCCURRENCE = "o|goals-stale|2027-01-04T09:00";
const LEADER = sampleId("Leder hjemmetjenesten");
const NURSE = sampleId("Psykiatrisk sykepleier");

async function town() {
  const store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), JUNE);
  await importGoals(store, sampleGoals(), JUNE);
  const deps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => JANUARY,
    newId: () => "id",
    settings: defaultSettings,
    reachable: async () => true,
  };
  const message = {
    key: GOALS_STALE,
    to: "*",
    card: GOALS_STALE,
    subject: OCCURRENCE,
    history: 1,
    priority: "own",
    act: { kind: "send" },
    window: true,
  } as const;
  const written = async () => (await createStaleAudience(deps)(message)).map(({ to }) => to);
  return { store, written, job: createRaiseStale(deps) };
}

/** The nurse has the leader's post now. */
function changedRoster() {
  const { units, people } = sampleRoster();
  return { units: units.map((unit) => (unit.leader === LEADER ? { ...unit, leader: NURSE } : unit)), people };
}

it("asks the new leader when the post changed between the look and the messages", async () => {
  const { store, written, job } = await town();
  await job.run({ occurrence: OCCURRENCE, now: JANUARY, parameters: {}, by: "" });
  const before = await written();
  expect(before).toContain(LEADER);
  await importOrganisation(store, changedRoster(), JANUARY);
  const after = await written();
  expect(after).toContain(NURSE);
  expect(after).not.toContain(LEADER);
  expect(new Set(after).size).toBe(after.length);
  const { rows } = await store.query(stalePartition(OCCURRENCE), {});
  expect(JSON.stringify(rows.filter(({ row }) => row.startsWith("h|")))).not.toContain(LEADER);
  expect((await store.query(OUTBOX, {})).rows.length).toBeGreaterThan(0);
});

it("reads what was raised before, with the persons in the row", async () => {
  const { store, written } = await town();
  const event = {
    kind: "raised" as const,
    at: JANUARY.toISOString(),
    with: [{ person: NURSE, goals: ["1.2"] }],
  };
  const data = staleRow.write({ event });
  await store.transact(stalePartition(OCCURRENCE), [{ kind: "insert", row: "h|000001", data }]);
  expect(await written()).toEqual([LEADER]);
});
