/** Førehandsvis, as other readers see it. */
import type { PartOf } from "../part-of.ts";
import type { editionPreview as source } from "../nb/edition-preview.ts";

export const editionPreview: PartOf<typeof source> = {
  preview: {
    title: "Sjå ho som ein annan les ho",
    as: "Kven les",
    self: "Eg",
    leader: "Ein leiar eller stadfortredar",
    channel: "Dei som les ho i ein teamkanal",
    inUnit: (unit: string) => `Ein tilsett i ${unit}`,
    inChannel: (unit: string) => `Dei som les ho i kanalen til ${unit}`,
    language: "Språk",
  },
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
};
