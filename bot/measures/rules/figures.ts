/** The measures of one month as they are stored: nothing in them that may not be shown. docs/measures.md defines each. */
import { z } from "zod/v4";
import { declineReasons, raiseReasons, stopCauses, stuckReasons } from "../../ideas/idea.ts";

const count = z.number().int();

/** How many were asked whether something is still done, and what had been answered by the end of the month. */
const stillSchema = z.object({ yes: count, no: count, unanswered: count });
export type Still = z.infer<typeof stillSchema>;

export const outcomes = [
  "tried",
  "evaluated",
  "adopted",
  "solved",
  "answered",
  "declined",
  "postponed",
  "stopped",
  "withdrawn",
] as const;

export const figuresSchema = z.object({
  /** "2026-10" */
  month: z.string(),
  /** ISO instant. */
  madeAt: z.string(),
  /** Working days from Send inn to the first word of a person; absent when too few got theirs. */
  firstAnswer: z.object({ half: count, nineOfTen: count }).optional(),
  /** Of what was answered; absent when that was too few. */
  promise: z.object({ inTime: count, answered: count }).optional(),
  /** Without a first answer when the month was over. */
  waiting: count,
  /** Past their deadline when the figures were made. */
  overdue: count,
  outcomes: z.record(z.enum(outcomes), count),
  declined: z.partialRecord(z.enum(declineReasons), count),
  stopped: z.partialRecord(z.enum(stopCauses), count),
  still: z.object({ three: stillSchema, twelve: stillSchema }),
  stuck: z.partialRecord(z.enum(stuckReasons), count),
  raised: z.partialRecord(z.enum(raiseReasons), count),
  across: z.object({ concerns: count, sentOn: count, raised: count, takenUp: count, takenUpIn: count }),
  /** "few": fewer than five, none too. */
  firstTimers: z.union([count, z.literal("few")]),
  goals: z.array(z.object({ nr: z.string(), title: z.string(), knew: count, of: count })),
  /** Ids of units that are large enough to be named, and from which nothing came this month. */
  quiet: z.array(z.string()),
  /** … nor the month before, with their names, in the order of the tree. Absent when nobody knows of the month before. */
  silent: z.array(z.object({ unit: z.string(), name: z.string() })).optional(),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Below this a number about people, or about how fast they were answered, is not kept. */
export const AT_LEAST = 5;
/** How many different people must have answered before anything is kept of how fast: it is nobody's own share. */
export const ANSWERERS_AT_LEAST = 3;
/** People of a unit whose silence can be told: among so many nobody is pointed at. */
export const SILENCE_AT_LEAST = 10;

/** A month of which there is nothing to tell. */
export function isEmpty(figures: Figures): boolean {
  const { outcomes: came, waiting, overdue, silent = [], goals, still, across, stuck } = figures;
  const asked = [still.three, still.twelve].flatMap((one) => Object.values(one));
  const happened = [came, across, stuck].flatMap((one) => Object.values(one));
  const counts = [...happened, ...asked, waiting, overdue, silent.length, goals.length];
  // Somebody can have been answered without anything being decided.
  return (
    figures.firstAnswer === undefined && figures.firstTimers === "few" && counts.every((each) => each === 0)
  );
}
