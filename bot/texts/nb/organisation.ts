/** Who people are, where they work, and when leaders are away. */
export const organisation = {
  /** Named by ADMINISTRATORS and not in the files. */
  appointedName: "Systemansvarlig",
  /** Somebody who chose a unit and is not in the files. */
  unknownName: "Ansatt som ikke er registrert",
  notSetUp:
    "Mandagskvarteret er ikke klart til bruk ennå. Systemansvarlig i kommunen må først legge inn enheter og ansatte. Jeg har ikke tatt vare på det du skrev, men det står fortsatt i chatten, så du kan sende det på nytt senere.",
  claim: {
    title: "Hvor jobber du?",
    intro: "Jeg kjenner deg ikke ennå. Velg enheten din, så vet jeg hvem som skal svare deg.",
    within: (unit: string) => `${unit} har flere enheter. Hvilken jobber du i?`,
    unit: "Enhet",
    /** What was written in the chat; it follows to the idea form. */
    text: "Det du skrev (følger med videre)",
    note: "Jeg spør bare én gang. Systemansvarlig bekrefter enheten.",
    chooseUnit: "Velg en enhet fra lista.",
    savedTitle: "Takk!",
    saved: (unit: string) => `Enheten din er ${unit}.`,
    unconfirmed: "Til systemansvarlig har bekreftet det, ser du bare dine egne ideer.",
    idea: "Har du en idé?",
  },
  firstContact: {
    title: "Her får du Mandagskvarteret",
    promises: [
      "Du kan foreslå noe når som helst, på under ett minutt.",
      "Du får svar innen en dato, med begrunnelse.",
      "Du bestemmer hvem som ser navnet ditt.",
      "Det du skriver, brukes ikke til å vurdere, rangere eller kontrollere deg. Er det alvorlig, må lederen følge det opp.",
    ],
    help: "Skriv «hjelp» for å se alt du kan gjøre.",
    idea: "Har du en idé?",
  },
  away: {
    title: "Når er du borte?",
    intro: "Mens du er borte, går nye ideer og spørsmål til stedfortrederen.",
    from: "Fra",
    until: "Til og med",
    deputy: "Stedfortreder",
    back: "Jeg er tilbake",
    change: "Endre",
    private: "Andre får se hvem som svarer, aldri hvorfor du er borte eller hvor lenge.",
    present: (from: string, until: string) =>
      `Du har sagt fra at du er borte fra ${from} til og med ${until}.`,
    savedTitle: "Lagret",
    ended: "Velkommen tilbake. Nye ideer og spørsmål kommer til deg igjen.",
    /** The first choice of Stedfortreder. */
    ownDeputy: (name: string) => `${name} (enhetens stedfortreder)`,
    ownDeputies: "Hver enhets egen stedfortreder",
    noDeputy: "Ingen – det går til enheten over",
    /** A line for each unit. */
    goesTo: (unit: string, name: string) => `${unit}: Nye ideer og spørsmål går til ${name}.`,
    goesUp: (unit: string) => `${unit}: Nye ideer og spørsmål går til enheten over.`,
    problems: {
      from: "Velg en dato i «Fra».",
      until: "Velg en dato i «Til og med».",
      order: "«Til og med» kan ikke være før «Fra».",
      past: (today: string) => `«Til og med» kan ikke være en dato som er passert. I dag er det ${today}.`,
      begun: (today: string) => `«Fra» kan ikke være en dato som er passert. I dag er det ${today}.`,
      long: "«Til og med» kan ikke være mer enn ett år fram.",
      deputy: "Velg stedfortreder fra lista.",
    },
  },
  preferences: {
    title: "Innstillingene dine",
    window: "Når vil du ha Mandagskvarteret?",
    /** In this order on the card. */
    windows: {
      anytime: "Når som helst",
      "working-hours": "I arbeidstida, mandag til fredag fra 7 til 17",
      evening: "Om kvelden, hver dag fra 15 til 22",
      night: "Om natta, fra 22 til 7",
      "next-turn": "Når jeg skriver til boten neste gang",
    },
    atOnce:
      "Det som kommer til andre tider, venter og blir ikke borte. Kvitteringer og svar på det du selv har sendt inn, får du med en gang.",
    language: "Språk",
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
    savedTitle: "Lagret",
    /** Short for the question, beside the answer. */
    when: "Når",
    change: "Endre",
  },
};
