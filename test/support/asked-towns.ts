/** Towns that were asked something, for the attack on results: small enough to try every world. */
import type { Answer } from "../../bot/reflections/rules/results.ts";
import type { AskedTown } from "./results-adversary.ts";
import { type Chance, treeOf } from "./towns.ts";

const nobody = undefined;
const own: Answer = { sees: "self", values: { a: 1 } };

function chose(values: Answer["values"]): Answer {
  return { sees: "unit", values };
}

/** One statement that everybody who answers has an opinion on, or two of which one may be skipped. */
const kinds = [
  { items: ["a"], most: 7, states: [nobody, chose({ a: 1 }), chose({ a: 5 })] },
  { items: ["a"], most: 5, states: [nobody, own, chose({ a: 1 }), chose({ a: 5 })] },
  {
    items: ["a", "b"],
    most: 5,
    states: [nobody, chose({ a: 1 }), chose({ a: 5, b: 1 }), chose({ a: 1, b: 5 })],
  },
] as const;

export function askedTownOf(any: Chance, { items, most }: Kind): AskedTown {
  const units = treeOf(any, 1 + any(4));
  const anywhere = () => `u${any(units.length)}`;
  return {
    units,
    items,
    people: Array.from({ length: 2 + any(most - 1) }, anywhere),
    named: Array.from({ length: any(3) }, () => ({
      units: [anywhere()],
      answer: { sees: "leader", values: { a: any(2) === 0 ? 1 : 5 } },
    })),
    thresholds: { numbers: 2, comments: 3 },
  };
}

type Kind = (typeof kinds)[number];

/** They take turns. */
export function kindOf(run: number): Kind {
  return kinds[run % kinds.length] ?? kinds[0];
}
