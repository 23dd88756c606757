import { expect, test } from "vitest";
import type { Organisation } from "../../../../bot/organisation/organisation.ts";
import type { Reader } from "../../../../bot/reader.ts";
import { openSqlite } from "../../../../bot/storage/sqlite.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";
import { chosenLines, offerLines } from "../../../../bot/weekly-update/lines/offer-lines.ts";
import { sendLines } from "../../../../bot/weekly-update/lines/send-lines.ts";
import { setDesk } from "../../../support/editors-desk.ts";

const WEEK = "2026-W48";
const now = () => new Date("2026-11-26T08:00:00Z");
const names = Array.from({ length: 11 }, (_, index) => `Sone ${String(index + 1).padStart(2, "0")}`);

function reader(): Reader {
  const desk = setDesk();
  const leader = "anne";
  const units = names.map((name) => {
    const unit = { id: name, name, level: "enhet", place: "", status: "active", leader } as const;
    return [name, unit] as const;
  });
  const organisation: Organisation = { ...desk.organisation, units: new Map(units) };
  return { ...desk.reader("anne"), organisation, texts: textsIn("nb") };
}

async function send(store: ReturnType<typeof openSqlite>, units: readonly string[], week = WEEK) {
  const wanted = units.map((unit) => ({ unit, text: "Ny bil.", seen: 0 }));
  await sendLines({ store, clock: now }, { week, by: "anne", wanted });
}

test("eight are offered at a time, how many wait beside them is said, and who has not answered", async () => {
  const store = openSqlite(":memory:");
  await send(store, names.slice(0, 10));
  const view = await offerLines(store, reader(), { id: `${WEEK}|all|1`, edition: undefined, text: "" });
  expect(view?.choices).toHaveLength(8);
  expect([view?.more, view?.unanswered]).toEqual([2, ["sone 11"]]);
  await store.close();
});

test("an edition for some only gets none", async () => {
  const store = openSqlite(":memory:");
  await send(store, names);
  const of = { id: `${WEEK}|unit-hjem|1`, edition: undefined, text: "" };
  expect(await offerLines(store, reader(), of)).toBeUndefined();
  await store.close();
});

test("a line of a week that got no edition is offered in the next; one that was changed meanwhile is not taken unseen", async () => {
  const store = openSqlite(":memory:");
  await send(store, ["Sone 01"], "2026-W47");
  const of = { id: `${WEEK}|all|1`, edition: undefined };
  const view = await offerLines(store, reader(), { ...of, text: "" });
  const [choice] = view?.choices ?? [];
  expect(choice?.text).toBe("Sone 01: Ny bil.");
  const press = { verb: "", subject: "", nonce: "", fields: { serviceLines: choice?.value ?? "" } };
  expect((await chosenLines(store, reader(), { ...of, press, most: 60 })).text).toBe("Sone 01: Ny bil.");
  const changed = [{ unit: "Sone 01", text: "To nye biler.", seen: 1 }];
  await sendLines({ store, clock: now }, { week: "2026-W47", by: "anne", wanted: changed });
  expect((await chosenLines(store, reader(), { ...of, press, most: 60 })).text).toBe("");
  await store.close();
});
