/** The strategy plan, as people read about it. */
import type { PartOf } from "../part-of.ts";
import type { strategy as source } from "../nb/strategy.ts";

export const strategy: PartOf<typeof source> = {
  title: "Måla i planen",
  none: "Det er ingen mål i planen som gjeld no.",
  noneFound: (query: string) =>
    `Eg fann ingen mål om «${query}». Prøv eit anna ord, eller slett teksten for å sjå alle.`,
  open: (nr: string) => `Opne ${nr}`,
  back: "Alle måla",
  gone: "Eg finn ikkje dette målet i planen. Skriv «mål» for å sjå dei som gjeld no.",
  notShown: "Ikkje vist i Mandagskvarteret enno.",
  lastShown: (date: string) => `Sist i Mandagskvarteret ${date}.`,
  facts: {
    theme: "Tema",
    status: "Status",
    period: "Gjeld",
    owner: "Ansvarleg",
    concerns: "Vedkjem",
    shown: "Sist vist",
  },
  statuses: {
    active: "Vi jobbar med det no",
    planned: "Planlagt",
    reached: "Nådd",
    closed: "Avslutta",
  },
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  from: (from: string) => `frå ${from}`,
  to: (to: string) => `til ${to}`,
  ownerOf: (unit: string) => `Leiar i ${unit}`,
  everybody: "alle",
  notYet: "ikkje enno",
  ideas: {
    title: "Idear som støttar målet",
    count: (count: number) =>
      count === 1 ? "Éin idé er knytt til målet." : `${count} idear er knytte til målet.`,
    line: (number: number, problem: string) => `Idé ${number}: ${problem}`,
  },
  answersOf: (date: string) => `Svara leverte ${date}`,
  ask: {
    title: "Kva betyr dette hos dykk?",
    labelOf: (title: string) => `Kva betyr «${title}» hos dykk?`,
    placeholder: "Kva gjer de alt? Kva må til? Kva er vanskeleg?",
    isOwn: "Du er ansvarleg for dette målet. Svara frå dei andre kjem samla til deg.",
    nameless: "Send utan namn",
    when: (date: string) =>
      `Svara blir samla og leverte ${date}. Fram til då kan du endre eller ta bort svaret ditt. Etterpå får du vite kva den ansvarlege seier.`,
    empty: "Skriv noko i feltet først. Du kan òg berre trykkje Lukk.",
    tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} teikn.`,
    closed:
      "Det er ikkje lenger mogleg å svare på dette. Svara er leverte til den som er ansvarleg for målet.",
    notYours: "Her er det ingenting du kan svare på no. Skriv «mål» for å lese heile planen.",
    sent: "Sendt",
    thanks: (date: string) =>
      `Takk! Svaret ditt blir levert ${date}, saman med det andre har skrive. Du får vite kva den ansvarlege seier om det.`,
    takenBack: "Svaret ditt er teke bort.",
  },
  sent: {
    title: "Ein bit av planen",
    until: (date: string) =>
      `Svara blir samla og leverte ${date} til den som er ansvarleg for målet. Etterpå får du vite kva dei førte til.`,
    over: "Svara er leverte til den som er ansvarleg for målet.",
    broadcast: (at: string) => `Ein bit av planen ${at}`,
  },
  tap: {
    question: "Kjende du til dette målet frå før?",
    counted: "Det er frivillig. Vi tel svara i kvar eining, aldri kven som har svart kva.",
    yes: "Ja",
    no: "Nei",
    skip: "Hopp over",
    answered: { yes: "Du svarte ja. Takk!", no: "Du svarte nei. Takk!" },
  },
  awareness: {
    title: "Kjende dei til målet frå før?",
    line: (units: string, knew: number, of: number) => `${units}: ${knew} av ${of} kjende til det.`,
    tooFew: (atLeast: number) => `Det er for få svar til å vise tal. Det må vere minst ${atLeast}.`,
    explained: (atLeast: number) =>
      `Einingar med færre enn ${atLeast} svar er talde saman med andre, så ingen kan kjennast igjen.`,
    and: " og ",
    more: (units: number) => `${units} einingar`,
  },
  collected: {
    title: (goal: string) => `Dette betyr «${goal}» hos dei`,
    count: (answers: number) =>
      answers === 0
        ? "Ingen har skrive noko denne gongen."
        : `${answers === 1 ? "Éin har" : `${answers} har`} skrive kva målet betyr hos dei.`,
    cleared: (answers: number) =>
      `${answers === 1 ? "Éin skreiv" : `${answers} skreiv`} kva målet betyr hos dei. Svara er sletta fordi dei var gamle.`,
    withoutName: "Utan namn",
    heard: "Dette høyrde vi",
    placeholder: "Kva tek de med dykk? Kva skjer no, og kva skjer ikkje?",
    hint: "Teksten går til alle som har svart, òg dei som svarte utan namn.",
    heardBy: (by: string, date: string) => `Sendt av ${by} ${date}.`,
    sent: (people: number) =>
      people === 1 ? "Sendt til den som svarte." : `Sendt til dei ${people} som svarte.`,
    already: (by: string) => `${by} har alt svart dei. Det du skreiv, er ikkje sendt.`,
    notYours: "Svara er for dei som er ansvarlege for målet.",
    remind: "Dei som svarte, har ikkje fått vite kva de seier om det enno.",
  },
  heard: {
    title: "Dette høyrde vi",
    lead: (goal: string) =>
      `Du svarte på kva «${goal}» betyr hos dykk. Her er svaret til alle som skreiv noko.`,
    by: (name: string) => `Frå ${name}`,
    own: (text: string) => `Du skreiv: ${text}`,
  },
  stale: {
    title: "Mål som har lege stille",
    lead: (goals: number) =>
      goals === 1
        ? "Du er ansvarleg for eit mål som ingen har rørt på eit kvartal. Kva skal skje med det?"
        : `Du er ansvarleg for ${goals} mål som ingen har rørt på eit kvartal. Kva skal skje med dei? Vel for dei du vil no.`,
    more: (goals: number) =>
      goals === 1
        ? "Eitt mål til kjem når du har stadfesta desse."
        : `${goals} mål til kjem når du har stadfesta desse.`,
    never: "Ingen har teke det fram sidan det kom inn i planen.",
    last: {
      shown: (date: string) => `Sist vist i Mandagskvarteret ${date}.`,
      sent: (date: string) => `Sist sendt ut ${date}.`,
      answered: (date: string) => `Sist skreiv nokon om det ${date}.`,
      linked: (date: string) => `Sist knytt til ein idé ${date}.`,
      worked: (date: string) => `Sist vurdert ${date}.`,
    },
    choice: (nr: string) => `Kva skal skje med ${nr}?`,
    choices: {
      feature: "Ta med i ei utgåve",
      working: "Jobbar med det",
      end: "Føreslå å avslutte",
    },
    note: (nr: string) => `Nokre ord om ${nr} (valfritt)`,
    chooseOne: "Vel kva som skal skje med minst eitt av måla.",
    thanks:
      "Takk! Ønske om ein plass er sende til redaktørane, og forslag om å avslutte til systemansvarleg.",
    nothingLeft: "Her er det ingenting igjen for deg å velje. Skriv «mål» for å sjå planen.",
  },
  wishes: {
    wanted: {
      title: "Ønske om plass i Mandagskvarteret",
      lead: (by: string) => `${by} ber om at dette blir teke med i ei utgåve:`,
      how: "Skriv «utgåve». Måla står øvst i «Hent mål frå planen» til dei er viste.",
    },
    "to-end": {
      title: "Forslag om å avslutte mål",
      lead: (by: string) => `${by} føreslår å avslutte dette:`,
      how: "Planfila bestemmer. Er de einige, set status til avsluttet i delmal.csv og importer ho på nytt.",
    },
  },
};
