/**
 * Words of municipal care, as a dictionary has them; terms.ts takes them back to their stems. Add what your
 * municipality says: nothing else has to change. Pure.
 */

/** What compounds are made of: "medisinrommet" is about medisin and rom. */
export const parts = wordsOf(`
  aktivitet alarm ansatt ansvar apparat arbeid arm assistent avdeling avfall avlastning avtale avvik
  bad bakke balje barn batteri bekken bemanning bestilling besøk bil bilde bleie blod blomst blodtrykk blodsukker bok boks bolig bord brann brett brev brosjyre
  bruker brukar brukeren budsjett bukse bunad buss bytte bøtte båt
  dag dagbok data dekk demens deltid digital distrikt dobbelt dokument dokumentasjon dose dosett drikke dusj dyne dør dørkode
  elbil elev ergo ernæring erfaring etikk ettermiddag
  fadder fag fagsystem fall falls familie ferie fisk fjernsyn flytting forflytning fordeling forebygging forslag forsøk fot fotpleie frakk fredag fravær frisør frivillig frokost frukt fysio følge fører føring
  gang garasje garderobe glass grep grupper gruppe gulv
  hage halvtime hals handel handling hanske helg heltid helse hender hjelm hjelp hjelpemiddel hjem hjerte hjul hund hus hud hygiene høst høreapparat høytid hånd håndkle håndsprit
  informasjon inngang inkontinens innkjøp innkomst insulin internett is
  jakke jobb journal jul
  kaffe kafé kalender kamera kanne kart kasse kjøkken kjøkkenet kjøl kjøleskap kjøre klem klinikk klokke klut klær kode koffert kompetanse konferanse kontakt kontor kontroll kopp kort korttid korridor kost krok kropp kultur kunnskap kurs kveld kvelds kø
  lade lading lager laken lampe lapp leder legemiddel lege legge leie linje list liste lunsj lys lyd løfter lærling lås
  madrass makt mal mangel maskin mat matte medisin melding meny middag middel miljø minutt mobil morgen munn musikk måltid måler møbel møte måking
  natt nattevakt nett nettbrett nøkkel nød næring
  observasjon ord ordning omsorg opplegg opplæring oppfølging oppgave område oversikt oksygen overføring
  papir park pasient pause permisjon permisjon person personal personalet personell pigg plan plass plaster pleie plikt post praksis primær prosedyre prosjekt prat prøve puss pute pårørende
  radio rampe rapport reise renhold reserve resept ressurs ring ringe rolle rom rullator rulle rullestol runde rute rutine rygg røyk råd
  saks samarbeid samtale sanse seil seksjon seng sentral senter service sjukeheim sjåfør skade skap skift skifte skjema skjerm sklie sko skole skyll smerte smitte snakk snor snø sokk sommer sone spesialist spill spise spiss sprøyte stasjon stell steder stemme stol stramp strøm strømpe student stue støtte stativ sykdom syke sykehjem sykehus sykkel system sår
  tablett tak takst tann tavle taxi team telefon tegning teknologi tjeneste temperatur tid tiltak tilkalling tilsyn time tisse toalett tolk transport tralle trapp trekk trening trygghet turnus tur tøfler tøy tørke tørkle
  uke ulykke undervisning ungdom urin uro utskriving utskrivning utstyr
  vaksine vakt vann varme varsel varsling vask vaskemaskin vei veileder veiledning vekt velferd velkomst verktøy vernepleier vikar vindu vinter visitt vogn voksen væske våken vår
  øvelse økonomi åpning ånding
`);

/** Compounds whose parts say something else than the word does. */
export const indivisible = wordsOf(`
  nøkkelperson nøkkeltall barnehage vaktmester dagsorden hjemmeside vedtak tildeling hverdag sengetøy
  ansatt tilbud mandag tirsdag onsdag torsdag fredag lørdag søndag håndbok forslag tannlege sykepleier hjelpepleier
  helsefagarbeider vernepleier sykehus sykehjem dagsenter medarbeider måltid personal pårørende middag trygghet
  avvik oversikt innkomst omsorg opplæring oppfølging ordning frokost erfaring gjennomgang kommune
`);

/** Different words for the same thing; the first one stands for all. */
export const synonyms: readonly (readonly string[])[] = `
  nettbrett ipad brett pad
  telefon mobil mobiltelefon smarttelefon
  turnus vaktliste vaktplan arbeidsplan turnusplan
  bruker brukar pasient beboer
  pårørende familie slektning nærstående
  støy bråk bråke larm
  spisestue matsal spisesal
  medisin legemiddel tablett pille medikament
  opplæring innføring fadder fadderordning
  ny nyansatt nybegynner
  personløfter takheis løfter passivløfter
  sprøyte sprøytespiss kanyle
  søppel avfall restavfall boss
  munnstell tannpuss tannhelse tann tannpleie
  innkomst velkomst innflytting
  fysioterapeut fysio fysioterapi
  ergoterapeut ergo ergoterapi
  rapport overlevering vaktskifte
  kurs fagdag undervisning
  hanske vernehanske
  vikar tilkallingsvikar ekstravakt innleid
  ødelagt defekt istykker knust
  reparere fikse reparasjon
  bil tjenestebil
  kjørerute kjøreliste rute
  vask renhold vaske rengjøring
  middag meny lunsj
  glatt gli skli antiskli
  pc datamaskin laptop
  lys taklys belysning lampe nattlys
  klær arbeidstøy uniform arbeidsklær
  svar tilbakemelding
  trang liten
  alarm trygghetsalarm
  ringeklokke ringesnor pasientvarsling
  veie vekt
  sår sårstell sårbehandling
  student praksis praksisstudent
  løpe travel hastverk
  kamera nattkamera
  helg lørdag søndag weekend
`
  .trim()
  .split("\n")
  .map(wordsOf);

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== "");
}
