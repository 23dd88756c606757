/** A leader's own line in the edition, for those who work in the unit. */
export const unitLines = {
  title: (week: number) => `Én linje til enheten i Mandagskvarteret uke ${week}`,
  correct: (week: number) => `Rett linja i Mandagskvarteret uke ${week}`,
  intro:
    "Linja står i Mandagskvarteret hos dem som jobber i enheten og i enhetene rett under, og i kanalene deres. Alle andre får utgaven uten.",
  limit: (words: number) => `Høyst ${words} ord. La feltet stå tomt hvis du ikke vil ha noen linje.`,
  limitOut: (words: number) =>
    `Høyst ${words} ord. Når du lagrer, blir kortet rettet hos dem som har fått linja. Et tomt felt tar den bort.`,
  /** To whoever answers for more units than one card has room for. */
  part: (shown: number, all: number) =>
    `Her er ${shown} av ${all} enheter. «Vis flere» viser de neste, og det du har skrevet, blir med. «Lagre» gjelder bare dem som står her.`,
  saveFirst: "Lagre det du har skrevet, så kommer de neste enhetene.",
  placeholder: "For eksempel: På torsdag er det brannøvelse. Møt ved basen kl. 9.",
  /** On the readers' card. */
  from: (unit: string, text: string) => `Fra ${unit}: ${text}`,
  change: "Endre",
  saved: (week: number) => `Lagret til Mandagskvarteret uke ${week}`,
  noneSaved: (week: number) => `Ingen linje til Mandagskvarteret uke ${week}`,
  until: "Du kan endre den eller ta den bort til utgaven sendes ut.",
  corrected: (week: number) => `Linja i uke ${week} er rettet`,
  correctedThen: "Kortene blir oppdatert nå hos dem som har fått den. Det kan ta noen minutter.",
  tooManyWords: (unit: string, words: number, most: number) =>
    `Linja fra ${unit} har ${words} ord. Det er plass til ${most}. Ta bort ${words - most} ord.`,
  tooLong: (unit: string, most: number) => `Linja fra ${unit} er for lang. Det er plass til ${most} tegn.`,
  late: (week: number, next: number) =>
    `Uke ${week} er sendt ut, så linja kom ikke med der. Teksten din står her. Lagrer du nå, kommer den i uke ${next}.`,
  newer: (name: string) =>
    `${name} har skrevet en annen linje i mellomtida. Lagrer du nå, er det din som gjelder:`,
  removed: "(tatt bort)",
  somebody: "En annen",
  closed: "Lukket. Det som er lagret, blir stående.",
  noUnits: "Du er ikke leder eller stedfortreder for noen enhet, så du har ingen å skrive til her.",
  nothingToCorrect: (week: number) =>
    `Enheten din har ingen linje i uke ${week}, så det er ingenting å rette.`,
};
