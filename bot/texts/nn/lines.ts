/** Éi linje frå kvar teneste til sidan sist – stort og smått. */
import type { PartOf } from "../part-of.ts";
import type { lines as source } from "../nb/lines.ts";

export const lines: PartOf<typeof source> = {
  title: (week: number) => `Sidan sist: éi linje til Mandagskvarteret veke ${week}`,
  intro: "Kva har skjedd hos dykk sidan sist, stort eller smått?",
  oneLine: (words: number) => `Éi linje, høgst ${words} ord. Namnet på tenesta kjem framfor, ikkje ditt.`,
  several: (words: number) =>
    `Éi linje for kvar teneste, høgst ${words} ord. Namnet på tenesta kjem framfor, ikkje ditt. Har ei teneste ingenting, lèt du feltet stå tomt.`,
  part: (shown: number, all: number) =>
    `Her er ${shown} av ${all} tenester. Dei som ikkje har svart, står først. «Vis fleire» viser dei neste, og det du har skrive, blir med. «Send inn» og «Ingenting denne veka» gjeld berre dei som står her.`,
  sentPart: (shown: number, all: number) =>
    `Her er ${shown} av ${all} tenester. «Endre» og «Trekk linjene» gjeld berre dei som står her.`,
  goesOn: (left: number) =>
    left === 1 ? "Sendt. Éi teneste har ikkje svart enno." : `Sendt. ${left} tenester har ikkje svart enno.`,
  sendFirst: "Send inn det du har skrive, så kjem dei neste tenestene.",
  placeholder: "Til dømes: Vi har fått ny bil, og alle har prøvd han.",
  instead: (services: string) => `Du svarer for ${services} fordi leiaren ikkje er tilgjengeleg no.`,
  buttons: {
    nothing: "Ingenting denne veka",
    change: "Endre",
    withdraw: "Trekk linja",
    withdrawAll: "Trekk linjene",
  },
  sent: (week: number) => `Sendt til Mandagskvarteret veke ${week}`,
  until: "Du kan endre eller trekkje ho til utgåva er godkjend.",
  untilAll: "Du kan endre eller trekkje dei til utgåva er godkjend.",
  nothing: "Ingenting denne veka",
  unanswered: "Ikkje svart enno",
  nothingSent: (week: number) => `Greitt, ingenting frå dykk til veke ${week}`,
  nothingThen: "Kjem du på noko før utgåva er godkjend, kan du sende det likevel.",
  writtenToo: "Det står ei linje på kortet. Trykk «Send inn» for å sende ho, eller tøm feltet.",
  empty: "Skriv ei linje, eller trykk «Ingenting denne veka».",
  tooManyWords: (service: string, words: number, most: number) =>
    `Linja frå ${service} har ${words} ord. Det er plass til ${most}. Ta bort ${words - most} ord.`,
  tooLong: (service: string, most: number) =>
    `Linja frå ${service} er for lang. Det er plass til ${most} teikn.`,
  newer: (name: string) => `${name} har sendt ei anna linje i mellomtida:`,
  newerKept: "Det du skreiv, står i feltet under. Sender du inn no, er det di linje som gjeld.",
  somebody: "Ein annan",
  approved: (week: number) =>
    `Mandagskvarteret veke ${week} er godkjent, så no kan ikkje linja endrast her. Må ho rettast, sei frå til redaktøren.`,
  approvedNext: "Når utgåva er send ut, kan du skrive «linje» for å sende inn til den neste.",
  out: (week: number) => `Mandagskvarteret veke ${week} er sendt ut`,
  moreFates: (count: number) =>
    count === 1
      ? "De sende inn éi linje til. Skriv «siste» for å sjå utgåva."
      : `De sende inn ${count} linjer til. Skriv «siste» for å sjå utgåva.`,
  outNext: "Skriv «linje» når de har noko til neste utgåve.",
  fates: {
    used: "Kom med.",
    reworded: "Kom med. Redaktøren har skrive ho om.",
    "not-used": "Kom ikkje med denne gongen.",
  },
  picker: {
    title: (waiting: number) =>
      waiting === 0 ? "Linjer frå tenestene" : `Linjer frå tenestene: ${waiting} står att`,
    label: "Ta med i Sidan sist",
    choices: {
      new: (line: string) => line,
      late: (line: string) => `Ny: ${line}`,
      changed: (line: string) => `Endra: ${line}`,
    },
    take: "Ta med linjene",
    more: (count: number) => (count === 1 ? "Éi til ventar." : `${count} til ventar.`),
    taken: (count: number) => (count === 1 ? "Éi linje er teken med." : `${count} linjer er tekne med.`),
    nothing: (services: string) => `Ingenting denne veka: ${services}.`,
    unanswered: (services: string) => `Ikkje svart enno: ${services}.`,
    andOthers: (services: string, count: number) => `${services} og ${count} til`,
    withdrawn: (line: string) =>
      `Tenesta har trekt linja «${line}». Ta ho bort frå Sidan sist om ho ikkje skal vere med.`,
    done: (count: number) =>
      count === 1 ? "Linja er teken med i Sidan sist." : `${count} linjer er tekne med i Sidan sist.`,
    none: "Ingen linjer er tekne med. Vel minst éi.",
    noRoom: (line: string, room: number) =>
      `Det var ikkje plass til «${line}». Sidan sist ${room === 0 ? "er full" : `har plass til ${room} ord til`}. Gjer noko kortare, og ta ho med etterpå.`,
  },
  noServices: "Du er ikkje leiar eller stadfortredar for noka teneste, så du har inga linje å sende.",
};
