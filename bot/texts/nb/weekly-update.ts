import { user } from "../user-words.ts";
import { weeklyUpdateLibrary } from "./weekly-update-library.ts";

/** Mandagskvarteret: what readers see, and what editors see while they write. */
export const weeklyUpdate = {
  name: "Mandagskvarteret",
  reader: {
    title: (week: number) => `Mandagskvarteret uke ${week}`,
    from: (sender: string) => `Fra ${sender}`,
    /** When the organisation no longer knows who wrote it. */
    unknownSender: "redaksjonen",
    sections: {
      goals: "Mål i fokus – en bit av planen",
      sinceLast: "Siden sist – stort og smått",
      presenting: "En tjeneste presenterer seg",
      praise: "Ukas ros",
      assignment: "Ukas oppdrag",
      struggling: "Dette strever vi med",
      unchanged: "Dette endres ikke",
      reminder: "Påminnelse",
      meeting: "Møte",
      recording: "Opptak",
      goodWords: "Gode ord på veien",
    },
    join: "Bli med i møtet",
    youSaid: "Dere sa – vi gjorde",
    idea: "Har du en idé?",
    ideaInShared: "Har du en idé? Skriv til meg i en egen chat.",
    noneYet: "Det første Mandagskvarteret er ikke sendt ut ennå. Når det kommer, finner du det her.",
  },
  /** What readers are asked to do with a section. */
  marks: {
    information: "Til informasjon",
    input: "Vi ønsker innspill",
    discuss: "Ta det opp i personalgruppa",
    decide: "Dere bestemmer",
  },
  /** To choose from while writing; the text can be changed before it is sent. */
  suggestions: weeklyUpdateLibrary,
  deadline: {
    title: (week: number) => `Mandagskvarteret uke ${week} er ikke godkjent`,
    none: "Ingen har begynt på utgaven ennå.",
    draft: "Det ligger et utkast, men det er ikke sendt til godkjenning.",
    ready: "Utgaven venter på godkjenning.",
    /** Beside the edition for everyone. */
    others: {
      noneForEveryone: "Ingen har begynt på utgaven til alle ennå.",
      states: {
        draft: (to: string) => `Utgaven til ${to} er et utkast.`,
        ready: (to: string) => `Utgaven til ${to} venter på godkjenning.`,
        approved: (to: string) => `Utgaven til ${to} er godkjent.`,
      },
    },
    laterWeek: (week: number) => `Utgaven som er under arbeid, er for uke ${week}.`,
    due: (when: string) =>
      `Blir den godkjent før ${when}, sendes den ut da. Er ingenting godkjent, sendes ingenting ut.`,
  },
  passedOver: {
    title: (week: number, to: string) => `Mandagskvarteret uke ${week} til ${to} ble ikke sendt ut`,
    why: "Utgaven er godkjent, men det er ingen å sende den til nå.",
    what: "Den blir liggende til en mandag det er noen å sende den til. Du kan også velge noen andre, eller legge den bort.",
  },
  editor: {
    fields: {
      goals: "Mål i fokus",
      sinceLast: "Siden sist",
      presenting: "En tjeneste presenterer seg",
      praise: "Ukas ros",
      assignment: "Ukas oppdrag",
      struggling: "Dette strever vi med",
      unchanged: "Dette endres ikke",
      reminder: "Påminnelse",
      meeting: "Møte",
      recording: "Opptak",
      goodWords: "Gode ord på veien",
    },
    placeholders: {
      goals: "Ett mål på hver linje, høyst tre. Si gjerne hvorfor.",
      sinceLast: "Stort og smått fra uka som gikk",
      presenting:
        "Hvem er vi? Hva kan dere bruke oss til? Når bør dere ta kontakt, og hvordan? Hva strever vi med? Én ting vi er stolte av.",
      praise: `Til en tjeneste: Hva gjorde de? Hva betydde det for ${user.the}?`,
      assignment: "Noe alle kan prøve denne uka",
      struggling: "Det vi ikke har fått til ennå, og det vi lurer på",
      unchanged: "Det som står fast, selv om noe annet endres",
      meeting: "Når møtes vi? Lim inn lenka til møtet.",
      recording: "Lim inn lenka når opptaket er klart.",
      reminder: "Noe mange trenger å bli minnet om nå",
      goodWords: "En god tanke til slutt",
    },
    count: (words: number, most: number) => `${words} av ${most} ord`,
    pick: {
      assignment: "Velg et oppdrag fra biblioteket",
      reminder: "Velg en påminnelse fra biblioteket",
    },
    fromPlan: {
      title: "Hent mål fra planen",
      label: "Mål i planen",
      find: "Søk i planen",
      findHint: "Et ord eller et nummer",
      theme: "Tema",
      allThemes: "Alle temaer",
      neverShown: "ikke vist ennå",
      shown: (date: string) => `sist vist ${date}`,
      choice: (goal: string, shown: string, wanted: boolean = false) =>
        wanted ? `${goal} (ønsket av den ansvarlige, ${shown})` : `${goal} (${shown})`,
      some: (shown: number, total: number) =>
        `Her er ${shown} av ${total}. De det er lengst siden vi viste, står først.`,
      noneFound: "Jeg fant ingen mål i planen som passer. Prøv et annet ord eller et annet tema.",
      hint: "Velg ett til tre. De legges til i Mål i fokus når du trykker Lagre, sammen med hvorfor vi har dem. Du kan endre ordene, men la tittelen stå først på linja.",
    },
    pickHint: "Legges til når du lagrer",
    moreSections: "Legg til flere deler",
    removeHint: "Mål i fokus og Siden sist må være med. Andre deler kan stå tomme, og da blir de ikke med.",
    arrange: "Rekkefølge og merking",
    place: (section: string) => `${section}: plass`,
    mark: (section: string) => `${section}: merking`,
    noMark: "Ingen merking",
    buttons: {
      start: "Ny utgave",
      copy: "Kopier forrige uke",
      open: "Åpne utgaven",
      preview: "Forhåndsvis",
      ready: "Til godkjenning",
      approve: "Godkjenn",
      publish: "Publiser nå",
      cancel: "Legg bort utgaven",
    },
    states: {
      unsaved: "Ny utgave. Ikke lagret ennå.",
      draft: "Utkast.",
      ready: "Venter på godkjenning.",
      approved: "Godkjent. Klar til å publiseres.",
      publishing: "Sendes ut nå.",
      published: "Publisert.",
      withdrawn: "Trukket tilbake.",
      cancelled: "Lagt bort.",
      moved: "Går til noen andre nå.",
    },
    lastChange: (name: string, when: string) => `Sist endret av ${name} ${when}.`,
    somebody: "en redaktør",
    none: (week: number) => `Ingen utgave er under arbeid. Den neste blir uke ${week}.`,
    sending: (week: number) => `Utgaven for uke ${week} sendes ut nå.`,
    stopped: (week: number) =>
      `Utgaven for uke ${week} er trukket tilbake. Den blir byttet ut nå hos dem som har fått den.`,
    saved: "Lagret.",
    merged: (name: string, sections: string) =>
      `${name} lagret også mens du skrev. Begge deler er med. Nytt siden du åpnet skjemaet: ${sections}.`,
    mergedRead: (name: string) => `${name} har skrevet noe nytt. Les over før du går videre.`,
    unchanged: "Ingenting er endret.",
    notComplete: "Lagret, men ikke sendt til godkjenning.",
    copied: (week: number) =>
      `Tomme deler er fylt med teksten fra uke ${week}. Endre det som skal endres, og trykk Lagre.`,
    backToDraft:
      "Lagret. Teksten var godkjent, men nå er den endret. Derfor er den et utkast igjen og må godkjennes på nytt.",
    readyForYou: "Nå venter den på godkjenning. Du kan godkjenne den selv.",
    readyForOthers: "Nå venter den på godkjenning. En annen redaktør må godkjenne den.",
    approved: "Godkjent. Nå kan den publiseres.",
    goesOut: (when: string) => `Den sendes ut ${when}. Skal den ut før det, trykk Publiser nå.`,
    goesOutLate: (week: number, when: string) =>
      `Den sendes ut ${when}, for utsendingen i uke ${week} har gått. Skal den ut nå, trykk Publiser nå.`,
    goesOutNot:
      "Den sendes ikke ut av seg selv, for ingen utsending er planlagt. Trykk Publiser nå når den skal ut.",
    otherApprover: "Det er du som skrev sist. En annen redaktør må godkjenne den.",
    savedOtherApprover: "Lagret. Nå er det du som skrev sist, så en annen redaktør må godkjenne den.",
    notNow: "Det gikk ikke, for utgaven er endret siden du åpnet den. Slik er den nå.",
    mustBeApproved: "Utgaven må godkjennes før den kan publiseres.",
    nudges: {
      "thin-praise": "Et tips: «Godt jobba» sier lite alene. Hva gjorde de, og hva betydde det?",
      "only-messages": "Et tips: Nå er det bare beskjeder. Er det noe dere kan snakke sammen om?",
      "no-questions": "Et tips: Det er ingen spørsmål til dem som leser. Hva vil du gjerne vite?",
      "no-why": "Et tips: Det står ingenting om hvorfor. Én setning er nok.",
      "only-praise": "Et tips: Det er ros, men ingenting dere strever med. Hva er vanskelig nå?",
      "same-service": "Et tips: Det er samme tjeneste som sist. Er det noen andre som fortjener plassen?",
      "many-sections": "Et tips: Det er mange deler, og fem er best. Hva kan vente?",
    },
    notSaved: "Ikke lagret ennå. Alt du skrev, står her:",
    problems: {
      missing: (section: string) => `«${section}» må fylles ut.`,
      tooManyGoals: (goals: number) =>
        `Du har ${goals} mål i fokus. Velg de tre viktigste, og ta bort resten.`,
      tooManyWords: (section: string, words: number, most: number) =>
        `«${section}» har ${words} ord. Det er plass til ${most}. Ta bort ${words - most} ord.`,
      tooLong: (section: string, most: number) => `«${section}» er for lang. Det er plass til ${most} tegn.`,
    },
    newer: (name: string) => `${name} lagret en ny tekst mens du skrev. Dette er nytt:`,
    emptied: "(tatt bort)",
    newerKept:
      "Det du skrev, står i feltene under. Felt du ikke har rørt, har fått den nye teksten. Les over, og lagre igjen.",
    newerSeen: (name: string) =>
      `${name} har endret teksten siden du leste den. Les den nye før du går videre.`,
    outWhileWriting: (week: number, next: number) =>
      `Uke ${week} ble sendt ut mens du skrev. Teksten din står her. Lagrer du nå, blir det utgaven for uke ${next}.`,
    preview: "Slik ser leserne den. Denne linja og redaktørknappene ser bare du.",
    confirm: (week: number) => `Sende ut uke ${week} nå?`,
    goesTo: (people: number) => (people === 1 ? "Den går til én person." : `Den går til ${people} personer.`),
    canChange: "Er noe feil, kan du rette den eller trekke den tilbake etterpå.",
    otherWeek: (week: number, now: number) => `Dette er utgaven for uke ${week}. Nå er det uke ${now}.`,
    onItsWay: (week: number) => `Uke ${week} er på vei`,
    whenTheyGetIt:
      "Den kommer i chatten de har med meg. Noen har ikke åpnet den chatten ennå. De får utgaven når de gjør det.",
    readIt: "Skriv «siste» for å lese den slik de ser den, eller for å rette noe senere.",
    out: (week: number, name: string, when: string) => `Uke ${week} ble sendt ut av ${name} ${when}.`,
    outOnTime: (week: number, when: string) => `Uke ${week} ble sendt ut som planlagt ${when}.`,
    outNext: "Skriv «utgave» for å begynne på den neste.",
    notEditor:
      "Det er redaktørene som skriver Mandagskvarteret. Skriv «siste» for å lese den nyeste utgaven.",
    notHere: "Skriv «utgave» til meg i en egen chat, så skriver vi den der.",
    closed: "Lukket. Det du lagret, ligger klart. Skriv «utgave» for å fortsette.",
  },
};
