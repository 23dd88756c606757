/** What the IT person reads about enheter.csv and ansatte.csv: in the terminal now, on a card later. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const organisationFiles = {
  line: (file: string, line: number) => `${file} linje ${line}`,
  column: (column: string) => `kolonne ${column}`,
  warning: (text: string) => `Advarsel: ${text}`,
  faults: {
    missingFile: (others: string) => `fila finnes ikke i mappa. Mappa må ha ${others}.`,
    emptyFile: (columns: readonly string[]) =>
      `fila er tom. Første linje må være overskriftene ${columns.join(";")}`,
    tooManyLines: (lines: number, most: number) =>
      `fila har ${lines} linjer. Tillatt: høyst ${most}. Er det riktig fil?`,
    encodingUtf16: "fila er lagret som UTF-16. Tillatt: UTF-8 (i Excel: «CSV UTF-8»).",
    encodingOther: (lines: number) =>
      `fila er ikke UTF-8; ${count(lines, "linje har", "linjer har")} tegn som ikke kan leses. Tillatt: UTF-8 (i Excel: «CSV UTF-8»).`,
    columnMissing: (columns: readonly string[]) =>
      `kolonnen mangler. Overskriftene må være ${columns.join(";")}`,
    columnUnknown: (found: string, columns: readonly string[]) =>
      `ukjent kolonne «${found}». Tillatte overskrifter: ${columns.join(";")}`,
    columnTwice: "kolonnen finnes to ganger. Hver overskrift skal stå én gang.",
    quote:
      'feil bruk av anførselstegn. Tillatt: hele feltet mellom to ", og et " inne i feltet skrevet som "".',
    fieldCount: (found: number, expected: number) =>
      `linja har ${count(found, "felt", "felt")}, overskriftene har ${expected}. Hver linje må ha like mange felt som overskriftene; tomme felt skrives tomme.`,
    tooLong: (length: number, most: number) => `${length} tegn. Tillatt: høyst ${most} tegn.`,
    nationalId: "feltet har et fødselsnummer, D-nummer eller lignende. Ta det bort. Slikt lagrer vi ikke.",
    empty: "feltet er tomt. Det må fylles ut.",
    badId: (value: string) =>
      `«${value}» kan ikke brukes som id. Tillatt: 1–100 tegn, uten / \\ # ? % { } | og emoji.`,
    duplicateId: (value: string, line: number) =>
      `id «${value}» er allerede brukt i linje ${line}. Hver id kan brukes én gang i fila (store og små bokstaver i ansattes id regnes som like).`,
    unknownWord: (value: string, allowed: readonly string[], whenEmpty: string) =>
      `«${value}» er ikke et kjent ord her. Tillatt: ${allowed.join(", ")}, eller tomt felt (= ${whenEmpty}).`,
    badDate: (value: string) =>
      `«${value}» er ikke en dato. Tillatt: et årstall (2026), en dato (2026-08-01), eller tomt felt.`,
    datesReversed: (from: string, to: string) =>
      `målet slutter ${to}, før det begynner ${from}. Tillatt: en dato som er lik eller etter fra.`,
    noUnits: "fila har ingen enheter. Minst én aktiv enhet må stå i fila.",
    unknownParent: (value: string) =>
      `enheten «${value}» finnes ikke i enheter.csv. Tillatt: id til en enhet i fila, eller tomt felt for den øverste. En enhet som ikke står i fila, blir lagt ned og kan ikke ha enheter under seg.`,
    cycle: (ids: readonly string[]) =>
      `enhetene går i ring: ${ids.join(" → ")}. Følger du overordnet oppover, må du komme til den øverste enheten.`,
    tooDeep: (most: number) =>
      `enheten ligger mer enn ${most} nivåer ned. Tillatt: høyst ${most} nivåer fra den øverste enheten.`,
    noRoot: "ingen enhet er øverst. Nøyaktig én enhet skal ha tomt felt for overordnet.",
    secondRoot: (value: string, first: string, line: number) =>
      `enheten «${value}» har tomt felt, men «${first}» i linje ${line} er allerede øverst. Nøyaktig én enhet skal ha tomt felt for overordnet.`,
    unknownPerson: (value: string) =>
      `personen «${value}» finnes ikke i ansatte.csv. Tillatt: id til en person i ansatte.csv, eller tomt felt når ingen har rollen.`,
    unknownUnit: (value: string) =>
      `enheten «${value}» finnes ikke i enheter.csv. Tillatt: én eller flere id-er fra enheter.csv, skilt med |.`,
    answererMissing: (value: string, unit: string) =>
      `«${value}» mangler i fila, men er leder eller stedfortreder i ${unit}. Send enheter.csv også, med en annen eller med tomt felt.`,
    peopleLeftBehind: (value: string, n: number) =>
      `enheten «${value}» mangler i fila, men har ${count(n, "ansatt", "ansatte")}. Send ansatte.csv også, med enheten de hører til nå.`,
    unknownOwner: (value: string) =>
      `enheten «${value}» finnes ikke i enheter.csv. Tillatt: id til én enhet i fila (lederen der svarer for målet), eller tomt felt for den øverste enheten.`,
  },
  warnings: {
    fewAdministrators: (n: number) =>
      `${n === 0 ? "ingen" : "bare én"} har rollen administrator. Det bør være minst to, så noen alltid kan hjelpe.`,
    nobodyAbove: (unit: string) =>
      `ingen over «${unit}» har leder eller stedfortreder. Ideer og spørsmål som ikke kan besvares i enheten, går til systemansvarlig.`,
    notObjectIds: (n: number, value: string) =>
      `«${value}»${n > 1 ? ` og ${n - 1} til` : ""} ser ikke ut som en objekt-id fra Entra (8-4-4-4-12 sifre og bokstaver a–f). Boten kjenner bare igjen folk på den id-en Teams sender.`,
  },
  check: {
    good: (units: number, people: number) =>
      `Ingen feil: ${count(units, "enhet", "enheter")} og ${count(people, "ansatt", "ansatte")}. Ingenting er endret.`,
    faulty: (n: number) => `${count(n, "feil", "feil")}. Ingenting er endret.`,
  },
  difference: {
    unitsAdded: (n: number) => `${count(n, "ny enhet", "nye enheter")}:`,
    unitsReopened: (n: number) => `${count(n, "enhet åpnet igjen", "enheter åpnet igjen")}:`,
    unitsMoved: (n: number) => `${count(n, "enhet flyttet", "enheter flyttet")}:`,
    unitsClosed: (n: number) => `${count(n, "enhet lagt ned", "enheter lagt ned")}:`,
    unitsChanged: (n: number) => `${count(n, "enhet endret", "enheter endret")}:`,
    peopleAdded: (n: number) => `${count(n, "ny ansatt", "nye ansatte")}:`,
    peopleMoved: (n: number) => `${count(n, "ansatt flyttet", "ansatte flyttet")}:`,
    peopleLeft: (n: number) => `${count(n, "ansatt sluttet", "ansatte sluttet")}:`,
    peopleChanged: (n: number) => `${count(n, "ansatt endret", "ansatte endret")}:`,
    confirmedOnly: (n: number) =>
      `${count(n, "ansatt", "ansatte")} bekreftet i chatten. De står ikke i ansatte.csv og blir stående:`,
    withoutLeader: (n: number) => `${count(n, "enhet uten leder", "enheter uten leder")}:`,
    and: (n: number) => `… og ${n} til`,
    movedTo: (name: string, from: string, to: string) => `${name}: fra ${from} til ${to}`,
    top: "øverst",
  },
  goals: {
    good: (goals: number) => `Strategiplanen: ${count(goals, "delmål", "delmål")}, ingen feil.`,
    done: (goals: number) => `Importert: ${count(goals, "delmål", "delmål")} i strategiplanen.`,
    unchanged: "Ingen endringer i strategiplanen.",
    added: (n: number) => `${count(n, "nytt delmål", "nye delmål")}:`,
    reopened: (n: number) => `${count(n, "delmål åpnet igjen", "delmål åpnet igjen")}:`,
    closed: (n: number) => `${count(n, "delmål avsluttet", "delmål avsluttet")}:`,
    changed: (n: number) => `${count(n, "delmål endret", "delmål endret")}:`,
    overtaken:
      "En annen import av strategiplanen ble ferdig imens, så delmålene herfra er ikke tatt i bruk. Kjør import på nytt for å se forskjellen nå.",
  },
  import: {
    done: (units: number, people: number) =>
      `Importert: ${count(units, "enhet", "enheter")} og ${count(people, "ansatt", "ansatte")}. Boten bruker det fra nå.`,
    unchanged: "Ingen endringer. Organisasjonen er som før.",
    overtaken:
      "En annen import ble ferdig imens, så denne er ikke tatt i bruk. Kjør import på nytt for å se forskjellen nå.",
    faulty: (n: number) => `${count(n, "feil", "feil")}. Ingenting er importert.`,
  },
  command: {
    usage: "Bruk: npm run org -- check MAPPE  eller  npm run org -- import MAPPE",
    noFolder: (folder: string) =>
      `Mappa «${folder}» finnes ikke. Oppgi mappa med enheter.csv og ansatte.csv.`,
    notFolder: (folder: string) =>
      `«${folder}» er ikke en mappe. Oppgi mappa med enheter.csv og ansatte.csv.`,
    unreadable: (path: string, cause: string) => `«${path}» kan ikke leses: ${cause}`,
    storeFailed: (cause: string) => `Lageret svarer ikke, og ingenting er importert: ${cause}`,
  },
};
