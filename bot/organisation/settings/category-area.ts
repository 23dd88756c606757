/** One category of the municipality, and a new one. */
import type { Settings } from "../../settings.ts";
import { type Category, type OwnWords, usualWords } from "../../texts/own-words.ts";
import type { UserWord } from "../../texts/user-words.ts";
import { textsIn, type Texts } from "../../texts/texts.ts";
import { informsWith, readByField, rolesReading } from "./category-informs.ts";
import type { Area, Choice, Field, Reading, Values } from "./area.ts";

/** What may be chosen from is read on a phone. */
const MOST = 30;
const NEW = "category:new";
const LONGEST_NAME = 60;

export function categoryAreaId(id: string): string {
  return `category:${id}`;
}

export function categoryAreaOf(areaId: string, { categories }: Settings): Area | undefined {
  if (areaId === NEW) return newCategory;
  const found = categories.find(({ id }) => categoryAreaId(id) === areaId);
  return found && categoryArea(found.id, categories.length);
}

export const newCategory: Area = {
  id: NEW,
  within: "categories",
  isNew: true,
  title: (texts) => texts.settings.categories.add,
  explained: (texts) => [texts.settings.categories.added],
  fields: nameFields(),
  valuesOf: () => ({}),
  chosenIn: (values, { categories }) => ({
    categories: [...categories, { id: freshId(categories), names: namesIn(values, undefined) }],
  }),
  problems: (values, on) => [
    ...(on.settings.categories.length < MOST ? [] : [on.texts.settings.problems.categories(MOST)]),
    ...sameName(values, undefined, on),
  ],
};

/** Never one that was used before: categories are retired, not taken away. */
function freshId(categories: readonly Category[]): string {
  const own = categories.filter(({ id }) => id.startsWith("own-"));
  return `own-${own.length + 1}`;
}

function categoryArea(id: string, count: number): Area {
  const named = (texts: Texts, label: string) =>
    texts.settings.categories.named(texts.ideas.categories[id] ?? id, label);
  return {
    id: categoryAreaId(id),
    within: "categories",
    title: (texts) => texts.ideas.categories[id] ?? id,
    explained: (texts) => {
      const words = texts.settings.categories;
      return [words.changed, ...(id === "rota" ? [words.rota] : [])];
    },
    fields: [
      ...nameFields().map((field) => ({
        ...field,
        told: (texts: Texts) => named(texts, field.label(texts)),
      })),
      {
        id: "place",
        label: (texts) => texts.settings.categories.place,
        as: { kind: "number", least: 1, most: count },
        // The order is told of as a whole.
        isQuiet: true,
      },
      {
        id: "used",
        label: (texts) => texts.settings.categories.used,
        told: (texts) => named(texts, texts.settings.categories.used),
        as: { kind: "choice", choices: uses },
      },
      readByField((texts) => named(texts, texts.settings.labels.readBy)),
    ],
    valuesOf: (settings) => ({ ...valuesOf(settings, id), readBy: rolesReading(settings, id).join(",") }),
    chosenIn: (values, settings) => ({
      categories: placed(settings, id, values),
      informs: informsWith(settings, id, values),
    }),
    problems: (values, on) => [...sameName(values, id, on), ...lastUsed(values, id, on)],
  };
}

function nameFields(): readonly Field[] {
  return [name("nameNb", true), name("nameNn"), name("nameEn")];
}

function name(id: "nameNb" | "nameNn" | "nameEn", required = false): Field {
  return {
    id,
    label: (texts) => texts.settings.categories[id],
    ...(required ? {} : { hint: (texts: Texts) => texts.settings.categories.asInBokmal }),
    as: { kind: "text", maxLength: LONGEST_NAME, required },
  };
}

function uses({ texts }: Reading): readonly Choice[] {
  const { offered, retired } = texts.settings.categories;
  return [
    { value: "true", title: offered },
    { value: "false", title: retired },
  ];
}

function valuesOf({ categories, user }: OwnWords, id: string): Values {
  const at = categories.findIndex((category) => category.id === id);
  const category = categories[at];
  if (category === undefined) return {};
  return {
    nameNb: category.names.nb ?? usualName(id, user) ?? "",
    nameNn: category.names.nn ?? "",
    nameEn: category.names.en ?? "",
    place: String(at + 1),
    used: String(!category.retired),
  };
}

function placed({ categories, user }: OwnWords, id: string, values: Values): Category[] {
  const retired = values["used"] === "false";
  const category = { id, names: namesIn(values, usualName(id, user)), ...(retired ? { retired } : {}) };
  const others = categories.filter((other) => other.id !== id);
  return others.toSpliced(Number(values["place"]) - 1, 0, category);
}

/** A name as the product has it is not kept: another word for brukere changes it, too. */
function namesIn(values: Values, usual: string | undefined): Category["names"] {
  const { nameNb = "", nameNn = "", nameEn = "" } = values;
  return {
    ...(nameNb === usual ? {} : { nb: nameNb }),
    ...(nameNn === "" ? {} : { nn: nameNn }),
    ...(nameEn === "" ? {} : { en: nameEn }),
  };
}

/** As the product has it, in the municipality's word for brukere. */
function usualName(id: string, user: UserWord): string | undefined {
  return textsIn("nb", { user, categories: usualWords.categories }).ideas.categories[id];
}

function sameName(values: Values, id: string | undefined, { settings, texts }: Reading): readonly string[] {
  const wanted = (values["nameNb"] ?? "").toLocaleLowerCase("nb");
  const names = textsIn("nb", settings).ideas.categories;
  const taken = Object.entries(names).some(
    ([other, title]) => other !== id && title.toLocaleLowerCase("nb") === wanted,
  );
  return taken ? [texts.settings.problems.sameName(values["nameNb"] ?? "")] : [];
}

function lastUsed(values: Values, id: string, { settings, texts }: Reading): readonly string[] {
  const left = settings.categories.some((other) => other.id !== id && !other.retired);
  return left || values["used"] !== "false" ? [] : [texts.settings.problems.lastCategory];
}
