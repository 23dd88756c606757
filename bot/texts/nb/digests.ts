/** Ukas kort: what waits, what runs and what is new, to whoever answers for a unit or speaks for people there. */
const many = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

export const digests = {
  title: "Uka hos dere",
  titleRepresentative: "Uka i tall",
  waiting: {
    title: "Venter på deg",
    none: "Ingenting venter på svar fra deg. Fint!",
    more: (rest: number) => `${many(rest, "ting til", "ting til")} venter. Skriv «venter» for å se alt.`,
    all: "Vis alt som venter",
  },
  running: {
    title: "Prøves ut og evalueres",
    line: (name: string, next: string) => `${name}: ${next}`,
    more: (rest: number) => `… og ${rest} til.`,
  },
  news: {
    title: "Nytt siden sist",
    more: (rest: number) => `… og ${rest} til.`,
    counts: {
      arrived: (count: number) => many(count, "nytt forslag eller spørsmål", "nye forslag og spørsmål"),
      answered: (count: number) => `${count} har fått svar`,
      tried: (count: number) => `${count} prøves ut`,
      evaluated: (count: number) => `${count} skal evalueres`,
      adopted: (count: number) => `${count} er innført`,
      stopped: (count: number) => `${count} er stoppet`,
      withdrawn: (count: number) => `${count} ble trukket`,
      stillDone: (count: number) => `${count} gjøres fortsatt`,
      noLongerDone: (count: number) => `${count} gjøres ikke lenger`,
    },
    events: {
      adopted: (name: string) => `${name} er innført.`,
      solved: (name: string) => `${name} ble løst med en gang.`,
      stopped: (name: string) => `${name} er stoppet.`,
      declined: (name: string) => `${name} fikk nei.`,
      withdrawn: (name: string) => `${name} er trukket av den som sendte inn.`,
      replied: (name: string) => `${name}: Den som sendte inn, har svart på spørsmålet.`,
      appealed: (name: string) => `${name}: Den som sendte inn, ber om en ny vurdering.`,
    },
  },
  pulse: { title: "Slik har vi det" },
  below: {
    title: "I tjenestene under deg",
    late: (count: number) => `${count} er over svarfristen.`,
    where: (names: string, more: number) =>
      `Det gjelder ${names}${more === 0 ? "" : more === 1 ? " og én enhet til" : ` og ${more} enheter til`}.`,
    stuck: (reasons: string) => `Det står på: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("nb")} (${count})`,
    unsaid: (count: number, of: number) =>
      count === of
        ? "Ingen har sagt hva det står på."
        : `For ${count} av dem har ingen sagt hva det står på.`,
    halfPage: "Halv side til AMU og utvalg",
  },
  halfPage: {
    title: "Halv side til AMU og utvalg",
    explained: (minutes: number) =>
      `Tall for tjenestene dine de siste tre månedene, uten navn. Lenka virker i ${minutes} minutter.`,
    fetch: "Hent siden",
    notForYou: "Halvsiden er for ledere som har flere tjenester under seg.",
    file: "ideer-og-forsok",
    heading: (unit: string) => `Ideer og forsøk: ${unit}`,
    period: (from: string, to: string) => `Fra ${from} til ${to}`,
    happened: "Dette har skjedd",
    nothing: "Ingenting er kommet inn i denne perioden.",
    adopted: "Dette gjør vi nå",
    practice: (did: string, unit: string) => `${did} (${unit})`,
    about: (problem: string, unit: string) => `Noe er innført i ${unit}. Det gjaldt: ${problem}`,
    stuck: "Dette står fast, og hvorfor",
    note: "Tallene viser hva som er foreslått og svart på. De viser ikke hvor stor virkningen er, og de rangerer ingen enheter.",
    footer: "Hentet fra Mandagskvarteret",
  },
  represented: {
    title: "Hos dem du representerer",
    rota: (count: number, category: string) => `${count} av de nye gjelder «${category}»`,
    note: "Tallene gjelder enhetene dine samlet. De viser ikke hvem som har foreslått noe.",
  },
  share: (inTime: number, answered: number, overdue: number) => {
    const late = overdue === 0 ? "" : `, og ${overdue} er over svarfristen nå`;
    return `${answersInTime(inTime, answered)}${late}. Bare du ser dette.`;
  },
  suggestion: {
    title: "Ukas ledergrep",
    texts: {
      waiting: "Et forslag venter på svar. Ring heller enn å trykke.",
      firstTimer: "Noen foreslo noe for første gang. Si takk i dag.",
      evaluate: "Et forsøk skal evalueres. Spør dem som gjorde det.",
      stopped: "Noe ble stoppet. Del hva dere lærte av det.",
      quiet: "Det har vært stille hos dere en stund. Spør hva de trenger.",
      priorities: "Er det uklart hva som haster? Si hva som kan vente.",
      askedFor: "Hva spurte du etter denne uka? Det er det folk tror er viktig for deg.",
      involvedEarlier: "Hvem burde vært med tidligere på det dere holder på med nå?",
      neighbour: "Hvordan løser nabokommunen det dere strever med? Ring og spør.",
      trust: "Hva kan du slippe taket i denne uka, uten å miste oversikten?",
    },
  },
  ownDay: "Du velger selv dag og klokkeslett: skriv «innstillinger».",
  preferences: {
    label: "Ukas kort",
    day: "Hvilken dag vil du ha ukas kort?",
    time: "Når på dagen?",
    at: (time: string) => `kl. ${time.replace(":", ".")}`,
    usual: "Som kommunen har bestemt",
    explained:
      "Ukas kort samler det som venter på deg, og det som er nytt. Er det ingenting å si, kommer det ikke.",
    days: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  },
};

function answersInTime(inTime: number, answered: number): string {
  if (answered === 1)
    return `Det ene svaret de siste tre månedene kom ${inTime === 1 ? "i tide" : "for sent"}`;
  const which = inTime === answered ? `Alle ${answered} svarene` : `${inTime} av ${answered} svar`;
  return `${which} de siste tre månedene kom i tide`;
}
