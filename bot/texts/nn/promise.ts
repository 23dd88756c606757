/**
 * What time makes the bot say about ideas: reminders, and what it asks on a date. Never whose fault it is.
 * `name` is "idé 17", `the` "ideen", `The` "Ideen", `yours` "ideen din", `holder` "leiar i heimetenesta"; dates are written out.
 */
import type { PartOf } from "../part-of.ts";
import type { promise as source } from "../nb/promise.ts";

const left = (days: number): string =>
  days === 0
    ? "ingen fleire arbeidsdagar igjen"
    : days === 1
      ? "1 arbeidsdag igjen"
      : `${days} arbeidsdagar igjen`;
const ago = (days: number): string =>
  days === 1 ? "for 1 arbeidsdag sidan" : `for ${days} arbeidsdagar sidan`;

export const promise: PartOf<typeof source> = {
  due: {
    received: {
      before: (date: string, days: number) => `Svarfristen er ${date} kl. 16.00, ${left(days)}.`,
      today: "Svarfristen er i dag kl. 16.00.",
      after: (date: string, days: number) => `Svarfristen var ${date}, ${ago(days)}.`,
    },
    planned: {
      before: (date: string, days: number) =>
        `Startdatoen er komen. Du har til ${date} på å bestemme kva som skjer vidare, ${left(days)}.`,
      today: "Startdatoen er passert. Bestem i dag kva som skjer vidare.",
      after: (date: string, days: number) =>
        `Startdatoen er passert. Fristen for å bestemme kva som skjer vidare, var ${date}, ${ago(days)}.`,
    },
    evaluating: {
      before: (date: string, days: number) =>
        `Utprøvinga er over. Du har til ${date} på å bestemme kva som skjer vidare, ${left(days)}.`,
      today: "Utprøvinga er over. Bestem i dag kva som skjer vidare.",
      after: (date: string, days: number) =>
        `Utprøvinga er over. Fristen for å bestemme kva som skjer vidare, var ${date}, ${ago(days)}.`,
    },
  },
  stuck: {
    question: (name: string) => `Kva står det på med ${name}?`,
    note: "Leiaren over deg kan òg svare no, og ser det du svarer.",
    choose: "Vel det som passar best",
    reasons: {
      money: "Treng pengar",
      "other-unit": "Treng ei anna eining",
      "not-ours": "Høyrer ikkje til hos oss",
      time: "Treng tid",
    },
    youSaid: (reason: string) => `Du har svart: ${reason}.`,
    next: {
      money: "Må pengane bestemmast ein annan stad? Opne og trykk Løft til leiaren min.",
      "other-unit": "Kan ei anna eining ta det? Opne og trykk Send til anna eining.",
      "not-ours": "Opne og trykk Send til anna eining. Svarfristen og historia følgjer med.",
      time: "Opne og trykk Set ny frist, så får den som sende inn, vite når svaret kjem.",
    },
    said: (who: string, reason: string) => `${who} svarer at det står på dette: ${reason}.`,
  },
  reminder: {
    title: (count: number) => (count === 1 ? "Éin ting ventar på deg" : `${count} ting ventar på deg`),
    lead: "Ring gjerne i staden for å trykkje. Eit kort svar er betre enn eit seint.",
    done: "Ingenting av dette ventar på deg lenger. Takk!",
    broughtIn: (the: string, The: string, holder: string) =>
      `Du er kopla på fordi ${the} har venta ei stund. ${The} ligg framleis hos ${holder}, og den av dykk som svarer først, avgjer.`,
    note: "Du får høgst éi slik melding om dagen.",
    shown: (first: number, last: number, total: number) => `Viser ${first}–${last} av ${total}`,
  },
  escalated: {
    answer: (yours: string) => `Svaret på ${yours} lèt vente på seg`,
    answerDue: (date: string) => `Du skulle ha hatt svar innan ${date}.`,
    decision: (yours: string) => `Vi ventar på kva som skjer vidare med ${yours}`,
    decisionDue: (date: string) => `Det skulle ha vore bestemt innan ${date}.`,
    broughtIn: (holder: string) => `No er òg ${holder} kopla på, så du får eit svar.`,
    nothingToDo: "Du treng ikkje å gjere noko.",
    about: "Du skreiv",
  },
};
