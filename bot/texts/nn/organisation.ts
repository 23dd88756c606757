/** Who people are, where they work, and when leaders are away. */
import type { PartOf } from "../part-of.ts";
import type { organisation as source } from "../nb/organisation.ts";

export const organisation: PartOf<typeof source> = {
  appointedName: "Systemansvarleg",
  unknownName: "Tilsett som ikkje er registrert",
  notSetUp:
    "Mandagskvarteret er ikkje klart til bruk enno. Systemansvarleg i kommunen må først leggje inn einingar og tilsette. Eg har ikkje teke vare på det du skreiv, men det står framleis i chatten, så du kan sende det igjen seinare.",
  claim: {
    title: "Kvar jobbar du?",
    intro: "Eg kjenner deg ikkje enno. Vel eininga di, så veit eg kven som skal svare deg.",
    within: (unit: string) => `${unit} har fleire einingar. Kva for ei jobbar du i?`,
    unit: "Eining",
    text: "Det du skreiv (følgjer med vidare)",
    note: "Eg spør berre éin gong. Systemansvarleg stadfestar eininga.",
    chooseUnit: "Vel ei eining frå lista.",
    savedTitle: "Takk!",
    saved: (unit: string) => `Eininga di er ${unit}.`,
    unconfirmed: "Til systemansvarleg har stadfesta det, ser du berre dine eigne idear.",
    idea: "Har du ein idé?",
  },
  firstContact: {
    title: "Her får du Mandagskvarteret",
    promises: [
      "Du kan føreslå noko når som helst, på under eitt minutt.",
      "Du får svar innan ein dato, med grunngjeving.",
      "Du bestemmer kven som ser namnet ditt.",
      "Det du skriv, blir ikkje brukt til å vurdere, rangere eller kontrollere deg. Er det alvorleg, må leiaren følgje det opp.",
    ],
    help: "Skriv «hjelp» for å sjå alt du kan gjere.",
    idea: "Har du ein idé?",
  },
  away: {
    title: "Når er du borte?",
    intro: "Medan du er borte, går nye idear og spørsmål til stadfortredaren.",
    from: "Frå",
    until: "Til og med",
    deputy: "Stadfortredar",
    back: "Eg er tilbake",
    change: "Endre",
    private: "Andre får sjå kven som svarer, aldri kvifor du er borte eller kor lenge.",
    present: (from: string, until: string) =>
      `Du har sagt frå at du er borte frå ${from} til og med ${until}.`,
    savedTitle: "Lagra",
    ended: "Velkomen tilbake. Nye idear og spørsmål kjem til deg igjen.",
    ownDeputy: (name: string) => `${name} (stadfortredar i eininga)`,
    ownDeputies: "Den faste stadfortredaren i kvar eining",
    noDeputy: "Ingen – det går til eininga over",
    goesTo: (unit: string, name: string) => `${unit}: Nye idear og spørsmål går til ${name}.`,
    goesUp: (unit: string) => `${unit}: Nye idear og spørsmål går til eininga over.`,
    problems: {
      from: "Vel ein dato i «Frå».",
      until: "Vel ein dato i «Til og med».",
      order: "«Til og med» kan ikkje vere før «Frå».",
      past: (today: string) => `«Til og med» kan ikkje vere ein dato som er passert. I dag er det ${today}.`,
      begun: (today: string) => `«Frå» kan ikkje vere ein dato som er passert. I dag er det ${today}.`,
      long: "«Til og med» kan ikkje vere meir enn eitt år fram.",
      deputy: "Vel stadfortredar frå lista.",
    },
  },
  preferences: {
    title: "Innstillingane dine",
    window: "Når vil du ha Mandagskvarteret?",
    windows: {
      anytime: "Når som helst",
      "working-hours": "I arbeidstida, måndag til fredag frå 7 til 17",
      evening: "Om kvelden, kvar dag frå 15 til 22",
      night: "Om natta, frå 22 til 7",
      "next-turn": "Når eg skriv til boten neste gong",
    },
    atOnce:
      "Det som kjem til andre tider, ventar og blir ikkje borte. Kvitteringar og svar på det du sjølv har sendt inn, får du med ein gong.",
    language: "Språk",
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
    savedTitle: "Lagra",
    when: "Når",
    change: "Endre",
  },
};
