/** Steps of the promise, whatever looks at them and however often. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { addDays } from "../../../../bot/calendar/local-date.ts";
import { type PromiseBench, promiseDays, startPromiseBench } from "../../../support/promise-bench.ts";

let bench: PromiseBench;
beforeEach(async () => {
  bench = await startPromiseBench();
});
afterEach(() => bench.close());

const steps = [
  "2026-11-26 reminded before",
  "2026-11-30 reminded on-day",
  // There is no deputy: nobody is brought in, and the leader is reminded all the same.
  "2026-12-02 reminded deputy",
  "2026-12-04 brought-in next-level",
];
const reminder = "2 ting venter på deg";
const expected = {
  steps: [steps, steps],
  sent: {
    nurse: [
      "Idé 1: Mottatt",
      "Idé 2: Mottatt",
      "Svaret på ideen din lar vente på seg",
      "Svaret på ideen din lar vente på seg",
    ],
    "boss-north": ["Idé 1: Mottatt", "Idé 2: Mottatt", ...Array<string>(4).fill(reminder)],
    "boss-home": [reminder],
    "boss-town": [],
  },
};

async function walk(look: () => Promise<unknown>): Promise<void> {
  await bench.send();
  for (const day of promiseDays()) {
    bench.day(day);
    await look();
    await bench.send();
  }
}

test("one look a day takes each step once, and one message a day names both ideas", async () => {
  await walk(() => bench.look());
  expect(await bench.outcome()).toEqual(expected);
});

test("looking again changes nothing", async () => {
  await walk(async () => {
    await bench.look();
    await bench.look();
    await bench.send();
    await bench.look();
  });
  expect(await bench.outcome()).toEqual(expected);
});

test("two programs at the same moment take each step once", async () => {
  await walk(() => Promise.all([bench.look(), bench.look(), bench.look()]));
  expect(await bench.outcome()).toEqual(expected);
});

test("a clock that is set back brings nothing again", async () => {
  await walk(async () => {
    await bench.look();
  });
  for (const day of promiseDays()) {
    bench.day(addDays(day, -3));
    await bench.look();
    await bench.send();
  }
  expect(await bench.outcome()).toEqual(expected);
});

test("a fortnight without a look leaves the last step, and one message each", async () => {
  await bench.send();
  bench.day("2026-12-14");
  await bench.look();
  await bench.send();
  const outcome = await bench.outcome();
  const last = ["2026-12-14 brought-in next-level"];
  expect(outcome.steps).toEqual([last, last]);
  expect(outcome.sent["boss-north"]?.slice(2)).toEqual([reminder]);
  expect(outcome.sent["boss-home"]).toEqual([reminder]);
});
