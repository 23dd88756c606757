/** What is done with an edition of Mandagskvarteret after it was published. */
export const afterEdition = {
  buttons: {
    correct: "Rett feil",
    withdraw: "Trekk utgaven",
    addRecording: "Legg til opptak",
    recording: "Se opptaket",
    done: "Gjort",
    print: "Til utskrift",
    reach: "Hvor langt nådde den?",
    week: (week: number) => `Uke ${week}`,
    readAloud: "Tatt opp på rapport eller morgenmøte",
  },
  doneThanks: "Oppdraget er gjort – takk! Vi teller bare hvor mange, ikke hvem.",
  missed: (many: number) => (many === 1 ? "Denne har du ikke fått:" : `Disse ${many} har du ikke fått:`),
  print: {
    title: (week: number) => `Uke ${week} til utskrift`,
    explained: (minutes: number) =>
      `På én side, til oppslag eller til å lese opp. Lenka virker i ${minutes} minutter.`,
    download: "Hent utskriften",
    noAddress:
      "Jeg kan ikke lage en lenke, for nettadressen min mangler i oppsettet. Si fra til systemansvarlig.",
    file: (week: number) => `mandagskvarteret-uke-${week}.html`,
    idea: "Har du en idé? Skriv «idé» til Mandagskvarteret i Teams.",
  },
  readAloud: {
    title: (week: number) => `Uke ${week}: tatt opp på rapport eller morgenmøte`,
    explained:
      "For deg som leder vakta: Si hvor mange som hørte på. Da teller vi dem med, uten navn. Sender du et nytt tall samme dag, gjelder det siste.",
    people: "Hvor mange var der?",
    /** Pressed in a channel. */
    inOwnChat: "Skjemaet kommer i chatten du har med meg.",
    wrong: (most: number) => `Skriv et helt tall fra 1 til ${most}.`,
    unit: "Enhet",
    done: (people: number) => (people === 1 ? "Takk! Én er talt med." : `Takk! ${people} er talt med.`),
  },
  /** Neither sent nor withdrawn, or long ago. */
  noSuch: "Jeg finner ikke denne utgaven. Skriv «siste» for å lese den nyeste.",
  /** On the readers' card. */
  corrected: (date: string, what: string) => `Rettet ${date}: ${what}`,
  withdrawn: (week: number) => `Mandagskvarteret uke ${week} er trukket tilbake`,
  withdrawnLines: (date: string) => [
    `Utgaven ble trukket tilbake ${date}. Det som sto her, skal ikke brukes.`,
    "Kommer det en ny, får du den her.",
  ],
  forEditor: "For deg som er redaktør:",
  latest: (week: number) => `Den siste som er sendt ut, er uke ${week}:`,
  closed: "Lukket. Ingenting er endret.",
  correct: {
    title: (week: number) => `Rett feil i uke ${week}`,
    explained:
      "Når du lagrer, blir kortet rettet hos alle som har fått utgaven. De som ikke har fått den ennå, får den rettede teksten.",
    what: "Hva skal rettes?",
    whatPlaceholder: "En setning som leserne ser, for eksempel: Møtet er onsdag, ikke tirsdag.",
    whatMissing: "Skriv hva som skal rettes, så leserne ser hva som er nytt.",
    tooLong: (most: number) => `Det er plass til ${most} tegn i «Hva skal rettes?».`,
    notSaved: "Ikke rettet ennå. Alt du skrev, står her:",
    newer: (name: string) =>
      `${name} har rettet utgaven mens du skrev. Felt du ikke har rørt, har fått den nye teksten. Les over, og lagre igjen.`,
    done: (week: number) => `Uke ${week} er rettet`,
  },
  withdraw: {
    title: (week: number) => `Trekke tilbake uke ${week}?`,
    explained: [
      "Hos alle som har fått utgaven, blir kortet byttet ut med en beskjed om at den er trukket tilbake. De som ikke har fått den ennå, får den ikke.",
      "Det som sto i Dere sa – vi gjorde, kan fortelles på nytt i den neste utgaven.",
    ],
    done: (week: number) => `Uke ${week} er trukket tilbake`,
  },
  recording: {
    title: (week: number) => `Opptak av møtet i uke ${week}`,
    explained:
      "Når du lagrer, får kortet knappen «Se opptaket» hos alle som har fått utgaven. Pass på at de har tilgang til opptaket.",
    address: "Lenke til opptaket",
    placeholder: "https://…",
    wrong: "Denne lenka kan jeg ikke bruke. Den må begynne med https:// – kopier den der opptaket ligger.",
    missing: "Lim inn lenka til opptaket.",
    clear: "La feltet stå tomt for å ta bort knappen.",
    done: (week: number) => `Opptaket ligger nå ved uke ${week}`,
    removed: (week: number) => `Opptaket er tatt bort fra uke ${week}`,
  },
  /** After each of them. */
  onItsWay: (people: number) =>
    people === 1
      ? "Kortet blir oppdatert hos den ene som skulle ha utgaven."
      : `Kortene til opptil ${people} personer blir oppdatert nå. Det kan ta noen minutter.`,
  notReplies: "Det folk selv har hentet fram med «siste», blir stående til de henter det på nytt.",
  alreadyWithdrawn: (week: number, name: string, when: string) =>
    `Uke ${week} er allerede trukket tilbake av ${name} ${when}.`,
  notOut: "Denne utgaven er ikke sendt ut, så det er ingenting å endre hos leserne.",
};
