/** Turnus og bemanning, collected for the budget round. */
import type { PartOf } from "../part-of.ts";
import type { budget as source } from "../nb/budget.ts";

export const budget: PartOf<typeof source> = {
  title: (category: string) => `Til budsjettrunden: ${category}`,
  lead: (date: string, count: number, units: number) =>
    `${count} forslag frå ${units} ${units === 1 ? "eining" : "einingar"} sidan ${date}. Utan namn.`,
  none: (category: string, date: string) => `Ingen har sendt inn noko om «${category}» sidan ${date}.`,
  notForYou:
    "Dette er for den øvste leiaren og systemansvarlege. Skriv «hjelp», så ser du kva du kan gjere her.",
  item: (number: number, state: string) => `${number} · ${state}`,
  noAnswer: "Ikkje svart på",
  shown: (shown: number, total: number) => `Viser ${shown} av ${total}. Alt er med i fila.`,
  download: "Last ned som rekneark",
  downloadNote: (minutes: number) =>
    `Lenkja verkar i ${minutes} minutt. Skriv «budsjettrunde» for å få ei ny. Teksten kan avsløre kven som skreiv. Del han berre med dei som treng han.`,
  noAddress:
    "Eg kan ikkje lage ei lenkje, for nettadressa mi manglar i oppsettet. Systemansvarleg må setje PUBLIC_URL.",
  file: "budsjettrunde",
  columns: [
    "Eining",
    "Nummer",
    "Sendt inn",
    "Status",
    "Kva er problemet eller behovet?",
    "Forslag til løysing",
    "Kva skulle den ekstra personen ha gjort?",
    "Kva kunne vi ha prøvd utan?",
  ],
};
