/** What is done with an edition of Mandagskvarteret after it was published. */
import type { PartOf } from "../part-of.ts";
import type { afterEdition as source } from "../nb/after-edition.ts";

export const afterEdition: PartOf<typeof source> = {
  buttons: {
    correct: "Rett feil",
    withdraw: "Trekk utgåva",
    addRecording: "Legg til opptak",
    recording: "Sjå opptaket",
    done: "Gjort",
    print: "Til utskrift",
    reach: "Kor langt nådde ho?",
    week: (week: number) => `Veke ${week}`,
    readAloud: "Teke opp på rapport eller møte",
  },
  doneThanks: "Oppdraget er gjort – takk! Vi tel berre kor mange, ikkje kven.",
  missed: (many: number) => (many === 1 ? "Denne har du ikkje fått:" : `Desse ${many} har du ikkje fått:`),
  print: {
    title: (week: number) => `Veke ${week} til utskrift`,
    explained: (minutes: number) =>
      `På éi side, til oppslag eller til å lese opp. Lenkja verkar i ${minutes} minutt.`,
    download: "Hent utskrifta",
    noAddress:
      "Eg kan ikkje lage ei lenkje, for nettadressa mi manglar i oppsettet. Sei frå til systemansvarleg.",
    file: (week: number) => `mandagskvarteret-veke-${week}.html`,
    idea: "Har du ein idé? Skriv «idé» til Mandagskvarteret i Teams.",
  },
  readAloud: {
    title: (week: number) => `Veke ${week}: teke opp på rapport eller morgonmøte`,
    explained:
      "For deg som leier vakta: Sei kor mange som høyrde på. Då tel vi dei med, utan namn. Sender du eit nytt tal same dag, gjeld det siste.",
    people: "Kor mange var der?",
    inOwnChat: "Skjemaet kjem i chatten du har med meg.",
    wrong: (most: number) => `Skriv eit heilt tal frå 1 til ${most}.`,
    unit: "Eining",
    done: (people: number) => (people === 1 ? "Takk! Éin er talt med." : `Takk! ${people} er talde med.`),
  },
  noSuch: "Eg finn ikkje denne utgåva. Skriv «siste» for å lese den nyaste.",
  corrected: (date: string, what: string) => `Retta ${date}: ${what}`,
  withdrawn: (week: number) => `Mandagskvarteret veke ${week} er trekt tilbake`,
  withdrawnLines: (date: string) => [
    `Utgåva vart trekt tilbake ${date}. Det som stod her, skal ikkje brukast.`,
    "Kjem det ei ny, får du ho her.",
  ],
  forEditor: "For deg som er redaktør:",
  latest: (week: number) => `Den siste som er send ut, er veke ${week}:`,
  closed: "Lukka. Ingenting er endra.",
  correct: {
    title: (week: number) => `Rett feil i veke ${week}`,
    explained:
      "Når du lagrar, blir kortet retta hos alle som har fått utgåva. Dei som ikkje har fått ho enno, får den retta teksten.",
    what: "Kva skal rettast?",
    whatPlaceholder: "Ei setning som lesarane ser, til dømes: Møtet er onsdag, ikkje tysdag.",
    whatMissing: "Skriv kva som skal rettast, så lesarane ser kva som er nytt.",
    tooLong: (most: number) => `Det er plass til ${most} teikn i «Kva skal rettast?».`,
    notSaved: "Ikkje retta enno. Alt du skreiv, står her:",
    newer: (name: string) =>
      `${name} har retta utgåva medan du skreiv. Felt du ikkje har rørt, har fått den nye teksten. Les over, og lagre igjen.`,
    done: (week: number) => `Veke ${week} er retta`,
  },
  withdraw: {
    title: (week: number) => `Trekkje tilbake veke ${week}?`,
    explained: [
      "Hos alle som har fått utgåva, blir kortet bytt ut med ei melding om at ho er trekt tilbake. Dei som ikkje har fått ho enno, får ho ikkje.",
      "Det som stod i De sa – vi gjorde, kan forteljast på nytt i den neste utgåva.",
    ],
    done: (week: number) => `Veke ${week} er trekt tilbake`,
  },
  recording: {
    title: (week: number) => `Opptak av møtet i veke ${week}`,
    explained:
      "Når du lagrar, får kortet knappen «Sjå opptaket» hos alle som har fått utgåva. Pass på at dei har tilgang til opptaket.",
    address: "Lenkje til opptaket",
    placeholder: "https://…",
    wrong: "Denne lenkja kan eg ikkje bruke. Ho må byrje med https:// – kopier ho der opptaket ligg.",
    missing: "Lim inn lenkja til opptaket.",
    clear: "La feltet stå tomt for å ta bort knappen.",
    done: (week: number) => `Opptaket ligg no ved veke ${week}`,
    removed: (week: number) => `Opptaket er teke bort frå veke ${week}`,
  },
  onItsWay: (people: number) =>
    people === 1
      ? "Kortet blir oppdatert hos den eine som skulle ha utgåva."
      : `Korta til opptil ${people} personar blir oppdaterte no. Det kan ta nokre minutt.`,
  notReplies: "Det folk sjølve har henta fram med «siste», blir ståande til dei hentar det på nytt.",
  alreadyWithdrawn: (week: number, name: string, when: string) =>
    `Veke ${week} er alt trekt tilbake av ${name} ${when}.`,
  notOut: "Denne utgåva er ikkje send ut, så det er ingenting å endre hos lesarane.",
};
