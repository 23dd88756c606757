/** Whoever is never the first gives up after five attempts, and does not ask the store for ever. */
import { expect, test } from "vitest";
import { answerClaim } from "../../../bot/organisation/claims/answer-claim.ts";
import { saveClaim } from "../../../bot/organisation/claims/claim-store.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { sampleRoster } from "../../support/start-bot.ts";
import { tooLate } from "../../support/too-late.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const UNIT = "hjemme-nord";

test("somebody who says where they work", async () => {
  const { store, attempts } = tooLate((partition) => partition === "person|anne");
  await expect(saveClaim(store, "anne", { unit: UNIT, at: NOW })).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});

test("a systemansvarlig who answers that", async () => {
  const inner = openSqlite(":memory:");
  await importOrganisation(inner, sampleRoster(), NOW);
  await saveClaim(inner, "anne", { unit: UNIT, at: NOW });
  const { store, attempts } = tooLate((partition) => partition === "person|anne", inner);
  const people = createPeople(store, { appointed: [] });
  const answer = { person: "anne", kind: "confirmed", claimed: UNIT, unit: UNIT, sentence: "" } as const;
  const answering = answerClaim({ store, people }, { ...answer, by: "boss", at: NOW, nonce: "n" });
  await expect(answering).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});
