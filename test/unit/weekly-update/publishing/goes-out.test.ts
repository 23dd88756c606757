import { expect, test } from "vitest";
import { createBuiltInSchedules } from "../../../../bot/scheduling/built-in.ts";
import { editionSchedules } from "../../../../bot/weekly-update/schedules.ts";
import { type Desk, setDesk, WRITTEN } from "../../../support/editors-desk.ts";

/** What an editor is told at Godkjenn. */
async function approvedAt(instant: string, beforehand: (desk: Desk) => Promise<void>): Promise<string> {
  const desk = setDesk();
  desk.now = new Date(instant);
  await beforehand(desk);
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", WRITTEN);
  await anne.press("Til godkjenning");
  const said = await anne.press("Godkjenn");
  expect(anne.buttons).toContain("Publiser nå");
  return said;
}

async function scheduled(desk: Desk): Promise<void> {
  await createBuiltInSchedules(desk.store, editionSchedules).run(desk.now);
}

test("before Monday 08:00 of its own week it is said when it goes out", async () => {
  const said = await approvedAt("2026-11-23T06:00:00Z", scheduled);
  expect(said).toContain("Den sendes ut mandag 23. november kl.\u00a008.00.");
});

test("after that: that the time has gone, when it goes out then, and how it goes out now", async () => {
  const said = await approvedAt("2026-11-24T06:00:00Z", scheduled);
  expect(said).toContain(
    "Den sendes ut mandag 30. november kl.\u00a008.00, for utsendingen i uke 48 har gått.",
  );
  expect(said).toContain("Skal den ut nå, trykk Publiser nå.");
});

test("without a plan it is said that nothing happens by itself", async () => {
  const said = await approvedAt("2026-11-23T06:00:00Z", async () => undefined);
  expect(said).toContain("Den sendes ikke ut av seg selv");
});
