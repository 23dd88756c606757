/** Which unit somebody means who wrote its name in the chat. Pure. */
import type { Organisation } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/person.ts";

export type Named =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "unknown" }
  /** Several have this name: say which with the unit above behind it. */
  | { readonly kind: "several"; readonly titles: readonly string[] };

/** @param written "Hjemmetjenesten", "til Hjemmetjenesten", or "Dagsenteret (Institusjon)" where several have the name. */
export function namedUnit(organisation: Organisation, written: string): Named {
  const wanted = folded(written.replace(/^til\s+/i, ""));
  const active = [...organisation.units.values()].filter(({ status }) => status === "active");
  const exact = active.filter((unit) => folded(fullName(organisation, unit)) === wanted);
  const found = exact.length > 0 ? exact : active.filter((unit) => folded(unit.name) === wanted);
  const [unit, ...others] = found;
  if (!unit) return { kind: "unknown" };
  if (others.length === 0) return { kind: "unit", unit };
  return { kind: "several", titles: found.map((each) => fullName(organisation, each)) };
}

function fullName({ units }: Organisation, { name, parent }: Unit): string {
  const above = parent === undefined ? undefined : units.get(parent);
  return above ? `${name} (${above.name})` : name;
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("nb-NO")
    .replace(/[«»"“”]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!?]$/, "");
}
