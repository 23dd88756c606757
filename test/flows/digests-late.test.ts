/** Ukas kort to those whose window is shut when it is due: it comes later, and is never lost. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { atLocalTime } from "../../bot/calendar/local-date.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import { LEADER, sentIdea, startTown, type Town } from "./ideas-support.ts";
import type { Person } from "../support/teams-double/person.ts";

let town: Town;
let skipped = 0;
let leader: Person;

beforeEach(async () => {
  skipped = 0;
  town = await startTown({ monotonic: () => performance.now() + skipped });
  ({ leader } = await sentIdea(town));
  await town.bot.runDue();
});
afterEach(() => town.stop());

async function at(date: string, time: string): Promise<void> {
  skipped += 3_600_000;
  town.setClock(atLocalTime(date, time).toISOString());
  await town.bot.runDue();
}

async function chooses(day: string, time: string): Promise<void> {
  await leader.say("innstillinger");
  await leader.press("Lagre", { "Hvilken dag vil du ha ukas kort?": day, "Når på dagen?": time });
}

function digests(): readonly string[] {
  return leader.chat.map(({ text }) => text).filter((text) => text.startsWith("Uka hos dere"));
}

test("a leader with working hours who chose Sunday evening has it on Monday morning, every week", async () => {
  await chooses("søndag", "kl. 18.00");
  await savePreferences(town.bot.store, sampleId(LEADER), { window: "working-hours" });
  await at("2026-11-29", "18:00");
  expect(digests()).toEqual([]);
  await at("2026-11-30", "07:00");
  expect(digests()).toHaveLength(1);
  await at("2026-12-06", "18:00");
  await at("2026-12-07", "07:00");
  expect(digests()).toHaveLength(2);
});

test("one that a public holiday moved into the next week comes then", async () => {
  // New Year's Day of 2027 is a Friday.
  await chooses("fredag", "kl. 08.00");
  await at("2026-12-31", "08:00");
  const before = digests().length;
  await at("2027-01-01", "08:00");
  expect(digests()).toHaveLength(before);
  await at("2027-01-04", "08:00");
  expect(digests()).toHaveLength(before + 1);
});

test("whoever gets messages when writing to the bot has the newest alone, however many have waited", async () => {
  await savePreferences(town.bot.store, sampleId(LEADER), { window: "next-turn" });
  for (const tuesday of ["2026-11-24", "2026-12-01", "2026-12-08"]) await at(tuesday, "10:00");
  await at("2026-12-14", "09:00");
  expect(digests()).toEqual([]);
  await leader.say("hjelp");
  await town.bot.runDue();
  expect(digests()).toHaveLength(1);
});
