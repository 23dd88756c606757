import { expect, test } from "vitest";
import { informedOf, informedPeople, isInformed } from "../../../bot/ideas/informed.ts";
import type { Draft } from "../../../bot/ideas/idea.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { sampleId, sampleOrganisation } from "../../../demo/municipality/load.ts";

const { units, people } = sampleOrganisation();
const organisation = { version: "1", units, people, appointed: new Set<string>() };
const draft: Draft = {
  kind: "idea",
  problem: "Vaktene går ikke opp",
  acrossServices: false,
  nameShownTo: "everyone",
  shareable: false,
  shareName: false,
};
const { informs } = defaultSettings;

test("turnus informs the union representative nearest above, by role", () => {
  const informed = informedOf(organisation, informs, { ...draft, category: "rota" }, "hjemme-nord");
  expect(informed).toEqual([{ role: "union-rep", unit: "hjemme" }]);
  expect(informed.flatMap((one) => informedPeople(organisation, one))).toEqual([
    sampleId("Tillitsvalgt hjemmetjenesten"),
  ]);
});

test("no category informs anybody of what only the leader sees the name of", () => {
  const rota = { ...draft, category: "rota", nameShownTo: "leader" } as const;
  expect(informedOf(organisation, informs, rota, "hjemme-nord")).toEqual([]);
});

test("which categories inform whom is a setting", () => {
  const equipment = { ...draft, category: "equipment" } as const;
  expect(informedOf(organisation, informs, equipment, "hjemme-sor")).toEqual([]);
  expect(informedOf(organisation, { equipment: ["safety-rep"] }, equipment, "hjemme-sor")).toEqual([
    { role: "safety-rep", unit: "hjemme-sor" },
  ]);
});

test("of several services, the leaders of the others read it; of those that were chosen, when any was", () => {
  const across = { ...draft, acrossServices: true };
  const all = informedOf(organisation, informs, across, "hjemme-nord").map(({ unit }) => unit);
  expect(all.toSorted()).toEqual(["institusjon", "psykisk", "tildeling"]);
  const one = informedOf(
    organisation,
    informs,
    { ...across, services: ["psykisk", "hjemme"] },
    "hjemme-nord",
  );
  expect(one).toEqual([{ role: "leader", unit: "psykisk" }]);
  const owner = { role: "leader", unit: "psykisk" } as const;
  const beside = informedOf(organisation, informs, across, "hjemme-nord", owner).map(({ unit }) => unit);
  expect(beside.toSorted()).toEqual(["institusjon", "tildeling"]);
  expect(isInformed(organisation, { informed: [...one] }, sampleId("Leder psykisk helse og rus"))).toBe(true);
  expect(isInformed(organisation, { informed: [...one] }, sampleId("Leder hjemmetjenesten"))).toBe(false);
});
