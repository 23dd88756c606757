import { afterEach, beforeEach, expect, test } from "vitest";
import { readPlan } from "../../../../bot/strategy/plan/goal-store.ts";
import { checkGoals } from "../../../../bot/strategy/plan/goal-rows.ts";
import { importGoals } from "../../../../bot/strategy/plan/import-goals.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import type { TableStore } from "../../../../bot/storage/table-store.ts";

let store: TableStore;
beforeEach(() => {
  store = openSqlite(":memory:");
});
afterEach(() => store.close());

const monday = new Date("2026-11-23T09:00:00Z");
const later = new Date("2027-02-01T09:00:00Z");

function goals(rows: string) {
  const heading = "nr;tittel;tema;fra;til;status;ansvarlig;tjenester;hvorfor\n";
  const checked = checkGoals(Buffer.from(heading + rows), new Set());
  if (checked.kind === "faulty") throw new Error("the rows of this test are wrong");
  return checked.goals;
}

async function inForce() {
  return (await readPlan(store)).map(({ nr, title, status, since }) => [nr, title, status, since]);
}

test("a goal that is missing is closed, comes back opened, and the same file again changes nothing", async () => {
  const both = goals("1;Færre fall;;;;;;;\n2;Mat;;;;;;;\n");
  expect((await importGoals(store, both, monday)).kind).toBe("imported");
  expect((await importGoals(store, both, later)).kind).toBe("unchanged");

  const one = await importGoals(store, goals("1;Enda færre fall;;;;;;;\n"), later);
  expect(one).toMatchObject({
    change: { difference: { added: [], reopened: [], closed: ["2"], changed: ["1"] } },
  });
  expect(await inForce()).toEqual([
    ["1", "Enda færre fall", "active", "2026-11-23"],
    ["2", "Mat", "closed", "2026-11-23"],
  ]);

  expect((await importGoals(store, goals("1;Enda færre fall;;;;;;;\n"), later)).kind).toBe("unchanged");
  const back = await importGoals(store, both, later);
  expect(back).toMatchObject({ change: { difference: { reopened: ["2"], changed: ["1"] } } });
  expect(await inForce()).toEqual([
    ["1", "Færre fall", "active", "2026-11-23"],
    ["2", "Mat", "active", "2027-02-01"],
  ]);
});

test("of two imports at once one takes effect, whole", async () => {
  const kinds = await Promise.all([
    importGoals(store, goals("1;A;;;;;;;\n"), monday),
    importGoals(store, goals("2;B;;;;;;;\n"), monday),
  ]);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(["imported", "overtaken"]);
  expect(await inForce()).toHaveLength(1);
});

test("a plan of many goals with long reasons is read back as it was", async () => {
  const rows = Array.from(
    { length: 84 },
    (_, n) => `${n};Mål ${n};;;;;;;${"Fordi det betyr noe. ".repeat(18)}\n`,
  );
  const many = goals(rows.join(""));
  await importGoals(store, many, monday);
  expect(await readPlan(store)).toEqual(many.map((goal) => ({ ...goal, since: "2026-11-23" })));
});
