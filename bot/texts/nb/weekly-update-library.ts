/** Reminders and assignments that an editor can choose. When each is in season: bot/weekly-update/writing/library.ts. */
import { user } from "../user-words.ts";
export const weeklyUpdateLibrary = {
  reminder: {
    newcomers:
      "Alle har vært nye en gang. Ta godt imot studenter og lærlinger, og vis dem at det er bruk for dem.",
    beforeHolidays: "Snart ferie eller høytid: Hvem svarer mens du er borte?",
    vaccine: `Ta influensavaksinen – for deg selv, ${user.all} og kollegene.`,
    advent: "Tenk på dem som er alene i adventstida. Er det noen hos dere vi kan gjøre noe for?",
    january: "Hva lærte vi i fjor som vi tar med oss inn i det nye året?",
    medicines: "Sikkerhetstema: legemidler. Hva gjør dere når noe ikke stemmer?",
    falls: "Sikkerhetstema: fall. Hva kunne vært ryddet av veien i dag?",
    pressureSores: "Sikkerhetstema: trykksår. Hvem bør dere se ekstra etter denne uka?",
    undernourishment: "Sikkerhetstema: underernæring. Hvem spiser mindre enn før?",
    deterioration: "Sikkerhetstema: tidlig oppdagelse av forverring. Hva legger dere merke til først?",
  },
  assignment: {
    catchGood: "Ta hverandre i å gjøre noe bra.",
    askColleague: "Spør en kollega i en annen tjeneste hva de strever med.",
    tellNewcomer: "Fortell en ny kollega om noe du selv syntes var vanskelig.",
    thankNight: "Takk nattevakta for noe konkret.",
  },
};
