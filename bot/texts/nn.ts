/** Nynorsk. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { audience } from "./nn/audience.ts";
import { measures } from "./nn/measures.ts";
import { reflectionBank } from "./nn/reflection-bank.ts";
import { reflections } from "./nn/reflections.ts";
import type { PartOf } from "./part-of.ts";

export const nn: PartOf<Texts> = {
  audience,
  measures,
  reflectionBank,
  reflections,
  common: { help: { words: { measures: "sjå kor lang tid svar tok, og kva det vart til" } } },
  jobKinds: {
    measures: {
      name: "Tal for månaden",
      does: "Reknar ut tala for førre månad, og sender dei til systemansvarlege og øvste leiar.",
      nothing: { none: "det var ingenting å fortelje om månaden" },
    },
  },
  scheduling: { when: { firstWeekday: "første kvardag i månaden" } },
  commands: {
    help: ["hjelp", "hjelp meg"],
    idea: ["idé", "ny idé"],
    myIdeas: ["mine idear", "ideane mine"],
    latest: ["siste", "siste utgåve", "siste utgåva"],
    practice: ["erfaringar", "erfaringane"],
    reflection: ["refleksjon", "refleksjonen"],
    questionBank: ["spørsmålsbank", "spørsmålsbanken"],
    askUnit: ["spør eininga", "spør eininga mi"],
    preferences: ["innstillingar"],
    incident: ["avvik", "meld avvik"],
    whistleblowing: ["varsling", "varsle"],
    waiting: ["ventar"],
    unitLine: ["til eininga", "til eininga mi"],
    linkChannel: ["kople kanalen"],
    unlinkChannel: ["kople frå kanalen"],
    away: ["borte"],
    line: ["linje", "linja", "sidan sist"],
    measures: ["tal", "tala", "månaden"],
    edition: ["utgåve", "utgåva"],
  },
};
