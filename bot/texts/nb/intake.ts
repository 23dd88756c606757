/** What people read between the idea form and Send inn, and about the channels that are not ours. */
export const intake = {
  /** On a card that asks one thing more. */
  nothingSent: "Ingenting er sendt ennå. Det du har skrevet, følger med.",
  change: "Endre",
  absence: {
    title: "Gjelder det en vakt?",
    call: "Ring leder eller vakttelefonen. Jeg kan ikke melde fra for deg.",
    phone: (number: string) => `Vakttelefon: ${number}`,
    stillIdea: "Har du et forslag eller lurer på noe, kan du sende det inn her.",
  },
  signpost: {
    title: "Hører dette hjemme et annet sted også?",
    incident: "Dette kan høres ut som et avvik.",
    whistleblowing: "Dette kan høres ut som et varsel om noe kritikkverdig.",
    incidentWhere: (where: string) =>
      `Avvik meldes i ${where}. Der blir det registrert og fulgt opp. Jeg kan ikke melde det for deg.`,
    whistleblowingWhere: (where: string) =>
      `Du kan varsle i ${where}. Der gjelder egne regler som skal beskytte deg, og du kan også gå til tillitsvalgt eller verneombud.`,
    incidentChannel: "kommunens avvikssystem",
    whistleblowingChannel: "kommunens varslingskanal",
    incidentOpen: "Åpne avvikssystemet",
    whistleblowingOpen: "Åpne varslingskanalen",
    urgent: "Er det fare for liv eller helse, ring 113.",
    reported: "Er avviket meldt?",
    reportedChoices: { yes: "Ja", no: "Nei, ikke ennå", "not-incident": "Dette er ikke et avvik" },
    goOn: "Du kan sende det inn som idé eller spørsmål likevel. Da kan det bli bedre for de neste.",
  },
  /** The chat words avvik and varsling. */
  channels: {
    incident: {
      title: "Avvik",
      lines: [
        "Meld avvik når noe har gått galt, eller holdt på å gå galt.",
        "Har du en idé til hvordan det kan unngås neste gang, send den inn her også.",
      ],
    },
    whistleblowing: {
      title: "Varsling",
      lines: [
        "Varsle når noe er kritikkverdig: brudd på lover, regler eller det de fleste mener er rett.",
        "Jeg er ikke en varslingskanal. Det du skriver her, går til en leder, ikke til dem som tar imot varsler.",
      ],
    },
  },
  rota: {
    title: "To spørsmål om bemanning",
    lead: "Svarene og det du har skrevet, blir med i budsjettrunden, uten navn. Du trenger ikke å svare på begge.",
    extraPerson: "Hva skulle den ekstra personen gjort?",
    withoutExtra: "Hva kunne vi prøvd uten?",
  },
  /** Gjør til idé, on a message of somebody else. */
  others: {
    notice:
      "Teksten er skrevet av en annen. Skriv det med dine egne ord, eller spør den som skrev, om det er greit at du sender det inn.",
    consent: "Den som skrev meldingen, har sagt ja",
    problem:
      "Her står det fortsatt ord som en annen har skrevet. Skriv det med dine egne ord, eller kryss av for at den som skrev, har sagt ja.",
    cut: "Meldingen var lang. Her er begynnelsen.",
  },
  /** The compose box in Teams. */
  compose: {
    start: "Skriv noen ord for å finne en idé eller en erfaring.",
    none: "Jeg fant ingenting som kan vises her. Skriv «mine ideer» til meg i en egen chat for å se dine egne.",
    private: (name: string) =>
      `Bare du og den som skal svare, kan lese ${name}. Derfor kan den ikke vises her, der andre leser med.`,
    onlyUnit: (name: string) =>
      `${name} er delt med enheten, ikke med hele kommunen. Derfor kan den ikke vises her, der andre leser med.`,
    stranger: "Jeg kjenner deg ikke ennå. Skriv «hei» til Mandagskvarteret i en egen chat først.",
    shared: (name: string, state: string) => `${name} · ${state}`,
    line: (unit: string) => `Fra ${unit}. Delt i Mandagskvarteret.`,
  },
  hide: {
    button: "Skjul opplysninger",
    title: (name: string) => `Skjul opplysninger i ${name}`,
    lead: "Teksten blir borte for alle og kan ikke hentes tilbake. Det blir stående at noe er skjult, hvem som gjorde det, og hvorfor. Den som sendte inn, får beskjed.",
    which: "Hvilken tekst skal skjules?",
    said: (number: number, on: string) => `${number}. hendelse, ${on}`,
    choice: (label: string, text: string) => `${label.replace(/[?:]$/, "")}: «${text}»`,
    reason: "Årsak",
    reasons: {
      user: "Kan avsløre en bruker, pasient eller pårørende",
      colleague: "Kan avsløre en kollega",
      self: "Sier mer enn nødvendig om den som skrev",
      other: "Annet",
    },
    text: "Begrunnelse",
    textHint: "Med dine egne ord, til den som skrev. Ikke gjenta det du skjuler.",
    notInTeams:
      "Kort som er sendt, blir rettet, også i Mandagskvarteret. Det noen selv har skrevet i chatten, og kort som er åpnet fra en liste, blir stående i Teams.",
    none: "Her er det ingen tekst igjen å skjule.",
    chooseText: "Velg teksten som skal skjules. Er den skjult allerede, er den ikke i lista.",
    chooseReason: "Velg en årsak.",
    done: "Skjult",
    doneNote: (name: string) => `Teksten er borte fra ${name}. Den som sendte inn, får beskjed om hvorfor.`,
    howTo: "Skriv «skjul» og nummeret, for eksempel «skjul 17».",
  },
  /** On the proposer's own card. */
  notReported: "Avviket er ikke meldt ennå. Skriv «avvik», så ser du hvor du melder det.",
  /** On the leader's card. */
  forLeader: {
    incident: "Dette kan være et varsel eller et avvik.",
    whistleblowing: "Dette kan være et varsel.",
    whistleblowingDo: {
      named:
        "Snakk med den som skrev, i dag. Ikke undersøk saken alene. Følg kommunens rutine for varsling, og vis hvor varselet kan sendes. Ikke fortell andre hvem det kommer fra.",
      unnamed:
        "Trykk Skriv til i dag, og fortell hvor varselet kan sendes. Ikke prøv å finne ut hvem som skrev, og ikke undersøk saken alene. Følg kommunens rutine for varsling.",
    },
    incidentDo:
      "Sørg for at det er trygt nå. Se til at avviket blir meldt i avvikssystemet, og svar på forslaget her.",
    reported: {
      yes: "Den som skrev, svarer at avviket er meldt.",
      no: "Den som skrev, svarer at avviket ikke er meldt ennå.",
      "not-incident": "Den som skrev, svarer at dette ikke er et avvik.",
    },
  },
};
