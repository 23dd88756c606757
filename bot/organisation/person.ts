/** People and units as files, rows and rules know them. */
import { z } from "zod/v4";

const roles = ["employee", "editor", "administrator", "union-rep", "safety-rep", "facilitator"] as const;
export type Role = (typeof roles)[number];

export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

export const personSchema = z.object({
  /** Entra object id, lower case. */
  id: z.string(),
  name: z.string(),
  email: z.string(),
  units: z.array(z.string()),
  roles: z.array(z.enum(roles)),
  profession: z.string(),
  language: z.enum(languages),
  /** Not in the files: confirmed in the chat, by whom and when. */
  confirmed: z.object({ by: z.string(), at: z.string() }).optional(),
});
export type Person = z.infer<typeof personSchema>;

export const unitSchema = z.object({
  id: z.string(),
  name: z.string(),
  level: z.string(),
  parent: z.string().optional(),
  /** Person ids; absent means vacant. */
  leader: z.string().optional(),
  deputy: z.string().optional(),
  place: z.string(),
  status: z.enum(["active", "planned", "closed"]),
});
export type Unit = z.infer<typeof unitSchema>;
