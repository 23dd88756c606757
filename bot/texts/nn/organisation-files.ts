/** What the IT person reads about enheter.csv and ansatte.csv. The names of files and columns are the same. */
import type { PartOf } from "../part-of.ts";
import type { organisationFiles as source } from "../nb/organisation-files.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const units = (n: number): string => count(n, "eining", "einingar");
const people = (n: number): string => count(n, "tilsett", "tilsette");

export const organisationFiles: PartOf<typeof source> = {
  line: (file: string, line: number) => `${file} linje ${line}`,
  column: (column: string) => `kolonne ${column}`,
  warning: (text: string) => `Åtvaring: ${text}`,
  faults: {
    missingFile: (others: string) => `fila finst ikkje i mappa. Mappa må ha ${others}.`,
    emptyFile: (columns: readonly string[]) =>
      `fila er tom. Første linje må vere overskriftene ${columns.join(";")}`,
    tooManyLines: (lines: number, most: number) =>
      `fila har ${lines} linjer. Tillate: høgst ${most}. Er det rett fil?`,
    encodingUtf16: "fila er lagra som UTF-16. Tillate: UTF-8 (i Excel: «CSV UTF-8»).",
    encodingOther: (lines: number) =>
      `fila er ikkje UTF-8; ${count(lines, "linje har", "linjer har")} teikn som ikkje kan lesast. Tillate: UTF-8 (i Excel: «CSV UTF-8»).`,
    columnMissing: (columns: readonly string[]) =>
      `kolonnen manglar. Overskriftene må vere ${columns.join(";")}`,
    columnUnknown: (found: string, columns: readonly string[]) =>
      `ukjend kolonne «${found}». Tillatne overskrifter: ${columns.join(";")}`,
    columnTwice: "kolonnen finst to gonger. Kvar overskrift skal stå éin gong.",
    quote:
      'feil bruk av hermeteikn. Tillate: heile feltet mellom to ", og eit " inne i feltet skrive som "".',
    fieldCount: (found: number, expected: number) =>
      `linja har ${found} felt, overskriftene har ${expected}. Kvar linje må ha like mange felt som overskriftene; tomme felt skal skrivast tomme.`,
    tooLong: (length: number, most: number) => `${length} teikn. Tillate: høgst ${most} teikn.`,
    nationalId: "feltet har eit fødselsnummer, D-nummer eller liknande. Ta det bort. Slikt lagrar vi ikkje.",
    empty: "feltet er tomt. Det må fyllast ut.",
    badId: (value: string) =>
      `«${value}» kan ikkje brukast som id. Tillate: 1–100 teikn, utan / \\ # ? % { } | og emoji.`,
    duplicateId: (value: string, line: number) =>
      `id «${value}» er alt brukt i linje ${line}. Kvar id kan brukast éin gong i fila (store og små bokstavar i id for tilsette blir rekna som like).`,
    unknownWord: (value: string, allowed: readonly string[], whenEmpty: string) =>
      `«${value}» er ikkje eit kjent ord her. Tillate: ${allowed.join(", ")}, eller tomt felt (= ${whenEmpty}).`,
    badDate: (value: string) =>
      `«${value}» er ikkje ein dato. Tillate: eit årstal (2026), ein dato (2026-08-01), eller tomt felt.`,
    datesReversed: (from: string, to: string) =>
      `målet sluttar ${to}, før det byrjar ${from}. Tillate: ein dato som er lik eller etter fra.`,
    noUnits: "fila har ingen einingar. Minst éi aktiv eining må stå i fila.",
    unknownParent: (value: string) =>
      `eininga «${value}» finst ikkje i enheter.csv. Tillate: id til ei eining i fila, eller tomt felt for den øvste. Ei eining som ikkje står i fila, blir lagd ned og kan ikkje ha einingar under seg.`,
    cycle: (ids: readonly string[]) =>
      `einingane går i ring: ${ids.join(" → ")}. Følgjer du overordna oppover, må du kome til den øvste eininga.`,
    tooDeep: (most: number) =>
      `eininga ligg meir enn ${most} nivå ned. Tillate: høgst ${most} nivå frå den øvste eininga.`,
    noRoot: "inga eining er øvst. Nøyaktig éi eining skal ha tomt felt for overordnet.",
    secondRoot: (value: string, first: string, line: number) =>
      `eininga «${value}» har tomt felt, men «${first}» i linje ${line} er alt øvst. Nøyaktig éi eining skal ha tomt felt for overordnet.`,
    unknownPerson: (value: string) =>
      `personen «${value}» finst ikkje i ansatte.csv. Tillate: id til ein person i ansatte.csv, eller tomt felt når ingen har rolla.`,
    unknownUnit: (value: string) =>
      `eininga «${value}» finst ikkje i enheter.csv. Tillate: éin eller fleire id-ar frå enheter.csv, skilde med |.`,
    answererMissing: (value: string, unit: string) =>
      `«${value}» manglar i fila, men er leiar eller stadfortredar i ${unit}. Send enheter.csv òg, med ein annan eller med tomt felt.`,
    peopleLeftBehind: (value: string, n: number) =>
      `eininga «${value}» manglar i fila, men har ${people(n)}. Send ansatte.csv òg, med eininga dei høyrer til no.`,
    unknownOwner: (value: string) =>
      `eininga «${value}» finst ikkje i enheter.csv. Tillate: id til éi eining i fila (leiaren der svarer for målet), eller tomt felt for den øvste eininga.`,
  },
  warnings: {
    fewAdministrators: (n: number) =>
      `${n === 0 ? "ingen" : "berre éin"} har rolla administrator. Det bør vere minst to, så nokon alltid kan hjelpe.`,
    nobodyAbove: (unit: string) =>
      `ingen over «${unit}» har leiar eller stadfortredar. Idear og spørsmål som ikkje kan få svar i eininga, går til systemansvarleg.`,
    notObjectIds: (n: number, value: string) =>
      `«${value}»${n > 1 ? ` og ${n - 1} til` : ""} ser ikkje ut som ein objekt-id frå Entra (8-4-4-4-12 siffer og bokstavar a–f). Boten kjenner folk igjen berre på den id-en Teams sender.`,
  },
  check: {
    good: (n: number, m: number) => `Ingen feil: ${units(n)} og ${people(m)}. Ingenting er endra.`,
    faulty: (n: number) => `${n} feil. Ingenting er endra.`,
  },
  difference: {
    unitsAdded: (n: number) => `${count(n, "ny eining", "nye einingar")}:`,
    unitsReopened: (n: number) => `${units(n)} opna igjen:`,
    unitsMoved: (n: number) => `${count(n, "eining flytt", "einingar flytte")}:`,
    unitsClosed: (n: number) => `${count(n, "eining lagd ned", "einingar lagde ned")}:`,
    unitsChanged: (n: number) => `${units(n)} endra:`,
    peopleAdded: (n: number) => `${count(n, "ny tilsett", "nye tilsette")}:`,
    peopleMoved: (n: number) => `${count(n, "tilsett flytt", "tilsette flytte")}:`,
    peopleLeft: (n: number) => `${people(n)} slutta:`,
    peopleChanged: (n: number) => `${people(n)} endra:`,
    confirmedOnly: (n: number) =>
      `${people(n)} stadfesta i chatten. Dei står ikkje i ansatte.csv og blir ståande:`,
    withoutLeader: (n: number) => `${units(n)} utan leiar:`,
    and: (n: number) => `… og ${n} til`,
    movedTo: (name: string, from: string, to: string) => `${name}: frå ${from} til ${to}`,
    top: "øvst",
  },
  goals: {
    good: (goals: number) => `Strategiplanen: ${goals} delmål, ingen feil.`,
    done: (goals: number) => `Importert: ${goals} delmål i strategiplanen.`,
    unchanged: "Ingen endringar i strategiplanen.",
    added: (n: number) => `${count(n, "nytt delmål", "nye delmål")}:`,
    reopened: (n: number) => `${n} delmål opna igjen:`,
    closed: (n: number) => `${n} delmål avslutta:`,
    changed: (n: number) => `${n} delmål endra:`,
    overtaken:
      "Ein annan import av strategiplanen vart ferdig i mellomtida, så delmåla herifrå er ikkje tekne i bruk. Køyr import på nytt for å sjå forskjellen no.",
  },
  import: {
    done: (n: number, m: number) => `Importert: ${units(n)} og ${people(m)}. Boten brukar det frå no.`,
    unchanged: "Ingen endringar. Organisasjonen er som før.",
    overtaken:
      "Ein annan import vart ferdig i mellomtida, så denne er ikkje teken i bruk. Køyr import på nytt for å sjå forskjellen no.",
    faulty: (n: number) => `${n} feil. Ingenting er importert.`,
  },
  command: {
    usage: "Bruk: npm run org -- check MAPPE  eller  npm run org -- import MAPPE",
    noFolder: (folder: string) =>
      `Mappa «${folder}» finst ikkje. Peik på mappa med enheter.csv og ansatte.csv.`,
    notFolder: (folder: string) => `«${folder}» er inga mappe. Peik på mappa med enheter.csv og ansatte.csv.`,
    unreadable: (path: string, cause: string) => `«${path}» kan ikkje lesast: ${cause}`,
    storeFailed: (cause: string) => `Lageret svarer ikkje, og ingenting er importert: ${cause}`,
  },
};
