/** Forhåndsvis, as other readers see it. */
export const editionPreview = {
  preview: {
    title: "Se den som en annen leser",
    as: "Hvem leser",
    self: "Jeg",
    leader: "En leder eller stedfortreder",
    channel: "De som leser den i en teamkanal",
    inUnit: (unit: string) => `En ansatt i ${unit}`,
    inChannel: (unit: string) => `De som leser den i kanalen til ${unit}`,
    language: "Språk",
  },
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
};
