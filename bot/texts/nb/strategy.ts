/** The strategy plan, as people read about it. */
export const strategy = {
  title: "Målene i planen",
  none: "Det er ingen mål i planen som gjelder nå.",
  noneFound: (query: string) =>
    `Jeg fant ingen mål om «${query}». Prøv et annet ord, eller slett teksten for å se alle.`,
  open: (nr: string) => `Åpne ${nr}`,
  back: "Alle målene",
  gone: "Jeg finner ikke dette målet i planen. Skriv «mål» for å se dem som gjelder nå.",
  notShown: "Ikke vist i Mandagskvarteret ennå.",
  lastShown: (date: string) => `Sist i Mandagskvarteret ${date}.`,
  facts: {
    theme: "Tema",
    status: "Status",
    period: "Gjelder",
    owner: "Ansvarlig",
    concerns: "Angår",
    shown: "Sist vist",
  },
  statuses: {
    active: "Vi jobber med det nå",
    planned: "Planlagt",
    reached: "Nådd",
    closed: "Avsluttet",
  },
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  from: (from: string) => `fra ${from}`,
  to: (to: string) => `til ${to}`,
  ownerOf: (unit: string) => `Leder i ${unit}`,
  everybody: "alle",
  notYet: "ikke ennå",
  ideas: {
    title: "Ideer som støtter målet",
    count: (count: number) =>
      count === 1 ? "Én idé er knyttet til målet." : `${count} ideer er knyttet til målet.`,
    line: (number: number, problem: string) => `Idé ${number}: ${problem}`,
  },
  answersOf: (date: string) => `Svarene levert ${date}`,
  ask: {
    title: "Hva betyr dette hos dere?",
    labelOf: (title: string) => `Hva betyr «${title}» hos dere?`,
    placeholder: "Hva gjør dere allerede? Hva må til? Hva er vanskelig?",
    /** After the words for who has it. */
    isOwn: "Du er ansvarlig for dette målet. Svarene fra de andre kommer samlet til deg.",
    nameless: "Send uten navn",
    when: (date: string) =>
      `Svarene samles og leveres ${date}. Fram til da kan du endre eller ta bort svaret ditt. Etterpå får du vite hva den ansvarlige sier.`,
    empty: "Skriv noe i feltet først. Du kan også bare trykke Lukk.",
    tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} tegn.`,
    closed:
      "Det er ikke lenger mulig å svare på dette. Svarene er levert til den som er ansvarlig for målet.",
    notYours: "Her er det ingenting du kan svare på nå. Skriv «mål» for å lese hele planen.",
    sent: "Sendt",
    thanks: (date: string) =>
      `Takk! Svaret ditt leveres ${date}, sammen med det andre har skrevet. Du får vite hva den ansvarlige sier om det.`,
    takenBack: "Svaret ditt er tatt bort.",
  },
  sent: {
    title: "En bit av planen",
    until: (date: string) =>
      `Svarene samles og leveres ${date} til den som er ansvarlig for målet. Etterpå får du vite hva de førte til.`,
    over: "Svarene er levert til den som er ansvarlig for målet.",
    /** I utsendinger. */
    broadcast: (at: string) => `En bit av planen ${at}`,
  },
  tap: {
    question: "Kjente du til dette målet fra før?",
    counted: "Det er frivillig. Vi teller svarene i hver enhet, aldri hvem som har svart hva.",
    yes: "Ja",
    no: "Nei",
    skip: "Hopp over",
    answered: { yes: "Du svarte ja. Takk!", no: "Du svarte nei. Takk!" },
  },
  awareness: {
    title: "Kjente de til målet fra før?",
    line: (units: string, knew: number, of: number) => `${units}: ${knew} av ${of} kjente til det.`,
    tooFew: (atLeast: number) => `Det er for få svar til å vise tall. Det må være minst ${atLeast}.`,
    explained: (atLeast: number) =>
      `Enheter med færre enn ${atLeast} svar er talt sammen med andre, så ingen kan kjennes igjen.`,
    and: " og ",
    more: (units: number) => `${units} enheter`,
  },
  collected: {
    title: (goal: string) => `Dette betyr «${goal}» hos dem`,
    count: (answers: number) =>
      answers === 0
        ? "Ingen har skrevet noe denne gangen."
        : `${answers === 1 ? "Én har" : `${answers} har`} skrevet hva målet betyr hos dem.`,
    cleared: (answers: number) =>
      `${answers === 1 ? "Én skrev" : `${answers} skrev`} hva målet betyr hos dem. Svarene er slettet fordi de var gamle.`,
    withoutName: "Uten navn",
    heard: "Dette hørte vi",
    placeholder: "Hva tar dere med dere? Hva skjer nå, og hva skjer ikke?",
    hint: "Teksten går til alle som har svart, også dem som svarte uten navn.",
    heardBy: (by: string, date: string) => `Sendt av ${by} ${date}.`,
    sent: (people: number) =>
      people === 1 ? "Sendt til den som svarte." : `Sendt til de ${people} som svarte.`,
    already: (by: string) => `${by} har allerede svart dem. Det du skrev, er ikke sendt.`,
    notYours: "Svarene er for dem som er ansvarlige for målet.",
    remind: "De som svarte, har ikke fått vite hva dere sier om det ennå.",
  },
  heard: {
    title: "Dette hørte vi",
    lead: (goal: string) =>
      `Du svarte på hva «${goal}» betyr hos dere. Her er svaret til alle som skrev noe.`,
    by: (name: string) => `Fra ${name}`,
    own: (text: string) => `Du skrev: ${text}`,
  },
  stale: {
    title: "Mål som har ligget stille",
    lead: (goals: number) =>
      goals === 1
        ? "Du er ansvarlig for et mål som ingen har rørt på et kvartal. Hva skal skje med det?"
        : `Du er ansvarlig for ${goals} mål som ingen har rørt på et kvartal. Hva skal skje med dem? Velg for dem du vil nå.`,
    more: (goals: number) =>
      goals === 1
        ? "Ett mål til kommer når du har bekreftet disse."
        : `${goals} mål til kommer når du har bekreftet disse.`,
    never: "Ingen har tatt det fram siden det kom inn i planen.",
    last: {
      shown: (date: string) => `Sist vist i Mandagskvarteret ${date}.`,
      sent: (date: string) => `Sist sendt ut ${date}.`,
      answered: (date: string) => `Sist skrev noen om det ${date}.`,
      linked: (date: string) => `Sist knyttet til en idé ${date}.`,
      worked: (date: string) => `Sist vurdert ${date}.`,
    },
    choice: (nr: string) => `Hva skal skje med ${nr}?`,
    choices: {
      feature: "Ta med i en utgave",
      working: "Jobber med det",
      end: "Foreslå å avslutte",
    },
    note: (nr: string) => `Noen ord om ${nr} (valgfritt)`,
    chooseOne: "Velg hva som skal skje med minst ett av målene.",
    thanks:
      "Takk! Ønsker om en plass er sendt til redaktørene, og forslag om å avslutte til systemansvarlig.",
    nothingLeft: "Her er det ingenting igjen for deg å velge. Skriv «mål» for å se planen.",
  },
  wishes: {
    wanted: {
      title: "Ønske om plass i Mandagskvarteret",
      lead: (by: string) => `${by} ber om at dette tas med i en utgave:`,
      how: "Skriv «utgave». Målene står øverst i «Hent mål fra planen» til de er vist.",
    },
    "to-end": {
      title: "Forslag om å avslutte mål",
      lead: (by: string) => `${by} foreslår å avslutte dette:`,
      how: "Planfila bestemmer. Er dere enige, sett status til avsluttet i delmal.csv og importer den på nytt.",
    },
  },
};
