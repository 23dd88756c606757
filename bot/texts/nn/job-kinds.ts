/** Det ein tidsplan kan gjere: namn, éi setning om kva det er, og kvifor det nokre gonger ikkje vart noko. */
import type { PartOf } from "../part-of.ts";
import type { jobKinds as source } from "../nb/job-kinds.ts";

export const jobKinds: PartOf<typeof source> = {
  message: {
    name: "Eiga melding",
    does: "Sender ein tekst du skriv sjølv, til dei du vel.",
  },
  publish: {
    name: "Utsending av Mandagskvarteret",
    does: "Sender ut dei utgåvene som er godkjende for veka.",
    whilePaused: "då blir ingenting sendt ut av seg sjølv",
    nothing: { none: "inga utgåve var godkjend", nobody: "det var ingen å sende utgåva til" },
  },
  deadline: {
    name: "Frist for Mandagskvarteret",
    does: "Seier frå til redaktørar og systemansvarlege når utgåva ikkje er godkjend.",
    whilePaused: "då får ingen vite at utgåva ikkje er godkjend",
    nothing: { ready: "utgåva var godkjend", later: "inga utgåve skal ut dei neste dagane" },
  },
  lines: {
    name: "Éi linje frå leiarane",
    does: "Spør kvar leiar om éi linje til neste utgåve.",
  },
  presenting: {
    name: "Tenesta som presenterer seg",
    does: "Spør tenesta som har tur neste veke.",
    nothing: { none: "ingen skulle bli spurde" },
  },
  reach: {
    name: "Kor langt Mandagskvarteret nådde",
    does: "Tel kor mange utgåva nådde i kvar eining, når veka er over.",
  },
  goal: {
    name: "Ein bit av planen",
    does: "Sender eitt mål om gongen til dei det vedkjem, med spørsmålet «Kva betyr dette hos dykk?». Måla kjem etter tur.",
    nothing: {
      none: "ingen mål i planen gjeld no",
      met: "måla er alt viste denne veka",
      nobody: "måla vedkjem ingen som er registrerte",
    },
  },
  stale: {
    name: "Mål som har lege stille",
    does: "Spør dei ansvarlege om måla som ingen har rørt på eit kvartal.",
    nothing: { none: "ingen mål har lege stille" },
  },
  claims: {
    name: "Nye som ventar",
    does: "Seier frå til systemansvarlege når nokon nye ventar på å bli stadfesta.",
    nothing: { none: "ingen nye venta", nobody: "ingen systemansvarleg å seie frå til" },
  },
  pictures: {
    name: "Sletting av bilete",
    does: "Slettar bilete som ikkje står i noka utgåve.",
  },
  reflectionAsk: {
    name: "Refleksjonen for veka",
    does: "Sender spørsmålet eller pulsen for veka til alle tilsette.",
    whilePaused: "då kjem det ingen refleksjon",
    nothing: {
      none: "alt i banken var spurt om det siste kvartalet",
      already: "refleksjonen for veka var sendt",
    },
  },
  reflectionRemind: {
    name: "Påminning om refleksjonen",
    does: "Minner alle om refleksjonen, òg dei som har svart. Éin gong.",
    nothing: { none: "det var ingenting å minne om" },
  },
  reflectionClose: {
    name: "Svarfrist for refleksjonen",
    does: "Bestemmer svarfristen for det neste som blir sendt ut.",
  },
  digest: {
    name: "Vekekortet",
    does: "Sender vekekortet til leiarar, tillitsvalde og verneombod.",
  },
  measures: {
    name: "Tala for månaden",
    does: "Reknar ut tala for førre månad, og sender dei til systemansvarlege og øvste leiar.",
    nothing: { none: "det var ingenting å fortelje om månaden" },
  },
};
