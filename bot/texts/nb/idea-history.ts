/**
 * One line for each event in "Dette har skjedd", and what people are told when it happens.
 * `who` is a name, a role or "Du"; `the` is "ideen", `yours` is "ideen din"; `f` holds the fields, dates written out.
 */
import type { FieldId } from "../../ideas/rules/fields.ts";
import type { EventKind } from "../../ideas/idea.ts";

/** Every field as it is shown; "" when it was left out. */
export type ShownFields = Readonly<Record<FieldId, string>>;

function quoted(text: string): string {
  return text === "" ? "" : ` «${text}»`;
}

/** Words that may have been hidden since. */
function saying(text: string): string {
  return text === "" ? "." : `: «${text}»`;
}

/** `unit` is where it was; `reason` is why it is with whoever has it now (RouteReason), never more than that. */
export function handedOver({ unit, reason }: ShownFields): string {
  if (reason === "unit-closed") return `Nivået over har overtatt, for ${unit} er lagt ned.`;
  if (reason === "leader-vacant") return `Stedfortrederen har overtatt, for ${unit} har ingen leder nå.`;
  return reason === "leader" ? `Ny leder har overtatt i ${unit}.` : "Ny leder har overtatt.";
}

/** Whoever was brought in, by the role that the bot's own event holds. */
function helper({ role, unit }: ShownFields): string {
  if (role === "deputy") return `stedfortreder i ${unit}`;
  return role === "leader" ? `leder i ${unit}` : "systemansvarlig";
}

export type Line = (who: string, f: ShownFields, the: string) => string;

export const happened = {
  submitted: (who, _, the) => `${who} sendte inn ${the}.`,
  read: (who, _, the) => `${who} har lest ${the}.`,
  message: (who, f) => `${who} skrev${saying(f.text)}`,
  asked: (who, f) => `${who} spurte${saying(f.text)}`,
  replied: (who, f) => `${who} svarte${saying(f.text)}`,
  raised: (who, f, the) => `${who} løftet ${the} til nivået over. Årsak: ${f.reason}.${quoted(f.text)}`,
  transferred: (who, f, the) => `${who} sendte ${the} videre til ${f.unit}.${quoted(f.text)}`,
  extended: (who, f) => `${who} satte ny frist: ${f.until}.${quoted(f.text)}`,
  planned: (who, f, the) =>
    `${who} planla ${the}. Starter ${f.start}. Ansvarlig: ${f.responsible}.${quoted(f.why)}`,
  tried: (who, f) =>
    `${who} satte i gang en utprøving som varer til ${f.until}.${quoted(f.what)} Hvem: ${f.who}.`,
  evaluating: (who) => `${who} avsluttet utprøvingen. Nå evalueres den.`,
  "trial-ended": () => "Tida for utprøvingen er ute. Nå evalueres den.",
  evaluated: (who) => `${who} svarte på spørsmålene om hvordan det gikk.`,
  adopted: (who, f, the) =>
    `${who} innførte ${the}. Ansvarlig: ${f.role}. Neste sjekk: ${f.nextCheck}.${quoted(f.toLast)}`,
  adjusted: (who, f) => `${who} justerte${saying(f.text)}`,
  stopped: (who, f, the) => `${who} stoppet ${the}. Årsak: ${f.reason}. Det vi lærte${saying(f.learned)}`,
  declined: (who, f) => `${who} sa nei. Årsak: ${f.reason}.${quoted(f.text)}`,
  postponed: (who, f) => `${who} svarte «ikke nå». Tas opp igjen ${f.until}.${quoted(f.text)}`,
  resumed: () => "Tatt opp igjen som avtalt, med ny svarfrist.",
  appealed: (who, f) => `${who} ba om ny vurdering${saying(f.text)}`,
  solved: (who, f) => `${who} løste det med en gang${saying(f.text)}`,
  answered: (who, f) => `${who} svarte${saying(f.text)}`,
  withdrawn: (who, _, the) => `${who} trakk ${the}.`,
  "name-removed": () => "Navnet på den som sendte inn, er tatt bort.",
  hidden: (who, f) =>
    `${who} skjulte opplysninger som ikke skulle stått her. Årsak: ${f.reason}.${quoted(f.text)}`,
  shared: (who, f, the) => `${who} vil dele ${the} med ${f.level.toLocaleLowerCase("nb")}.`,
  "start-asked": () => "Startdatoen er kommet. Lederen er spurt om dere er klare.",
  "check-asked": () => "Vi spurte om dere fortsatt gjør dette.",
  checked: (who, f) => `${who} svarte: ${f.still}.`,
  "brought-in": (_, f) => `Svaret lot vente på seg. Nå er også ${helper(f)} koblet på.`,
  "evaluation-asked": () => "Lederen er spurt om hva som skjer videre.",
  reminded: () => "Lederen har fått en påminnelse.",
  stuck: (who, f) => `${who} svarte at det står på dette: ${f.reason.toLocaleLowerCase("nb")}.`,
  left: (who) => `${who} blir ikke med likevel.`,
  joined: (who) => `${who} vil være med.`,
  commented: (who, f) => `${who} skrev${saying(f.text)}`,
  described: (who, f) => `${who} beskrev erfaringen for andre: «${f.title}».`,
  "taken-up": (_, f) => `Noen i ${f.unit} vil prøve det samme hos seg.`,
  "handed-over": (_, f) => `${handedOver(f)} Fristene er de samme.`,
} satisfies Record<EventKind, Line>;
