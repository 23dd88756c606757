import { reachCard, reachSoFarCard } from "../../../adaptive-cards/weekly-update/reach.ts";
import { type CardSample, NONCE } from "./sample.ts";

const of = { edition: "2026-W48|all|1", week: "2026-W48", to: undefined, nonce: NONCE };

const groups = [
  {
    units: ["Helse og omsorg", "Tildelingskontoret"],
    people: 24,
    delivered: "nearly-all",
    pressed: 19,
    orMore: true,
    done: 6,
    aloud: undefined,
  },
  {
    units: ["Hjemmetjenesten", "Nattjenesten", "Bofellesskapet på Lyngbakken", "Dagsenteret", "Varmestua"],
    people: 61,
    delivered: 52,
    pressed: 17,
    done: undefined,
    aloud: { times: 3, people: 24 },
  },
  {
    units: ["Hjemmetjenesten sone nord"],
    people: 44,
    delivered: "nearly-all",
    pressed: 19,
    change: -1,
    done: 11,
    aloud: { times: 1, people: 8 },
  },
] as const;

export const reachSamples: readonly CardSample[] = [
  {
    name: "Hvor langt den nådde",
    of: "reachCard",
    make: (texts) =>
      reachCard(
        {
          ...of,
          total: {
            people: 418,
            delivered: 397,
            pressed: 161,
            done: 58,
            aloud: { people: 37 },
          },
          groups: [...groups, ...groups, ...groups, ...groups],
          upTo: 10,
          atLeast: 5,
          earlier: [
            { id: "2026-W47|all|1", week: "2026-W47" },
            { id: "2026-W46|roles-leader|1", week: "2026-W46", to: "ledere og stedfortredere" },
          ],
        },
        texts,
      ),
  },
  {
    name: "For få til å vise hvem som trykket",
    of: "reachCard",
    make: (texts) =>
      reachCard(
        {
          ...of,
          to: "ledere og stedfortredere",
          total: { people: 9, delivered: 9, pressed: undefined, done: undefined, aloud: undefined },
          groups: [],
          upTo: 10,
          atLeast: 5,
          earlier: [],
        },
        texts,
      ),
  },
  {
    name: "Uka er ikke over",
    of: "reachSoFarCard",
    make: (texts) => reachSoFarCard({ ...of, people: 418, delivered: 371, pressed: 40 }, texts),
  },
];
