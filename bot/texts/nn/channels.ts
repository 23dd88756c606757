/** Channels of teams that are linked to units. */
import type { PartOf } from "../part-of.ts";
import type { channels as source } from "../nb/channels.ts";

export const channels: PartOf<typeof source> = {
  linked: (unit: string) => `Kanalen er kopla til ${unit}`,
  linkedLines: [
    "Mandagskvarteret kjem hit når det blir publisert. Dei som jobbar i eininga, får det òg i sin eigen chat.",
    "Vil de ikkje ha det her lenger? Nemn meg og skriv «kople frå kanalen».",
  ],
  already: (unit: string) => `Kanalen er alt kopla til ${unit}.`,
  taken: (unit: string) =>
    `Kanalen er kopla til ${unit}. Leiaren der eller ein systemansvarleg må kople han frå først.`,
  notYours: (unit: string) =>
    `Du kan ikkje kople kanalen til ${unit}. Det kan leiaren og stadfortredaren der gjere, leiarane over dei og systemansvarlege.`,
  notYoursToUnlink: (unit: string) =>
    `Kanalen er kopla til ${unit}. Berre leiaren og stadfortredaren der, leiarane over dei og systemansvarlege kan kople han frå.`,
  which: (example: string | undefined) =>
    `Skriv kva eining kanalen skal koplast til, til dømes «kople kanalen ${example ?? "Heimetenesta"}».`,
  yours: (names: readonly string[]) => `Einingane dine: ${names.join(", ")}.`,
  unknownUnit: "Eg finn inga eining med det namnet.",
  several: (titles: readonly string[]) =>
    `Fleire einingar heiter det. Skriv heile namnet: ${titles.map((title) => `«kople kanalen ${title}»`).join(" eller ")}.`,
  unlinked: (unit: string) => `Kanalen er kopla frå ${unit}`,
  unlinkedLines: ["Mandagskvarteret kjem ikkje hit lenger. Det som er lagt ut, blir ståande."],
  notLinked: "Kanalen er ikkje kopla til noka eining.",
  sayItThere:
    "Gjer det i kanalen som skal ha Mandagskvarteret: Nemn meg der, og skriv «kople kanalen». Appen må vere lagd til i teamet først.",
  onlyChannels: "Berre ein kanal i eit team kan koplast til ei eining, ikkje ein gruppechat.",
  also: (many: number) =>
    many === 1
      ? "Legg utgåva i kanalen i Teams òg, om ho gjeld eininga der"
      : `Legg utgåva i kanalane i Teams òg, der ho gjeld eininga (${many} kanalar er kopla til)`,
  posted: (many: number) =>
    many === 1 ? "Ho blir òg lagd ut i éin kanal i Teams." : `Ho blir òg lagd ut i ${many} kanalar i Teams.`,
  label: (many: number) => (many === 1 ? "Kanal" : "Kanalar"),
  general: "Generelt",
  inTeam: (channel: string, team: string) => `${channel} i ${team}`,
  unnamed: "Ein kanal i Teams",
  outOfReach: (channel: string) => `${channel} (eg kan ikkje skrive der no)`,
};
