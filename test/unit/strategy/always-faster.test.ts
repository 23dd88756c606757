/** Whoever is never the first gives up after five attempts, and does not ask the store for ever. */
import { expect, it } from "vitest";
import { defaultWindow } from "../../../bot/calendar/windows.ts";
import type { Organisation } from "../../../bot/organisation/organisation.ts";
import { createPeople } from "../../../bot/organisation/people.ts";
import type { Reader } from "../../../bot/reader.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { saidPartition } from "../../../bot/strategy/asking/answer-store.ts";
import { chooseForStale } from "../../../bot/strategy/stale/choose-for-stale.ts";
import { sayHeard } from "../../../bot/strategy/asking/say-heard.ts";
import { stalePartition } from "../../../bot/strategy/stale/stale-store.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { testSealing } from "../../support/sealing.ts";
import { tooLate } from "../../support/too-late.ts";

const OCCURRENCE = "o|goals-stale|2027-01-04T09:00";
const question = { nr: "1.2", where: "2026-W48|all|1" };

function depsOn(partition: string) {
  const { store, attempts } = tooLate((into) => into === partition);
  const deps = {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => new Date("2027-01-04T08:00:00Z"),
    newId: () => "id",
    settings: defaultSettings,
    reachable: async () => true,
  };
  return { deps, attempts };
}

it("when an owner chooses what becomes of a goal", async () => {
  const { deps, attempts } = depsOn(stalePartition(OCCURRENCE));
  const chosen = [{ nr: "1.2", choice: "working" as const, note: "" }];
  const choosing = chooseForStale(deps, { occurrence: OCCURRENCE, by: "owner", nonce: "n" }, chosen);
  await expect(choosing).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});

it("when an owner says what was heard", async () => {
  const { deps, attempts } = depsOn(saidPartition(question));
  const organisation: Organisation = {
    version: "1",
    units: new Map(),
    people: new Map(),
    appointed: new Set(),
  };
  const person = { id: "owner", name: "", email: "", units: [], roles: [], profession: "" };
  const reader: Reader = {
    id: "owner",
    person: { ...person, language: "nb" },
    confirmed: true,
    organisation,
    texts: textsIn("nb"),
    window: defaultWindow,
  };
  const saying = sayHeard(deps, reader, question, { text: "Vi hørte det.", nonce: "n" });
  await expect(saying).rejects.toThrow("were faster");
  expect(attempts()).toBe(5);
});
