/** Words that say nothing about what an idea is about, in bokmål and nynorsk. Pure. */
const nothing = `
  alle alt andre annen annet at av bare ble blei blir bli bort da de deg dei deim dem den denne der deres dersom
  det dette din dine ditt du dykk dykkar då eg ei ein eit eitt ett ellers eller en enn er et etter eter for fordi fra frå før få får
  gjerne gjør gjøre gjer gjere gjort ha hadde han hans har her hjå ho hos hun hva hvem hver hvert hvilken hvis hvor hvordan hvorfor
  i idé ideen ide igjen ikke ikkje ingen inga inn ja jeg kan kanskje korleis kvifor kva kven kvar kom kor kunne kun la me med
  meg mellom men mens mer mest mange mange min mine mitt mot mykje mye må måtte ned nei no noe noen noko nokon nokre nå når også
  om opp oss over på rundt sånn så seg selv sin sine sitt sitte skal skulle slik slike som til tilbake ting under
  ut uten utan var ved vel verte vert vart vi vil ville vere være vår våre vårt ønsker ønske ønskjer meiner mener synes synest tror trur
  burde bør hadd hen hit dit difor derfor kommer komme går gå tar ta tas blitt vorte vore vært bruke brukes brukt brukast bruk fleire flere færre mindre
  alltid aldri ofte ofta fast faste to tre samme same altfor veldig svært heile hele litt bra dårlig dårleg god godt gode
  fire fem ti gonger ganger gang både begge enda ennå inntil inne ute oppe nede heller her der borte fram rundt omkring dersom nok gir gi gjennom
`;

/** Words that most ideas have: two ideas that share only these are not alike. */
const little = `
  vakt bruker brukar pasient beboer tid dag jobb jobbe arbeid arbeide trenger treng trengs tilgang mangler manglar mangel lang lenge
  ny nye hjelp hjelpe sted rett feil rask raskt sent kort folk ansatt kollega leder plan planlegge problem gjennom felles
  time uke måned år liste avdeling enhet tjeneste kommune sone lage lag sette sett stor liten nok full tom vanskelig lett
  bruk virke virker fungere oppgave utstyr huske glemme vite få sjekke rutine hjem morgen kveld natt helg
  person plass ligge sitte stå henge riktig rett bestille minutt halvår halvtime samtidig klar øke sende legge møtes bestemme finne ønske kjøpe
  mulig ansvar rom hus bygg måte slippe ekstra si ringe spørre snakke ferdig før bedre best tom møte informasjon
`;

/** How much a word weighs that most ideas have; other words weigh 1. */
export const LITTLE_WEIGHT = 0.35;

export const stopWords: ReadonlySet<string> = new Set(words(nothing));
export const littleWords: readonly string[] = words(little);

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
