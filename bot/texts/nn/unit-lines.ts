/** A leader's own line in the edition, for those who work in the unit. */
import type { PartOf } from "../part-of.ts";
import type { unitLines as source } from "../nb/unit-lines.ts";

export const unitLines: PartOf<typeof source> = {
  title: (week: number) => `Éi linje til eininga i Mandagskvarteret veke ${week}`,
  correct: (week: number) => `Rett linja i Mandagskvarteret veke ${week}`,
  intro:
    "Linja står i Mandagskvarteret hos dei som jobbar i eininga og i einingane rett under, og i kanalane deira. Alle andre får utgåva utan.",
  limit: (words: number) => `Høgst ${words} ord. La feltet stå tomt om du ikkje vil ha noka linje.`,
  limitOut: (words: number) =>
    `Høgst ${words} ord. Når du lagrar, blir kortet retta hos dei som har fått linja. Eit tomt felt tek ho bort.`,
  part: (shown: number, all: number) =>
    `Her er ${shown} av ${all} einingar. «Vis fleire» viser dei neste, og det du har skrive, blir med. «Lagre» gjeld berre dei som står her.`,
  saveFirst: "Lagre det du har skrive, så kjem dei neste einingane.",
  placeholder: "Til dømes: På torsdag er det brannøving. Møt ved basen kl. 9.",
  from: (unit: string, text: string) => `Frå ${unit}: ${text}`,
  change: "Endre",
  saved: (week: number) => `Lagra til Mandagskvarteret veke ${week}`,
  noneSaved: (week: number) => `Inga linje til Mandagskvarteret veke ${week}`,
  until: "Du kan endre ho eller ta ho bort til utgåva blir send ut.",
  corrected: (week: number) => `Linja i veke ${week} er retta`,
  correctedThen: "Korta blir oppdaterte no hos dei som har fått ho. Det kan ta nokre minutt.",
  tooManyWords: (unit: string, words: number, most: number) =>
    `Linja frå ${unit} har ${words} ord. Det er plass til ${most}. Ta bort ${words - most} ord.`,
  tooLong: (unit: string, most: number) => `Linja frå ${unit} er for lang. Det er plass til ${most} teikn.`,
  late: (week: number, next: number) =>
    `Veke ${week} er send ut, så linja kom ikkje med der. Teksten din står her. Lagrar du no, kjem ho i veke ${next}.`,
  newer: (name: string) =>
    `${name} har skrive ei anna linje i mellomtida. Lagrar du no, er det di som gjeld:`,
  removed: "(teke bort)",
  somebody: "Ein annan",
  closed: "Lukka. Det som er lagra, blir ståande.",
  noUnits: "Du er ikkje leiar eller stadfortredar for noka eining, så du har ingen å skrive til her.",
  nothingToCorrect: (week: number) =>
    `Eininga di har inga linje i veke ${week}, så det er ingenting å rette.`,
};
