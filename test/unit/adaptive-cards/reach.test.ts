import { expect, test } from "vitest";
import { reachCard } from "../../../adaptive-cards/weekly-update/reach.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const count = {
  people: 61,
  delivered: 52,
  pressed: 17,
  change: 3,
  done: 7,
  aloud: { times: 3, people: 24 },
};
const groups = Array.from({ length: 95 }, (_, at) => ({
  ...count,
  units: [`Hjemmetjenesten sone ${String(at).padStart(2, "0")}`, "bofellesskapet på Lyngbakken"],
}));

function shown(upTo: number) {
  const { content } = reachCard(
    {
      edition: "2026-W48|all|1",
      week: "2026-W48",
      to: undefined,
      nonce: "n",
      total: count,
      groups,
      upTo,
      atLeast: 5,
      earlier: [],
    },
    textsIn("nb"),
  );
  const json = JSON.stringify(content);
  return { json, names: [...json.matchAll(/sone (\d\d)/g)].map(([, number]) => Number(number)) };
}

test("of many groups each comes once in the order of the tree, ten more at a press, and the card stays small", () => {
  expect(shown(10).names).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const whole = [40, 80, 95].flatMap((upTo) => shown(upTo).names);
  expect(whole).toEqual(groups.map((_, at) => at));
  expect(shown(50).names).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
  expect(shown(50).json).toContain("41–50 av 95");
  expect(shown(90).json).toContain("upto-100");
  expect(shown(100).json).not.toContain("upto");
  for (let upTo = 10; upTo <= 100; upTo += 10) expect(shown(upTo).json.length).toBeLessThan(25 * 1024);
});
