/** En leder svarer på en kommentar uten navn, og den som skrev den, kan svare tilbake. */
export const reflectionThread = {
  title: "Svar på en kommentar",
  titleAuthor: "Lederen har svart på det du skrev",
  which: "Hvilken vil du svare på?",
  open: "Svar",
  pick: "Svar på en kommentar",
  nameless: "Den som skrev, uten navn",
  youWrote: "Du skrev i refleksjonen, uten navn:",
  you: "Du",
  older: (count: number) => `De ${count} eldste meldingene får ikke plass her.`,
  reply: "Svar",
  leaderNote:
    "Svaret kommer fram til den som skrev, med navnet ditt. Du får ikke vite hvem det er. Ikke spør.",
  authorNote: (leader: string) =>
    `${leader} ser ikke hvem du er. Du trenger ikke svare. Teksten din kan røpe deg, så tenk på hva du skriver.`,
  unreadLeader:
    "En tidligere leder og den som skrev, har skrevet til hverandre om dette. Det ser du ikke. Den som skrev, kan la deg lese det.",
  unreadAuthor: (leader: string) =>
    `${leader} leder enheten nå og ser ikke det du og en tidligere leder har skrevet til hverandre. Det du skriver her, går til ${leader}.`,
  openToLeader: "La lederen lese alt",
  opened: "Åpnet",
  openedTo: (leader: string) => `${leader} kan lese det som er skrevet om dette, men ser ikke hvem du er.`,
  leaderChanged: (leader: string) =>
    `${leader} leder enheten nå. Ingenting er sendt. Trykk Send inn igjen hvis det skal gå til ${leader}.`,
  sent: "Sendt",
  sentLeader: "Det kommer fram når det passer for den som skrev. Kommer det et svar, får du det her.",
  sentAuthor: "Lederen får det uten navnet ditt.",
  gone: "Det er for lenge siden. Svaret kan ikke komme fram lenger.",
  notYours: "Dette er ikke for deg.",
};
