/** Nynorsk. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { audience } from "./nn/audience.ts";
import { measures } from "./nn/measures.ts";
import { reflectionBank } from "./nn/reflection-bank.ts";
import type { PartOf } from "./part-of.ts";

export const nn: PartOf<Texts> = {
  audience,
  measures,
  reflectionBank,
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
