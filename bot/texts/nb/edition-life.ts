/** An edition that is put away before it is out, and one that takes the place of a withdrawn one. */
export const editionLife = {
  cancel: {
    title: (week: number, to: string) => `Legge bort utgaven for uke ${week} til ${to}?`,
    explained: [
      "Den blir ikke sendt ut, og uka blir ledig for en annen utgave.",
      "Teksten blir tatt vare på. Du kan hente den fram igjen så lenge ingen har begynt på en ny for samme uke.",
    ],
    done: (week: number, to: string) => `Utgaven for uke ${week} til ${to} er lagt bort`,
    kept: "Teksten er tatt vare på. Du finner den også når du skriver «utgave».",
    takeBack: "Hent fram igjen",
  },
  cancelled: {
    meanwhile: (week: number, by: string) => `${by} har lagt bort utgaven for uke ${week}.`,
    whileWriting: (week: number, by: string, next: number) =>
      `${by} la bort utgaven for uke ${week} mens du skrev. Teksten din står her. Lagrer du nå, blir det en ny utgave for uke ${next}.`,
  },
  moveWeek: {
    button: (week: number) => `Flytt til uke ${week}`,
    offered: (own: number, when: string, week: number) =>
      `Utsendingen i uke ${own} har gått. Neste er ${when}. Skal utgaven ut da, flytt den til uke ${week}, så får den riktig uke i tittelen.`,
    done: (week: number) => `Utgaven er flyttet til uke ${week}.`,
    taken: (week: number) => `Det finnes allerede en utgave for uke ${week}.`,
  },
  takenBack: "Utgaven er hentet fram igjen, som utkast.",
  /** Of a button on a withdrawn one. */
  reissue: (week: number) => `Ny utgave for uke ${week}`,
  reissued: (week: number) =>
    `Her er teksten fra uke ${week}, som ble trukket tilbake. Rett det som var feil, og trykk Lagre. De som får den nye, får den som en ny melding.`,
  reissuedAlready: (week: number) =>
    `Det er allerede sendt ut en ny utgave for uke ${week}. Skriv «utgave» for å finne den.`,
  notWithdrawn: "Denne utgaven er ikke trukket tilbake. Skriv «utgave» for å se hva som er under arbeid.",
};
