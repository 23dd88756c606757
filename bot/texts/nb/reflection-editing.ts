/** Spørsmålsbanken for redaktører, en leders eget spørsmål, og råd om hvordan det spørres. */
export const reflectionEditing = {
  bank: {
    title: "Spørsmålsbanken",
    next: "Det neste",
    nextAt: (at: string) => `Sendes ${at}`,
    nothing: "Ingenting. Alt i banken er spurt om det siste kvartalet.",
    byPlan: "Planen har valgt. Den gjentar ingenting innen et kvartal, og bytter mellom temaene.",
    byEditor: (name: string) => `${name} har valgt.`,
    all: "Alle spørsmål og påstander",
    family: (name: string, count: number) => `${name} (${count})`,
    statements: "Påstander til pulsen",
    show: "Vis",
    new: "Nytt spørsmål",
    letPlan: "La planen velge",
    edit: "Endre",
    choose: "Spør neste gang",
    back: "Til oversikten",
    isNext: "Er valgt til neste gang.",
    neverAsked: "Ikke spurt ennå.",
    lastAsked: (week: number) => `Sist spurt i uke ${week}.`,
    isRetired: "Spørres ikke lenger.",
    titleNew: "Nytt spørsmål eller ny påstand",
    titleEdit: "Endre",
    nb: "Bokmål",
    nn: "Nynorsk (står det tomt, brukes bokmål)",
    en: "Engelsk (står det tomt, brukes bokmål)",
    familyLabel: "Tema",
    retired: "Ikke spør om dette lenger",
    keeps: "Det som allerede er sendt ut, endres ikke.",
    tooLong: (most: number) => `Det er plass til ${most} tegn på hvert språk.`,
    stale:
      "Noen andre har endret dette siden du åpnet det. Se over, og trykk Lagre hvis det er slik du vil ha det.",
    saved: "Lagret.",
    chosen: "Valgt til neste gang.",
    chosenPulse: (count: number, most: number) =>
      count === most
        ? `Valgt. Pulsen har nå ${count} påstander, og det er så mange den kan ha.`
        : `Valgt. Pulsen har nå ${count === 1 ? "én påstand" : `${count} påstander`}. Du kan velge opptil ${most}.`,
    full: (most: number) => `En puls har høyst ${most} påstander. La planen velge, og begynn på nytt.`,
    chosenByOther:
      "En annen redaktør har valgt noe i mellomtida. Det står over. Valget ditt er ikke lagret. Velg på nytt hvis du vil ha noe annet.",
    letPlanDone: "Planen velger igjen.",
    gone: "Det er sendt ut allerede, eller finnes ikke lenger. Se hva som er det neste.",
    recently: "Et råd: Dette er spurt om det siste kvartalet. Folk merker at det gjentas.",
    notEditor: "Spørsmålsbanken er for redaktører.",
  },
  ownQuestion: {
    title: "Spør enheten din",
    intro: (numbers: number, comments: number) =>
      `Ett spørsmål i uka til alle i enheten, også til deg. De kan svare uten navn. Du får tall når minst ${numbers} andre enn deg har svart uten navn. Det de har skrevet, får du se når minst ${comments} har gjort det.`,
    introSmall: (numbers: number) =>
      `Ett spørsmål i uka til alle i enheten, også til deg. De kan svare uten navn. Du får tall når minst ${numbers} andre enn deg har svart uten navn. Enheten er for liten til at det de skriver uten navn, kan vises.`,
    unit: "Enhet",
    kind: "Hva er det?",
    question: "Et spørsmål, svares med ord",
    statement: "En påstand, svares med 1 til 5",
    text: "Spørsmål eller påstand",
    placeholder: "For eksempel: Hva er det minste vi kan gjøre for at neste vakt får det lettere?",
    placeholderStatement: "For eksempel: Rapporten gir meg det jeg trenger for å starte vakta.",
    until: (closes: string) => `De kan svare til ${closes}. Da kommer resultatet til alle som ble spurt.`,
    sendAnyway: "Send likevel",
    tooFewForNumbers: (people: number, numbers: number) =>
      `Bare ${people} i enheten får spørsmålet. Minst ${numbers} andre enn deg må svare uten navn før noe vises. Du får altså bare lese svar som er sendt til deg med navn. Snakk heller sammen.`,
    tooFewForWords: (people: number) =>
      `Bare ${people} i enheten får spørsmålet. Da vises aldri det de skriver uten navn. En påstand med 1 til 5 kan gi tall.`,
    already: (next: string) => `Enheten har fått sitt spørsmål denne uka. Det neste kan sendes fra ${next}.`,
    next: (next: string) => `Det neste kan sendes fra ${next}.`,
    isAsked: (unit: string) => `${unit} er spurt:`,
    openUntil: (closes: string) => `De kan svare til ${closes}.`,
    withdraw: "Trekk spørsmålet",
    withdrawTitle: "Trekke spørsmålet?",
    withdrawThen:
      "De som har fått spørsmålet, ser en beskjed om at det er trukket. Svarene slettes uten at noen får lese dem.",
    withdrawn: "Spørsmålet er trukket",
    withdrawnThen:
      "De som fikk spørsmålet, ser nå en beskjed i stedet. Svarene slettes uten at noen får lese dem.",
    tooLateToWithdraw:
      "Svarfristen er ute, så spørsmålet kan ikke trekkes. Resultatet er på vei eller har kommet.",
    sent: "Sendt",
    sentTo: (people: number) => `Spørsmålet går til ${people} i enheten, hver til den tida de har valgt.`,
    resultComes: (at: string) => `Resultatet kommer ${at}.`,
    notLeader: "Du kan bare spørre en enhet du leder, eller der du er stedfortreder mens lederen er borte.",
    closed: "Ingenting er sendt.",
  },
  nudges: {
    blames: "Et råd: «Hvorfor … ikke» kan høres ut som kritikk. Spør heller hva som gjør det vanskelig.",
    leads: "Et råd: Svaret ligger i spørsmålet. Spør slik at alle svar er like lette å gi.",
    names: "Et råd: Det ser ut til at det står et navn her. Spør om arbeidet, ikke om en person.",
    "one-person": "Et råd: Dette vurderer én person som alle vet hvem er. Spør om noe dere kan endre sammen.",
    personal:
      "Et råd: Dette er privat. Helse, familie og tro skal ingen måtte svare på her. Spør om noe dere kan endre på jobben.",
    "two-in-one": "Et råd: Her er det to ting på én gang. Da vet ingen hva svaret gjelder. Velg én.",
    "no-question": "Et råd: Det står ikke noe spørsmålstegn. Er det et spørsmål?",
    "not-own": "Et råd: En påstand er noe folk kan være enige eller uenige i, ikke et spørsmål.",
    long: "Et råd: Det er langt. Kortere spørsmål får flere svar.",
  },
};
