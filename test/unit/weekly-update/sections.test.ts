import { expect, test } from "vitest";
import { weeklyUpdate } from "../../../bot/texts/nb/weekly-update.ts";
import { withCopied } from "../../../bot/weekly-update/writing/copied.ts";
import { picksFor, pickOf, withPicks } from "../../../bot/weekly-update/writing/library.ts";
import { mergedWriting } from "../../../bot/weekly-update/writing/merge.ts";
import {
  addressIn,
  emptySections,
  orderOf,
  reordered,
  usedSections,
} from "../../../bot/weekly-update/sections.ts";

const { suggestions: library } = weeklyUpdate;

test("a section moves up before whoever stands there, and down behind", () => {
  const shown = ["goals", "sinceLast", "praise", "reminder"] as const;
  expect(reordered(shown, { reminder: 1 })).toEqual(["reminder", "goals", "sinceLast", "praise"]);
  expect(reordered(shown, { goals: 3 })).toEqual(["sinceLast", "praise", "goals", "reminder"]);
  expect(reordered(shown, {})).toEqual(shown);
});

test("sections that were not arranged follow in the usual order", () => {
  const order = orderOf({ order: ["praise", "goals"], marks: {} });
  expect(order.slice(0, 4)).toEqual(["praise", "goals", "sinceLast", "presenting"]);
  expect(new Set(order).size).toBe(11);
  const sections = { ...emptySections, goals: "a", praise: "b" };
  expect(usedSections(sections, { order: ["praise"], marks: {} })).toEqual(["praise", "goals"]);
});

test("one marks, the other moves: both count", () => {
  const audience = { kind: "everyone" as const };
  const base = { audience, sections: emptySections, arrangement: { order: [], marks: {} } };
  const mine = { ...base, arrangement: { order: [], marks: { goals: "input" as const } } };
  const theirs = {
    audience,
    sections: { ...emptySections, praise: "ny" },
    arrangement: { order: ["praise" as const], marks: { praise: "discuss" as const } },
  };
  expect(mergedWriting(mine, base, theirs)).toEqual({
    audience,
    sections: { ...emptySections, praise: "ny" },
    arrangement: { order: ["praise"], marks: { goals: "input", praise: "discuss" } },
  });
});

test("the library has the season first, and nothing is gone from it out of season", () => {
  expect(picksFor("2026-W41", library).reminder[0]).toBe("vaccine");
  expect(picksFor("2026-W50", library).reminder.slice(0, 2).toSorted()).toEqual(["advent", "beforeHolidays"]);
  expect(picksFor("2026-W53", library).reminder).toHaveLength(Object.keys(library.reminder).length);
});

test("what is chosen comes behind what was written, once", () => {
  const pick = pickOf("assignment", "thankNight", library);
  expect(pick?.text).toBe("Takk nattevakta for noe konkret.");
  expect(pickOf("assignment", "constructor", library)).toBeUndefined();
  const chosen = withPicks({ ...emptySections, assignment: "Ring." }, pick ? [pick, pick] : []);
  expect(chosen.assignment).toBe("Ring.\nTakk nattevakta for noe konkret.");
});

test("a copy fills what is empty, and leaves what belongs to its week", () => {
  const own = { ...emptySections, goals: "Eget" };
  const previous = {
    ...emptySections,
    goals: "Gammelt",
    sinceLast: "Sist",
    presenting: "Vi er …",
    meeting: "Onsdag",
  };
  expect(withCopied(own, previous)).toEqual({ ...emptySections, goals: "Eget", sinceLast: "Sist" });
});

test("the address in a text, without the full stop behind it", () => {
  expect(addressIn("Møt opp her: https://teams.example/l/1?a=b.")).toBe("https://teams.example/l/1?a=b");
  expect(addressIn("http://usikker.example og javascript:alert(1)")).toBeUndefined();
});
