/** The categories, each with a form of its own. */
import { rolesReading } from "./category-informs.ts";
import { categoryAreaId, newCategory } from "./category-area.ts";
import type { Area, Choice, Reading } from "./area.ts";

export const categoriesArea: Area = {
  id: "categories",
  title: (texts) => texts.settings.areas.categories.title,
  explained: (texts) => texts.settings.areas.categories.explained,
  fields: [
    {
      id: "order",
      label: (texts) => texts.settings.labels.order,
      as: { kind: "several", choices },
      isHidden: true,
    },
  ],
  links: (on) => [
    ...on.settings.categories.map(({ id, retired }) => {
      const notes = [...(retired ? [on.texts.settings.categories.retired] : []), ...readersOf(id, on)];
      return {
        area: categoryAreaId(id),
        title: on.texts.ideas.categories[id] ?? id,
        ...(notes.length === 0 ? {} : { note: notes.join(" · ") }),
      };
    }),
    { area: newCategory.id, title: on.texts.settings.categories.add },
  ],
  valuesOf: ({ categories }) => ({ order: categories.map(({ id }) => id).join(",") }),
  /** Each has a form of its own. */
  chosenIn: () => ({}),
};

function choices({ texts }: Reading): readonly Choice[] {
  return Object.entries(texts.ideas.categories).map(([value, title]) => ({ value, title }));
}

function readersOf(id: string, { texts, settings }: Reading): readonly string[] {
  const words = texts.settings.categories;
  const roles = rolesReading(settings, id).map((role) => words.roles[role]);
  return roles.length === 0 ? [] : [words.readBy(roles.join(", "))];
}
