import { expect, test } from "vitest";
import { isPseudonym } from "../../../bot/privacy/is-pseudonym.ts";
import {
  assertKey,
  keepPseudonym,
  personBehind,
  pseudonymOf,
  pseudonymsOf,
  thingsWithoutName,
} from "../../../bot/privacy/pseudonyms.ts";
import { createSealing } from "../../../bot/privacy/sealing.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { openFileStore } from "../../support/raw-rows.ts";
import { testSealing as sealing } from "../../support/sealing.ts";

const ADA = "5b1f7d1e-0c55-4a8e-9f0a-2f1c3c0a7d01";
const BO = "5b1f7d1e-0c55-4a8e-9f0a-2f1c3c0a7d02";

test("a person has another pseudonym for each thing, and each leads back to the person", async () => {
  const on = { store: openSqlite(":memory:"), sealing };
  const first = await keepPseudonym(on, ADA, "idea|1");
  const second = await keepPseudonym(on, ADA, "idea|2");
  const others = await keepPseudonym(on, BO, "idea|3");
  expect(new Set([first, second, others]).size).toBe(3);
  expect([first, second, others].every(isPseudonym)).toBe(true);
  expect(await personBehind(on, first)).toBe(ADA);
  expect(await personBehind(on, others)).toBe(BO);
  expect(await personBehind(on, ADA)).toBe(ADA);
  expect(await personBehind(on, pseudonymOf(sealing, ADA, "idea|9"))).toBeUndefined();
  expect(await thingsWithoutName(on, ADA)).toEqual(["idea|1", "idea|2"]);
  expect(await pseudonymsOf(on, ADA)).toEqual([first, second]);
});

test("keeping it again changes nothing, also when two do it at once", async () => {
  const on = { store: openSqlite(":memory:"), sealing };
  await Promise.all(["idea|1", "idea|2", "idea|3"].map((about) => keepPseudonym(on, ADA, about)));
  await keepPseudonym(on, ADA, "idea|2");
  expect((await thingsWithoutName(on, ADA)).toSorted()).toEqual(["idea|1", "idea|2", "idea|3"]);
});

test("no two rows show that they are about the same person", async () => {
  const raw = openFileStore();
  const on = { store: raw.store, sealing };
  await keepPseudonym(on, ADA, "idea|1");
  await keepPseudonym(on, ADA, "idea|2");
  const rows = raw.rows();
  await raw.store.close();
  raw.remove();
  expect(rows).toHaveLength(5);
  expect(JSON.stringify(rows)).not.toContain(ADA);
  // Nothing longer than a word of the format, or the id of the key, occurs in two partitions.
  const partitions = Map.groupBy(rows, (row) => row.partition);
  const texts = [...partitions].map(([partition, own]) => `${partition} ${JSON.stringify(own)}`);
  const tokens = texts.map((text) => new Set(text.match(/[\w-]{13,}/g)));
  const shared = tokens.flatMap((own, index) =>
    [...own].filter((token) => tokens.slice(index + 1).some((later) => later.has(token))),
  );
  expect(shared).toEqual([]);
});

test("another key stops the start as soon as something is sealed, and not before", async () => {
  const store = openSqlite(":memory:");
  const another = createSealing(Buffer.alloc(32, 9).toString("base64"));
  await assertKey({ store, sealing: another });
  await keepPseudonym({ store, sealing }, ADA, "idea|1");
  await assertKey({ store, sealing });
  const wrong = assertKey({ store, sealing: another });
  await expect(wrong).rejects.toThrow(new RegExp(`^SEALING_KEY: .*${another.keyId}.*${sealing.keyId}`));
  // A program with another key that was started before can seal nothing either.
  await expect(keepPseudonym({ store, sealing: another }, BO, "idea|2")).rejects.toThrow(/^SEALING_KEY/);
});
