import { type IdeaRow, ideaListCard } from "../../../adaptive-cards/ideas/idea-list.ts";
import { myUnitCard, type UnitView } from "../../../adaptive-cards/ideas/my-unit.ts";
import { ideaVerbs } from "../../../adaptive-cards/ideas/verbs.ts";
import { type CardSample, NONCE } from "./sample.ts";

const rows: readonly IdeaRow[] = [
  {
    number: 17,
    title: "Idé 17 · Mottatt",
    problem: "Vi kjører fram og tilbake til basen for å hente nøkler.",
    line: "Kom inn torsdag 19. november, svar senest torsdag 26. november, 2 arbeidsdager igjen.",
  },
  {
    number: 9,
    title: "Idé 9 · Prøves ut",
    problem: "Nattevakta får beskjedene for sent.",
    line: "Prøves ut til fredag 18. desember.",
  },
];
const north: UnitView = {
  name: "Hjemmetjenesten sone nord",
  facts: [
    ["Ansatte", "8"],
    ["Stedfortreder", "Fagansvarlig hjemmetjenesten sone nord"],
    ["Åpne ideer og spørsmål", "1"],
    ["Neste svarfrist", "torsdag 26. november"],
    ["Prøves ut nå", "1"],
    ["Kanal", "Sone nord i Hjemmetjenesten"],
  ],
  rows,
};
const service: UnitView = {
  name: "Hjemmetjenesten",
  facts: [
    ["Ansatte", "3, 17 med enhetene under"],
    ["Stedfortreder", "Ingen"],
    ["Åpne ideer og spørsmål", "0"],
    ["Prøves ut nå", "0"],
  ],
  rows: [],
};

export const myUnitSamples: readonly CardSample[] = [
  {
    name: "Min enhet",
    of: "myUnitCard",
    make: (texts) => myUnitCard({ units: [north], others: 0, upTo: 10, nonce: NONCE }, texts),
  },
  {
    name: "Mine enheter",
    of: "myUnitCard",
    make: (texts) => myUnitCard({ units: [service, north], others: 3, upTo: 10, nonce: NONCE }, texts),
  },
  {
    name: "Ny leder tar over",
    of: "ideaListCard",
    make: (texts) => {
      const { title, lead } = texts.myUnit.takenOver;
      const list = { title: title(2), lead, empty: "", rows, upTo: 20, nonce: NONCE };
      return ideaListCard({ ...list, moreVerb: ideaVerbs.waiting }, texts);
    },
  },
];
