/** Newcomers who have said where they work, and the systemansvarlig who confirms it. */
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const claims = {
  title: "Nye som venter på bekreftelse",
  lead: "De står ikke i ansatte.csv. Til du har bekreftet enheten, ser de bare sine egne ideer. Navnet er det de har i Teams.",
  none: "Ingen venter på bekreftelse.",
  claimed: (unit: string) => `Vil bli registrert i ${unit}`,
  closed: (unit: string) => `Vil bli registrert i ${unit}, som ikke er i drift lenger`,
  since: (when: string) => `Spurt ${when}`,
  unnamed: "Navnet er ukjent",
  waiting: (n: number) => `Bekreft nye (${n})`,
  confirmedList: (n: number) => `Bekreftet i chatten (${n})`,
  buttons: {
    otherUnit: "Annen enhet",
    refuse: "Si nei",
    remove: "Ta bort",
    list: "Se hvem som venter",
    choose: "Velg enhet",
    idea: "Har du en idé?",
  },
  form: {
    otherTitle: (name: string) => `Hvor jobber ${name}?`,
    within: (unit: string) => `${unit} har flere enheter. Hvilken?`,
    unit: "Enhet",
    refuseTitle: (name: string) => `Si nei til ${name}`,
    refuseLead: (unit: string) =>
      `Den som vil bli registrert i ${unit}, får det du skriver, og kan velge en annen enhet etterpå.`,
    reason: "Begrunnelse",
    removeTitle: (name: string) => `Ta bort ${name}?`,
    removeLead:
      "Da kommer ikke Mandagskvarteret lenger, og bare egne ideer vises. Det som er sendt inn, blir stående. Personen får beskjed.",
  },
  done: {
    confirmed: (name: string, unit: string) => `${name} er registrert i ${unit} og har fått beskjed.`,
    refused: (name: string) => `${name} har fått svaret ditt.`,
    removed: (name: string) => `${name} er tatt bort og har fått beskjed.`,
  },
  problems: {
    answered: (name: string, by: string) => `${by} har allerede svart ${name}.`,
    changed: "Noe er endret i mellomtida. Se over lista på nytt.",
    nothing: "Denne personen venter ikke lenger på svar.",
    chooseUnit: "Velg en enhet fra lista.",
  },
  confirmed: {
    title: "Bekreftet i chatten",
    lead: "De står ikke i ansatte.csv. De blir stående her til fila har dem, eller til du tar dem bort.",
    none: "Alle står i ansatte.csv.",
    by: (who: string, when: string) => `Bekreftet av ${who} ${when}`,
  },
  told: {
    confirmedTitle: "Enheten din er bekreftet",
    confirmed: (unit: string) =>
      `Du er registrert i ${unit}. Nå får du Mandagskvarteret, og du kan se ideer og erfaringer der du jobber.`,
    refusedTitle: "Enheten din er ikke bekreftet",
    refused: (unit: string) => `Systemansvarlig har ikke bekreftet at du jobber i ${unit}.`,
    refusedNext: "Ideene dine er tatt vare på. Ble det feil enhet, kan du velge en annen.",
    removedTitle: "Du er ikke lenger registrert",
    removed: (unit: string) =>
      `Systemansvarlig har tatt deg bort fra ${unit}. Ideene dine er tatt vare på. Skriv «mine ideer» for å se dem.`,
    registered: (unit: string) => `Du er registrert i ${unit}.`,
  },
  notice: {
    title: (n: number) => `${count(n, "ny", "nye")} venter på bekreftelse`,
    lead: "Noen som ikke står i ansatte.csv, har sagt hvor de jobber. Til du har bekreftet det, ser de bare sine egne ideer.",
  },
};
