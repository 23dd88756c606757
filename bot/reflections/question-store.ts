/**
 * The questions that were asked:
 *
 *   reflections             q|WEEK|TO     what was chosen for a week, and until when; before it is sent
 *   reflections-open        INSTANT|ID    pointers: what is to be closed when; written before the question
 *   reflection|ID           h|000001      the question as it was sent (delivery/commit-fact.ts)
 *                           h|000002 …    that all were reminded; that it was closed, and in how many rows the results are,
 *                                         or that its leader withdrew it
 *                           r|000000 …    the results, computed once (result-store.ts)
 *   reflections-closed      INSTANT|ID    pointers: those with results, by the time they were closed
 *   reflection-asked|ID     VERSION       pointers: which lists of these there are; until it is closed
 *   reflection-asked|ID|V   u|… p|…       the tree, and who was asked with their units, as they were then; until it is closed
 *
 * An ID is WEEK|TO: "2026-W48|all".
 */
import { z } from "zod/v4";
import { historyKey, isVoid } from "../delivery/commit-fact.ts";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import { askedItemSchema, type Question, questionSchema } from "./question.ts";

const CHOSEN = "reflections";
/** INSTANT|ID of what is to be closed. */
export const OPEN_REFLECTIONS = "reflections-open";
/** INSTANT|ID of what was closed. */
export const CLOSED_REFLECTIONS = "reflections-closed";

const chosenSchema = z.object({
  items: z.array(askedItemSchema),
  closes: z.string(),
  /** The leader whose words these are; absent: the municipality's, or chosen before this was kept. */
  by: z.string().optional(),
});
export type Chosen = z.infer<typeof chosenSchema>;
const chosenRow = rowFormat("reflection-chosen", chosenSchema);

const eventSchema = z.discriminatedUnion("kind", [
  questionSchema.extend({ kind: z.literal("asked") }),
  z.object({ kind: z.literal("reminded"), at: z.string() }),
  z.object({
    kind: z.literal("closed"),
    at: z.string(),
    /** How many rows the results are in. */
    parts: z.number().int(),
    /** The id of the pulse that it is compared with. */
    before: z.string().optional(),
  }),
  /** Its leader took it back while it was open. */
  z.object({ kind: z.literal("withdrawn"), at: z.string(), by: z.string() }),
]);
type ReflectionEvent = z.infer<typeof eventSchema>;
type ClosedEvent = Extract<ReflectionEvent, { kind: "closed" }>;
export const eventRow = rowFormat("reflection-event", z.object({ event: eventSchema }));

export function partitionOf(id: string): string {
  return `reflection|${id}`;
}

/** The first choice stands: whoever comes later, or goes on after a cut, gets it. */
export async function keepChosen(store: TableStore, id: string, chosen: Chosen): Promise<Chosen> {
  const row = `q|${id}`;
  const data = chosenRow.write(chosen);
  const kept = await store.transact(CHOSEN, [{ kind: "insert", row, data }]);
  if (kept.kind === "done") return chosen;
  const found = await store.get(CHOSEN, row);
  return found ? chosenRow.read(found) : chosen;
}

/** What everybody, or one unit, was asked since a week: oldest first. */
export async function chosenSince(
  store: TableStore,
  to: string,
  week: string,
): Promise<readonly (Chosen & { readonly week: string })[]> {
  const found: (Chosen & { readonly week: string })[] = [];
  for await (const row of rowsOf(store, CHOSEN, { from: `q|${week}`, to: "q|\ufffd" })) {
    const [, of = "", whom = ""] = row.row.split("|");
    if (whom === to) found.push({ ...chosenRow.read(row), week: of });
  }
  return found;
}

/** Ids of what was chosen from one week up to another, that one left out. */
export async function askedBetween(store: TableStore, from: string, to: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { row } of rowsOf(store, CHOSEN, { from: `q|${from}`, to: `q|${to}` }))
    found.push(row.slice(2));
  return found;
}

export interface QuestionFile {
  readonly id: string;
  readonly question: Question;
  readonly reminded: boolean;
  readonly closed: ClosedEvent | undefined;
  readonly withdrawn: boolean;
  /** Of the last history row. */
  readonly last: number;
}

/** Undefined: nothing was sent under this name. */
export async function readQuestion(store: TableStore, id: string): Promise<QuestionFile | undefined> {
  let question: Question | undefined;
  let closed: ClosedEvent | undefined;
  let reminded = false;
  let withdrawn = false;
  let last = 0;
  for await (const row of rowsOf(store, partitionOf(id), prefixed("h|"))) {
    last = Number(row.row.slice(2));
    if (isVoid(row)) continue;
    const { event } = eventRow.read(row);
    if (event.kind === "asked") question = event;
    else if (event.kind === "closed") closed = event;
    else if (event.kind === "withdrawn") withdrawn = true;
    else reminded = true;
  }
  return question && { id, question, reminded, closed, withdrawn, last };
}

/** The question alone, for whoever makes its card: 20,000 times of one. */
export async function readAsked(
  store: TableStore,
  id: string,
  history: number,
): Promise<Question | undefined> {
  const row = await store.get(partitionOf(id), historyKey(history));
  const event = row && !isVoid(row) ? eventRow.read(row).event : undefined;
  return event?.kind === "asked" ? event : undefined;
}
