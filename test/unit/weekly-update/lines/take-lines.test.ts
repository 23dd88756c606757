import { expect, test } from "vitest";
import { fateOf, type Line, tidied } from "../../../../bot/weekly-update/lines/line.ts";
import { isWaiting, offeredLines, withLines } from "../../../../bot/weekly-update/lines/take-lines.ts";

const services = new Map([
  ["home", "Hjemmetjenesten"],
  ["day", "Dagsenteret"],
]);

function line(unit: string, text: string, version = 1): Line {
  return { week: "2026-W49", unit, text, by: "boss", at: "2026-11-26T08:00:00.000Z", version };
}

const bike = line("home", "Ny bil er på plass.");
const dance = line("day", "Dansen er i gang igjen.");

test("all lines are put under what the editor wrote, the service in front", () => {
  const offered = offeredLines([bike, dance], services, [], "Takk for sist.");
  expect(offered.map(({ state }) => state)).toEqual(["new", "new"]);
  const { text, taken, left } = withLines("Takk for sist.", offered, 60);
  expect(text).toBe(
    "Takk for sist.\nHjemmetjenesten: Ny bil er på plass.\nDagsenteret: Dansen er i gang igjen.",
  );
  expect([taken.length, left.length]).toEqual([2, 0]);
});

test("what there is no room for stays, what is shorter is taken", () => {
  const long = line("home", "Vi har fått ny bil, og alle har prøvd den på isen ved kaia.");
  const { text, left, room } = withLines(
    "Fire ord står her",
    offeredLines([long, dance], services, [], ""),
    10,
  );
  expect(text).toBe("Fire ord står her\nDagsenteret: Dansen er i gang igjen.");
  expect(left.map(({ service }) => service)).toEqual(["Hjemmetjenesten"]);
  expect(room).toBe(0);
});

test("a changed line takes the place of the old one, but not of the editor's own words", () => {
  const first = withLines("", offeredLines([bike], services, [], ""), 60);
  const newer = line("home", "To nye biler er på plass.", 2);
  const offered = offeredLines([newer], services, first.taken, first.text);
  expect(offered.map(({ state }) => state)).toEqual(["changed"]);
  expect(withLines(first.text, offered, 60).text).toBe("Hjemmetjenesten: To nye biler er på plass.");
  const edited = "Hjemmetjenesten har fått bil!";
  expect(withLines(edited, offered, 60).text).toBe(`${edited}\nHjemmetjenesten: To nye biler er på plass.`);
});

test("a line taken back is said of what was taken only; what stands in the text word for word is not offered", () => {
  const { taken, text } = withLines("", offeredLines([bike], services, [], ""), 60);
  const gone = line("home", "", 2);
  expect(offeredLines([gone], services, taken, text)[0]?.state).toBe("withdrawn");
  expect(offeredLines([gone], services, [], "")[0]?.state).toBe("nothing");
  expect(offeredLines([bike], services, [], text).filter(isWaiting)).toEqual([]);
});

test("what became of a line is told from the text that went out", () => {
  const { taken } = withLines("", offeredLines([bike], services, [], ""), 60);
  const fate = (text: string, of = taken) => fateOf(bike, "Hjemmetjenesten", of, text);
  expect(fate("Hjemmetjenesten: Ny bil er på plass.", [])).toBe("used");
  expect(fate("I hjemmetjenesten er en bil på plass.")).toBe("reworded");
  expect(fate("Dagsenteret danser.")).toBe("not-used");
  expect(fate("I hjemmetjenesten er alt som før.", [])).toBe("not-used");
});

test("the service's name is not written twice", () => {
  expect(tidied("  dagsenteret:  Dansen\ner i gang ", "Dagsenteret")).toBe("Dansen er i gang");
});
