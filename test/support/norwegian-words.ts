/** Words that give Norwegian away in a text that is meant to be English. */

/** Whole words that English does not have. */
const norwegian = new Set(
  `og ikke ikkje jeg eg deg du det den dei vi ved av på som til fra frå med uten utan er var har ble blir vart en ei et eit å
   hva kva hvem kven hvor kor hvordan korleis hvorfor når nå no ennå enno også òg eller hvis bare berre noe noko noen nokon
   dere dykk dem oss din ditt dine mitt mine sin deres min mi alle andre flere fleire mer meir annen anna uke uka veke veka
   dag dager måned mandag tirsdag onsdag torsdag fredag lørdag søndag svar svare svarer spør spørsmål skriv skriver sendt
   sendes trykk trykker velg velger vel lagre lagret lukk bekreft stadfest vis åpne opne endre endret leder leiar ledere
   stedfortreder stadfortredar enhet eining enheten enheter tjeneste teneste utgave utgåve idé ideen ideer tillitsvalgt
   verneombud systemansvarlig redaktør ansatt ansatte bruker brukere pasient beboer pårørende kolleger kommune kommunen
   ukas frist svarfrist godkjenn publiser takk navn namn ingen ingenting ingenting kan skal må vil bør`
    .split(/\s+/)
    .filter((word) => !["no", "mine", "var", "ved", "vis", "den", "or"].includes(word)),
);

/** Names of the product, its files, their columns and values, of languages, and what a Norwegian institution is called. */
const fixed =
  /Mandagskvarteret|Bokmål|bokmål|(?:enheter|ansatte|delmal)\.csv|\((?:avvik|varsling|AMU|fødselsnummer, D-nummer)\)|\boverordnet\b|“avsluttet”|“kommunen”|“run mandagshilsen”|sone nord|Hjemmetjenesten/gu;

/** What of a text in English is Norwegian. */
export function norwegianIn(text: string): readonly string[] {
  const found =
    text
      .replace(fixed, "")
      .toLocaleLowerCase("en")
      .match(/(?<![\p{L}-])\p{L}+/gu) ?? [];
  return found.filter((word) => norwegian.has(word) || /[æøå]/u.test(word));
}
