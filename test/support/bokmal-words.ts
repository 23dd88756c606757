/** Words that give bokmål away in a text that is meant to be nynorsk. */

/** Whole words that nynorsk does not have, or that are not used here. */
const bokmal = new Set(
  `jeg ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hver hvert hverandre hvis noe noen ennå nå også dere deres
   dem bare uten fra sammen selv alene mens siden være vært gjøre gjør gjøres komme kommer kommet blitt ble vet velg velger
   velge valgt valgte valgfritt skrev skrevet skriver leser sier si sendes sendte spurte spørre fortelle fortell trenger
   trengs finnes vises tatt gikk fikk ga holder holde beholder ligger ligge legger begynne begynner begynn en et mye mer
   flere annen annet egen ganger beskjed allerede fortsatt derfor uka ukas uke uker dager timer måned måneden måneder
   minutter mandag mandager tirsdag tirsdager lørdag lørdager lenke lenka lenken evalueres justeres prøves navn navnet ideer
   ideene erfaringer endringer innstillinger opplysninger kategorier personer redaktører spørsmålene svarene målene mulig
   viktigste vanskelig tilgjengelig vanlig åpen åpne åpnet lagret endret lukket stoppet koblet slettet fjernet løftet trukket
   høyst øverst øverste nederst forrige senere senest trykker følger tegn kolleger kollegene verneombud tall tallene
   rekkefølge bilde bildet bilder virker feilet utsendinger meldinger meldingen arbeidsdager sted steder videre tydelig`.split(
    /\s+/,
  ),
);

/** Beginnings that make a word bokmål, whatever follows. */
const beginnings =
  /^(?:tjeneste|enhet|stedfortred|leder|tillitsvalgt|ansatt|systemansvarlig|ansvarlig|utgave|begrunne|bekreft|besvar|avgjørelse|påminnelse|kjør|forslagsstiller|oppgave|hjemmetjeneste)/u;

/** File names, their columns and values, a name of a language: they are what they are. */
const fixed =
  /\b(?:enheter|ansatte|delmal)\.csv|\bavsluttet i delmal|\boverordnet\b|\better fra\b|\badministrator\b/gu;

/** What of a text in nynorsk is bokmål. */
export function bokmalIn(text: string): readonly string[] {
  const found =
    text
      .replace(fixed, "")
      .toLocaleLowerCase("nn")
      .match(/(?<![\p{L}-])\p{L}+/gu) ?? [];
  return found.filter((word) => bokmal.has(word) || beginnings.test(word));
}
