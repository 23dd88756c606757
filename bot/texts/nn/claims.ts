/** Newcomers who have said where they work, and the systemansvarleg who confirms it. */
import type { PartOf } from "../part-of.ts";
import type { claims as source } from "../nb/claims.ts";

export const claims: PartOf<typeof source> = {
  title: "Nye som ventar på stadfesting",
  lead: "Dei står ikkje i ansatte.csv. Til du har stadfesta eininga, ser dei berre sine eigne idear. Namnet er det dei har i Teams.",
  none: "Ingen ventar på stadfesting.",
  claimed: (unit: string) => `Vil bli registrert i ${unit}`,
  closed: (unit: string) => `Vil bli registrert i ${unit}, som ikkje er i drift lenger`,
  since: (when: string) => `Spurt ${when}`,
  unnamed: "Namnet er ukjent",
  waiting: (n: number) => `Stadfest nye (${n})`,
  confirmedList: (n: number) => `Stadfesta i chatten (${n})`,
  buttons: {
    otherUnit: "Anna eining",
    refuse: "Sei nei",
    remove: "Ta bort",
    list: "Sjå kven som ventar",
    choose: "Vel eining",
    idea: "Har du ein idé?",
  },
  form: {
    otherTitle: (name: string) => `Kvar jobbar ${name}?`,
    within: (unit: string) => `${unit} har fleire einingar. Kva for ei?`,
    unit: "Eining",
    refuseTitle: (name: string) => `Sei nei til ${name}`,
    refuseLead: (unit: string) =>
      `Den som vil bli registrert i ${unit}, får det du skriv, og kan velje ei anna eining etterpå.`,
    reason: "Grunngjeving",
    removeTitle: (name: string) => `Ta bort ${name}?`,
    removeLead:
      "Då kjem ikkje Mandagskvarteret lenger, og berre eigne idear er synlege. Det som er sendt inn, blir ståande. Personen får vite det.",
  },
  done: {
    confirmed: (name: string, unit: string) => `${name} er registrert i ${unit} og har fått vite det.`,
    refused: (name: string) => `${name} har fått svaret ditt.`,
    removed: (name: string) => `${name} er teken bort og har fått vite det.`,
  },
  problems: {
    answered: (name: string, by: string) => `${by} har alt svart ${name}.`,
    changed: "Noko er endra i mellomtida. Sjå over lista på nytt.",
    nothing: "Denne personen ventar ikkje lenger på svar.",
    chooseUnit: "Vel ei eining frå lista.",
  },
  confirmed: {
    title: "Stadfesta i chatten",
    lead: "Dei står ikkje i ansatte.csv. Dei blir ståande her til fila har dei, eller til du tek dei bort.",
    none: "Alle står i ansatte.csv.",
    by: (who: string, when: string) => `Stadfesta av ${who} ${when}`,
  },
  told: {
    confirmedTitle: "Eininga di er stadfesta",
    confirmed: (unit: string) =>
      `Du er registrert i ${unit}. No får du Mandagskvarteret, og du kan sjå idear og erfaringar der du jobbar.`,
    refusedTitle: "Eininga di er ikkje stadfesta",
    refused: (unit: string) => `Systemansvarleg har ikkje stadfesta at du jobbar i ${unit}.`,
    refusedNext: "Ideane dine er tekne vare på. Vart det feil eining, kan du velje ei anna.",
    removedTitle: "Du er ikkje lenger registrert",
    removed: (unit: string) =>
      `Systemansvarleg har teke deg bort frå ${unit}. Ideane dine er tekne vare på. Skriv «mine idear» for å sjå dei.`,
    registered: (unit: string) => `Du er registrert i ${unit}.`,
  },
  notice: {
    title: (n: number) => `${n} ${n === 1 ? "ny" : "nye"} ventar på stadfesting`,
    lead: "Nokon som ikkje står i ansatte.csv, har sagt kvar dei jobbar. Til du har stadfesta det, ser dei berre sine eigne idear.",
  },
};
