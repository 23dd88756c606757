export const common = {
  dates: { locale: "nb-NO" },
  buttons: { send: "Send inn", save: "Lagre", confirm: "Bekreft", close: "Lukk", showMore: "Vis flere" },
  required: "Dette feltet må fylles ut.",
  closed: "Lukket. Ingenting er sendt.",
  failed: (reference: string) =>
    `Beklager, noe gikk galt hos oss. Prøv igjen om litt. Hvis det fortsetter, oppgi ${reference} til systemansvarlig.`,
  /** For whom a word or a button is, when somebody else uses it. */
  audiences: {
    everyone: "alle",
    leader: "ledere",
    editor: "redaktører",
    administrator: "systemansvarlige",
  },
  notForYou: (audience: string) =>
    `Dette er bare for ${audience}. Skriv hjelp, så ser du hva du kan gjøre her.`,
  or: " og ",
  unknownButton: "Denne knappen virker ikke lenger. Skriv hjelp, så ser du hva du kan gjøre.",
  brokenButton:
    "Jeg forsto ikke det som kom fra kortet, så ingenting er gjort. Skriv hjelp for å begynne på nytt.",
  notText: "Jeg kan bare lese tekst. Skriv det med ord, eller skriv hjelp.",
  noGuests: "Jeg er bare for ansatte i kommunen, ikke for gjester i Teams.",
  personalChatOnly:
    "Her viser jeg bare Mandagskvarteret og hjelp. Skriv til meg i den personlige chatten, så er det bare du og jeg som ser det.",
  help: {
    title: "Hva kan jeg hjelpe med?",
    intro:
      "Trykk på en knapp, eller skriv ordet i chatten. Alt annet du skriver, kan du sende inn som en idé.",
    everyone: "For alle",
    leader: "For deg som er leder eller stedfortreder",
    editor: "For deg som er redaktør",
    administrator: "For deg som er systemansvarlig",
    caution: "Ikke skriv navn på eller noe som kan avsløre brukere, pasienter, pårørende eller kolleger.",
    shared:
      "Her kan du skrive siste for å se Mandagskvarteret. Ideer og annet som gjelder deg, skriver du i den personlige chatten med meg.",
    /** Buttons that do what the word does. */
    buttons: {
      help: "Hjelp",
      idea: "Ny idé",
      myIdeas: "Mine ideer",
      latest: "Siste Mandagskvarteret",
      waiting: "Venter på deg",
      away: "Borte",
      edition: "Utgave",
    },
    /** What each chat word does, by its name in commands.ts. */
    words: {
      help: "viser denne oversikten",
      idea: "foreslå noe, eller still et spørsmål – under ett minutt",
      myIdeas: "se hva som har skjedd med det du har foreslått",
      latest: "les siste Mandagskvarteret",
      waiting: "se ideene som venter på svar fra deg",
      away: "si fra når du er borte, så tar stedfortrederen over",
      edition: "skriv, forhåndsvis og publiser Mandagskvarteret",
    },
  },
};
