/**
 * One line for each event in "Dette har skjedd". `who` is a name, a role or "Du"; `the` is "ideen"; `f` holds the fields,
 * dates written out.
 */
import type { EventKind } from "../../ideas/idea.ts";
import type { Line, ShownFields } from "../nb/idea-history.ts";

function quoted(text: string): string {
  return text === "" ? "" : ` «${text}»`;
}

/** Words that may have been hidden since. */
function saying(text: string): string {
  return text === "" ? "." : `: «${text}»`;
}

/** `unit` is where it was; `reason` is why it is with whoever has it now (RouteReason), never more than that. */
export function handedOver({ unit, reason }: ShownFields): string {
  if (reason === "unit-closed") return `Nivået over har teke over, for ${unit} er lagd ned.`;
  if (reason === "leader-vacant") return `Stadfortredaren har teke over, for ${unit} har ingen leiar no.`;
  return reason === "leader" ? `Ny leiar har teke over i ${unit}.` : "Ny leiar har teke over.";
}

/** Whoever was brought in, by the role that the bot's own event holds. */
function helper({ role, unit }: ShownFields): string {
  if (role === "deputy") return `stadfortredar i ${unit}`;
  return role === "leader" ? `leiar i ${unit}` : "systemansvarleg";
}

export const happened = {
  submitted: (who, _, the) => `${who} sende inn ${the}.`,
  read: (who, _, the) => `${who} har lese ${the}.`,
  message: (who, f) => `${who} skreiv${saying(f.text)}`,
  asked: (who, f) => `${who} spurde${saying(f.text)}`,
  replied: (who, f) => `${who} svarte${saying(f.text)}`,
  raised: (who, f, the) => `${who} løfta ${the} til nivået over. Årsak: ${f.reason}.${quoted(f.text)}`,
  transferred: (who, f, the) => `${who} sende ${the} vidare til ${f.unit}.${quoted(f.text)}`,
  extended: (who, f) => `${who} sette ny frist: ${f.until}.${quoted(f.text)}`,
  planned: (who, f, the) =>
    `${who} planla ${the}. Startar ${f.start}. Ansvarleg: ${f.responsible}.${quoted(f.why)}`,
  tried: (who, f) =>
    `${who} sette i gang ei utprøving som varer til ${f.until}.${quoted(f.what)} Kven: ${f.who}.`,
  evaluating: (who) => `${who} avslutta utprøvinga. No blir ho evaluert.`,
  "trial-ended": () => "Tida for utprøvinga er ute. No blir ho evaluert.",
  evaluated: (who) => `${who} svarte på spørsmåla om korleis det gjekk.`,
  adopted: (who, f, the) =>
    `${who} innførte ${the}. Ansvarleg: ${f.role}. Neste sjekk: ${f.nextCheck}.${quoted(f.toLast)}`,
  adjusted: (who, f) => `${who} justerte${saying(f.text)}`,
  stopped: (who, f, the) => `${who} stoppa ${the}. Årsak: ${f.reason}. Det vi lærte${saying(f.learned)}`,
  declined: (who, f) => `${who} sa nei. Årsak: ${f.reason}.${quoted(f.text)}`,
  postponed: (who, f) => `${who} svarte «ikkje no». Blir teke opp igjen ${f.until}.${quoted(f.text)}`,
  resumed: () => "Teke opp igjen som avtalt, med ny svarfrist.",
  appealed: (who, f) => `${who} bad om ny vurdering${saying(f.text)}`,
  solved: (who, f) => `${who} løyste det med ein gong${saying(f.text)}`,
  answered: (who, f) => `${who} svarte${saying(f.text)}`,
  withdrawn: (who, _, the) => `${who} trekte ${the}.`,
  "name-removed": () => "Namnet på den som sende inn, er teke bort.",
  hidden: (who, f) =>
    `${who} skjulte opplysningar som ikkje skulle ha stått her. Årsak: ${f.reason}.${quoted(f.text)}`,
  shared: (who, f, the) => `${who} vil dele ${the} med ${f.level.toLocaleLowerCase("nn")}.`,
  "start-asked": () => "Startdatoen er komen. Leiaren er spurd om de er klare.",
  "check-asked": () => "Vi spurde om de framleis gjer dette.",
  checked: (who, f) => `${who} svarte: ${f.still}.`,
  "brought-in": (_, f) => `Svaret lét vente på seg. No er òg ${helper(f)} kopla på.`,
  "evaluation-asked": () => "Leiaren er spurd om kva som skjer vidare.",
  reminded: () => "Leiaren har fått ei påminning.",
  stuck: (who, f) => `${who} svarte at det står på dette: ${f.reason.toLocaleLowerCase("nn")}.`,
  left: (who) => `${who} blir ikkje med likevel.`,
  joined: (who) => `${who} vil vere med.`,
  commented: (who, f) => `${who} skreiv${saying(f.text)}`,
  described: (who, f) => `${who} beskreiv erfaringa for andre: «${f.title}».`,
  "taken-up": (_, f) => `Nokon i ${f.unit} vil prøve det same hos seg.`,
  "handed-over": (_, f) => `${handedOver(f)} Fristane er dei same.`,
} satisfies Partial<Record<EventKind, Line>>;
