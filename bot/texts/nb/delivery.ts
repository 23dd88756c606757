/** utsendinger, for systemansvarlige. */
export const delivery = {
  title: "Utsendinger",
  none: "Ingenting er sendt ut til alle ennå.",
  edition: (week: number) => `Mandagskvarteret uke ${week}`,
  editionTo: (week: number, to: string) => `Mandagskvarteret uke ${week} til ${to}`,
  inChannels: (edition: string) => `${edition}, i kanalene`,
  labels: {
    sent: "Sendt",
    waiting: "I kø",
    held: "Venter",
    unreachable: "Nås ikke",
    failed: "Feilet",
    ambiguous: "Uvisst",
    used: "Tid brukt",
  },
  count: (sent: number, recipients: number) => `${sent} av ${recipients}`,
  /** After a number: «3 har ikke møtt boten ennå». */
  reasons: {
    "never-met": "har ikke åpnet boten ennå",
    window: "får den når tida de har valgt, begynner",
    "next-turn": "får den når de skriver til boten neste gang",
    left: "har sluttet",
    superseded: "fikk en nyere utgave i stedet",
    MessageWritesBlocked: "har blokkert boten",
    ConversationBlockedByUser: "har blokkert boten",
    ForbiddenOperationException: "kan ikke få meldinger fra boten",
    BotNotInConversationRoster: "har fjernet boten",
    ConversationNotFound: "har fjernet boten",
    BotDisabledByAdmin: "har ikke boten lenger, for en administrator i Teams har slått den av",
  },
  seconds: inWords,
  counted: (seconds: number) => `Talt for ${inWords(seconds)} siden`,
  explained:
    "Feilet: Teams tok ikke imot meldingen. Uvisst: vi fikk ikke svar, så noen av dem kan ha fått den likevel.",
  again: "Send på nytt",
  againWhich: (title: string) => `Send på nytt: ${title}`,
  sentAgain: (by: string, at: string, many: string) => `Sendt på nytt av ${by} ${at}: ${many}`,
  againMany: {
    failed: (count: number) => `${count} som feilet`,
    ambiguous: (count: number) => `${count} som kanskje hadde fått den`,
  },
  unfinished: "ikke fullført",
  somebody: "en systemansvarlig",
  which: "Hvem skal få den på nytt?",
  theFailed: (count: number) => (count === 1 ? "Den ene som feilet" : `De ${count} som feilet`),
  theAmbiguous: (count: number) =>
    count === 1 ? "Den ene som kanskje har fått den" : `De ${count} som kanskje har fått den`,
  doubles: "Sender du på nytt til dem det er uvisst om har fått den, kan noen få den to ganger.",
  queued: (count: number) =>
    count === 1
      ? "1 melding er lagt i køen og sendes nå."
      : `${count} meldinger er lagt i køen og sendes nå.`,
  nothing: "Det er ingenting å sende på nytt. Kanskje er det gjort allerede.",
  gone: "Denne utsendingen står ikke i lista lenger.",
};

function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return whole === 1 ? "1 sekund" : `${whole} sekunder`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return minutes === 1 ? "1 minutt" : `${minutes} minutter`;
  return `${Math.round(minutes / 60)} timer`;
}
