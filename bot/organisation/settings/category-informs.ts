/** Which roles beside the line read ideas of a category. */
import type { Settings } from "../../settings.ts";
import type { Chosen } from "../settings-store.ts";
import { type Choice, type Field, listed, type Reading, type Values } from "./area.ts";

const roles = ["union-rep", "safety-rep"] as const;
type Role = (typeof roles)[number];

export function readByField(told: Field["label"]): Field {
  return {
    id: "readBy",
    label: (texts) => texts.settings.labels.readBy,
    hint: (texts) => texts.settings.categories.readByNote,
    told,
    as: { kind: "several", choices },
  };
}

function choices({ texts }: Reading): readonly Choice[] {
  return roles.map((value) => ({ value, title: texts.settings.categories.roles[value] }));
}

export function rolesReading({ informs }: Pick<Settings, "informs">, id: string): readonly Role[] {
  return roles.filter((role) => informs[id]?.includes(role));
}

/** Whoever reads the other categories goes on doing so. */
export function informsWith(
  { informs }: Pick<Settings, "informs">,
  id: string,
  values: Values,
): NonNullable<Chosen["informs"]> {
  const others = Object.entries(informs).flatMap(([category, who]) =>
    category === id || who === undefined ? [] : [[category, [...who]] as [string, Role[]]],
  );
  const chosen = listed(values["readBy"] ?? "");
  const own = roles.filter((role) => chosen.includes(role));
  const entries: [string, Role[]][] = [
    ...others,
    ...(own.length === 0 ? [] : [[id, own] as [string, Role[]]]),
  ];
  return Object.fromEntries(entries);
}
