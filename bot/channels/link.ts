/** A channel of a team that belongs to a unit: what is kept of it. */
import { z } from "zod/v4";

export const linkSchema = z.object({
  /** As Teams names it. */
  channel: z.string(),
  team: z.string(),
  unit: z.string(),
  /** "unlinked": nothing more is posted; what stands there is still corrected. */
  state: z.enum(["linked", "unlinked"]),
  /** What people call them; the general channel has no name of its own. */
  name: z.string().optional(),
  teamName: z.string().optional(),
  /** Entra object id of whoever linked it last, or took the link away; ISO instant of that. */
  by: z.string(),
  at: z.string(),
});
export type Link = z.infer<typeof linkSchema>;

export const linkEventSchema = z.object({
  number: z.number().int(),
  kind: z.enum(["linked", "unlinked"]),
  channel: z.string(),
  unit: z.string(),
  by: z.string(),
  at: z.string(),
});
