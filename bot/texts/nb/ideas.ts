/** What people read about ideas. A question ("noe jeg lurer på") is called a question all the way. */

import { user } from "../user-words.ts";
import { actionForms, actionWords, doneWords, pressWords } from "./idea-actions.ts";
import { fields } from "./idea-fields.ts";
import { categories, form } from "./idea-forms.ts";
import { happened } from "./idea-history.ts";
import { lists, refusals } from "./idea-lists.ts";
import { asks, news, newsParts, newsToOthers } from "./idea-news.ts";

/** `matter` is what is tried and done, `matterIs` begins a sentence about it: nobody tries a question. */
type Thing = Readonly<Record<"name" | "the" | "yours" | "matter" | "matterIs", string>>;

const things: Record<"idea" | "question", Thing> = {
  idea: { name: "Idé", the: "ideen", yours: "ideen din", matter: "ideen din", matterIs: "ideen din er" },
  question: {
    name: "Spørsmål",
    the: "spørsmålet",
    yours: "spørsmålet ditt",
    matter: "det du spurte om",
    matterIs: "det du spurte om, er",
  },
};

const states = {
  received: "Mottatt",
  clarifying: "Spørsmål stilt",
  raised: "Løftet",
  planned: "Planlagt",
  trial: "Prøves ut",
  adjusting: "Justeres",
  evaluating: "Evalueres",
  adopted: "Innført",
  stopped: "Stoppet",
  declined: "Nei, begrunnet",
  postponed: (date: string) => `Ikke nå – tas opp igjen ${date}`,
  answered: "Besvart",
  withdrawn: "Trukket",
};

/** What comes next, and when. */
const next = {
  planned: (date: string) => `Starter ${date}.`,
  plannedLeader: (date: string) => `Starter ${date}. Da spør jeg om dere er klare.`,
  trial: (date: string) => `Prøves ut til ${date}. Da spør jeg deg hvordan det gikk.`,
  trialLeader: (date: string) => `Prøves ut til ${date}. Da spør jeg dem som har vært med, hvordan det gikk.`,
  evaluating: (holder: string) => `Nå er det ${holder} som bestemmer hva som skjer videre.`,
  evaluatingLeader: "Bestem hva som skjer videre: Innfør, Juster eller Stopp.",
  adopted: (date: string) => `Neste sjekk ${date}: Gjør dere dette fortsatt?`,
  noLongerDone: "Noen har svart at dere ikke gjør dette lenger. Vil dere prøve igjen, eller stoppe?",
  checkUnanswered: (date: string) => `Gjør dere dette fortsatt? Spurt ${date}. Ikke svart.`,
  noLongerDoneWaits: (holder: string) =>
    `Noen har svart at dere ikke gjør dette lenger. Nå er det ${holder} som bestemmer hva som skjer.`,
  declined: "Vet du noe som lederen ikke visste? Du kan be om ny vurdering én gang.",
};

/** Headings above what a leader wrote when it got where it is. */
const details = {
  planned: "Planen",
  tried: "Utprøvingen",
  adjusted: "Justeringen",
  adopted: "Slik gikk det",
  stopped: "Derfor stoppet vi",
};

/** What proposer and participants answered before the leader decides. */
const evaluations = {
  title: "Slik gikk det, mener de som var med",
  none: "Ingen har svart på spørsmålene ennå.",
  one: (who: string) => `${who} svarte`,
  each: "Se hva hver enkelt svarte",
};

/** Roles in a unit; the unit's name comes with a small letter. */
const holders = {
  leader: (unit: string) => `leder i ${unit}`,
  deputy: (unit: string) => `stedfortreder i ${unit}`,
  administrator: "systemansvarlig",
};

/** Who reads it without answering for it. */
const informed = {
  leader: (unit: string) => `leder i ${unit}`,
  "union-rep": (unit: string) => `tillitsvalgt i ${unit}`,
  "safety-rep": (unit: string) => `verneombud i ${unit}`,
};

/** What follows "Sendt til leder i …": why it is there. Never why somebody is away, or until when. */
const because = {
  leader: () => "",
  "leader-unavailable": () => ", leder er ikke tilgjengelig nå",
  "leader-vacant": () => ", for enheten har ingen leder nå",
  "nobody-in-unit": (unit: string) => `, for ingen i ${unit} kan ta imot nå`,
  "own-idea": (unit: string) => `, for du er selv leder i ${unit}`,
  "nobody-in-line": () => ", for ingen leder kan ta imot nå",
  chosen: () => ", valgt mottaker",
  raised: () => ", for lederen har løftet det dit",
  transferred: () => ", for det er sendt videre dit",
  "unit-closed": (unit: string) => `, for ${unit} er lagt ned`,
};

/** The same to whoever got it. */
const whyYou = {
  leader: (holder: string) => `Du får dette fordi du er ${holder}.`,
  "leader-unavailable": (holder: string) =>
    `Du får dette fordi du er ${holder}, og lederen er ikke tilgjengelig nå.`,
  "leader-vacant": (holder: string) => `Du får dette fordi du er ${holder}, og enheten har ingen leder nå.`,
  "nobody-in-unit": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ingen i ${unit} kan ta imot nå.`,
  "own-idea": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og den som sendte inn, er selv leder i ${unit}.`,
  "nobody-in-line": (holder: string) => `Du får dette fordi du er ${holder}, og ingen leder kan ta imot nå.`,
  chosen: (holder: string) => `Du får dette fordi du er ${holder} og valgt mottaker.`,
  raised: (holder: string) => `Du får dette fordi du er ${holder}, og lederen under har løftet det til deg.`,
  transferred: (holder: string) =>
    `Du får dette fordi du er ${holder}, og en annen enhet har sendt det videre til deg.`,
  "unit-closed": (holder: string, unit: string) =>
    `Du får dette fordi du er ${holder}, og ${unit} er lagt ned.`,
};

/** A card about one idea. */
const shown = {
  title: (thing: string, number: number, state: string) => `${thing} ${number} – ${state}`,
  summary: (thing: string, number: number, state: string) => `${thing} ${number}: ${state}`,
  sentTo: (holder: string, why: string) => `Sendt til ${holder}${why}.`,
  goesTo: (holder: string, why: string) => `Går til ${holder}${why}.`,
  due: "Svarfrist",
  dueAt: (date: string) => `${date} kl. 16.00`,
  /** By reader. */
  dueStopped: {
    proposer: "Står stille til du har svart",
    leader: "Står stille til du har fått svar",
    informed: "Står stille til den som sendte inn, har svart",
  },
  unit: "Gjelder",
  from: "Fra",
  fromGroup: "På vegne av",
  nameToLeader: (name: string) => `${name} (bare leder ser navnet)`,
  nameToEveryone: (name: string) => `${name} (alle kan se navnet)`,
  withoutName: "Kollegaen uten navn",
  nameToNobody: (name: string) => `${name} (du ser ikke navnet, men dere kan skrive til hverandre her)`,
  yourName: "Navnet ditt",
  proposal: "Forslag",
  category: "Handler om",
  across: "Gjelder flere tjenester",
  yes: "Ja",
  stopDoing: "Dette kan vi slutte med",
  forUser: `For ${user.the}`,
  sharing: "Dere sa – vi gjorde",
  share: { no: "Skal ikke deles", yes: "Kan deles uten navn", named: "Kan deles med navn" },
  content: "Dette ble sendt inn",
  history: "Dette har skjedd",
  olderLeftOut: (count: number) => `De ${count} eldste hendelsene får ikke plass her.`,
  you: "Du",
  nobody: "slettet bruker",
  nameRemoved: "Navnet er tatt bort",
  theProposer: "Den som sendte inn",
  informed: "Får også lese",
  theBot: "Mandagskvarteret",
};

const buttons = {
  more: "Flere valg",
  open: (number: number) => `Åpne ${number}`,
};

/** Flere valg, in groups of what one may be looking for. */
const more = {
  title: (name: string) => `Flere valg for ${name}`,
  decide: "Bestem hva som skal skje",
  first: "Trenger du noe først?",
  other: "Annet",
};

/** What the leader is told; `name` is "idé 17". */
const leader = {
  received: { idea: "Ny idé", question: "Nytt spørsmål" },
  forReading: (holder: string) => `Til orientering. Det er ${holder} som svarer.`,
  /** Why the card comes, by what happened. */
  leads: {
    resumed: (name: string) => `I dag skal ${name} tas opp igjen.`,
    raised: (name: string) => `Lederen under deg har løftet ${name} til deg.`,
    transferred: (name: string) => `Noen har sendt ${name} til deg.`,
    "trial-ended": (name: string) => `Utprøvingen er over. Nå skal ${name} evalueres.`,
    evaluating: (name: string) => `Utprøvingen er over. Nå skal ${name} evalueres.`,
    "evaluation-asked": (name: string) =>
      `Nå kan du bestemme hva som skjer videre med ${name}. Spør gjerne dem som gjorde det.`,
    "check-asked": (name: string) => `Tid for en sjekk av ${name}: Gjør dere dette fortsatt?`,
    "handed-over": (name: string) => `Du har overtatt ${name}.`,
    "brought-in": (name: string, holder: string) =>
      `Svaret på ${name} lar vente på seg hos ${holder}. Nå kan du også svare. Den som svarer først, bestemmer.`,
  },
  passedOn: (name: string, holder: string) =>
    `Nå er det ${holder} som svarer på ${name}. Du trenger ikke å gjøre mer med det.`,
};

export const ideas = {
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
  /** Which of them are offered, in order. */
  offered: Object.keys(categories),
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
