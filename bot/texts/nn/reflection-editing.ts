/** Spørsmålsbanken for redaktørar, eit eige spørsmål frå ein leiar, og råd om korleis det blir spurt. */
import type { PartOf } from "../part-of.ts";
import type { reflectionEditing as source } from "../nb/reflection-editing.ts";

export const reflectionEditing: PartOf<typeof source> = {
  bank: {
    title: "Spørsmålsbanken",
    next: "Det neste",
    nextAt: (at: string) => `Blir sendt ${at}`,
    nothing: "Ingenting. Alt i banken er spurt om det siste kvartalet.",
    byPlan: "Planen har valt. Han tek ikkje opp igjen noko innan eit kvartal, og byter mellom temaa.",
    byEditor: (name: string) => `${name} har valt.`,
    all: "Alle spørsmål og påstandar",
    family: (name: string, count: number) => `${name} (${count})`,
    statements: "Påstandar til pulsen",
    show: "Vis",
    new: "Nytt spørsmål",
    letPlan: "La planen velje",
    edit: "Endre",
    choose: "Spør neste gong",
    back: "Til oversikta",
    isNext: "Er valt til neste gong.",
    neverAsked: "Ikkje spurt om enno.",
    lastAsked: (week: number) => `Sist spurt om i veke ${week}.`,
    isRetired: "Blir ikkje spurt om lenger.",
    titleNew: "Nytt spørsmål eller ny påstand",
    titleEdit: "Endre",
    nb: "Bokmål",
    nn: "Nynorsk (står det tomt, blir det bokmål)",
    en: "Engelsk (står det tomt, blir det bokmål)",
    familyLabel: "Tema",
    retired: "Ikkje spør om dette lenger",
    keeps: "Det som alt er sendt ut, blir ikkje endra.",
    tooLong: (most: number) => `Det er plass til ${most} teikn på kvart språk.`,
    stale:
      "Nokon andre har endra dette sidan du opna det. Sjå over, og trykk Lagre om det er slik du vil ha det.",
    saved: "Lagra.",
    chosen: "Valt til neste gong.",
    chosenPulse: (count: number, most: number) =>
      count === most
        ? `Valt. Pulsen har no ${count} påstandar, og det er så mange han kan ha.`
        : `Valt. Pulsen har no ${count === 1 ? "éin påstand" : `${count} påstandar`}. Du kan velje opptil ${most}.`,
    full: (most: number) => `Ein puls har høgst ${most} påstandar. La planen velje, og byrj på nytt.`,
    chosenByOther:
      "Ein annan redaktør har valt noko i mellomtida. Det står over. Valet ditt er ikkje lagra. Vel på nytt om du vil ha noko anna.",
    letPlanDone: "Planen vel igjen.",
    gone: "Det er alt sendt ut, eller finst ikkje lenger. Sjå kva som er det neste.",
    recently: "Eit råd: Dette er spurt om det siste kvartalet. Folk merkar at det kjem om igjen.",
    notEditor: "Spørsmålsbanken er for redaktørar.",
  },
  ownQuestion: {
    title: "Spør eininga di",
    intro: (numbers: number, comments: number) =>
      `Eitt spørsmål i veka til alle i eininga, òg til deg. Dei kan svare utan namn. Du får tal når minst ${numbers} andre enn deg har svart utan namn. Det dei har skrive, får du sjå når minst ${comments} har gjort det.`,
    introSmall: (numbers: number) =>
      `Eitt spørsmål i veka til alle i eininga, òg til deg. Dei kan svare utan namn. Du får tal når minst ${numbers} andre enn deg har svart utan namn. Eininga er for lita til at det dei skriv utan namn, kan visast.`,
    unit: "Eining",
    kind: "Kva er det?",
    question: "Eit spørsmål, svar med ord",
    statement: "Ein påstand, svar med 1 til 5",
    text: "Spørsmål eller påstand",
    placeholder: "Til dømes: Kva er det minste vi kan gjere for at neste vakt får det lettare?",
    placeholderStatement: "Til dømes: Rapporten gir meg det eg treng for å starte vakta.",
    until: (closes: string) => `Dei kan svare til ${closes}. Då kjem resultatet til alle som vart spurde.`,
    sendAnyway: "Send likevel",
    tooFewForNumbers: (people: number, numbers: number) =>
      `Berre ${people} i eininga får spørsmålet. Minst ${numbers} andre enn deg må svare utan namn før noko blir vist. Du får altså berre lese svar som er sende til deg med namn. Snakk heller saman.`,
    tooFewForWords: (people: number) =>
      `Berre ${people} i eininga får spørsmålet. Då viser vi aldri det dei skriv utan namn. Ein påstand med 1 til 5 kan gi tal.`,
    already: (next: string) =>
      `Eininga har fått spørsmålet sitt denne veka. Det neste kan sendast frå ${next}.`,
    next: (next: string) => `Det neste kan sendast frå ${next}.`,
    isAsked: (unit: string) => `${unit} er spurd:`,
    openUntil: (closes: string) => `Dei kan svare til ${closes}.`,
    withdraw: "Trekk spørsmålet",
    withdrawTitle: "Trekkje spørsmålet?",
    withdrawThen:
      "Dei som har fått spørsmålet, ser ei melding om at det er trekt. Svara blir sletta utan at nokon får lese dei.",
    withdrawn: "Spørsmålet er trekt",
    withdrawnThen:
      "Dei som fekk spørsmålet, ser no ei melding i staden. Svara blir sletta utan at nokon får lese dei.",
    tooLateToWithdraw:
      "Svarfristen er ute, så spørsmålet kan ikkje trekkjast. Resultatet er på veg eller har kome.",
    sent: "Sendt",
    sentTo: (people: number) => `Spørsmålet går til ${people} i eininga, kvar til den tida dei har valt.`,
    resultComes: (at: string) => `Resultatet kjem ${at}.`,
    notLeader:
      "Du kan berre spørje ei eining du leier, eller der du er stadfortredar medan leiaren er borte.",
    closed: "Ingenting er sendt.",
  },
  nudges: {
    blames: "Eit råd: «Kvifor … ikkje» kan høyrast ut som kritikk. Spør heller kva som gjer det vanskeleg.",
    leads: "Eit råd: Svaret ligg i spørsmålet. Spør slik at alle svar er like lette å gi.",
    names: "Eit råd: Det ser ut til at det står eit namn her. Spør om arbeidet, ikkje om ein person.",
    "one-person":
      "Eit råd: Dette vurderer éin person som alle veit kven er. Spør om noko de kan endre saman.",
    personal:
      "Eit råd: Dette er privat. Helse, familie og tru skal ingen måtte svare på her. Spør om noko de kan endre på jobben.",
    "two-in-one": "Eit råd: Her er det to ting på éin gong. Då veit ingen kva svaret gjeld. Vel éin.",
    "no-question": "Eit råd: Det står ikkje noko spørsmålsteikn. Er det eit spørsmål?",
    "not-own": "Eit råd: Ein påstand er noko folk kan vere einige eller ueinige i, ikkje eit spørsmål.",
    long: "Eit råd: Det er langt. Kortare spørsmål får fleire svar.",
  },
};
