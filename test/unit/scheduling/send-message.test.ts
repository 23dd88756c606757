/** An own message takes effect once: run twice, with the clock set back, by two programs, cut off in between. */
import { expect, it } from "vitest";
import { createSendMessage, MESSAGE_JOB } from "../../../bot/scheduling/send-message.ts";
import { createTellOfTrouble } from "../../../bot/scheduling/tell-of-trouble.ts";
import type { Organisation } from "../../../bot/organisation/organisation.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { rowsOf, type TableStore } from "../../../bot/storage/table-store.ts";
import { ADMINISTRATOR, make, program } from "../../support/schedule-bench.ts";

const SUNDAY = new Date("2026-11-22T12:00:00Z");
const MONDAY = new Date("2026-11-23T07:00:00Z");
const HOUR = 3_600_000;
const OCCURRENCE = "o|mondays|2026-11-23T08:00";
const message = { job: MESSAGE_JOB, parameters: { text: "God uke!", audience: "everyone" } };

async function rowsIn(store: TableStore, partition: string): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { row } of rowsOf(store, partition)) rows.push(row);
  return rows;
}

const sentOnce = ["h|000001", "m|000001|00", "n|scheduled-message"];

it("is one fact with one message to all, however often its occurrence is run", async () => {
  const store = openSqlite(":memory:");
  const job = createSendMessage(store);
  const run = { occurrence: OCCURRENCE, parameters: message.parameters, by: ADMINISTRATOR };
  for (const hours of [0, 1, -1]) await job.run({ ...run, now: new Date(MONDAY.getTime() + hours * HOUR) });
  expect(await rowsIn(store, `scheduled-message|${OCCURRENCE}`)).toEqual(sentOnce);
  const row = await store.get(`scheduled-message|${OCCURRENCE}`, "h|000001");
  expect(row?.data).toMatchObject({ text: "God uke!", by: ADMINISTRATOR, at: MONDAY.toISOString() });
});

it("comes once from two programs at the same time, and not again after the clock went back", async () => {
  const store = openSqlite(":memory:");
  const [one, two] = [program(store, createSendMessage(store)), program(store, createSendMessage(store))];
  await make(store, message, SUNDAY);
  await Promise.all([one.look(MONDAY), two.look(MONDAY)]);
  for (const hours of [-2, -1, 0, 1]) {
    await two.look(new Date(MONDAY.getTime() + hours * HOUR));
    await one.look(new Date(MONDAY.getTime() + hours * HOUR));
  }
  expect(await rowsIn(store, `scheduled-message|${OCCURRENCE}`)).toEqual(sentOnce);
  const markers = (await rowsIn(store, "outbox")).filter((row) => row.startsWith("w|"));
  expect(markers).toHaveLength(1);
});

/** Monday to Wednesday, looked at on Thursday. */
async function threeMissed(store: TableStore): Promise<Date> {
  const days = { kind: "weekdays" as const, days: [1, 2, 3], time: "08:00" };
  await make(store, { ...message, rule: days, missed: { kind: "skip-and-tell" } }, SUNDAY);
  const thursday = new Date(MONDAY.getTime() + 75 * HOUR);
  await program(store, createSendMessage(store)).look(thursday);
  return thursday;
}

function tellerOf(store: TableStore, ...administrators: readonly string[]) {
  const organisation: Organisation = {
    version: "1",
    units: new Map(),
    people: new Map(),
    appointed: new Set(administrators),
  };
  return createTellOfTrouble({ store, people: { organisation: async () => organisation } });
}

async function troubleIn(store: TableStore): Promise<readonly string[]> {
  return (await rowsIn(store, "schedules")).filter((row) => row.startsWith("trouble|"));
}

it("keeps what was missed until there is somebody to tell", async () => {
  const store = openSqlite(":memory:");
  const thursday = await threeMissed(store);
  await tellerOf(store).run(thursday);
  expect(await troubleIn(store)).toHaveLength(3);
  await tellerOf(store, ADMINISTRATOR).run(thursday);
  const rows = await rowsIn(store, `schedule-trouble|${OCCURRENCE}`);
  expect(rows.filter((row) => row.startsWith("m|"))).toHaveLength(1);
  expect(await troubleIn(store)).toEqual([]);
});

it("tells of what was missed in one message a look, once for two programs", async () => {
  const store = openSqlite(":memory:");
  const thursday = await threeMissed(store);
  const tell = tellerOf(store, ADMINISTRATOR);
  expect(await troubleIn(store)).toHaveLength(3);
  await Promise.all([tell.run(thursday), tell.run(thursday)]);
  await tell.run(thursday);
  expect(await troubleIn(store)).toEqual([]);
  const told = await store.get(`schedule-trouble|${OCCURRENCE}`, "h|000001");
  expect(told?.data["occurrences"]).toHaveLength(3);
  const messages = await rowsIn(store, `schedule-trouble|${OCCURRENCE}`);
  expect(messages.filter((row) => row.startsWith("m|"))).toHaveLength(1);
});
