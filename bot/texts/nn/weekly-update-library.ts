/** Reminders and assignments that an editor can choose. */
import type { PartOf } from "../part-of.ts";
import type { weeklyUpdateLibrary as source } from "../nb/weekly-update-library.ts";
import { user } from "../user-words.ts";

export const weeklyUpdateLibrary: PartOf<typeof source> = {
  reminder: {
    newcomers:
      "Alle har vore nye ein gong. Ta godt imot studentar og lærlingar, og vis dei at det er bruk for dei.",
    beforeHolidays: "Snart ferie eller høgtid: Kven svarer medan du er borte?",
    vaccine: `Ta influensavaksinen – for deg sjølv, ${user.all} og kollegaene.`,
    advent: "Tenk på dei som er åleine i adventstida. Er det nokon hos dykk vi kan gjere noko for?",
    january: "Kva lærte vi i fjor som vi tek med oss inn i det nye året?",
    medicines: "Tryggleikstema: legemiddel. Kva gjer de når noko ikkje stemmer?",
    falls: "Tryggleikstema: fall. Kva kunne vi ha rydda av vegen i dag?",
    pressureSores: "Tryggleikstema: trykksår. Kven bør de sjå ekstra etter denne veka?",
    undernourishment: "Tryggleikstema: underernæring. Kven har mindre matlyst enn før?",
    deterioration: "Tryggleikstema: å oppdage tidleg at nokon blir dårlegare. Kva legg de merke til først?",
  },
  assignment: {
    catchGood: "Ta kvarandre i å gjere noko bra.",
    askColleague: "Spør ein kollega i ei anna teneste kva dei strevar med.",
    tellNewcomer: "Fortel ein ny kollega om noko du sjølv syntest var vanskeleg.",
    thankNight: "Takk nattevakta for noko konkret.",
  },
};
