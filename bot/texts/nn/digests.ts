/** Vekekortet: what waits, what runs and what is new, to whoever answers for a unit or speaks for people there. */
import type { PartOf } from "../part-of.ts";
import type { digests as source } from "../nb/digests.ts";

export const digests: PartOf<typeof source> = {
  title: "Veka hos dykk",
  titleRepresentative: "Veka i tal",
  waiting: {
    title: "Ventar på deg",
    none: "Ingenting ventar på svar frå deg. Fint!",
    more: (rest: number) => `${rest} ting til ventar. Skriv «ventar» for å sjå alt.`,
    all: "Vis alt som ventar",
  },
  running: {
    title: "Blir prøvd ut og evaluert",
    line: (name: string, next: string) => `${name}: ${next}`,
    more: (rest: number) => `… og ${rest} til.`,
  },
  news: {
    title: "Nytt sidan sist",
    more: (rest: number) => `… og ${rest} til.`,
    counts: {
      arrived: (count: number) =>
        `${count} ${count === 1 ? "nytt forslag eller spørsmål" : "nye forslag og spørsmål"}`,
      answered: (count: number) => `${count} har fått svar`,
      tried: (count: number) => `${count} blir ${count === 1 ? "prøvd" : "prøvde"} ut`,
      evaluated: (count: number) => `${count} skal evaluerast`,
      adopted: (count: number) => `${count} er ${count === 1 ? "innført" : "innførte"}`,
      stopped: (count: number) => `${count} er stoppa`,
      withdrawn: (count: number) => `${count} vart ${count === 1 ? "trekt" : "trekte"}`,
      stillDone: (count: number) => `${count} gjer dei framleis`,
      noLongerDone: (count: number) => `${count} gjer dei ikkje lenger`,
    },
    events: {
      adopted: (name: string) => `${name} er innført.`,
      solved: (name: string) => `${name} vart løyst med ein gong.`,
      stopped: (name: string) => `${name} er stoppa.`,
      declined: (name: string) => `${name} fekk nei.`,
      withdrawn: (name: string) => `${name} er trekt av den som sende inn.`,
      replied: (name: string) => `${name}: Den som sende inn, har svart på spørsmålet.`,
      appealed: (name: string) => `${name}: Den som sende inn, ber om ei ny vurdering.`,
    },
  },
  pulse: { title: "Slik har vi det" },
  below: {
    title: "I tenestene under deg",
    late: (count: number) => `${count} er over svarfristen.`,
    where: (names: string, more: number) =>
      `Det gjeld ${names}${more === 0 ? "" : more === 1 ? " og éi eining til" : ` og ${more} einingar til`}.`,
    stuck: (reasons: string) => `Det står på: ${reasons}.`,
    reason: (reason: string, count: number) => `${reason.toLocaleLowerCase("nn")} (${count})`,
    unsaid: (count: number, of: number) =>
      count === of
        ? "Ingen har sagt kva det står på."
        : `For ${count} av dei har ingen sagt kva det står på.`,
    halfPage: "Halv side til AMU og utval",
  },
  halfPage: {
    title: "Halv side til AMU og utval",
    explained: (minutes: number) =>
      `Tal for tenestene dine dei siste tre månadene, utan namn. Lenkja verkar i ${minutes} minutt.`,
    fetch: "Hent sida",
    notForYou: "Halvsida er for leiarar som har fleire tenester under seg.",
    file: "idear-og-forsok",
    heading: (unit: string) => `Idear og forsøk: ${unit}`,
    period: (from: string, to: string) => `Frå ${from} til ${to}`,
    happened: "Dette har skjedd",
    nothing: "Ingenting er kome inn i denne perioden.",
    adopted: "Dette gjer vi no",
    practice: (did: string, unit: string) => `${did} (${unit})`,
    about: (problem: string, unit: string) => `Noko er innført i ${unit}. Det galdt: ${problem}`,
    stuck: "Dette står fast, og kvifor",
    note: "Tala viser kva som er føreslått og svart på. Dei viser ikkje kor stor verknaden er, og dei rangerer ingen einingar.",
    footer: "Henta frå Mandagskvarteret",
  },
  represented: {
    title: "Hos dei du representerer",
    rota: (count: number, category: string) => `${count} av dei nye gjeld «${category}»`,
    note: "Tala gjeld einingane dine samla. Dei viser ikkje kven som har føreslått noko.",
  },
  share: (inTime: number, answered: number, overdue: number) => {
    const late = overdue === 0 ? "" : `, og ${overdue} er over svarfristen no`;
    return `${answersInTime(inTime, answered)}${late}. Berre du ser dette.`;
  },
  suggestion: {
    title: "Leiargrepet denne veka",
    texts: {
      waiting: "Eit forslag ventar på svar. Ring heller enn å trykkje.",
      firstTimer: "Nokon føreslo noko for første gong. Sei takk i dag.",
      evaluate: "Eit forsøk skal evaluerast. Spør dei som gjorde det.",
      stopped: "Noko vart stoppa. Del kva de lærte av det.",
      quiet: "Det har vore stille hos dykk ei stund. Spør kva dei treng.",
      priorities: "Er det uklart kva som hastar? Sei kva som kan vente.",
      askedFor: "Kva spurde du etter denne veka? Det er det folk trur er viktig for deg.",
      involvedEarlier: "Kven burde ha vore med tidlegare på det de held på med no?",
      neighbour: "Korleis løyser nabokommunen det de strevar med? Ring og spør.",
      trust: "Kva kan du sleppe taket i denne veka, utan å miste oversikta?",
    },
  },
  ownDay: "Du vel sjølv dag og klokkeslett: skriv «innstillingar».",
  preferences: {
    label: "Vekekortet",
    day: "Kva dag vil du ha vekekortet?",
    time: "Når på dagen?",
    at: (time: string) => `kl. ${time.replace(":", ".")}`,
    usual: "Som kommunen har bestemt",
    explained:
      "Vekekortet samlar det som ventar på deg, og det som er nytt. Er det ingenting å seie, kjem det ikkje.",
    days: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
  },
};

function answersInTime(inTime: number, answered: number): string {
  if (answered === 1)
    return `Det eine svaret dei siste tre månadene kom ${inTime === 1 ? "i tide" : "for seint"}`;
  const which = inTime === answered ? `Alle ${answered} svara` : `${inTime} av ${answered} svar`;
  return `${which} dei siste tre månadene kom i tide`;
}
