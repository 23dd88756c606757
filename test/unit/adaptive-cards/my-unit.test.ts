import { expect, test } from "vitest";
import { myUnitCard, type UnitView } from "../../../adaptive-cards/ideas/my-unit.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const nb = textsIn("nb");

const unit: UnitView = { name: "Sone nord", facts: [], rows: [] };

test("whoever answers for more units than are shown is told how many, and where their ideas are", () => {
  const shown = (others: number) =>
    JSON.stringify(myUnitCard({ units: [unit], others, upTo: 10, nonce: "n" }, nb));
  expect(shown(3)).toContain("Du har ansvar for 3 enheter til. Skriv «venter»");
  expect(shown(1)).toContain("1 enhet til");
  expect(shown(0)).not.toContain("ansvar for");
});
