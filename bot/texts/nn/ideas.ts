/** What people read about ideas. A question ("noko eg lurer på") is called a question all the way. */
import type { PartOf } from "../part-of.ts";
import type { ideas as source } from "../nb/ideas.ts";
import { user } from "../user-words.ts";
import { actionForms, actionWords, doneWords, pressWords } from "./idea-actions.ts";
import { fields } from "./idea-fields.ts";
import { categories, form } from "./idea-forms.ts";
import { happened } from "./idea-history.ts";
import { lists, refusals } from "./idea-lists.ts";
import { asks, news, newsParts, newsToOthers } from "./idea-news.ts";

type Part<K extends keyof typeof source> = PartOf<Pick<typeof source, K>>[K];

const things: Part<"things"> = {
  idea: { name: "Idé", the: "ideen", yours: "ideen din", matter: "ideen din", matterIs: "ideen din er" },
  question: {
    name: "Spørsmål",
    the: "spørsmålet",
    yours: "spørsmålet ditt",
    matter: "det du spurde om",
    matterIs: "det du spurde om, er",
  },
};

const states: Part<"states"> = {
  received: "Motteke",
  clarifying: "Spørsmål stilt",
  raised: "Løfta",
  planned: "Planlagt",
  trial: "Blir prøvd ut",
  adjusting: "Blir justert",
  evaluating: "Blir evaluert",
  adopted: "Innført",
  stopped: "Stoppa",
  declined: "Nei, grunngjeve",
  postponed: (date: string) => `Ikkje no – blir teke opp igjen ${date}`,
  answered: "Svart på",
  withdrawn: "Trekt",
};

const next: Part<"next"> = {
  planned: (date: string) => `Startar ${date}.`,
  plannedLeader: (date: string) => `Startar ${date}. Då spør eg om de er klare.`,
  trial: (date: string) => `Blir prøvd ut til ${date}. Då spør eg deg korleis det gjekk.`,
  trialLeader: (date: string) =>
    `Blir prøvd ut til ${date}. Då spør eg dei som har vore med, korleis det gjekk.`,
  evaluating: (holder: string) => `No er det ${holder} som bestemmer kva som skjer vidare.`,
  evaluatingLeader: "Bestem kva som skjer vidare: Innfør, Juster eller Stopp.",
  adopted: (date: string) => `Neste sjekk ${date}: Gjer de dette framleis?`,
  noLongerDone: "Nokon har svart at de ikkje gjer dette lenger. Vil de prøve igjen, eller stoppe?",
  checkUnanswered: (date: string) => `Gjer de dette framleis? Spurt ${date}. Ikkje svart.`,
  noLongerDoneWaits: (holder: string) =>
    `Nokon har svart at de ikkje gjer dette lenger. No er det ${holder} som bestemmer kva som skjer.`,
  declined: "Veit du noko som leiaren ikkje visste? Du kan be om ny vurdering éin gong.",
};

const details: Part<"details"> = {
  planned: "Planen",
  tried: "Utprøvinga",
  adjusted: "Justeringa",
  adopted: "Slik gjekk det",
  stopped: "Difor stoppa vi",
};

const evaluations: Part<"evaluations"> = {
  title: "Slik gjekk det, meiner dei som var med",
  none: "Ingen har svart på spørsmåla enno.",
  one: (who: string) => `${who} svarte`,
  each: "Sjå kva kvar enkelt svarte",
};

const holders: Part<"holders"> = {
  leader: (unit: string) => `leiar i ${unit}`,
  deputy: (unit: string) => `stadfortredar i ${unit}`,
  administrator: "systemansvarleg",
};

const informed: Part<"informed"> = {
  leader: (unit: string) => `leiar i ${unit}`,
  "union-rep": (unit: string) => `tillitsvald i ${unit}`,
  "safety-rep": (unit: string) => `verneombod i ${unit}`,
};

/** What follows "Sendt til leiar i …": why it is there. Never why somebody is away, or until when. */
const because: Part<"because"> = {
  leader: () => "",
  "leader-unavailable": () => ", leiar er ikkje tilgjengeleg no",
  "leader-vacant": () => ", for eininga har ingen leiar no",
  "nobody-in-unit": (unit: string) => `, for ingen i ${unit} kan ta imot no`,
  "own-idea": (unit: string) => `, for du er sjølv leiar i ${unit}`,
  "nobody-in-line": () => ", for ingen leiar kan ta imot no",
  chosen: () => ", vald mottakar",
  raised: () => ", for leiaren har løfta det dit",
  transferred: () => ", for det er sendt vidare dit",
  "unit-closed": (unit: string) => `, for ${unit} er lagd ned`,
};

const whyYou: Part<"whyYou"> = {
  leader: (holder: string) => `Du får dette fordi du er ${holder}.`,
  "leader-unavailable": (holder: string) =>
    `Du får dette fordi du er ${holder}, og leiaren er ikkje tilgjengeleg no.`,
  "leader-vacant": (holder: string) => `Du får dette fordi du er ${holder}, og eininga har ingen leiar no.`,
  "nobody-in-unit": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ingen i ${unit} kan ta imot no.`,
  "own-idea": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og den som sende inn, er sjølv leiar i ${unit}.`,
  "nobody-in-line": (holder: string) => `Du får dette fordi du er ${holder}, og ingen leiar kan ta imot no.`,
  chosen: (holder: string) => `Du får dette fordi du er ${holder} og vald mottakar.`,
  raised: (holder: string) => `Du får dette fordi du er ${holder}, og leiaren under har løfta det til deg.`,
  transferred: (holder: string) =>
    `Du får dette fordi du er ${holder}, og ei anna eining har sendt det vidare til deg.`,
  "unit-closed": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ${unit} er lagd ned.`,
};

const shown: Part<"shown"> = {
  title: (thing: string, number: number, state: string) => `${thing} ${number} – ${state}`,
  summary: (thing: string, number: number, state: string) => `${thing} ${number}: ${state}`,
  sentTo: (holder: string, why: string) => `Sendt til ${holder}${why}.`,
  goesTo: (holder: string, why: string) => `Går til ${holder}${why}.`,
  due: "Svarfrist",
  dueAt: (date: string) => `${date} kl. 16.00`,
  dueStopped: {
    proposer: "Står stille til du har svart",
    leader: "Står stille til du har fått svar",
    informed: "Står stille til den som sende inn, har svart",
  },
  unit: "Gjeld",
  from: "Frå",
  fromGroup: "På vegner av",
  nameToLeader: (name: string) => `${name} (berre leiar ser namnet)`,
  nameToEveryone: (name: string) => `${name} (alle kan sjå namnet)`,
  withoutName: "Kollegaen utan namn",
  nameToNobody: (name: string) => `${name} (du ser ikkje namnet, men de kan skrive til kvarandre her)`,
  yourName: "Namnet ditt",
  proposal: "Forslag",
  category: "Handlar om",
  across: "Gjeld fleire tenester",
  yes: "Ja",
  stopDoing: "Dette kan vi slutte med",
  forUser: `For ${user.the}`,
  sharing: "De sa – vi gjorde",
  share: { no: "Skal ikkje delast", yes: "Kan delast utan namn", named: "Kan delast med namn" },
  content: "Dette vart sendt inn",
  history: "Dette har skjedd",
  olderLeftOut: (count: number) => `Dei ${count} eldste hendingane får ikkje plass her.`,
  you: "Du",
  nobody: "sletta brukar",
  nameRemoved: "Namnet er teke bort",
  theProposer: "Den som sende inn",
  informed: "Får òg lese",
  theBot: "Mandagskvarteret",
};

const buttons: Part<"buttons"> = {
  more: "Fleire val",
  open: (number: number) => `Opne ${number}`,
};

const more: Part<"more"> = {
  title: (name: string) => `Fleire val for ${name}`,
  decide: "Bestem kva som skal skje",
  first: "Treng du noko først?",
  other: "Anna",
};

const leader: Part<"leader"> = {
  received: { idea: "Ny idé", question: "Nytt spørsmål" },
  forReading: (holder: string) => `Til orientering. Det er ${holder} som svarer.`,
  leads: {
    resumed: (name: string) => `I dag skal ${name} takast opp igjen.`,
    raised: (name: string) => `Leiaren under deg har løfta ${name} til deg.`,
    transferred: (name: string) => `Nokon har sendt ${name} til deg.`,
    "trial-ended": (name: string) => `Utprøvinga er over. No skal ${name} evaluerast.`,
    evaluating: (name: string) => `Utprøvinga er over. No skal ${name} evaluerast.`,
    "evaluation-asked": (name: string) =>
      `No kan du bestemme kva som skjer vidare med ${name}. Spør gjerne dei som gjorde det.`,
    "check-asked": (name: string) => `Tid for ein sjekk av ${name}: Gjer de dette framleis?`,
    "handed-over": (name: string) => `Du har teke over ${name}.`,
    "brought-in": (name: string, holder: string) =>
      `Svaret på ${name} lèt vente på seg hos ${holder}. No kan du òg svare. Den som svarer først, bestemmer.`,
  },
  passedOn: (name: string, holder: string) =>
    `No er det ${holder} som svarer på ${name}. Du treng ikkje å gjere meir med det.`,
};

export const ideas: PartOf<typeof source> = {
  things,
  form,
  states,
  next,
  details,
  evaluations,
  holders,
  informed,
  because,
  whyYou,
  categories,
  shown,
  buttons,
  more,
  actions: actionWords,
  presses: pressWords,
  forms: actionForms,
  done: doneWords,
  fields,
  happened,
  news,
  newsParts,
  newsToOthers,
  asks,
  leader,
  refusals,
  lists,
};
