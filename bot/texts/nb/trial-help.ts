/** What helps before something is tried. */
import { user } from "../user-words.ts";

export const trialHelpLines = [
  "Hva skal prøves, av hvem, til når?",
  "Hvordan merker vi at det virker?",
  "Kan det gi ulemper for andre?",
  `Hvem er involvert: ansatte, tillitsvalgt, verneombud, ${user.a} eller pårørende?`,
  "Godt å begynne med: noe konkret som gir synlig resultat, som ikke er for stort, og som noen har lyst til.",
];
