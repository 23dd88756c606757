/** enheter.csv, ansatte.csv and delmal.csv, sent in the chat. */
import type { PartOf } from "../part-of.ts";
import type { organisationImport as source } from "../nb/organisation-import.ts";

export const organisationImport: PartOf<typeof source> = {
  how: "Vil du oppdatere organisasjonen eller strategiplanen? Send enheter.csv, ansatte.csv eller delmal.csv her i chatten, éi eller fleire. Eg viser kva som blir endra før noko blir importert.",
  files: (names: string) => `Filer: ${names}`,
  and: " og ",
  figures: {
    unitsAdded: "Nye einingar",
    unitsReopened: "Einingar opna igjen",
    unitsMoved: "Einingar flytte",
    unitsClosed: "Einingar lagde ned",
    unitsChanged: "Einingar endra",
    peopleAdded: "Nye tilsette",
    peopleMoved: "Tilsette flytte",
    peopleLeft: "Tilsette slutta",
    peopleChanged: "Tilsette endra",
    goalsAdded: "Nye delmål",
    goalsReopened: "Delmål opna igjen",
    goalsClosed: "Delmål avslutta",
    goalsChanged: "Delmål endra",
  },
  large: {
    left: (n: number, all: number) =>
      `${n} av ${all} tilsette sluttar. Er heile ansatte.csv med? Dei som ikkje står i fila, får ikkje lenger noko frå boten.`,
    closed: (n: number, all: number) =>
      `${n} av ${all} einingar blir lagde ned. Er heile enheter.csv med? Opne idear blir flytte til eininga over.`,
  },
  losesRole: "Du mistar sjølv rolla som systemansvarleg med denne fila.",
  difference: {
    title: "Dette blir endra",
    lead: "Ingenting er importert enno.",
    anew: "Nokon har endra organisasjonen etter at du såg forskjellen. Slik er forskjellen no. Ingenting er importert.",
    partly: (done: string, left: string) =>
      `${done} er teken i bruk. ${left} er ikkje importert, for strategiplanen vart endra i mellomtida.`,
    partlyAnew: "Slik er forskjellen no.",
    partlyLead: (left: string) => `${left} er ikkje importert enno.`,
    partlyOver: (left: string) => `Send ${left} på nytt om ho framleis skal importerast.`,
    partlySame: (left: string) => `No er planen lik ${left}, så du treng ikkje å gjere meir.`,
    alone: {
      "enheter.csv": "Berre enheter.csv er send. Dei tilsette er som før.",
      "ansatte.csv": "Berre ansatte.csv er send. Einingane er som før.",
    },
    until: (at: string) => `Eg tek vare på filene til ${at}. Så blir dei sletta.`,
    names: "Kven og kva",
  },
  faulty: {
    title: (n: number) => `${n} feil i filene`,
    lead: "Ingenting er importert. Rett opp i fila, og send ho her på nytt.",
    kept: (names: string, at: string) =>
      `Eg hugsar ${names} til ${at}, så du treng berre å sende det du har retta.`,
  },
  unchanged: (names: string) => `${names}: Ingen endringar. Alt er som før, og ingenting er lagra.`,
  confirm: {
    title: "Importere no?",
    lead: "Endringane gjeld med ein gong, for alle.",
  },
  done: {
    title: "Importert",
    lead: (names: string) => `${names} er i bruk no. Filene du sende, er sletta hos meg.`,
  },
  refused: "Ingenting er importert. Filene du sende, er sletta hos meg.",
  gone: "Desse filene ventar ikkje lenger. Send dei på nytt.",
  unknown: (name: string) =>
    `Eg kjenner ikkje igjen «${name}». Første linje må vere overskriftene i enheter.csv, ansatte.csv eller delmal.csv.`,
  spreadsheet: (name: string) => `«${name}» er ei Excel-fil. Lagre ho som «CSV UTF-8», og send ho på nytt.`,
  history: {
    title: "Importert hittil",
    none: "Ingenting er importert enno.",
    commandLine: "frå kommandolinja",
    line: (at: string, who: string) => `${at}, ${who}`,
    nothing: "Ingen endringar",
    left: (names: string) => `Ikkje importert: ${names}`,
  },
  buttons: {
    import: "Importer",
    refuse: "Ikkje importer",
    history: "Importert hittil",
  },
};
