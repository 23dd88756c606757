/** What the demo prints. */
import type { Demo } from "./demo.ts";

const TRY: readonly string[] = [
  "Ansatt: skriv «idé», fyll ut det ene feltet og trykk Send inn. Kvitteringen sier hvem som har ideen, og når svaret kommer.",
  "Leder: ideen har kommet. Trykk Løst med en gang og skriv hva som ble gjort – eller Still spørsmål, Prøv ut, eller Planlegg, Si nei og mer under Flere valg.",
  "Ansatt: svaret står i vinduet ditt. Skriv «mine ideer» for å se alle ideene dine, og «erfaringer» for å se hva andre har prøvd.",
  "Systemansvarlig og redaktør: skriv «utgave», trykk Ny utgave, fyll ut, og send den ut: Til godkjenning, Godkjenn, Publiser nå.",
  "Leder: skriv «venter», «min enhet» eller «borte». La så tida gå: stopp, og start med CLOCK satt til for eksempel 2027-01-04T09:00:00+01:00. Da kommer påminnelser, og utprøvinger skal evalueres. «hjelp» viser alt hver rolle kan.",
];

export const starting = "Starter boten og tre Teams-vinduer …";

export function welcome({ windows, seededNow }: Demo, folder: string): string {
  const width = Math.max(...windows.map((window) => window.title.length));
  return [
    "",
    "Mandagskvarteret i Strandvær kommune. Ett Teams-vindu for hver rolle – åpne dem i nettleseren:",
    "",
    ...windows.map((window) => `  ${window.title.padEnd(width)}  ${window.address}  (${window.person})`),
    "",
    "Fem ting å prøve:",
    "",
    ...TRY.map((line, index) => `  ${index + 1}. ${line}`),
    "",
    seededNow
      ? `Alt lagres i ${folder}. Ctrl-C stopper.`
      : `Fortsetter der du slapp, med det som er lagret i ${folder}. Last vinduer som står åpne, på nytt. De starter tomme: skriv «siste», «mine ideer» eller «venter». Ctrl-C stopper.`,
    "Begynn på nytt: npm start -- --fresh",
    "",
  ].join("\n");
}

export const faults = {
  portTaken: (port: number, first: number) =>
    `Port ${port} er opptatt av et annet program (demoen trenger ${first}–${first + 3}). Kjører demoen allerede? Velg ellers andre porter: npm start -- --port ${elsewhere(first)}`,
  cannotWrite: (folder: string, code: string) =>
    `Kan ikke lagre i ${folder} (${code}). Kjør fra en mappe du kan skrive i, eller velg en: npm start -- --data MAPPE`,
  ended: (name: string, logFile: string) => `${name} stoppet uventet. Se ${logFile}`,
};

function elsewhere(first: number): number {
  return first < 60_000 ? first + 100 : 4100;
}
