/** What helps before something is tried. */
import { user } from "../user-words.ts";

export const trialHelpLines = [
  "Kva skal prøvast, av kven, til når?",
  "Korleis merkar vi at det verkar?",
  "Kan det gi ulemper for andre?",
  `Kven er involvert: tilsette, tillitsvald, verneombod, ${user.a} eller pårørande?`,
  "Godt å byrje med: noko konkret som gir synleg resultat, som ikkje er for stort, og som nokon har lyst til.",
];
