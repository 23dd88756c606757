/** Pictures for Mandagskvarteret. */
export const pictures = {
  buttons: { change: "Endre bildet", remove: "Ta bort bildet" },
  /** On the form of an edition without one. */
  send: "Vil du ha med et bilde? Send det til meg her i chatten.",
  /** Before it, on the form. */
  shows: (alt: string) => `Bildet viser: ${alt}`,
  picture: {
    title: "Bilde til Mandagskvarteret",
    /** What it is called until somebody has said what it shows. */
    sent: "Bildet du sendte",
    alt: "Hva viser bildet?",
    altPlaceholder: "For eksempel: Den nye elbilen utenfor hjemmetjenesten.",
    altMissing: "Skriv hva bildet viser, for dem som ikke ser det.",
    altHelp: "Blir lest opp for den som ikke ser bildet. Én setning er nok.",
    altTooLong: (most: number) => `Det er plass til ${most} tegn i «Hva viser bildet?».`,
    edition: "I hvilken utgave?",
    place: "Hvor i utgaven?",
    top: "Øverst",
    under: (section: string) => `Under «${section}»`,
    public: "Alle som har adressen til bildet, kan se det – også utenfor kommunen.",
    consent:
      "Ingen brukere, pasienter, pårørende eller kolleger skal kunne kjennes igjen uten at de har sagt ja til det.",
    stripped: "Sted, tid og andre opplysninger som lå i bildefila, er fjernet.",
  },
  saved: (week: number) => `Bildet er med i utgaven for uke ${week}.`,
  replaced: (week: number) => `Bildet i utgaven for uke ${week} er byttet ut med det nye.`,
  willReplace: (week: number) =>
    `Utgaven for uke ${week} har et bilde fra før. En utgave har plass til ett, så det nye tar plassen.`,
  removed: "Bildet er tatt bort.",
  needsApproval: "Utgaven var godkjent, men nå er den endret. Derfor må den godkjennes på nytt.",
  noEdition:
    "Ingen utgave er under arbeid, så bildet er ikke lagt inn ennå. Skriv «utgave», lagre den nye utgaven, og trykk så Lagre her.",
  /** It was deleted, or is used elsewhere. */
  expired: "Dette bildet kan ikke brukes lenger. Send det en gang til.",
  out: (week: number) => `Utgaven for uke ${week} er sendt ut. Bildet kan bare tas bort, med «Rett feil».`,
  onlyOne: "En utgave har plass til ett bilde. Jeg tok det første du sendte.",
  noAddress:
    "Teams kan ikke hente bilder hos meg, for nettadressen min mangler i oppsettet. Si fra til systemansvarlig.",
  faults: {
    "not-a-picture": "Dette er ikke et bilde jeg kan bruke. Send et JPEG- eller PNG-bilde.",
    heic: "Bildet er i formatet HEIC, som iPhone bruker, og det kan Teams ikke vise. Ta et skjermbilde av bildet, og send det. Eller velg Innstillinger → Kamera → Formater → Mest kompatibelt på telefonen, og ta bildet på nytt.",
    gif: "GIF-bilder kan jeg ikke bruke. Send et JPEG- eller PNG-bilde som står stille.",
    animated: "Bildet beveger seg, og da blir det slitsomt å lese teksten. Send et bilde som står stille.",
    "too-small": (width: number, height: number) =>
      `Bildet er for lite og blir uklart. Det må være minst ${width} × ${height} piksler.`,
    "too-many-pixels": (megapixels: number) =>
      `Bildet har for mange piksler. Det kan ha høyst ${megapixels} millioner. Lag en mindre utgave av det og send den.`,
    "too-long": "Bildet er for langt og smalt til å vises på et kort. Beskjær det og send det på nytt.",
    broken: "Bildefila er ødelagt, eller den kom ikke helt fram. Send den en gang til.",
  },
  /** On the form of Rett feil. */
  correct: { label: "Bildet", keep: "La bildet stå", remove: "Ta bort bildet. Adressen slutter å virke." },
  /** When something else than words was changed by another editor. */
  otherThanText: "bildet, merkingen eller rekkefølgen",
};
