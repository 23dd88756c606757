/**
 * Goals that were raised with their owners, in a partition for each time:
 *
 *   goals-stale|OCCURRENCE   h|000001   which goals
 *                            h|000002   what one of them has chosen
 *   goal-wanted              NR|DATE    an owner asks for a place in an edition; written before the choice
 */
import { z } from "zod/v4";
import { isVoid } from "../../delivery/commit-fact.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { isKey } from "../../storage/limits.ts";
import { rowFormat } from "../../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";

export const careChoices = ["feature", "working", "end"] as const;
export type CareChoice = (typeof careChoices)[number];

const chosenSchema = z.object({ nr: z.string(), choice: z.enum(careChoices), note: z.string() });
export type Chosen = z.infer<typeof chosenSchema>;

const eventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("raised"),
    at: z.string(),
    /** Their numbers. */
    goals: z.array(z.string()).optional(),
    /** In rows from before: whose they were then, with the numbers. */
    with: z.array(z.object({ person: z.string(), goals: z.array(z.string()) })).optional(),
  }),
  z.object({ kind: z.literal("chosen"), at: z.string(), by: z.string(), chosen: z.array(chosenSchema) }),
]);
type StaleEvent = z.infer<typeof eventSchema>;
export type Raised = Extract<StaleEvent, { kind: "raised" }>;
export type ChosenEvent = Extract<StaleEvent, { kind: "chosen" }>;
export const staleRow = rowFormat("goals-stale", z.object({ event: eventSchema }));

export interface StaleFile {
  readonly raised: Raised | undefined;
  /** By history number. */
  readonly chosen: ReadonlyMap<number, ChosenEvent>;
  readonly last: number;
}

export function stalePartition(occurrence: string): string {
  return `goals-stale|${occurrence}`;
}

export async function readStale(store: TableStore, occurrence: string): Promise<StaleFile> {
  const chosen = new Map<number, ChosenEvent>();
  let raised: Raised | undefined;
  let last = 0;
  // What a button carries may be anything.
  if (!isKey(stalePartition(occurrence))) return { raised, chosen, last };
  for await (const row of rowsOf(store, stalePartition(occurrence), prefixed("h|"))) {
    last = Number(row.row.slice(2));
    const event = isVoid(row) ? undefined : staleRow.read(row).event;
    if (event?.kind === "raised") raised = event;
    if (event?.kind === "chosen") chosen.set(last, event);
  }
  return { raised, chosen, last };
}

/** Numbers of the goals that were raised. */
export function raisedIn({ raised }: Pick<StaleFile, "raised">): ReadonlySet<string> {
  return new Set([...(raised?.goals ?? []), ...(raised?.with ?? []).flatMap(({ goals }) => goals)]);
}

export const WANTED = "goal-wanted";

/** YYYY-MM-DD by number: the newest day on which an owner has asked for a place. */
export async function wantedGoals(store: TableStore): Promise<ReadonlyMap<string, string>> {
  const rows = await pointersIn(store, WANTED);
  return new Map(
    rows.map((row) => [row.slice(0, row.lastIndexOf("|")), row.slice(row.lastIndexOf("|") + 1)]),
  );
}
