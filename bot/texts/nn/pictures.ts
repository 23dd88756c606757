/** Pictures for Mandagskvarteret. */
import type { PartOf } from "../part-of.ts";
import type { pictures as source } from "../nb/pictures.ts";

export const pictures: PartOf<typeof source> = {
  buttons: { change: "Endre biletet", remove: "Ta bort biletet" },
  send: "Vil du ha med eit bilete? Send det til meg her i chatten.",
  shows: (alt: string) => `Biletet viser: ${alt}`,
  picture: {
    title: "Bilete til Mandagskvarteret",
    sent: "Biletet du sende",
    alt: "Kva viser biletet?",
    altPlaceholder: "Til dømes: Den nye elbilen utanfor heimetenesta.",
    altMissing: "Skriv kva biletet viser, for dei som ikkje ser det.",
    altHelp: "Blir lese opp for den som ikkje ser biletet. Éi setning er nok.",
    altTooLong: (most: number) => `Det er plass til ${most} teikn i «Kva viser biletet?».`,
    edition: "I kva utgåve?",
    place: "Kvar i utgåva?",
    top: "Øvst",
    under: (section: string) => `Under «${section}»`,
    public: "Alle som har adressa til biletet, kan sjå det – òg utanfor kommunen.",
    consent:
      "Ingen brukarar, pasientar, pårørande eller kollegaer skal kunne kjennast igjen utan at dei har sagt ja til det.",
    stripped: "Stad, tid og andre opplysningar som låg i biletfila, er fjerna.",
  },
  saved: (week: number) => `Biletet er med i utgåva for veke ${week}.`,
  replaced: (week: number) => `Biletet i utgåva for veke ${week} er bytt ut med det nye.`,
  willReplace: (week: number) =>
    `Utgåva for veke ${week} har eit bilete frå før. Ei utgåve har plass til eitt, så det nye tek plassen.`,
  removed: "Biletet er teke bort.",
  needsApproval: "Utgåva var godkjend, men no er ho endra. Difor må ho godkjennast på nytt.",
  noEdition:
    "Inga utgåve er under arbeid, så biletet er ikkje lagt inn enno. Skriv «utgåve», lagre den nye utgåva, og trykk så Lagre her.",
  expired: "Dette biletet kan ikkje brukast lenger. Send det ein gong til.",
  out: (week: number) =>
    `Utgåva for veke ${week} er send ut. Biletet kan berre takast bort, med «Rett feil».`,
  onlyOne: "Ei utgåve har plass til eitt bilete. Eg tok det første du sende.",
  noAddress:
    "Teams kan ikkje hente bilete hos meg, for nettadressa mi manglar i oppsettet. Sei frå til systemansvarleg.",
  faults: {
    "not-a-picture": "Dette er ikkje eit bilete eg kan bruke. Send eit JPEG- eller PNG-bilete.",
    heic: "Biletet er i formatet HEIC, som iPhone brukar, og det kan Teams ikkje vise. Ta eit skjermbilete av biletet, og send det. Eller vel Innstillingar → Kamera → Format → Mest kompatibelt på telefonen, og ta biletet på nytt.",
    gif: "GIF-bilete kan eg ikkje bruke. Send eit JPEG- eller PNG-bilete som står stille.",
    animated:
      "Biletet rører på seg, og då blir det slitsamt å lese teksten. Send eit bilete som står stille.",
    "too-small": (width: number, height: number) =>
      `Biletet er for lite og blir uklart. Det må vere minst ${width} × ${height} pikslar.`,
    "too-many-pixels": (megapixels: number) =>
      `Biletet har for mange pikslar. Det kan ha høgst ${megapixels} millionar. Lag ei mindre utgåve av det og send ho.`,
    "too-long": "Biletet er for langt og smalt til å visast på eit kort. Skjer det til og send det på nytt.",
    broken: "Biletfila er øydelagd, eller ho kom ikkje heilt fram. Send ho ein gong til.",
  },
  correct: {
    label: "Biletet",
    keep: "La biletet stå",
    remove: "Ta bort biletet. Adressa sluttar å verke.",
  },
  otherThanText: "biletet, merkinga eller rekkjefølgja",
};
