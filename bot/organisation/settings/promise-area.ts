/** Svarfrist, and when leaders are reminded of it. */
import { type Area, type Field, type Values } from "./area.ts";

type Id = "answerDays" | "before" | "deputyAfter" | "nextLevelAfter" | "sayFirst";

export const promiseArea: Area = {
  id: "promise",
  title: (texts) => texts.settings.areas.promise.title,
  explained: (texts) => texts.settings.areas.promise.explained,
  fields: [
    days("answerDays", 1, 30, true),
    days("before", 1, 10),
    days("deputyAfter", 1, 20),
    days("nextLevelAfter", 2, 30),
    days("sayFirst", 1, 20),
  ],
  valuesOf: ({ answerDays, promiseDays }) => ({
    answerDays: String(answerDays),
    before: String(promiseDays.before),
    deputyAfter: String(promiseDays.deputyAfter),
    nextLevelAfter: String(promiseDays.nextLevelAfter),
    sayFirst: String(promiseDays.sayFirst),
  }),
  chosenIn: (values) => ({
    answerDays: Number(values["answerDays"]),
    promiseDays: {
      before: Number(values["before"]),
      deputyAfter: Number(values["deputyAfter"]),
      nextLevelAfter: Number(values["nextLevelAfter"]),
      sayFirst: Number(values["sayFirst"]),
    },
  }),
  problems: (values, { texts }) => (isInOrder(values) ? [] : [texts.settings.problems.order]),
};

/** The deputy is brought in before the next level: the steps are taken in their order. */
function isInOrder(values: Values): boolean {
  return Number(values["deputyAfter"]) < Number(values["nextLevelAfter"]);
}

function days(id: Id, least: number, most: number, first = false): Field {
  const label: Field["label"] = (texts) => texts.settings.labels[id];
  return { id, label, as: { kind: "number", least, most }, ...(first ? { first: label } : {}) };
}
