/** What becomes of messages of which nobody knows whether they arrived. */
import type { Area } from "./area.ts";

export const sendingArea: Area = {
  id: "sending",
  title: (texts) => texts.settings.areas.sending.title,
  explained: (texts) => texts.settings.areas.sending.explained,
  fields: [
    {
      id: "resends",
      label: (texts) => texts.settings.labels.resends,
      as: { kind: "number", least: 0, most: 3 },
      first: (texts) => texts.settings.short.resends,
    },
  ],
  valuesOf: ({ resends }) => ({ resends: String(resends) }),
  chosenIn: (values) => ({ resends: Number(values["resends"]) }),
};
