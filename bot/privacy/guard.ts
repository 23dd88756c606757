/** Stands before everything that stores or logs what a person wrote. */
import { findNationalIds, maskNationalIds } from "./national-id.ts";

export type Guarded =
  | { readonly kind: "clean" }
  /** A national identity number was found: show the same form with these texts; store nothing. */
  | { readonly kind: "refused"; readonly fields: Readonly<Record<string, string>> };

/** Looks through every text of a form. */
export function guardFields(fields: Readonly<Record<string, string>>): Guarded {
  const hit = Object.values(fields).some((text) => findNationalIds(text).length > 0);
  if (!hit) return { kind: "clean" };
  const masked = Object.entries(fields).map(([id, text]) => [id, maskNationalIds(text)] as const);
  return { kind: "refused", fields: Object.fromEntries(masked) };
}
