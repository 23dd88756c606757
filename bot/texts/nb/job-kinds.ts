/** Det en tidsplan kan gjøre: navn, én setning om hva det er, og hvorfor det noen ganger ikke ble noe. */
export const jobKinds = {
  message: {
    name: "Egen melding",
    does: "Sender en tekst du skriver selv, til dem du velger.",
  },
  publish: {
    name: "Utsending av Mandagskvarteret",
    does: "Sender ut de utgavene som er godkjent for uka.",
    whilePaused: "da sendes ingenting ut av seg selv",
    nothing: { none: "ingen utgave var godkjent", nobody: "det var ingen å sende utgaven til" },
  },
  deadline: {
    name: "Frist for Mandagskvarteret",
    does: "Sier fra til redaktører og systemansvarlige når utgaven ikke er godkjent.",
    whilePaused: "da får ingen vite at utgaven ikke er godkjent",
    nothing: { ready: "utgaven var godkjent", later: "ingen utgave skal ut de neste dagene" },
  },
  lines: {
    name: "Én linje fra lederne",
    does: "Spør hver leder om én linje til neste utgave.",
  },
  presenting: {
    name: "Tjenesten som presenterer seg",
    does: "Spør tjenesten som har tur neste uke.",
    nothing: { none: "ingen skulle spørres" },
  },
  reach: {
    name: "Hvor langt Mandagskvarteret nådde",
    does: "Teller hvor mange utgaven nådde i hver enhet, når uka er over.",
  },
  goal: {
    name: "En bit av planen",
    does: "Sender ett mål om gangen til dem det angår, med spørsmålet «Hva betyr dette hos dere?». Målene kommer etter tur.",
    nothing: {
      none: "ingen mål i planen gjelder nå",
      met: "målene er vist denne uka allerede",
      nobody: "målene angår ingen som er registrert",
    },
  },
  stale: {
    name: "Mål som har ligget stille",
    does: "Spør de ansvarlige om målene som ingen har rørt på et kvartal.",
    nothing: { none: "ingen mål har ligget stille" },
  },
  claims: {
    name: "Nye som venter",
    does: "Sier fra til systemansvarlige når noen nye venter på å bli bekreftet.",
    nothing: { none: "ingen nye ventet", nobody: "ingen systemansvarlig å si fra til" },
  },
  pictures: {
    name: "Sletting av bilder",
    does: "Sletter bilder som ikke står i noen utgave.",
  },
  reflectionAsk: {
    name: "Ukas refleksjon",
    does: "Sender ukas spørsmål eller puls til alle ansatte.",
    whilePaused: "da kommer det ingen refleksjon",
    nothing: { none: "alt i banken var spurt om det siste kvartalet", already: "ukas refleksjon var sendt" },
  },
  reflectionRemind: {
    name: "Påminnelse om refleksjonen",
    does: "Minner alle om refleksjonen, også dem som har svart. Én gang.",
    nothing: { none: "det var ingenting å minne om" },
  },
  reflectionClose: {
    name: "Svarfrist for refleksjonen",
    does: "Bestemmer svarfristen for det neste som sendes ut.",
  },
  digest: {
    name: "Ukas kort",
    does: "Sender ukas kort til ledere, tillitsvalgte og verneombud.",
  },
  measures: {
    name: "Månedens tall",
    does: "Regner ut tallene for forrige måned, og sender dem til systemansvarlige og øverste leder.",
    nothing: { none: "det var ingenting å fortelle om måneden" },
  },
};
