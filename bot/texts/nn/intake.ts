/** What people read between the idea form and Send inn, and about the channels that are not ours. */
import type { PartOf } from "../part-of.ts";
import type { intake as source } from "../nb/intake.ts";

export const intake: PartOf<typeof source> = {
  nothingSent: "Ingenting er sendt enno. Det du har skrive, følgjer med.",
  change: "Endre",
  absence: {
    title: "Gjeld det ei vakt?",
    call: "Ring leiar eller vakttelefonen. Eg kan ikkje melde frå for deg.",
    phone: (number: string) => `Vakttelefon: ${number}`,
    stillIdea: "Har du eit forslag eller lurer på noko, kan du sende det inn her.",
  },
  signpost: {
    title: "Høyrer dette heime ein annan stad òg?",
    incident: "Dette kan høyrast ut som eit avvik.",
    whistleblowing: "Dette kan høyrast ut som eit varsel om noko kritikkverdig.",
    incidentWhere: (where: string) =>
      `Avvik skal meldast i ${where}. Der blir det registrert og følgt opp. Eg kan ikkje melde det for deg.`,
    whistleblowingWhere: (where: string) =>
      `Du kan varsle i ${where}. Der gjeld eigne reglar som skal verne deg, og du kan òg gå til tillitsvald eller verneombod.`,
    incidentChannel: "avvikssystemet til kommunen",
    whistleblowingChannel: "varslingskanalen til kommunen",
    incidentOpen: "Opne avvikssystemet",
    whistleblowingOpen: "Opne varslingskanalen",
    urgent: "Er det fare for liv eller helse, ring 113.",
    reported: "Er avviket meldt?",
    reportedChoices: { yes: "Ja", no: "Nei, ikkje enno", "not-incident": "Dette er ikkje eit avvik" },
    goOn: "Du kan sende det inn som idé eller spørsmål likevel. Då kan det bli betre for dei neste.",
  },
  channels: {
    incident: {
      title: "Avvik",
      lines: [
        "Meld avvik når noko har gått gale, eller heldt på å gå gale.",
        "Har du ein idé til korleis vi kan unngå det neste gong, send han inn her òg.",
      ],
    },
    whistleblowing: {
      title: "Varsling",
      lines: [
        "Varsle når noko er kritikkverdig: brot på lover, reglar eller det dei fleste meiner er rett.",
        "Eg er ikkje ein varslingskanal. Det du skriv her, går til ein leiar, ikkje til dei som tek imot varsel.",
      ],
    },
  },
  rota: {
    title: "To spørsmål om bemanning",
    lead: "Svara og det du har skrive, blir med i budsjettrunden, utan namn. Du treng ikkje å svare på begge.",
    extraPerson: "Kva skulle den ekstra personen ha gjort?",
    withoutExtra: "Kva kunne vi ha prøvd utan?",
  },
  others: {
    notice:
      "Teksten er skriven av ein annan. Skriv det med dine eigne ord, eller spør den som skreiv, om det er greitt at du sender det inn.",
    consent: "Den som skreiv meldinga, har sagt ja",
    problem:
      "Her står det framleis ord som ein annan har skrive. Skriv det med dine eigne ord, eller kryss av for at den som skreiv, har sagt ja.",
    cut: "Meldinga var lang. Her er byrjinga.",
  },
  compose: {
    start: "Skriv nokre ord for å finne ein idé eller ei erfaring.",
    none: "Eg fann ingenting som kan visast her. Skriv «mine idear» til meg i ein eigen chat for å sjå dine eigne.",
    private: (name: string) =>
      `Berre du og den som skal svare, kan lese ${name}. Difor kan det ikkje visast her, der andre les med.`,
    onlyUnit: (name: string) =>
      `${name} er delt med eininga, ikkje med heile kommunen. Difor kan det ikkje visast her, der andre les med.`,
    stranger: "Eg kjenner deg ikkje enno. Skriv «hei» til Mandagskvarteret i ein eigen chat først.",
    shared: (name: string, state: string) => `${name} · ${state}`,
    line: (unit: string) => `Frå ${unit}. Delt i Mandagskvarteret.`,
  },
  hide: {
    button: "Skjul opplysningar",
    title: (name: string) => `Skjul opplysningar i ${name}`,
    lead: "Teksten blir borte for alle og kan ikkje hentast tilbake. Det blir ståande at noko er skjult, kven som gjorde det, og kvifor. Den som sende inn, får vite det.",
    which: "Kva tekst skal skjulast?",
    said: (number: number, on: string) => `${number}. hending, ${on}`,
    choice: (label: string, text: string) => `${label.replace(/[?:]$/, "")}: «${text}»`,
    reason: "Årsak",
    reasons: {
      user: "Kan avsløre ein brukar, pasient eller pårørande",
      colleague: "Kan avsløre ein kollega",
      self: "Seier meir enn nødvendig om den som skreiv",
      other: "Anna",
    },
    text: "Grunngjeving",
    textHint: "Med dine eigne ord, til den som skreiv. Ikkje ta opp igjen det du skjuler.",
    notInTeams:
      "Kort som er sende, blir retta, òg i Mandagskvarteret. Det nokon sjølv har skrive i chatten, og kort som er opna frå ei liste, blir ståande i Teams.",
    none: "Her er det ingen tekst igjen å skjule.",
    chooseText: "Vel teksten som skal skjulast. Er han alt skjult, står han ikkje i lista.",
    chooseReason: "Vel ei årsak.",
    done: "Skjult",
    doneNote: (name: string) => `Teksten er borte frå ${name}. Den som sende inn, får vite kvifor.`,
    howTo: "Skriv «skjul» og nummeret, til dømes «skjul 17».",
  },
  notReported: "Avviket er ikkje meldt enno. Skriv «avvik», så ser du kvar du melder det.",
  forLeader: {
    incident: "Dette kan vere eit varsel eller eit avvik.",
    whistleblowing: "Dette kan vere eit varsel.",
    whistleblowingDo: {
      named:
        "Snakk med den som skreiv, i dag. Ikkje undersøk saka åleine. Følg kommunen sin rutine for varsling, og vis kvar varselet kan sendast. Ikkje fortel andre kven det kjem frå.",
      unnamed:
        "Trykk Skriv til i dag, og fortel kvar varselet kan sendast. Ikkje prøv å finne ut kven som skreiv, og ikkje undersøk saka åleine. Følg kommunen sin rutine for varsling.",
    },
    incidentDo:
      "Sørg for at det er trygt no. Sjå til at avviket blir meldt i avvikssystemet, og svar på forslaget her.",
    reported: {
      yes: "Den som skreiv, svarer at avviket er meldt.",
      no: "Den som skreiv, svarer at avviket ikkje er meldt enno.",
      "not-incident": "Den som skreiv, svarer at dette ikkje er eit avvik.",
    },
  },
};
