import { expect, test } from "vitest";
import type { Press } from "../../../../bot/chat.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";
import { goalsWritten } from "../../../../bot/weekly-update/edition-goals.ts";
import {
  findIn,
  lookInPlan,
  type PlanFind,
  type PlanGoal,
  wholePlan,
  withChosenGoals,
} from "../../../../bot/weekly-update/writing/plan-goals.ts";

const of = { theme: "Mestring", services: [] };
const falls = { ...of, nr: "1.2", title: "Færre fall", line: "Færre fall – ett er ett for mye" };
const food = { ...of, nr: "1,3", title: "Mat og måltider", line: "Mat og måltider" };
const inForce = async () => [falls, food];

function press(fields: Press["fields"]): Press {
  return { verb: "edition.save", subject: "", nonce: "n", fields };
}

function titles(goals: readonly PlanGoal[], text: string, find: Partial<PlanFind> = {}): string[] {
  const look = lookInPlan(goals, text, { ...wholePlan, ...find }, textsIn("nb"));
  return (look?.choices ?? []).map(({ title }) => title);
}

test("what is chosen is added to what is written, in the order of the plan, whatever the plan's numbers look like", async () => {
  const look = lookInPlan([falls, food], "", wholePlan, textsIn("nb"));
  const chosen = look?.choices.map(({ value }) => value) ?? [];
  const sent = press({ goals: "Vi øver sammen", planGoals: chosen.toReversed().join(",") });
  expect((await withChosenGoals(sent, inForce)).fields).toEqual({
    goals: "Vi øver sammen\nFærre fall – ett er ett for mye\nMat og måltider",
  });
});

test("a goal that the text has already is neither offered nor added again, whatever became of its words", async () => {
  const written = "færre fall, sammen med fysioterapeuten";
  expect(titles([falls, food], written)).toEqual(["1,3 Mat og måltider (ikke vist ennå)"]);
  const sent = press({ goals: written, planGoals: "1.2" });
  expect((await withChosenGoals(sent, inForce)).fields).toEqual({ goals: written });
});

test("what is not in force any more adds nothing, and a press without a choice is left as it is", async () => {
  expect((await withChosenGoals(press({ planGoals: "9" }), inForce)).fields).toEqual({});
  const plain = press({ goals: "Færre fall" });
  expect(await withChosenGoals(plain, inForce)).toBe(plain);
});

test("goals come by turn: never shown first, then those shown longest ago; what an owner has asked for before them all", () => {
  const plan = [
    { ...falls, nr: "1", title: "Vist sist", shown: "2026-11-02" },
    { ...falls, nr: "2", title: "Vist i fjor", shown: "2025-11-03" },
    { ...falls, nr: "3", title: "Aldri vist" },
    { ...falls, nr: "4", title: "Ønsket", shown: "2026-11-09", wanted: true },
  ];
  expect(titles(plan, "")).toEqual([
    "4 Ønsket (ønsket av den ansvarlige, sist vist 9. november 2026)",
    "3 Aldri vist (ikke vist ennå)",
    "2 Vist i fjor (sist vist 3. november 2025)",
    "1 Vist sist (sist vist 2. november 2026)",
  ]);
});

test("of 84 goals ten are shown at a time; a theme, a word or a number finds the others", () => {
  const plan = Array.from({ length: 84 }, (_, index) => ({
    ...of,
    nr: String(index + 1),
    title: index === 70 ? "Trygge netter" : `Mål ${index + 1}`,
    line: "",
    theme: index < 60 ? "Mestring" : "Rammer & utstyr",
  }));
  expect(titles(plan, "")).toHaveLength(10);
  expect(titles(plan, "", { words: "trygge NETTER" })).toEqual(["71 Trygge netter (ikke vist ennå)"]);
  const find = findIn(press({ planTheme: encodeURIComponent("Rammer & utstyr"), planShown: "10" }), true);
  expect(titles(plan, "", find)).toHaveLength(20);
  expect(titles(plan, "", find)[0]).toContain("61 ");
  // Two pages stay on the form: the oldest goes, and what was chosen there is in the text.
  const last = lookInPlan(plan, "", { ...wholePlan, upTo: 84 }, textsIn("nb"));
  expect(last).toMatchObject({ upTo: 84, total: 84 });
  expect(last?.choices).toHaveLength(20);
  expect(last?.choices.at(-1)?.title).toContain("84 ");
  expect(lookInPlan(plan, "", { ...wholePlan, words: "finnes ikke" }, textsIn("nb"))?.total).toBe(0);
});

test("where one title begins with another, the line is about the longer one", () => {
  const homes = { ...falls, nr: "1.4", title: "Færre fall i sykehjem" };
  expect(goalsWritten("Færre fall i sykehjem – fordi", [falls, homes]).map(({ nr }) => nr)).toEqual(["1.4"]);
  expect(goalsWritten("Om noe annet", [falls, homes])).toEqual([]);
});
