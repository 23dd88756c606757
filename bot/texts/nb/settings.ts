/** `innstillinger` of the municipality, for a systemansvarlig. */
import { type Counted, countedKinds, type Found } from "../../retention/periods.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const cleared: Readonly<Record<Counted, (n: number) => string>> = {
  changes: (n) => count(n, "endring av et kort", "endringer av kort"),
  cards: (n) => count(n, "sendt melding", "sendte meldinger"),
  occurrences: (n) => `${count(n, "kjøring", "kjøringer")} av tidsplaner`,
  threads: (n) => count(n, "samtale om en kommentar", "samtaler om kommentarer"),
  goalAnswers: (n) => `${n} svar om mål`,
  claims: (n) => `${n} svar til nye om hvor de jobber`,
  withdrawn: (n) => count(n, "trukket idé", "trukne ideer"),
};

function listOf(found: Found): string {
  return countedKinds.map((kind) => cleared[kind](found[kind] ?? 0)).join(", ");
}

export const settings = {
  title: "Kommunens innstillinger",
  choose: "Velg det du vil se på eller endre.",
  saved: "Lagret. Innstillingene gjelder fra nå av.",
  areas: {
    promise: {
      title: "Svarfrist og påminnelser",
      explained: [
        "Ny svarfrist gjelder det som sendes inn fra nå av, og frister som begynner på nytt. Det som allerede har en frist, beholder den.",
        "Dagene for påminnelser gjelder med en gang, også for det som venter på svar nå. Det som er sendt, blir ikke sendt på nytt.",
      ],
    },
    edition: {
      title: "Utgaven",
      explained: [
        "Gjelder for utgaver som ikke er ute ennå, også den noen skriver på nå. Det som er lagret, blir stående til det lagres igjen.",
        "Grensa for når tall vises, låses når utgaven publiseres.",
      ],
    },
    reflection: {
      title: "Refleksjon og puls",
      explained: [
        "Gjelder det som sendes ut fra nå av. Det som er sendt, beholder grensene det hadde.",
        "Dere kan heve grensene, men ikke senke dem: med færre enn fem svar uten navn kan folk regne ut hvem som har svart hva.",
      ],
    },
    channels: {
      title: "Lenker og telefon",
      explained: ["Gjelder med en gang. Kort som alt er sendt, viser det nye når de åpnes på nytt."],
    },
    categories: {
      title: "Kategorier",
      explained: [
        "Trykk på en kategori for å gi den nytt navn, flytte den, slutte å bruke den eller velge hvem som leser ideene i tillegg til lederen.",
      ],
    },
    sending: {
      title: "Utsendinger",
      explained: [
        "Noen ganger vet ingen om en melding kom fram. Svar og kvitteringer til én person sender boten da på nytt. Jo flere ganger, jo sikrere kommer den fram – og jo oftere får noen den to ganger.",
        "Det som går til mange, sendes aldri på nytt av seg selv. Du finner det i «utsendinger» og velger selv.",
      ],
    },
    retention: {
      title: "Oppbevaring",
      explained: [
        "Boten kan gå gjennom det som er lagret hver natt, og slette det som er eldre enn dere velger. Det som venter på noen, blir aldri slettet.",
        "Ideer som har fått svar, utgaver, resultater og tall blir ikke rørt her.",
      ],
    },
    words: {
      title: "Ord vi bruker",
      explained: [
        "Boten bruker ordet i spørsmål, skjemaer og utgaver som åpnes fra nå av. Det folk har skrevet, endres aldri. Advarselen mot å skrive om brukere, pasienter og pårørende nevner alle, uansett hva dere velger.",
      ],
    },
  },
  categories: {
    add: "Ny kategori",
    added: "Den kommer nederst i lista, og kan velges fra nå av.",
    changed:
      "Navn og rekkefølge gjelder med en gang, også for ideer som er sendt inn. Slutter dere å bruke den, kan ingen velge den lenger. Ideene som har den, beholder den.",
    readByNote: "Det gjelder det som sendes inn fra nå av, og aldri ideer der bare lederen skal se navnet.",
    readBy: (roles: string) => `Leses også av: ${roles}`,
    roles: { "union-rep": "Tillitsvalgte", "safety-rep": "Verneombud" },
    rota: "Den som velger denne, får to spørsmål: hva den ekstra personen skulle gjort, og hva vi kunne prøvd uten. Svarene samles til budsjettrunden. Det følger kategorien, også når den får et annet navn.",
    nameNb: "Navn på bokmål",
    nameNn: "Navn på nynorsk (valgfritt)",
    nameEn: "Navn på engelsk (valgfritt)",
    asInBokmal: "Er det tomt, brukes botens eget navn, eller det dere har valgt på bokmål.",
    place: "Plass i lista",
    used: "I bruk",
    offered: "Kan velges",
    retired: "Brukes ikke lenger",
    named: (name: string, label: string) => `${name}, ${label}`,
  },
  retention: {
    modes: {
      off: "Ikke slett noe",
      count: "Bare tell hva som ville blitt slettet",
      delete: "Slett det som er eldre",
    },
    countFirst:
      "Velg «Bare tell» med de samme tidene først, og trykk Lagre. Når tellingen er ferdig, ser du her hva som ville blitt slettet, og kan velge «Slett».",
    counting: "Tellingen med tidene under er ikke ferdig. Se igjen om litt.",
    wouldRemove: (at: string, found: Found) => `Talt ${at}: ville slettet ${listOf(found)}.`,
    removed: (at: string, found: Found) => `Slettet ${at}: ${listOf(found)}.`,
  },
  userWords: { user: "Bruker", patient: "Pasient", resident: "Beboer" },
  /** On the first card, with what it is now. */
  short: {
    writerMayApprove: "Kan godkjenne",
    incidentName: "Avvik",
    whistleblowingName: "Varsling",
    shiftPhone: "Vakttelefon",
    resends: "Nye forsøk når det er uvisst om noe kom fram",
    mode: "Det som er eldre",
    user: "Vi sier",
  },
  labels: {
    mode: "Hva skal skje med det som er eldre?",
    changeDays: "Endringer av kort, dager",
    cardDays: "Sendte meldinger, dager",
    occurrenceDays: "Kjøringer av tidsplaner, dager",
    threadDays: "Samtaler om kommentarer i refleksjoner, dager",
    goalAnswerDays: "Det folk har skrevet om mål, dager",
    claimDays: "Svar til nye som har sagt hvor de jobber, dager",
    withdrawnDays: "Ideer og spørsmål som er trukket, dager",
    order: "Rekkefølge",
    user: "Hva sier dere?",
    answerDays: "Svarfrist i arbeidsdager",
    before: "Første påminnelse, arbeidsdager før fristen",
    deputyAfter: "Stedfortreder får beskjed, arbeidsdager etter fristen",
    nextLevelAfter: "Nivået over får beskjed, arbeidsdager etter fristen",
    sayFirst: "Arbeidsdager til å si hvordan utprøvingen gikk, før lederen blir spurt",
    sectionWords: "Ord i hver del av Mandagskvarteret",
    presentingWords: "Ord når en tjeneste presenterer seg",
    presentingLevel: "Hvem presenterer seg etter tur?",
    reflectionNumbers: "Vis tall når så mange har svart uten navn",
    reflectionComments: "Vis det folk har skrevet, når så mange har svart uten navn",
    reachAtLeast: "Vis tall bare når det er minst så mange bak",
    writerMayApprove: "Hvem kan godkjenne en utgave?",
    incidentName: "Hva avvikssystemet heter (valgfritt)",
    incidentAddress: "Lenke til avvikssystemet (valgfritt)",
    whistleblowingName: "Hva varslingskanalen heter (valgfritt)",
    whistleblowingAddress: "Lenke til varslingskanalen (valgfritt)",
    shiftPhone: "Vakttelefon (valgfritt)",
    sharePoint: "Kommunens navn i SharePoint (valgfritt)",
    readBy: "Hvem leser også ideene?",
    resends: "Ganger boten prøver igjen når det er uvisst om noe kom fram",
  },
  hints: {
    changeDays: "At et kort som var sendt, ble rettet eller tatt bort.",
    cardDays:
      "At noe ble sendt til noen, uten tekst. Kort som er eldre, blir ikke lenger oppdatert når det de viser, endres.",
    occurrenceDays: "Når en tidsplan kjørte, og hvordan det gikk. Den siste av hver blir stående.",
    threadDays:
      "Etter det siste lederen og den som skrev kommentaren, har skrevet til hverandre. Så lenge noen kan svare, blir det stående.",
    goalAnswerDays:
      "Etter at uka er over. Hvor mange som svarte, og hva den ansvarlige sa til dem, blir stående.",
    claimDays:
      "Navnet fra Teams, enheten og hva dere svarte. For dem som er bekreftet her og ikke er i fila, blir det stående.",
    withdrawnDays: "Det som ble skrevet, og alt som hendte med det. Ingen finner igjen ideen etterpå.",
    sharePoint: "Det som står foran .sharepoint.com. Bare derfra henter jeg filer som sendes til meg.",
    reflectionNumbers: "Små enheter slås sammen til det er nok svar.",
    reflectionComments: "Minst like mange som for tall.",
    reachAtLeast: "Mindre enheter slås sammen. Fem er det minste.",
  },
  range: (least: number, most: number) => `Fra ${least} til ${most}.`,
  usualLevel: "Tjenestene",
  approvals: {
    true: "Alle redaktører, også den som har skrevet den",
    false: "En annen redaktør enn den som har skrevet den",
  },
  problems: {
    number: (label: string, least: number, most: number) =>
      `${label}: skriv et helt tall fra ${least} til ${most}.`,
    fewerForComments:
      "Grensa for å vise det folk har skrevet, kan ikke være lavere enn grensa for å vise tall.",
    order: "Nivået over må få beskjed senere enn stedfortrederen.",
    store: (label: string) =>
      `${label}: skriv bare det som står foran «.sharepoint.com», for eksempel «kommunen».`,
    link: (label: string) => `${label}: må begynne med https:// og være en hel adresse.`,
    empty: (label: string) => `${label}: må fylles ut.`,
    tooLong: (label: string, most: number) => `${label}: kan ha høyst ${most} tegn.`,
    categories: (most: number) => `Det kan være høyst ${most} kategorier.`,
    sameName: (name: string) => `«${name}» finnes fra før. Velg et annet navn.`,
    lastCategory: "Minst én kategori må kunne velges.",
    choice: (label: string) => `${label}: velg noe av det som står der.`,
  },
  newer: (by: string, what: string) =>
    `${by} lagret innstillingene mens du skrev: ${what}. Det du har endret, står fortsatt i skjemaet. Se over, og trykk Lagre igjen.`,
  changes: "Siste endringer",
  change: (at: string, by: string, what: string) => `${at}: ${by}. ${what}`,
  fromTo: (label: string, from: string, to: string) => `${label}: fra «${from}» til «${to}»`,
  nothing: "ingen",
};
