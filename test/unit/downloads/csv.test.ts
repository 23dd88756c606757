import { expect, test } from "vitest";
import { csvOf } from "../../../bot/downloads/csv.ts";

test("begins with a byte order mark, has semicolons, and ends every line", () => {
  expect(
    csvOf([
      ["Enhet", "Nummer"],
      ["Sone sør", "17"],
    ]),
  ).toBe("\ufeffEnhet;Nummer\r\nSone sør;17\r\n");
});

test("quotes what would break a line or a column", () => {
  expect(csvOf([['Vi sa "nei"; så\nja']])).toBe('\ufeff"Vi sa ""nei""; så\nja"\r\n');
});

test.each(["=1+1", "+47", "-2 stillinger", "@sum", "\t=1", "  =1", "＝1+1"])(
  "makes no formula of %j",
  (text) => {
    expect(csvOf([[text]])).toBe(`\ufeff'${text}\r\n`);
  },
);
