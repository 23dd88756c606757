import { colleagueCard } from "../../../adaptive-cards/ideas/colleague-card.ts";
import type { ColleagueView } from "../../../adaptive-cards/ideas/colleague-view.ts";
import { similarStep } from "../../../adaptive-cards/ideas/similar-ideas.ts";
import { stepCard } from "../../../adaptive-cards/ideas/step-card.ts";
import { type CardSample, NONCE } from "./sample.ts";

const keys: ColleagueView = {
  number: 12,
  kind: "idea",
  problem:
    "Nøklene ligger et nytt sted hver dag, og vi leter lenge før vi kommer oss ut. På kveldsvakt må vi tilbake til basen midt i runden.",
  proposal: "Et skap med faste kroker ved utgangen, og en ekstra nøkkel i hver bil.",
  stopDoing: "Å levere nøkler på basen midt på vakta.",
  forUser: "Kveldsmaten kommer når den skal.",
  unit: "Hjemmetjenesten sone nord",
  stateLabel: "Prøves ut",
  from: undefined,
  supporters: 3,
  participants: 1,
  backed: false,
  joined: false,
  allowed: ["join", "message"],
};
const cars: ColleagueView = {
  ...keys,
  number: 8,
  problem: "Vi kjører tilbake for å hente nøkler.",
  stateLabel: "Mottatt",
  supporters: 0,
  participants: 0,
};
const written = { kind: "idea", problem: "Vi leter etter nøkler hver morgen.", passed: "similar" };

export const sharingSamples: readonly CardSample[] = [
  {
    name: "Tre som ligner",
    of: "stepCard",
    make: (texts) => {
      const ideas = [keys, cars, { ...cars, number: 3, unit: "Nattjenesten", supporters: 1 }];
      const step = similarStep({ ideas, subject: "", nonce: NONCE }, texts);
      return stepCard({ step, values: written, problems: [], subject: "", nonce: NONCE }, texts);
    },
  },
  {
    name: "Ett som ligner, og leseren stiller seg bak",
    of: "stepCard",
    make: (texts) => {
      const ideas = [{ ...keys, backed: true, supporters: 4 }];
      const step = similarStep({ ideas, backed: 12, subject: "", nonce: NONCE }, texts);
      return stepCard({ step, values: written, problems: [], subject: "", nonce: NONCE }, texts);
    },
  },
  {
    name: "Delt idé, uten navn",
    of: "colleagueCard",
    make: (texts) => colleagueCard(keys, { nonce: NONCE }, texts),
  },
  {
    name: "Delt idé, med navn, leseren er med",
    of: "colleagueCard",
    make: (texts) => {
      const from = "Helsefagarbeider hjemmetjenesten sone nord";
      const idea = { ...keys, from, backed: true, joined: true, allowed: ["message"] as const };
      return colleagueCard(idea, { nonce: NONCE, notice: texts.sharing.sent }, texts);
    },
  },
];
