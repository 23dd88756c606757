/** How an import changes the plan, as lines that the IT person reads. */
import type { Texts } from "../../texts/texts.ts";
import type { PlanChange } from "./next-plan.ts";

/** No lines when nothing differs. */
export function planDifferenceLines(
  { next, difference }: PlanChange,
  { organisationFiles }: Texts,
): string[] {
  const { goals: words } = organisationFiles;
  const titles = new Map(next.map(({ nr, title }) => [nr, `  ${nr} ${title}`]));
  const listed = [
    [words.added, difference.added],
    [words.reopened, difference.reopened],
    [words.closed, difference.closed],
    [words.changed, difference.changed],
  ] as const;
  return listed
    .filter(([, numbers]) => numbers.length > 0)
    .flatMap(([heading, numbers]) => [
      heading(numbers.length),
      ...numbers.map((nr) => titles.get(nr) ?? `  ${nr}`),
    ]);
}
