/** How many answers a result of the reflection needs: the least of the product, or more. */
import type { Area, Field } from "./area.ts";

export const reflectionArea: Area = {
  id: "reflection",
  title: (texts) => texts.settings.areas.reflection.title,
  explained: (texts) => texts.settings.areas.reflection.explained,
  fields: [atLeast("reflectionNumbers", 5, 50), atLeast("reflectionComments", 10, 100)],
  valuesOf: ({ reflectionAtLeast }) => ({
    reflectionNumbers: String(reflectionAtLeast.numbers),
    reflectionComments: String(reflectionAtLeast.comments),
  }),
  chosenIn: (values) => ({
    reflectionAtLeast: {
      numbers: Number(values["reflectionNumbers"]),
      comments: Number(values["reflectionComments"]),
    },
  }),
  problems: (values, { texts }) =>
    Number(values["reflectionComments"]) >= Number(values["reflectionNumbers"])
      ? []
      : [texts.settings.problems.fewerForComments],
};

function atLeast(id: "reflectionNumbers" | "reflectionComments", least: number, most: number): Field {
  return {
    id,
    label: (texts) => texts.settings.labels[id],
    hint: (texts) => texts.settings.hints[id],
    as: { kind: "number", least, most },
  };
}
