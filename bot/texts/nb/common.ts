import type { Language } from "../../organisation/person.ts";

export const common = {
  /** What these texts are written in. Dates follow it, so that a sentence is never in two languages. */
  language: "nb" as Language,
  buttons: { send: "Send inn", save: "Lagre", confirm: "Bekreft", close: "Lukk", showMore: "Vis flere" },
  /** At every field where people write. */
  caution: "Ikke skriv navn på eller noe som kan avsløre brukere, pasienter, pårørende eller kolleger.",
  nationalId:
    "Det ser ut til at det står et fødselsnummer i teksten. Ingenting er lagret, og nummeret er skjult her. Se over teksten, og prøv igjen.",
  required: "Dette feltet må fylles ut.",
  closed: "Lukket. Ingenting er sendt.",
  failed: (reference: string) =>
    `Beklager, noe gikk galt hos oss. Prøv igjen om litt. Skjer det flere ganger, gi koden ${reference} til systemansvarlig.`,
  /** For whom a word or a button is, when somebody else uses it. */
  audiences: {
    everyone: "alle",
    confirmed: "ansatte som systemansvarlig har bekreftet",
    leader: "ledere",
    top: "den øverste lederen",
    editor: "redaktører",
    administrator: "systemansvarlige",
  },
  notForYou: (audience: string) =>
    `Dette er bare for ${audience}. Skriv «hjelp», så ser du hva du kan gjøre her.`,
  or: " og ",
  /** What somebody wrote. */
  quoted: (text: string) => `«${text}»`,
  unknownButton: "Denne knappen virker ikke lenger. Skriv «hjelp», så ser du hva du kan gjøre.",
  brokenButton:
    "Jeg forsto ikke hva knappen skulle gjøre, så jeg har ikke gjort noe. Skriv «hjelp» for å begynne på nytt.",
  tooLong:
    "Teksten er for lang for meg, så ingenting er sendt eller lagret. Kort den ned, for eksempel til én side, og prøv igjen.",
  notText: "Jeg kan bare lese tekst. Skriv det med ord, eller skriv «hjelp».",
  noGuests: "Jeg er bare for ansatte i kommunen, ikke for gjester i Teams.",
  personalChatOnly:
    "Her viser jeg bare Mandagskvarteret og hjelp. Skriv til meg i en egen chat, så ser ikke de andre her hva du skriver.",
  help: {
    title: "Hva kan jeg hjelpe med?",
    intro:
      "Trykk på en knapp, eller skriv ordet i chatten. Skriver du noe annet, kan du sende det inn som en idé eller et spørsmål.",
    everyone: "For alle",
    leader: "For deg som er leder eller stedfortreder",
    top: "For deg som er øverste leder",
    editor: "For deg som er redaktør",
    administrator: "For deg som er systemansvarlig",
    shared:
      "Skriv «siste» for å se Mandagskvarteret. Har du en idé eller et spørsmål, skriv til meg i en egen chat.",
    sharedLeader:
      "For ledere og systemansvarlige: «koble kanalen» gjør at Mandagskvarteret kommer i denne kanalen. «koble fra kanalen» stopper det.",
    /** Buttons that do what the word does. */
    buttons: {
      help: "Hjelp",
      idea: "Ny idé",
      myIdeas: "Mine ideer",
      latest: "Siste Mandagskvarteret",
      waiting: "Venter på deg",
      myUnit: "Min enhet",
      away: "Borte",
      edition: "Utgave",
      presenting: "Hvem presenterer seg når",
      whoDoesWhat: "Hvem gjør hva",
      broadcasts: "Utsendinger",
      schedules: "Tidsplaner",
    },
    /** What each chat word does, by its name in commands.ts. */
    words: {
      help: "se denne oversikten",
      idea: "foreslå noe, eller spør om noe du lurer på – under ett minutt",
      myIdeas: "se hva som har skjedd med det du har sendt inn",
      latest: "les den siste utgaven av Mandagskvarteret",
      practice: "les hva andre har prøvd og innført, og søk: «erfaringer nøkler»",
      reflection: "svar på ukas spørsmål, se svaret ditt, eller se resultatet",
      questionBank: "se, endre og velg det ansatte blir spurt om hver uke",
      askUnit: "spør enheten din om én ting, med svar uten navn, eller trekk spørsmålet",
      goals: "se målene i planen, og søk i dem: «mål fall»",
      preferences: "velg språk, og når du vil ha Mandagskvarteret. Ledere velger også dag for ukas kort",
      budget: "se det som er sendt inn til budsjettrunden, uten navn",
      hide: "fjern en tekst som ikke skulle stått i en idé: «skjul 17»",
      incident: "få vite hvor avvik meldes",
      whistleblowing: "få vite hvor du kan varsle",
      waiting: "se ideer og spørsmål som venter på svar fra deg",
      myUnit: "se ansatte, stedfortreder, åpne ideer og utprøvinger i enheten din",
      away: "si fra når du er borte, så tar stedfortrederen over",
      line: "send én linje fra tjenesten din til neste Mandagskvarter",
      edition: "skriv, forhåndsvis og publiser Mandagskvarteret",
      whoDoesWhat: "finn ut hva de andre tjenestene gjør, og når du bør ta kontakt",
      presenting: "se hvilken tjeneste som presenterer seg i Mandagskvarteret, og bytt uke",
      broadcasts: "se hvem utsendingene har nådd, og send på nytt",
      measures:
        "se hvor lang tid svar tok den siste måneden, og hva det ble til. En annen måned: «tall oktober»",
      schedules: "se, endre og stans det som sendes av seg selv",
      organisation:
        "se enheter og ledige roller, bekreft nye, og se hva som er importert. Søk: «organisasjon sone nord». Send enheter.csv, ansatte.csv eller delmal.csv her for å importere",
      newSchedule: "planlegg noe til faste tider: en egen melding, ett mål fra planen om gangen, en frist",
      unitLine: "skriv én linje i Mandagskvarteret som bare enheten din ser",
      linkChannel: "skriv det i en kanal i Teams, så kommer Mandagskvarteret dit også",
      runSchedule: "kjør en tidsplan med en gang: «kjør mandagshilsen»",
    },
  },
};
