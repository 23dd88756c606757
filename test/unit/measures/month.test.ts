import { expect, test } from "vitest";
import { askedMonth } from "../../../bot/measures/rules/month.ts";

const names = [
  "januar februar mars april mai juni juli august september oktober november desember".split(" "),
  "january february march april may june july august september october november december".split(" "),
];

test.each([
  ["", "month", "2026-10"],
  ["oktober", "month", "2026-10"],
  ["Okt.", "month", "2026-10"],
  ["october 2025", "month", "2025-10"],
  ["12", "month", "2025-12"],
  ["desember", "month", "2025-12"],
  ["10/2026", "month", "2026-10"],
  ["2026-9", "month", "2026-09"],
  ["november", "not-over", "2026-11"],
  ["januar 2027", "not-over", "2027-01"],
])("%j in November 2026 is %s %s", (text, kind, month) => {
  expect(askedMonth(text, "2026-11-22", names)).toEqual({ kind, month });
});

test.each(["13", "0", "tullmåned", "ma", "oktober 26", "2026-13", "i fjor"])("%j is no month", (text) => {
  expect(askedMonth(text, "2026-11-22", names)).toEqual({ kind: "unknown" });
});
