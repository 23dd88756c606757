/** Én linje fra hver tjeneste til siden sist – stort og smått. */
export const lines = {
  title: (week: number) => `Siden sist: én linje til Mandagskvarteret uke ${week}`,
  intro: "Hva har skjedd hos dere siden sist, stort eller smått?",
  oneLine: (words: number) => `Én linje, høyst ${words} ord. Tjenestens navn kommer foran, ikke ditt.`,
  several: (words: number) =>
    `Én linje for hver tjeneste, høyst ${words} ord. Tjenestens navn kommer foran, ikke ditt. Har en tjeneste ingenting, lar du feltet stå tomt.`,
  /** To whoever answers for more services than one card has room for. */
  part: (shown: number, all: number) =>
    `Her er ${shown} av ${all} tjenester. De som ikke har svart, står først. «Vis flere» viser de neste, og det du har skrevet, blir med. «Send inn» og «Ingenting denne uka» gjelder bare dem som står her.`,
  sentPart: (shown: number, all: number) =>
    `Her er ${shown} av ${all} tjenester. «Endre» og «Trekk linjene» gjelder bare dem som står her.`,
  goesOn: (left: number) =>
    left === 1 ? "Sendt. Én tjeneste har ikke svart ennå." : `Sendt. ${left} tjenester har ikke svart ennå.`,
  sendFirst: "Send inn det du har skrevet, så kommer de neste tjenestene.",
  placeholder: "For eksempel: Vi har fått ny bil, og alle har prøvd den.",
  /** To whoever acts for somebody else. */
  instead: (services: string) => `Du svarer for ${services} fordi lederen ikke er tilgjengelig nå.`,
  buttons: {
    nothing: "Ingenting denne uka",
    change: "Endre",
    withdraw: "Trekk linja",
    withdrawAll: "Trekk linjene",
  },
  sent: (week: number) => `Sendt til Mandagskvarteret uke ${week}`,
  until: "Du kan endre eller trekke den til utgaven er godkjent.",
  untilAll: "Du kan endre eller trekke dem til utgaven er godkjent.",
  nothing: "Ingenting denne uka",
  unanswered: "Ikke svart ennå",
  nothingSent: (week: number) => `Greit, ingenting fra dere til uke ${week}`,
  nothingThen: "Kommer du på noe før utgaven er godkjent, kan du sende det likevel.",
  writtenToo: "Det står en linje på kortet. Trykk «Send inn» for å sende den, eller tøm feltet.",
  empty: "Skriv en linje, eller trykk «Ingenting denne uka».",
  tooManyWords: (service: string, words: number, most: number) =>
    `Linja fra ${service} har ${words} ord. Det er plass til ${most}. Ta bort ${words - most} ord.`,
  tooLong: (service: string, most: number) =>
    `Linja fra ${service} er for lang. Det er plass til ${most} tegn.`,
  newer: (name: string) => `${name} har sendt en annen linje i mellomtida:`,
  newerKept: "Det du skrev, står i feltet under. Sender du inn nå, er det din linje som gjelder.",
  somebody: "En annen",
  approved: (week: number) =>
    `Mandagskvarteret uke ${week} er godkjent, så nå kan ikke linja endres her. Må den rettes, si fra til redaktøren.`,
  approvedNext: "Når utgaven er sendt ut, kan du skrive «linje» for å sende inn til den neste.",
  out: (week: number) => `Mandagskvarteret uke ${week} er sendt ut`,
  moreFates: (count: number) =>
    count === 1
      ? "Dere sendte inn én linje til. Skriv «siste» for å se utgaven."
      : `Dere sendte inn ${count} linjer til. Skriv «siste» for å se utgaven.`,
  outNext: "Skriv «linje» når dere har noe til neste utgave.",
  fates: {
    used: "Kom med.",
    reworded: "Kom med. Redaktøren har skrevet den om.",
    "not-used": "Kom ikke med denne gangen.",
  },
  /** In the form of the edition. */
  picker: {
    title: (waiting: number) =>
      waiting === 0 ? "Linjer fra tjenestene" : `Linjer fra tjenestene: ${waiting} ikke tatt med`,
    label: "Ta med i Siden sist",
    choices: {
      new: (line: string) => line,
      late: (line: string) => `Ny: ${line}`,
      changed: (line: string) => `Endret: ${line}`,
    },
    take: "Ta med linjene",
    more: (count: number) => (count === 1 ? "Én til venter." : `${count} til venter.`),
    taken: (count: number) => (count === 1 ? "Én linje er tatt med." : `${count} linjer er tatt med.`),
    nothing: (services: string) => `Ingenting denne uka: ${services}.`,
    unanswered: (services: string) => `Ikke svart ennå: ${services}.`,
    andOthers: (services: string, count: number) => `${services} og ${count} til`,
    withdrawn: (line: string) =>
      `Tjenesten har trukket linja «${line}». Ta den bort fra Siden sist hvis den ikke skal være med.`,
    done: (count: number) =>
      count === 1 ? "Linja er tatt med i Siden sist." : `${count} linjer er tatt med i Siden sist.`,
    none: "Ingen linjer er tatt med. Velg minst én.",
    noRoom: (line: string, room: number) =>
      `Det var ikke plass til «${line}». Siden sist ${room === 0 ? "er full" : `har plass til ${room} ord til`}. Gjør noe kortere, og ta den med etterpå.`,
  },
  noServices: "Du er ikke leder eller stedfortreder for noen tjeneste, så du har ingen linje å sende.",
};
