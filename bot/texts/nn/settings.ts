/** `innstillingar` of the municipality, for a systemansvarleg. */
import { type Counted, countedKinds, type Found } from "../../retention/periods.ts";
import type { PartOf } from "../part-of.ts";
import type { settings as source } from "../nb/settings.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const cleared: Readonly<Record<Counted, (n: number) => string>> = {
  changes: (n) => count(n, "endring av eit kort", "endringar av kort"),
  cards: (n) => count(n, "sendt melding", "sende meldingar"),
  occurrences: (n) => `${count(n, "køyring", "køyringar")} av tidsplanar`,
  threads: (n) => count(n, "samtale om ein kommentar", "samtalar om kommentarar"),
  goalAnswers: (n) => `${n} svar om mål`,
  claims: (n) => `${n} svar til nye om kvar dei jobbar`,
  withdrawn: (n) => count(n, "trekt idé", "trekte idear"),
};

function listOf(found: Found): string {
  return countedKinds.map((kind) => cleared[kind](found[kind] ?? 0)).join(", ");
}

export const settings: PartOf<typeof source> = {
  title: "Innstillingane til kommunen",
  choose: "Vel det du vil sjå på eller endre.",
  saved: "Lagra. Innstillingane gjeld frå no av.",
  areas: {
    promise: {
      title: "Svarfrist og påminningar",
      explained: [
        "Ny svarfrist gjeld det som blir sendt inn frå no av, og fristar som byrjar på nytt. Det som alt har ein frist, held på han.",
        "Dagane for påminningar gjeld med ein gong, òg for det som ventar på svar no. Det som er sendt, blir ikkje sendt på nytt.",
      ],
    },
    edition: {
      title: "Utgåva",
      explained: [
        "Gjeld for utgåver som ikkje er ute enno, òg den nokon skriv på no. Det som er lagra, blir ståande til det blir lagra igjen.",
        "Grensa for når vi viser tal, blir låst når utgåva blir publisert.",
      ],
    },
    reflection: {
      title: "Refleksjon og puls",
      explained: [
        "Gjeld det som blir sendt ut frå no av. Det som er sendt, beheld grensene det hadde.",
        "De kan heve grensene, men ikkje senke dei: med færre enn fem svar utan namn kan folk rekne ut kven som har svart kva.",
      ],
    },
    channels: {
      title: "Lenkjer og telefon",
      explained: ["Gjeld med ein gong. Kort som alt er sende, viser det nye når dei blir opna på nytt."],
    },
    categories: {
      title: "Kategoriar",
      explained: [
        "Trykk på ein kategori for å gi han nytt namn, flytte han, slutte å bruke han eller velje kven som les ideane i tillegg til leiaren.",
      ],
    },
    sending: {
      title: "Utsendingar",
      explained: [
        "Nokre gonger veit ingen om ei melding kom fram. Svar og kvitteringar til éin person sender boten då på nytt. Jo fleire gonger, jo sikrare kjem ho fram – og jo oftare får nokon ho to gonger.",
        "Det som går til mange, blir aldri sendt på nytt av seg sjølv. Du finn det i «utsendingar» og vel sjølv.",
      ],
    },
    retention: {
      title: "Oppbevaring",
      explained: [
        "Boten kan gå gjennom det som er lagra kvar natt, og slette det som er eldre enn de vel. Det som ventar på nokon, blir aldri sletta.",
        "Idear som har fått svar, utgåver, resultat og tal blir ikkje rørte her.",
      ],
    },
    words: {
      title: "Ord vi brukar",
      explained: [
        "Boten brukar ordet i spørsmål, skjema og utgåver som blir opna frå no av. Det folk har skrive, blir aldri endra. Åtvaringa mot å skrive om brukarar, pasientar og pårørande nemner alle, same kva de vel.",
      ],
    },
  },
  categories: {
    add: "Ny kategori",
    added: "Han kjem nedst i lista, og kan veljast frå no av.",
    changed:
      "Namn og rekkjefølgje gjeld med ein gong, òg for idear som er sende inn. Sluttar de å bruke han, kan ingen velje han lenger. Ideane som har han, held på han.",
    readByNote:
      "Det gjeld det som blir sendt inn frå no av, og aldri idear der berre leiaren skal sjå namnet.",
    readBy: (roles: string) => `Desse les det òg: ${roles}`,
    roles: { "union-rep": "Tillitsvalde", "safety-rep": "Verneombod" },
    rota: "Den som vel denne, får to spørsmål: kva den ekstra personen skulle ha gjort, og kva vi kunne ha prøvd utan. Svara blir samla til budsjettrunden. Det følgjer kategorien, òg når han får eit anna namn.",
    nameNb: "Namn på bokmål",
    nameNn: "Namn på nynorsk (valfritt)",
    nameEn: "Namn på engelsk (valfritt)",
    asInBokmal: "Er det tomt, gjeld namnet boten har, eller det de har valt på bokmål.",
    place: "Plass i lista",
    used: "I bruk",
    offered: "Kan veljast",
    retired: "Ikkje i bruk lenger",
    named: (name: string, label: string) => `${name}, ${label}`,
  },
  retention: {
    modes: {
      off: "Ikkje slett noko",
      count: "Berre tel kva som ville ha vorte sletta",
      delete: "Slett det som er eldre",
    },
    countFirst:
      "Vel «Berre tel» med dei same tidene først, og trykk Lagre. Når teljinga er ferdig, ser du her kva som ville ha vorte sletta, og kan velje «Slett».",
    counting: "Teljinga med tidene under er ikkje ferdig. Sjå igjen om litt.",
    wouldRemove: (at: string, found: Found) => `Talt ${at}: ville ha sletta ${listOf(found)}.`,
    removed: (at: string, found: Found) => `Sletta ${at}: ${listOf(found)}.`,
  },
  userWords: { user: "Brukar", patient: "Pasient", resident: "Bebuar" },
  short: {
    writerMayApprove: "Kan godkjenne",
    incidentName: "Avvik",
    whistleblowingName: "Varsling",
    shiftPhone: "Vakttelefon",
    resends: "Nye forsøk når det er uvisst om noko kom fram",
    mode: "Det som er eldre",
    user: "Vi seier",
  },
  labels: {
    mode: "Kva skal skje med det som er eldre?",
    changeDays: "Endringar av kort, dagar",
    cardDays: "Sende meldingar, dagar",
    occurrenceDays: "Køyringar av tidsplanar, dagar",
    threadDays: "Samtalar om kommentarar i refleksjonar, dagar",
    goalAnswerDays: "Det folk har skrive om mål, dagar",
    claimDays: "Svar til nye som har sagt kvar dei jobbar, dagar",
    withdrawnDays: "Idear og spørsmål som er trekte, dagar",
    order: "Rekkjefølgje",
    user: "Kva seier de?",
    answerDays: "Svarfrist i arbeidsdagar",
    before: "Første påminning, arbeidsdagar før fristen",
    deputyAfter: "Stadfortredar får vite det, arbeidsdagar etter fristen",
    nextLevelAfter: "Nivået over får vite det, arbeidsdagar etter fristen",
    sayFirst: "Arbeidsdagar til å seie korleis utprøvinga gjekk, før leiaren blir spurd",
    sectionWords: "Ord i kvar del av Mandagskvarteret",
    presentingWords: "Ord når ei teneste presenterer seg",
    presentingLevel: "Kven presenterer seg etter tur?",
    reflectionNumbers: "Vis tal når så mange har svart utan namn",
    reflectionComments: "Vis det folk har skrive, når så mange har svart utan namn",
    reachAtLeast: "Vis tal berre når det er minst så mange bak",
    writerMayApprove: "Kven kan godkjenne ei utgåve?",
    incidentName: "Kva avvikssystemet heiter (valfritt)",
    incidentAddress: "Lenkje til avvikssystemet (valfritt)",
    whistleblowingName: "Kva varslingskanalen heiter (valfritt)",
    whistleblowingAddress: "Lenkje til varslingskanalen (valfritt)",
    shiftPhone: "Vakttelefon (valfritt)",
    sharePoint: "Namnet til kommunen i SharePoint (valfritt)",
    readBy: "Kven les òg ideane?",
    resends: "Gonger boten prøver igjen når det er uvisst om noko kom fram",
  },
  hints: {
    changeDays: "At eit kort som var sendt, vart retta eller teke bort.",
    cardDays:
      "At noko vart sendt til nokon, utan tekst. Kort som er eldre, blir ikkje lenger oppdaterte når det dei viser, blir endra.",
    occurrenceDays: "Når ein tidsplan køyrde, og korleis det gjekk. Den siste av kvar blir ståande.",
    threadDays:
      "Etter det siste leiaren og den som skreiv kommentaren, har skrive til kvarandre. Så lenge nokon kan svare, blir det ståande.",
    goalAnswerDays:
      "Etter at veka er over. Kor mange som svarte, og kva den ansvarlege sa til dei, blir ståande.",
    claimDays:
      "Namnet frå Teams, eininga og kva de svarte. For dei som er stadfesta her og ikkje er i fila, blir det ståande.",
    withdrawnDays: "Det som vart skrive, og alt som hende med det. Ingen finn igjen ideen etterpå.",
    sharePoint: "Det som står framfor .sharepoint.com. Berre derifrå hentar eg filer som blir sende til meg.",
    reflectionNumbers: "Små einingar blir slegne saman til det er nok svar.",
    reflectionComments: "Minst like mange som for tal.",
    reachAtLeast: "Mindre einingar blir slegne saman. Fem er det minste.",
  },
  range: (least: number, most: number) => `Frå ${least} til ${most}.`,
  usualLevel: "Tenestene",
  approvals: {
    true: "Alle redaktørar, òg den som har skrive ho",
    false: "Ein annan redaktør enn den som har skrive ho",
  },
  problems: {
    number: (label: string, least: number, most: number) =>
      `${label}: skriv eit heilt tal frå ${least} til ${most}.`,
    fewerForComments:
      "Grensa for å vise det folk har skrive, kan ikkje vere lågare enn grensa for å vise tal.",
    order: "Nivået over må få vite det seinare enn stadfortredaren.",
    store: (label: string) =>
      `${label}: skriv berre det som står framfor «.sharepoint.com», til dømes «kommunen».`,
    link: (label: string) => `${label}: må byrje med https:// og vere ei heil adresse.`,
    empty: (label: string) => `${label}: må fyllast ut.`,
    tooLong: (label: string, most: number) => `${label}: kan ha høgst ${most} teikn.`,
    categories: (most: number) => `Det kan vere høgst ${most} kategoriar.`,
    sameName: (name: string) => `«${name}» finst frå før. Vel eit anna namn.`,
    lastCategory: "Minst éin kategori må kunne veljast.",
    choice: (label: string) => `${label}: vel noko av det som står der.`,
  },
  newer: (by: string, what: string) =>
    `${by} lagra innstillingane medan du skreiv: ${what}. Det du har endra, står framleis i skjemaet. Sjå over, og trykk Lagre igjen.`,
  changes: "Siste endringar",
  change: (at: string, by: string, what: string) => `${at}: ${by}. ${what}`,
  fromTo: (label: string, from: string, to: string) => `${label}: frå «${from}» til «${to}»`,
  nothing: "ingen",
};
