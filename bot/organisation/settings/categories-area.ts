/** The categories, and which roles beside the line read ideas of each. */
import type { Settings } from "../../settings.ts";
import type { Chosen } from "../settings-store.ts";
import { categoryAreaId, newCategory } from "./category-area.ts";
import { type Area, type Choice, listed, type Reading, type Values } from "./area.ts";

type Role = "union-rep" | "safety-rep";

export const categoriesArea: Area = {
  id: "categories",
  title: (texts) => texts.settings.areas.categories.title,
  explained: (texts) => texts.settings.areas.categories.explained,
  fields: [
    {
      id: "unionRep",
      label: (texts) => texts.settings.labels.unionRep,
      as: { kind: "several", choices },
    },
    {
      id: "safetyRep",
      label: (texts) => texts.settings.labels.safetyRep,
      as: { kind: "several", choices },
    },
    {
      id: "order",
      label: (texts) => texts.settings.labels.order,
      as: { kind: "several", choices },
      isHidden: true,
      first: true,
    },
  ],
  links: ({ texts, settings }) => [
    ...settings.categories.map(({ id, retired }) => ({
      area: categoryAreaId(id),
      title: texts.ideas.categories[id] ?? id,
      ...(retired ? { note: texts.settings.categories.retired } : {}),
    })),
    { area: newCategory.id, title: texts.settings.categories.add },
  ],
  valuesOf: ({ informs, categories }) => ({
    order: categories.map(({ id }) => id).join(","),
    unionRep: readBy(informs, "union-rep"),
    safetyRep: readBy(informs, "safety-rep"),
  }),
  chosenIn: (values) => ({ informs: informsIn(values) }),
};

function choices({ texts }: Reading): readonly Choice[] {
  return Object.entries(texts.ideas.categories).map(([value, title]) => ({ value, title }));
}

function readBy(informs: Settings["informs"], role: Role): string {
  return Object.keys(informs)
    .filter((category) => informs[category]?.includes(role))
    .toSorted()
    .join(",");
}

function informsIn(values: Values): NonNullable<Chosen["informs"]> {
  const [unions, safety] = [listed(values["unionRep"] ?? ""), listed(values["safetyRep"] ?? "")];
  return Object.fromEntries(
    [...new Set([...unions, ...safety])].map((category) => [
      category,
      [
        ...(unions.includes(category) ? (["union-rep"] as const) : []),
        ...(safety.includes(category) ? (["safety-rep"] as const) : []),
      ],
    ]),
  );
}
