/** Channels of teams that are linked to units. */
export const channels = {
  linked: (unit: string) => `Kanalen er koblet til ${unit}`,
  linkedLines: [
    "Mandagskvarteret kommer hit når det blir publisert. De som jobber i enheten, får det også i sin egen chat.",
    "Vil dere ikke ha det her lenger? Nevn meg og skriv «koble fra kanalen».",
  ],
  already: (unit: string) => `Kanalen er allerede koblet til ${unit}.`,
  taken: (unit: string) =>
    `Kanalen er koblet til ${unit}. Lederen der eller en systemansvarlig må koble den fra først.`,
  notYours: (unit: string) =>
    `Du kan ikke koble kanalen til ${unit}. Det kan lederen og stedfortrederen der gjøre, lederne over dem og systemansvarlige.`,
  notYoursToUnlink: (unit: string) =>
    `Kanalen er koblet til ${unit}. Bare lederen og stedfortrederen der, lederne over dem og systemansvarlige kan koble den fra.`,
  which: (example: string | undefined) =>
    `Skriv hvilken enhet kanalen skal kobles til, for eksempel «koble kanalen ${example ?? "Hjemmetjenesten"}».`,
  yours: (names: readonly string[]) => `Enhetene dine: ${names.join(", ")}.`,
  unknownUnit: "Jeg finner ingen enhet med det navnet.",
  several: (titles: readonly string[]) =>
    `Flere enheter heter det. Skriv hele navnet: ${titles.map((title) => `«koble kanalen ${title}»`).join(" eller ")}.`,
  unlinked: (unit: string) => `Kanalen er koblet fra ${unit}`,
  unlinkedLines: ["Mandagskvarteret kommer ikke hit lenger. Det som er lagt ut, blir stående."],
  notLinked: "Kanalen er ikke koblet til noen enhet.",
  sayItThere:
    "Gjør det i kanalen som skal ha Mandagskvarteret: Nevn meg der, og skriv «koble kanalen». Appen må være lagt til i teamet først.",
  onlyChannels: "Bare en kanal i et team kan kobles til en enhet, ikke en gruppechat.",
  /** On the form of an edition. */
  also: (many: number) =>
    many === 1
      ? "Legg utgaven i kanalen i Teams også, hvis den gjelder enheten der"
      : `Legg utgaven i kanalene i Teams også, der den gjelder enheten (${many} kanaler er koblet til)`,
  /** Before it is sent. */
  posted: (many: number) =>
    many === 1 ? "Den legges også ut i én kanal i Teams." : `Den legges også ut i ${many} kanaler i Teams.`,
  /** min enhet */
  label: (many: number) => (many === 1 ? "Kanal" : "Kanaler"),
  general: "Generelt",
  inTeam: (channel: string, team: string) => `${channel} i ${team}`,
  unnamed: "En kanal i Teams",
  outOfReach: (channel: string) => `${channel} (jeg kan ikke skrive der nå)`,
};
