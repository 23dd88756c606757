/** Turnus og bemanning, collected for the budget round. */
export const budget = {
  title: (category: string) => `Til budsjettrunden: ${category}`,
  lead: (date: string, count: number, units: number) =>
    `${count} forslag fra ${units} ${units === 1 ? "enhet" : "enheter"} siden ${date}. Uten navn.`,
  none: (category: string, date: string) => `Ingen har sendt inn noe om «${category}» siden ${date}.`,
  notForYou:
    "Dette er for den øverste lederen og systemansvarlige. Skriv «hjelp», så ser du hva du kan gjøre her.",
  item: (number: number, state: string) => `${number} · ${state}`,
  noAnswer: "Ikke besvart",
  shown: (shown: number, total: number) => `Viser ${shown} av ${total}. Alt er med i fila.`,
  download: "Last ned som regneark",
  downloadNote: (minutes: number) =>
    `Lenka virker i ${minutes} minutter. Skriv «budsjettrunde» for å få en ny. Teksten kan avsløre hvem som skrev. Del den bare med dem som trenger den.`,
  noAddress:
    "Jeg kan ikke lage en lenke, for nettadressen min mangler i oppsettet. Systemansvarlig må sette PUBLIC_URL.",
  file: "budsjettrunde",
  columns: [
    "Enhet",
    "Nummer",
    "Sendt inn",
    "Status",
    "Hva er problemet eller behovet?",
    "Forslag til løsning",
    "Hva skulle den ekstra personen gjort?",
    "Hva kunne vi prøvd uten?",
  ],
};
