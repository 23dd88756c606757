/** Whom an edition of Mandagskvarteret is for. */
export const audience = {
  everyone: "alle",
  roles: {
    leader: "ledere og stedfortredere",
    employee: "ansatte",
    "union-rep": "tillitsvalgte",
    "safety-rep": "verneombud",
    facilitator: "ressurspersoner",
    editor: "redaktører",
    administrator: "systemansvarlige",
  },
  unknownUnit: "en enhet som ikke finnes lenger",
  /** Under the title, when it is not for everyone. */
  fromTo: (sender: string, to: string) => `Fra ${sender} til ${to}`,
  /** Of a button that leads to one of several: "Uke 48: ledere og stedfortredere". */
  weekTo: (week: number, to: string) => `Uke ${week}: ${to}`,
  choose: {
    label: "Til hvem",
    placeholder: "Velg",
    someRoles: "Bare noen roller – kryss av under",
    roles: "Hvilke roller? (når du har valgt «Bare noen roller»)",
    deeper:
      "Står ikke enheten her? Velg tjenesten den hører til, og trykk Lagre. Da kommer enhetene der med i lista.",
  },
  /** On the form: whom it goes to, and how many that is. */
  reaches: (to: string, people: number) =>
    people === 1 ? `Går til ${to}: én person.` : `Går til ${to}: ${people} personer.`,
  noYouSaid: "Dere sa – vi gjorde kommer i utgaven til alle.",
  wrong: {
    noRoles: "Kryss av for minst én rolle, eller velg noe annet i «Til hvem».",
    rolesUnused:
      "Du har krysset av for roller, men valgt noe annet i «Til hvem». Velg «Bare noen roller», eller ta bort kryssene.",
    unknown: "Velg hvem utgaven går til.",
    nobody: (to: string) => `Utgaven går til ${to}, men der er det ingen nå. Velg noe annet i «Til hvem».`,
    taken: (week: number, to: string) =>
      `Uke ${week} har allerede en utgave til ${to}. Velg noe annet i «Til hvem», eller skriv «utgave» for å finne den andre.`,
  },
  /** What an editor sees of several editions. */
  overview: {
    draft: "Utkast:",
    ready: "Venter på godkjenning:",
    approved: "Godkjent:",
    out: "Sendt ut:",
    cancelled: "Lagt bort – trykk for å hente fram igjen:",
    withdrawn: "Trukket tilbake – trykk for å skrive en ny:",
    another: "Ny utgave til noen andre",
    anotherHint: "Velg hvem den går til, og trykk Ny utgave.",
    alreadyOpen: "Denne er allerede under arbeid.",
  },
  others: "Andre valg",
  /** Under siste: other editions of the same week for the same reader. */
  also: "Du har også fått:",
};
