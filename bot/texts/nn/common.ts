import type { Language } from "../../organisation/person.ts";
import type { PartOf } from "../part-of.ts";
import type { common as source } from "../nb/common.ts";

export const common: PartOf<typeof source> = {
  language: "nn" satisfies Language,
  buttons: { send: "Send inn", save: "Lagre", confirm: "Stadfest", close: "Lukk", showMore: "Vis fleire" },
  caution: "Ikkje skriv namn på eller noko som kan avsløre brukarar, pasientar, pårørande eller kollegaer.",
  nationalId:
    "Det ser ut til at det står eit fødselsnummer i teksten. Ingenting er lagra, og nummeret er skjult her. Sjå over teksten, og prøv igjen.",
  required: "Dette feltet må fyllast ut.",
  closed: "Lukka. Ingenting er sendt.",
  failed: (reference: string) =>
    `Orsak, noko gjekk gale hos oss. Prøv igjen om litt. Skjer det fleire gonger, gi koden ${reference} til systemansvarleg.`,
  audiences: {
    everyone: "alle",
    confirmed: "tilsette som systemansvarleg har stadfesta",
    leader: "leiarar",
    top: "den øvste leiaren",
    editor: "redaktørar",
    administrator: "systemansvarlege",
  },
  notForYou: (audience: string) =>
    `Dette er berre for ${audience}. Skriv «hjelp», så ser du kva du kan gjere her.`,
  or: " og ",
  quoted: (text: string) => `«${text}»`,
  unknownButton: "Denne knappen verkar ikkje lenger. Skriv «hjelp», så ser du kva du kan gjere.",
  brokenButton:
    "Eg forstod ikkje kva knappen skulle gjere, så eg har ikkje gjort noko. Skriv «hjelp» for å byrje på nytt.",
  tooLong:
    "Teksten er for lang for meg, så ingenting er sendt eller lagra. Kort han ned, til dømes til éi side, og prøv igjen.",
  notText: "Eg kan berre lese tekst. Skriv det med ord, eller skriv «hjelp».",
  noGuests: "Eg er berre for tilsette i kommunen, ikkje for gjester i Teams.",
  personalChatOnly:
    "Her viser eg berre Mandagskvarteret og hjelp. Skriv til meg i ein eigen chat, så ser ikkje dei andre her kva du skriv.",
  help: {
    title: "Kva kan eg hjelpe med?",
    intro:
      "Trykk på ein knapp, eller skriv ordet i chatten. Skriv du noko anna, kan du sende det inn som ein idé eller eit spørsmål.",
    everyone: "For alle",
    leader: "For deg som er leiar eller stadfortredar",
    top: "For deg som er øvste leiar",
    editor: "For deg som er redaktør",
    administrator: "For deg som er systemansvarleg",
    shared:
      "Skriv «siste» for å sjå Mandagskvarteret. Har du ein idé eller eit spørsmål, skriv til meg i ein eigen chat.",
    sharedLeader:
      "For leiarar og systemansvarlege: «kople kanalen» gjer at Mandagskvarteret kjem i denne kanalen. «kople frå kanalen» stoppar det.",
    buttons: {
      help: "Hjelp",
      idea: "Ny idé",
      myIdeas: "Mine idear",
      latest: "Siste Mandagskvarteret",
      waiting: "Ventar på deg",
      myUnit: "Mi eining",
      away: "Borte",
      edition: "Utgåve",
      presenting: "Kven presenterer seg når",
      whoDoesWhat: "Kven gjer kva",
      broadcasts: "Utsendingar",
      schedules: "Tidsplanar",
    },
    words: {
      help: "sjå denne oversikta",
      idea: "føreslå noko, eller spør om noko du lurer på – under eitt minutt",
      myIdeas: "sjå kva som har skjedd med det du har sendt inn",
      latest: "les den siste utgåva av Mandagskvarteret",
      practice: "les kva andre har prøvd og innført, og søk: «erfaringar nøklar»",
      reflection: "svar på spørsmålet denne veka, sjå svaret ditt, eller sjå resultatet",
      questionBank: "sjå, endre og vel det tilsette blir spurde om kvar veke",
      askUnit: "spør eininga di om éin ting, med svar utan namn, eller trekk spørsmålet",
      goals: "sjå måla i planen, og søk i dei: «mål fall»",
      preferences: "vel språk, og når du vil ha Mandagskvarteret. Leiarar vel òg dag for vekekortet",
      budget: "sjå det som er sendt inn til budsjettrunden, utan namn",
      hide: "fjern ein tekst som ikkje skulle ha stått i ein idé: «skjul 17»",
      incident: "få vite kvar avvik skal meldast",
      whistleblowing: "få vite kvar du kan varsle",
      waiting: "sjå idear og spørsmål som ventar på svar frå deg",
      myUnit: "sjå tilsette, stadfortredar, opne idear og utprøvingar i eininga di",
      away: "sei frå når du er borte, så tek stadfortredaren over",
      line: "send éi linje frå tenesta di til neste Mandagskvarter",
      edition: "skriv, førehandsvis og publiser Mandagskvarteret",
      whoDoesWhat: "finn ut kva dei andre tenestene gjer, og når du bør ta kontakt",
      presenting: "sjå kva teneste som presenterer seg i Mandagskvarteret, og byt veke",
      broadcasts: "sjå kven utsendingane har nådd, og send på nytt",
      measures: "sjå kor lang tid svar tok, og kva det vart til",
      schedules: "sjå, endre og stans det som blir sendt av seg sjølv",
      organisation:
        "sjå einingar og ledige roller, stadfest nye, og sjå kva som er importert. Søk: «organisasjon sone nord». Send enheter.csv, ansatte.csv eller delmal.csv her for å importere",
      newSchedule: "planlegg noko til faste tider: ei eiga melding, eitt mål frå planen om gongen, ein frist",
      unitLine: "skriv éi linje i Mandagskvarteret som berre eininga di ser",
      linkChannel: "skriv det i ein kanal i Teams, så kjem Mandagskvarteret dit òg",
      runSchedule: "køyr ein tidsplan med ein gong: «køyr måndagshelsinga»",
    },
  },
};
