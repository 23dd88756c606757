import { overviewCard } from "../../../adaptive-cards/organisation/overview.ts";
import {
  foundUnitsCard,
  otherUnitsCard,
  type UnitView,
  unitsCard,
  vacanciesCard,
} from "../../../adaptive-cards/organisation/units.ts";
import { type CardSample, NONCE } from "./sample.ts";

const home: UnitView = {
  id: "hjemme",
  name: "Hjemmetjenesten",
  what: "Tjeneste · Nordbyen",
  lines: [
    "Leder: Virksomhetsleder hjemmetjenesten",
    "Stedfortreder: mangler",
    "3 ansatte, 84 med enhetene under",
  ],
  below: 12,
};
const zones = Array.from({ length: 10 }, (_, n): UnitView => ({
  id: `sone-${n}`,
  name: `Hjemmetjenesten sone ${n + 1}`,
  what: "Enhet · Nordbyen",
  lines: ["Leder: mangler", "Stedfortreder: Fagansvarlig", "14 ansatte"],
  below: n === 0 ? 2 : 0,
}));
const vacant = [
  { name: "Dagsenteret", line: "Verken leder eller stedfortreder", above: "Helse og omsorg" },
  {
    name: "Hjemmetjenesten sone nord",
    line: "Leder hjemmetjenesten sone nord har ikke fått boten ennå",
    above: "Helse og omsorg › Hjemmetjenesten",
  },
];

export const organisationOverviewSamples: readonly CardSample[] = [
  {
    name: "organisasjon",
    of: "overviewCard",
    make: (texts) =>
      overviewCard(
        {
          units: 34,
          planned: 2,
          people: 612,
          withoutLeader: 3,
          changed: "mandag 16. november kl. 09.12",
          others: true,
          claims: { waiting: 2, confirmed: 0 },
          warnings: [`B${texts.organisationFiles.warnings.fewAdministrators(1).slice(1)}`],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "en enhet med tolv under seg",
    of: "unitsCard",
    make: (texts) =>
      unitsCard(
        {
          unit: home,
          above: ["Helse og omsorg"],
          parent: "helse",
          rows: zones,
          total: 12,
          from: 0,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "søk etter enhet",
    of: "foundUnitsCard",
    make: (texts) =>
      foundUnitsCard(
        { query: "sone", problems: [], rows: zones.slice(0, 2), total: 2, from: 0, nonce: NONCE },
        texts,
      ),
  },
  {
    name: "ledige roller",
    of: "vacanciesCard",
    make: (texts) => vacanciesCard({ rows: vacant, warnings: [], total: 2, from: 0, nonce: NONCE }, texts),
  },
  {
    name: "planlagt og lagt ned",
    of: "otherUnitsCard",
    make: (texts) =>
      otherUnitsCard(
        {
          rows: [{ name: "Velferdsteknologi", line: "planlagt", above: "Helse og omsorg" }],
          total: 1,
          from: 0,
          nonce: NONCE,
        },
        texts,
      ),
  },
];
