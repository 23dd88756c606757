/** Words of both written languages back to one stem. The stem is no word: it is only compared with other stems. Pure. */
import { stemmer } from "@orama/stemmers/norwegian";
import { oneSpelling } from "./spelling.ts";

/** The stemmer takes one ending at a time: "lederen" → "leder" → "led". */
const ENDINGS = 3;

export function stemOf(word: string): string {
  let stem = oneSpelling(word).replace(/erne$/, "er");
  for (let taken = 0; taken < ENDINGS; taken += 1) stem = withoutNoun(withoutEnding(stem));
  return simplified(stem);
}

function withoutEnding(word: string): string {
  const stem = stemmer(word);
  return stem.length < 3 ? word : stem;
}

/** Nouns made of verbs: "dokumentasjon" and "dokumentere", "parkering" and "parkere". */
function withoutNoun(word: string): string {
  return word.replace(/(?<=\p{L}{4})(?:asjon|n?ing)$/u, "");
}

/** What Norwegian does to a stem before an ending, undone: a lost e, a doubled consonant. */
function simplified(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1e([lnr])$/, "$1$2").replace(/([bdfgklmnprst])\1$/, "$1");
}
