/** A goal of the strategy plan (delmål): its shape, and on which days it is in force. Pure. */
import { z } from "zod/v4";

export const goalSchema = z.object({
  /** As the plan numbers it: "2.3". */
  nr: z.string(),
  title: z.string(),
  /** "" when the plan has no themes. */
  theme: z.string(),
  /** YYYY-MM-DD, both inclusive; absent: no such limit. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** "closed": also a goal that is missing from the newest file. */
  status: z.enum(["active", "planned", "reached", "closed"]),
  /** The unit whose leader answers for it; absent: the unit at the top. */
  owner: z.string().optional(),
  /** Units it concerns, with all below them; none: everybody. */
  services: z.array(z.string()),
  /** "" when the plan does not say. */
  why: z.string(),
  /** YYYY-MM-DD on which an import brought it, or opened it again. */
  since: z.string(),
});
export type Goal = z.infer<typeof goalSchema>;

/** @param date YYYY-MM-DD */
export function isInForce(goal: Goal, date: string): boolean {
  const { status, from = date, to = date } = goal;
  return status === "active" && from <= date && date <= to;
}

/** One line of mål i fokus: readers are told why. */
export function focusLine({ title, why }: Pick<Goal, "title" | "why">): string {
  return why === "" ? title : `${title} – ${why}`;
}

/** Theme by theme, in the order of the plan; with a search those in which every word of it stands. */
export function findGoals(goals: readonly Goal[], query: string): readonly Goal[] {
  const words = query.toLocaleLowerCase("nb").split(/\s+/);
  const themes = [...new Set(goals.map(({ theme }) => theme))];
  const found = goals.filter(({ nr, title, theme, why }) => {
    const all = `${nr} ${title} ${theme} ${why}`.toLocaleLowerCase("nb");
    return words.every((word) => all.includes(word));
  });
  return themes.flatMap((theme) => found.filter((goal) => goal.theme === theme));
}
