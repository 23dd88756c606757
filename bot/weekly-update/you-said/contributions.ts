/** What an editor has decided about what others bring to an edition: lines of services, lines of Dere sa – vi gjorde. */
import { z } from "zod/v4";
import { type TakenLine, takenLineSchema } from "../lines/line.ts";

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
export type Contributions = z.infer<typeof contributionsSchema>;
export type Dropped = Contributions["dropped"][number];

const noContributions: Contributions = { lines: [], dropped: [] };

/** What one press adds to it, or takes back. */
export interface ContributionChange {
  readonly take?: readonly TakenLine[];
  /** By line of Dere sa – vi gjorde; "in" takes one back that was dropped. */
  readonly answers?: readonly (Omit<Dropped, "until"> & { readonly until: Dropped["until"] | "in" })[];
}

/** The same object when nothing changes. */
export function contributed(
  before: Contributions | undefined,
  { take = [], answers = [] }: ContributionChange = {},
): Contributions | undefined {
  const { lines, dropped } = before ?? noContributions;
  const taken = [...lines.filter((line) => !take.some((one) => sameLine(one, line))), ...take];
  const kept = dropped.filter((one) => !answers.some((answer) => sameAnswer(answer, one)));
  const left = answers.flatMap(({ number, at, until }) => (until === "in" ? [] : [{ number, at, until }]));
  const after: Contributions = { lines: taken, dropped: [...kept, ...left].toSorted(byTime) };
  const same = JSON.stringify(after) === JSON.stringify({ lines, dropped: dropped.toSorted(byTime) });
  return same ? before : after;
}

export function sameAnswer(
  a: { readonly number: number; readonly at: string },
  b: { readonly number: number; readonly at: string },
): boolean {
  return a.number === b.number && a.at === b.at;
}

function sameLine(a: TakenLine, b: TakenLine): boolean {
  return a.unit === b.unit && a.week === b.week;
}

function byTime(a: Dropped, b: Dropped): number {
  return a.at === b.at ? a.number - b.number : a.at < b.at ? -1 : 1;
}
