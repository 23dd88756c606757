/** An edition that is put away before it is out, and one that takes the place of a withdrawn one. */
import type { PartOf } from "../part-of.ts";
import type { editionLife as source } from "../nb/edition-life.ts";

export const editionLife: PartOf<typeof source> = {
  cancel: {
    title: (week: number, to: string) => `Leggje bort utgåva for veke ${week} til ${to}?`,
    explained: [
      "Ho blir ikkje send ut, og veka blir ledig for ei anna utgåve.",
      "Teksten blir teken vare på. Du kan hente han fram igjen så lenge ingen har byrja på ei ny for same veke.",
    ],
    done: (week: number, to: string) => `Utgåva for veke ${week} til ${to} er lagd bort`,
    kept: "Teksten er teken vare på. Du finn han òg når du skriv «utgåve».",
    takeBack: "Hent fram igjen",
  },
  cancelled: {
    meanwhile: (week: number, by: string) => `${by} har lagt bort utgåva for veke ${week}.`,
    whileWriting: (week: number, by: string, next: number) =>
      `${by} la bort utgåva for veke ${week} medan du skreiv. Teksten din står her. Lagrar du no, blir det ei ny utgåve for veke ${next}.`,
  },
  moveWeek: {
    button: (week: number) => `Flytt til veke ${week}`,
    offered: (own: number, when: string, week: number) =>
      `Utsendinga i veke ${own} har gått. Neste er ${when}. Skal utgåva ut då, flytt ho til veke ${week}, så får ho rett veke i tittelen.`,
    done: (week: number) => `Utgåva er flytt til veke ${week}.`,
    taken: (week: number) => `Det finst alt ei utgåve for veke ${week}.`,
  },
  takenBack: "Utgåva er henta fram igjen, som utkast.",
  reissue: (week: number) => `Ny utgåve for veke ${week}`,
  reissued: (week: number) =>
    `Her er teksten frå veke ${week}, som vart trekt tilbake. Rett det som var feil, og trykk Lagre. Dei som får den nye, får ho som ei ny melding.`,
  reissuedAlready: (week: number) =>
    `Det er alt sendt ut ei ny utgåve for veke ${week}. Skriv «utgåve» for å finne ho.`,
  notWithdrawn: "Denne utgåva er ikkje trekt tilbake. Skriv «utgåve» for å sjå kva som er under arbeid.",
};
