/** utsendingar, for systemansvarlege. */
import type { PartOf } from "../part-of.ts";
import type { delivery as source } from "../nb/delivery.ts";

export const delivery: PartOf<typeof source> = {
  title: "Utsendingar",
  none: "Ingenting er sendt ut til alle enno.",
  edition: (week: number) => `Mandagskvarteret veke ${week}`,
  editionTo: (week: number, to: string) => `Mandagskvarteret veke ${week} til ${to}`,
  inChannels: (edition: string) => `${edition}, i kanalane`,
  labels: {
    sent: "Sendt",
    waiting: "I kø",
    held: "Ventar",
    unreachable: "Når ikkje fram",
    failed: "Feila",
    ambiguous: "Uvisst",
    used: "Tid brukt",
  },
  count: (sent: number, recipients: number) => `${sent} av ${recipients}`,
  reasons: {
    "never-met": "har ikkje opna boten enno",
    window: "får det når tida dei har valt, byrjar",
    "next-turn": "får det når dei skriv til boten neste gong",
    left: "har slutta",
    superseded: "fekk ei nyare utgåve i staden",
    MessageWritesBlocked: "har blokkert boten",
    ConversationBlockedByUser: "har blokkert boten",
    ForbiddenOperationException: "kan ikkje få meldingar frå boten",
    BotNotInConversationRoster: "har fjerna boten",
    ConversationNotFound: "har fjerna boten",
    BotDisabledByAdmin: "har ikkje boten lenger, for ein administrator i Teams har slått han av",
  },
  seconds: inWords,
  counted: (seconds: number) => `Talt for ${inWords(seconds)} sidan`,
  explained:
    "Feila: Teams tok ikkje imot meldinga. Uvisst: vi fekk ikkje svar, så nokon av dei kan ha fått ho likevel.",
  again: "Send på nytt",
  againWhich: (title: string) => `Send på nytt: ${title}`,
  sentAgain: (by: string, at: string, many: string) => `Sendt på nytt av ${by} ${at}: ${many}`,
  againMany: {
    failed: (count: number) => `${count} som feila`,
    ambiguous: (count: number) => `${count} som kanskje hadde fått ho`,
  },
  unfinished: "ikkje fullført",
  somebody: "ein systemansvarleg",
  which: "Kven skal få ho på nytt?",
  theFailed: (count: number) => (count === 1 ? "Den eine som feila" : `Dei ${count} som feila`),
  theAmbiguous: (count: number) =>
    count === 1 ? "Den eine som kanskje har fått ho" : `Dei ${count} som kanskje har fått ho`,
  doubles: "Sender du på nytt til dei det er uvisst om har fått ho, kan nokon få ho to gonger.",
  queued: (count: number) =>
    count === 1
      ? "1 melding er lagd i køen og blir send no."
      : `${count} meldingar er lagde i køen og blir sende no.`,
  nothing: "Det er ingenting å sende på nytt. Kanskje er det alt gjort.",
  gone: "Denne utsendinga står ikkje i lista lenger.",
};

function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return whole === 1 ? "1 sekund" : `${whole} sekund`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return minutes === 1 ? "1 minutt" : `${minutes} minutt`;
  return `${Math.round(minutes / 60)} timar`;
}
