import { expect, test } from "vitest";
import type { Press } from "../../../bot/chat.ts";
import { goalChoices, withChosenGoals } from "../../../bot/weekly-update/plan-goals.ts";

const falls = { nr: "1.2", title: "Færre fall", line: "Færre fall – ett er ett for mye" };
const food = { nr: "1,3", title: "Mat og måltider", line: "Mat og måltider" };
const inForce = async () => [falls, food];

function press(fields: Press["fields"]): Press {
  return { verb: "edition.save", subject: "", nonce: "n", fields };
}

test("what is chosen is added to what is written, in the order of the plan, whatever the plan's numbers look like", async () => {
  const chosen = goalChoices([falls, food], "").map(({ value }) => value);
  const sent = press({ goals: "Vi øver sammen", planGoals: chosen.toReversed().join(",") });
  expect((await withChosenGoals(sent, inForce)).fields).toEqual({
    goals: "Vi øver sammen\nFærre fall – ett er ett for mye\nMat og måltider",
  });
});

test("a goal that the text has already is neither offered nor added again, whatever became of its words", async () => {
  const written = "færre fall, sammen med fysioterapeuten";
  expect(goalChoices([falls, food], written).map(({ title }) => title)).toEqual(["1,3 Mat og måltider"]);
  const sent = press({ goals: written, planGoals: "1.2" });
  expect((await withChosenGoals(sent, inForce)).fields).toEqual({ goals: written });
});

test("what is not in force any more adds nothing, and a press without a choice is left as it is", async () => {
  expect((await withChosenGoals(press({ planGoals: "9" }), inForce)).fields).toEqual({});
  const plain = press({ goals: "Færre fall" });
  expect(await withChosenGoals(plain, inForce)).toBe(plain);
});
