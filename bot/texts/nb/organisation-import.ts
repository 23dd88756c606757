/** enheter.csv, ansatte.csv and delmal.csv, sent in the chat. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const organisationImport = {
  how: "Vil du oppdatere organisasjonen eller strategiplanen? Send enheter.csv, ansatte.csv eller delmal.csv her i chatten, én eller flere. Jeg viser hva som endres før noe blir importert.",
  files: (names: string) => `Filer: ${names}`,
  and: " og ",
  figures: {
    unitsAdded: "Nye enheter",
    unitsReopened: "Enheter åpnet igjen",
    unitsMoved: "Enheter flyttet",
    unitsClosed: "Enheter lagt ned",
    unitsChanged: "Enheter endret",
    peopleAdded: "Nye ansatte",
    peopleMoved: "Ansatte flyttet",
    peopleLeft: "Ansatte sluttet",
    peopleChanged: "Ansatte endret",
    goalsAdded: "Nye delmål",
    goalsReopened: "Delmål åpnet igjen",
    goalsClosed: "Delmål avsluttet",
    goalsChanged: "Delmål endret",
  },
  large: {
    left: (n: number, all: number) =>
      `${n} av ${all} ansatte slutter. Er hele ansatte.csv med? De som ikke står i fila, får ikke lenger noe fra boten.`,
    closed: (n: number, all: number) =>
      `${n} av ${all} enheter legges ned. Er hele enheter.csv med? Åpne ideer flyttes til enheten over.`,
  },
  losesRole: "Du mister selv rollen som systemansvarlig med denne fila.",
  difference: {
    title: "Dette blir endret",
    lead: "Ingenting er importert ennå.",
    anew: "Noen har endret organisasjonen etter at du så forskjellen. Slik er forskjellen nå. Ingenting er importert.",
    partly: (done: string, left: string) =>
      `${done} er tatt i bruk. ${left} er ikke importert, for strategiplanen ble endret i mellomtida.`,
    partlyAnew: "Slik er forskjellen nå.",
    partlyLead: (left: string) => `${left} er ikke importert ennå.`,
    partlyOver: (left: string) => `Send ${left} på nytt hvis den fortsatt skal importeres.`,
    partlySame: (left: string) => `Nå er planen lik ${left}, så du trenger ikke å gjøre mer.`,
    alone: {
      "enheter.csv": "Bare enheter.csv er sendt. De ansatte er som før.",
      "ansatte.csv": "Bare ansatte.csv er sendt. Enhetene er som før.",
    },
    until: (at: string) => `Jeg tar vare på filene til ${at}. Så slettes de.`,
    names: "Hvem og hva",
  },
  faulty: {
    title: (n: number) => `${count(n, "feil", "feil")} i filene`,
    lead: "Ingenting er importert. Rett opp i fila, og send den her på nytt.",
    kept: (names: string, at: string) =>
      `Jeg husker ${names} til ${at}, så du trenger bare å sende det du har rettet.`,
  },
  unchanged: (names: string) => `${names}: Ingen endringer. Alt er som før, og ingenting er lagret.`,
  confirm: {
    title: "Importere nå?",
    lead: "Endringene gjelder med en gang, for alle.",
  },
  done: {
    title: "Importert",
    lead: (names: string) => `${names} er tatt i bruk. Filene du sendte, er slettet hos meg.`,
  },
  refused: "Ingenting er importert. Filene du sendte, er slettet hos meg.",
  gone: "Disse filene venter ikke lenger. Send dem på nytt.",
  unknown: (name: string) =>
    `Jeg kjenner ikke igjen «${name}». Første linje må være overskriftene i enheter.csv, ansatte.csv eller delmal.csv.`,
  spreadsheet: (name: string) => `«${name}» er en Excel-fil. Lagre den som «CSV UTF-8», og send den på nytt.`,
  history: {
    title: "Importert hittil",
    none: "Ingenting er importert ennå.",
    commandLine: "fra kommandolinja",
    line: (at: string, who: string) => `${at}, ${who}`,
    nothing: "Ingen endringer",
    left: (names: string) => `Ikke importert: ${names}`,
  },
  buttons: {
    import: "Importer",
    refuse: "Ikke importer",
    history: "Importert hittil",
  },
};
