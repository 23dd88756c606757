/** What newcomers said and were answered goes long after the answer, unless somebody is here because of it. */
import { beforeEach, expect, test } from "vitest";
import { readClaim, saveClaim } from "../../../bot/organisation/claims/claim-store.ts";
import { addConfirmed } from "../../../bot/organisation/claims/confirmed-people.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../bot/storage/table-store.ts";
import { keysIn, OLD, putClaim, walk, YOUNG } from "../../support/old-rows.ts";
import { sampleRoster } from "../../support/start-bot.ts";

let store: TableStore;
beforeEach(async () => {
  store = openSqlite(":memory:");
  await importOrganisation(store, sampleRoster(), new Date(OLD));
});

test("it goes a year after the answer; what waits stays, and so do the person's other rows", async () => {
  await putClaim(store, "anne", { kind: "refused", at: OLD });
  await putClaim(store, "berit", { kind: "refused", at: YOUNG });
  await putClaim(store, "cato", { kind: "refused", at: OLD });
  await saveClaim(store, "cato", { unit: "hjemme-nord", at: new Date(OLD) });
  await store.transact("person|anne", [{ kind: "insert", row: "greeting", data: { v: 1 } }]);
  expect(await walk(store, "count")).toMatchObject({ claims: 1 });
  expect(await readClaim(store, "anne")).toBeDefined();
  expect(await walk(store)).toMatchObject({ claims: 1 });
  expect(await keysIn(store, "person|anne")).toEqual(["greeting"]);
  expect((await readClaim(store, "berit"))?.claim.answer?.kind).toBe("refused");
  expect((await readClaim(store, "cato"))?.claim.unit).toBe("hjemme-nord");
  // Whoever comes back is answered anew, under a number that no message had.
  await putClaim(store, "anne", { kind: "refused", at: YOUNG });
  expect((await readClaim(store, "anne"))?.claim.history).toBe(2);
});

test("it stays while somebody is here because of it, and goes when the file has them", async () => {
  await putClaim(store, "anne", { kind: "confirmed", at: OLD });
  const person = { id: "anne", name: "Vikar", email: "", units: ["hjemme-nord"], profession: "" };
  const employee = { ...person, roles: ["employee" as const], language: "nb" as const };
  await addConfirmed(store, { ...employee, confirmed: { by: "boss", at: OLD } });
  expect(await walk(store)).toMatchObject({ claims: 0 });
  expect(await readClaim(store, "anne")).toBeDefined();
  const { units, people } = sampleRoster();
  await importOrganisation(store, { units, people: [...people, employee] }, new Date(YOUNG));
  expect(await walk(store, "count")).toMatchObject({ claims: 1 });
});
