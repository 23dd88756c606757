/** The simulation itself, short: over Easter, with a service that presents itself. The whole year is `npm run year`. */
import { expect, test } from "vitest";
import { simulate } from "./simulate.ts";

test("editions over Easter come once each, on the right day, with what the services sent", async () => {
  const year = await simulate("2027-W12", 3);
  try {
    expect(year.editions.map(({ week, sent }) => [week, ...sent])).toEqual([
      ["2027-W12", "2027-03-22 08:00"],
      // 29 March is Easter Monday.
      ["2027-W13", "2027-03-30 08:00"],
      ["2027-W14", "2027-04-05 08:00"],
    ]);
    expect([...year.presented].map(([service, weeks]) => [service, ...weeks])).toEqual([
      ["Hjemmetjenesten", "2027-W12"],
      ["Institusjon og dagtilbud", "2027-W13"],
      ["Psykisk helse og rus", "2027-W14"],
    ]);
  } finally {
    await year.cast.stop();
  }
}, 120_000);
