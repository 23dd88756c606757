/** Which goals of the strategy plan the words of mål i fokus are about. Pure. */
import { z } from "zod/v4";

/** As the plan had it when the edition went out. */
export const editionGoalSchema = z.object({
  nr: z.string(),
  title: z.string(),
  /** Units it concerns, with all below them; none: everybody. */
  services: z.array(z.string()),
});
export type EditionGoal = z.infer<typeof editionGoalSchema>;

/**
 * Those that a line begins with the title of, whatever the editor made of the rest. Where one title begins with
 * another, the line is about the longer one.
 */
export function goalsWritten<G extends Pick<EditionGoal, "title">>(
  text: string,
  goals: readonly G[],
): readonly G[] {
  const longestFirst = goals.toSorted((a, b) => b.title.length - a.title.length);
  const found = new Set(
    text.split("\n").map((line) => longestFirst.find(({ title }) => startsWith(line, title))),
  );
  return goals.filter((goal) => found.has(goal));
}

function startsWith(line: string, title: string): boolean {
  return line.trim().toLowerCase().startsWith(title.toLowerCase());
}
