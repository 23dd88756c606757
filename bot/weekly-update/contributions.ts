/** What an editor has decided about what others bring to an edition: lines of services, lines of Dere sa – vi gjorde. */
import { z } from "zod/v4";
import { takenLineSchema } from "./lines/line.ts";

export const contributionsSchema = z.object({
  /** Taken into siden sist, oldest first. */
  lines: z.array(takenLineSchema),
  /** Lines of Dere sa – vi gjorde that are not in this edition. */
  dropped: z.array(
    z.object({
      /** The idea's number. */
      number: z.number().int(),
      /** ISO instant of the decision: a later one of the same idea is another line. */
      at: z.string(),
      /** "dropped": it is not told next week either. */
      until: z.enum(["dropped", "next-week"]),
    }),
  ),
});
