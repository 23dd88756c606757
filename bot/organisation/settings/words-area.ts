/** What the municipality calls those it is there for. */
import { userWords } from "../../texts/user-words.ts";
import type { Area } from "./area.ts";

export const wordsArea: Area = {
  id: "words",
  title: (texts) => texts.settings.areas.words.title,
  explained: (texts) => texts.settings.areas.words.explained,
  fields: [
    {
      id: "user",
      label: (texts) => texts.settings.labels.user,
      as: {
        kind: "choice",
        choices: ({ texts }) => userWords.map((value) => ({ value, title: texts.settings.userWords[value] })),
      },
      first: (texts) => texts.settings.short.user,
    },
  ],
  valuesOf: ({ user }) => ({ user }),
  chosenIn: (values) => ({ user: userWords.find((word) => word === values["user"]) ?? "user" }),
};
