/** One row that cannot be read holds up nobody else: the jobs go on with the others, and tell of it. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveFiles } from "../../../bot/organisation/chat-import/receive-files.ts";
import { createSettleImports } from "../../../bot/organisation/chat-import/import-sent.ts";
import { createSettleClaims } from "../../../bot/organisation/claims/answer-claim.ts";
import { commitAnswer, readClaim, saveClaim } from "../../../bot/organisation/claims/claim-store.ts";
import { importOrganisation } from "../../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { point } from "../../../bot/storage/pointers.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { prefixed, type TableStore } from "../../../bot/storage/table-store.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const NOW = new Date("2026-11-23T08:00:00Z");
const LATER = new Date("2026-11-23T09:30:00Z");
const FILE = "id;navn;epost;enheter;roller;faggruppe;språk\nadmin;Admin;;town;administrator;;\n";
let store: TableStore;

beforeEach(async () => {
  store = openSqlite(":memory:");
  const units = [{ id: "town", name: "Town", level: "", place: "", status: "active" as const }];
  await importOrganisation(store, { units, people: [] }, NOW);
});
afterEach(() => store.close());

test("a claim that cannot be read: who was confirmed after it is brought in, and its own pointer waits", async () => {
  await answered("somebody");
  await spoil("person|bad", "unit-claim");
  await point(store, "claims", "go|bad");
  await expect(createSettleClaims(deps()).run()).rejects.toThrow("1 of 2 answered claims");
  expect([...(await deps().people.organisation()).people.keys()]).toEqual(["somebody"]);
  expect(await rowsIn("claims", "go|")).toEqual(["go|bad"]);
});

test("files that cannot be read: those of another are deleted after the hour all the same", async () => {
  const files = new Map([["ansatte.csv", new TextEncoder().encode(FILE)]] as const);
  await receiveFiles(deps(), files, { person: "other", texts: textsIn("nb"), now: NOW });
  await spoil("import|bad", "pending");
  await point(store, "imports", `${NOW.toISOString()}|bad`);
  await expect(createSettleImports(deps()).run(LATER)).rejects.toThrow("1 of 2 imports");
  expect(await rowsIn("import|other")).toEqual([]);
  expect(await rowsIn("imports")).toEqual([`${NOW.toISOString()}|bad`]);
});

function deps() {
  return { store, people: createPeople(store, { appointed: [] }), newId: () => "12345678" };
}

async function answered(person: string): Promise<void> {
  await saveClaim(store, person, { unit: "town", at: NOW, name: person });
  const stored = await readClaim(store, person);
  if (!stored) throw new Error("not saved");
  const answer = { kind: "confirmed", unit: "town", by: "admin", at: NOW.toISOString() } as const;
  const message = (history: number) => ({
    key: person,
    to: person,
    card: "claim-answered",
    subject: person,
    history,
    priority: "own" as const,
    act: { kind: "send" as const },
    window: false,
  });
  await commitAnswer(store, person, { stored, answer, nonce: "n", message });
}

async function spoil(partition: string, row: string): Promise<void> {
  await store.transact(partition, [{ kind: "insert", row, data: { v: 999 } }]);
}

async function rowsIn(partition: string, prefix = ""): Promise<readonly string[]> {
  const { rows } = await store.query(partition, prefix === "" ? {} : prefixed(prefix));
  return rows.map(({ row }) => row);
}
