import { expect, it } from "vitest";
import { setImmediate } from "node:timers/promises";
import { someAtATime } from "../../../bot/storage/some-at-a-time.ts";

it("never has more than twenty under way, and keeps the order", async () => {
  let underWay = 0;
  let most = 0;
  const numbers = Array.from({ length: 50 }, (_, number) => number);
  const doubled = await someAtATime(numbers, async (number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await setImmediate();
    underWay -= 1;
    return number * 2;
  });
  expect(doubled).toEqual(numbers.map((number) => number * 2));
  expect(most).toBe(20);
});
