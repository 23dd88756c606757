/** A municipality's own message on a schedule: what it says and who gets it. Pure. */
import { z } from "zod/v4";
import { hasRole, isLeader, type Organisation, pathToRoot } from "../organisation/organisation.ts";
import type { Role } from "../organisation/person.ts";

/** Those a message can be for, beside everybody and those of a unit. */
export const audienceRoles = [
  "leader",
  "editor",
  "union-rep",
  "safety-rep",
  "facilitator",
  "administrator",
] as const;
export type AudienceRole = (typeof audienceRoles)[number];

const audienceSchema = z.union([
  z.literal("everyone"),
  /** The unit and everything below it. */
  z.templateLiteral(["unit|", z.string().min(1)]),
  z.templateLiteral(["role|", z.enum(audienceRoles)]),
]);
export type MessageAudience = z.infer<typeof audienceSchema>;

/** The parameters of its schedule. */
export const messageSchema = z.object({
  text: z.string(),
  /** https: a button leads there. */
  link: z.string().optional(),
  audience: audienceSchema,
  /** "once": its end date is the day of its first occurrence. */
  repeat: z.literal("once").optional(),
});

/** Everyone in the files whom it is for, in a fixed order; a claim that nobody has confirmed gives no place. */
export function peopleFor(organisation: Organisation, audience: MessageAudience): readonly string[] {
  const [kind, of = ""] = audience.split("|");
  const everyone = [...organisation.people.keys()].toSorted();
  if (kind === "everyone") return everyone;
  if (kind === "unit") return everyone.filter((person) => isBelow(organisation, person, of));
  return everyone.filter((person) =>
    of === "leader" ? isLeader(organisation, person) : hasRole(organisation, person, of as Role),
  );
}

function isBelow(organisation: Organisation, person: string, unit: string): boolean {
  const units = organisation.people.get(person)?.units ?? [];
  return units.some((own) => pathToRoot(organisation, own).some(({ id }) => id === unit));
}
