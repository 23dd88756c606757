import { postedPracticeCard, practiceCard } from "../../../adaptive-cards/practice/practice-card.ts";
import { practiceListCard } from "../../../adaptive-cards/practice/practice-list.ts";
import type { PracticeView } from "../../../adaptive-cards/practice/practice-view.ts";
import { type CardSample, NONCE } from "./sample.ts";

const keys: PracticeView = {
  number: 17,
  title: "Fast nøkkelskap ved utgangen",
  unit: "Hjemmetjenesten sone nord",
  from: "hjemmetjenesten sone nord",
  was: "Nøklene lå et nytt sted hver dag, og vi lette lenge før vi kom oss ut.",
  did: "Hang opp et skap med en krok for hver rute, og en ekstra nøkkel i hver bil.",
  ledTo: "Morgenrunden begynner ti minutter før. Brukerne får frokost til avtalt tid.",
  basis: "En telling",
  differently: "Merket krokene med rute fra første dag.",
  adapt: "Nattjenesten har færre ruter, og trenger et mindre skap.",
  askRole: "Fagansvarlig i hjemmetjenesten sone nord",
  inUse: true,
  spread: ["Nattjenesten", "Hjemmetjenesten sone sør"],
};
const list = { query: "", ideas: [], problems: [], nonce: NONCE };

export const practiceSamples: readonly CardSample[] = [
  { name: "Erfaring", of: "practiceCard", make: (texts) => practiceCard(keys, NONCE, texts) },
  {
    name: "Erfaring i en samtale",
    of: "postedPracticeCard",
    make: (texts) => postedPracticeCard(keys, texts),
  },
  {
    name: "Erfaring som ikke er i bruk lenger",
    of: "practiceCard",
    make: (texts) => {
      const short = { ...keys, inUse: false, spread: [], differently: undefined, adapt: undefined };
      return practiceCard(short, NONCE, texts);
    },
  },
  {
    name: "Erfaringer, ti av tolv",
    of: "practiceListCard",
    make: (texts) => {
      const practices = Array.from({ length: 10 }, (_, index) => ({ ...keys, number: 40 - index }));
      return practiceListCard({ ...list, practices, total: 12, first: 1, last: 10 }, texts);
    },
  },
  {
    name: "Ingen erfaringer, men en delt idé",
    of: "practiceListCard",
    make: (texts) =>
      practiceListCard(
        {
          ...list,
          query: "nøkkel",
          practices: [],
          total: 0,
          first: 0,
          last: 0,
          ideas: [
            {
              number: 12,
              kind: "idea",
              problem: "Vi kjører tilbake for å hente nøkler.",
              unit: "Nattjenesten",
              stateLabel: "Prøves ut",
              from: undefined,
              supporters: 3,
              participants: 0,
              backed: false,
              joined: false,
              allowed: ["join"],
            },
          ],
        },
        texts,
      ),
  },
];
