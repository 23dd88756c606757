/** The table of periods, and what people are told of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withChosen } from "../../../bot/organisation/settings-store.ts";
import { eachPeriod, periodIds, periods, usualPeriods } from "../../../bot/retention/periods.ts";
import { partsOf } from "../../../bot/retention/parts.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import { testSealing } from "../../support/sealing.ts";

test.each(periodIds)("docs/privacy.md says of %s what the form calls it, and its days", (id) => {
  const { usual, least } = periods[id];
  const label = textsIn("nb").settings.labels[id].replace(/, dager$/, "");
  const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "privacy.md"), "utf8");
  const line = page.split("\n").find((each) => each.startsWith(`| ${label}`)) ?? "";
  expect(line).toContain(`${usual} (${least})`);
});

test("every period is asked for by one part of the walk, and no other is", async () => {
  const store = openSqlite(":memory:");
  const people = createPeople(store, { appointed: [] });
  const asked: string[] = [];
  const before = (period: string) => {
    asked.push(period);
    return "2026-11-23T08:00:00.000Z";
  };
  for (const part of partsOf({ store, sealing: testSealing, people }))
    await part.step("", { remove: false, before });
  expect(asked.toSorted()).toEqual([...periodIds].toSorted());
});

test("nothing is deleted that nobody saw a count of: a choice from before there were more periods is read as counting", () => {
  const old = { mode: "delete", changeDays: 90, cardDays: 550, occurrenceDays: 400 } as const;
  const read = withChosen(defaultSettings, {
    retention: { ...eachPeriod(() => undefined), ...old },
  }).retention;
  expect(read).toEqual({ ...usualPeriods, mode: "count" });
  const whole = { ...usualPeriods, mode: "delete" } as const;
  expect(withChosen(defaultSettings, { retention: whole }).retention).toEqual(whole);
  expect(withChosen(defaultSettings, {}).retention.mode).toBe("off");
});
