/**
 * What time makes the bot say about ideas: reminders, and what it asks on a date. Never whose fault it is.
 * `name` is "idé 17", `the` "ideen", `The` "Ideen", `yours` "ideen din", `holder` "leder i hjemmetjenesten"; dates are written out.
 */
const left = (days: number) =>
  days === 0
    ? "ingen flere arbeidsdager igjen"
    : days === 1
      ? "1 arbeidsdag igjen"
      : `${days} arbeidsdager igjen`;
const ago = (days: number) => (days === 1 ? "for 1 arbeidsdag siden" : `for ${days} arbeidsdager siden`);

/** How late something is, by what is waited for. */
const due = {
  received: {
    before: (date: string, days: number) => `Svarfristen er ${date} kl. 16.00, ${left(days)}.`,
    today: "Svarfristen er i dag kl. 16.00.",
    after: (date: string, days: number) => `Svarfristen var ${date}, ${ago(days)}.`,
  },
  planned: {
    before: (date: string, days: number) =>
      `Startdatoen er kommet. Du har til ${date} på å bestemme hva som skjer videre, ${left(days)}.`,
    today: "Startdatoen er passert. Bestem i dag hva som skjer videre.",
    after: (date: string, days: number) =>
      `Startdatoen er passert. Fristen for å bestemme hva som skjer videre, var ${date}, ${ago(days)}.`,
  },
  evaluating: {
    before: (date: string, days: number) =>
      `Utprøvingen er over. Du har til ${date} på å bestemme hva som skjer videre, ${left(days)}.`,
    today: "Utprøvingen er over. Bestem i dag hva som skjer videre.",
    after: (date: string, days: number) =>
      `Utprøvingen er over. Fristen for å bestemme hva som skjer videre, var ${date}, ${ago(days)}.`,
  },
};

/** Hva står det på? */
const stuck = {
  question: (name: string) => `Hva står det på med ${name}?`,
  note: "Lederen over deg kan også svare nå, og ser det du svarer.",
  choose: "Velg det som passer best",
  reasons: {
    money: "Trenger penger",
    "other-unit": "Trenger en annen enhet",
    "not-ours": "Hører ikke til hos oss",
    time: "Trenger tid",
  },
  youSaid: (reason: string) => `Du har svart: ${reason}.`,
  /** What can be done about it; the button is on the opened idea. */
  next: {
    money: "Må pengene bestemmes et annet sted? Åpne og trykk Løft til min leder.",
    "other-unit": "Kan en annen enhet ta det? Åpne og trykk Send til annen enhet.",
    "not-ours": "Åpne og trykk Send til annen enhet. Svarfristen og historien følger med.",
    time: "Åpne og trykk Sett ny frist, så får den som sendte inn, vite når svaret kommer.",
  },
  said: (who: string, reason: string) => `${who} svarer at det står på dette: ${reason}.`,
};

/** One collected message to a leader. */
const reminder = {
  title: (count: number) => (count === 1 ? "En ting venter på deg" : `${count} ting venter på deg`),
  lead: "Ring gjerne i stedet for å trykke. Et kort svar er bedre enn et sent.",
  done: "Ingenting av dette venter på deg lenger. Takk!",
  broughtIn: (the: string, The: string, holder: string) =>
    `Du er koblet på fordi ${the} har ventet en stund. ${The} ligger fortsatt hos ${holder}, og den av dere som svarer først, avgjør.`,
  note: "Du får høyst én slik melding om dagen.",
  shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
};

/** To the proposer, when an answer is late. */
const escalated = {
  answer: (yours: string) => `Svaret på ${yours} lar vente på seg`,
  answerDue: (date: string) => `Du skulle hatt svar innen ${date}.`,
  decision: (yours: string) => `Vi venter på hva som skjer videre med ${yours}`,
  decisionDue: (date: string) => `Det skulle vært bestemt innen ${date}.`,
  broughtIn: (holder: string) => `Nå er også ${holder} koblet på, så du får et svar.`,
  nothingToDo: "Du trenger ikke å gjøre noe.",
  about: "Du skrev",
};

export const promise = { due, stuck, reminder, escalated };
