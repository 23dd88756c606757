/** Preview, as other readers see it. */
import type { PartOf } from "../part-of.ts";
import type { editionPreview as source } from "../nb/edition-preview.ts";

export const editionPreview: PartOf<typeof source> = {
  preview: {
    title: "See it as another reader",
    as: "Who reads it",
    self: "Me",
    leader: "A leader or deputy",
    channel: "Those who read it in a team channel",
    inUnit: (unit: string) => `Someone who works in ${unit}`,
    inChannel: (unit: string) => `Those who read it in the channel of ${unit}`,
    language: "Language",
  },
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
};
