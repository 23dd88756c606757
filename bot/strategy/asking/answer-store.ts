/**
 * What people answer about a goal, in a partition for each goal and place where they met it:
 *
 *   goal-said|NR|WHERE   a|TAG       what one person wrote; written again it is replaced
 *                        tap|TAG     whether one person knew the goal (tap-store.ts)
 *                        h|000001    the week is over: how many wrote, and who knew it, in groups (delivery/commit-fact.ts)
 *                        h|000002    what the owner says to all who wrote
 *   goal-said-open       TIME|NR|WHERE   when each is to be closed, written before the first answer
 *   goal-results         NR|INSTANT|WHERE   those that are closed, by goal
 *
 * TAG is an HMAC of person, goal and place: it names nobody, and one person has one row.
 */
import { z } from "zod/v4";
import { historyKey, isVoid } from "../../delivery/commit-fact.ts";
import type { Sealing } from "../../privacy/sealing.ts";
import { rowFormat } from "../../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { type Question, questionKey } from "./question.ts";

const answerSchema = z.object({
  /** A person id, or the pseudonym of whoever wrote without a name. */
  by: z.string(),
  /** Where they work, when they gave their name. */
  unit: z.string().optional(),
  text: z.string(),
  /** ISO instant. */
  at: z.string(),
});
export type Answer = z.infer<typeof answerSchema>;
const answerRow = rowFormat("goal-answer", answerSchema);

const saidSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("closed"),
    at: z.string(),
    answers: z.number().int(),
    /** Who knew the goal, in groups that hold enough answers; empty when there were too few. Computed once. */
    awareness: z.array(
      z.object({ units: z.array(z.string()), at: z.string(), knew: z.number().int(), of: z.number().int() }),
    ),
    /** What a group had to have. */
    atLeast: z.number().int(),
  }),
  z.object({ kind: z.literal("heard"), at: z.string(), by: z.string(), text: z.string() }),
]);
type SaidEvent = z.infer<typeof saidSchema>;
export type Closed = Extract<SaidEvent, { kind: "closed" }>;
export type Heard = Extract<SaidEvent, { kind: "heard" }>;
export const saidRow = rowFormat("goal-said", z.object({ event: saidSchema }));

const ANSWER = "a|";

export interface SaidDeps {
  readonly store: TableStore;
  readonly sealing: Sealing;
}

export function saidPartition(question: Question): string {
  return `goal-said|${questionKey(question)}`;
}

export async function readAnswer(
  deps: SaidDeps,
  question: Question,
  person: string,
): Promise<Answer | undefined> {
  const row = await deps.store.get(saidPartition(question), ANSWER + tagOf(deps, question, person));
  return row && answerRow.read(row);
}

export async function writeAnswer(
  deps: SaidDeps,
  question: Question,
  person: string,
  answer: Answer,
): Promise<void> {
  const row = ANSWER + tagOf(deps, question, person);
  const data = answerRow.write(answer);
  await deps.store.transact(saidPartition(question), [{ kind: "upsert", row, data }]);
}

export async function withdrawAnswer(deps: SaidDeps, question: Question, person: string): Promise<void> {
  await takeAway(deps, question, ANSWER + tagOf(deps, question, person));
}

/** In an order that has nothing to do with when they came: that could tell who wrote. */
export async function answersTo(store: TableStore, question: Question): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for await (const row of rowsOf(store, saidPartition(question), prefixed(ANSWER)))
    answers.push(answerRow.read(row));
  return answers;
}

/** Where each stands, and who wrote it as the row calls them. */
export async function answerKeys(
  store: TableStore,
  question: Question,
): Promise<readonly { readonly row: string; readonly by: string }[]> {
  const found: { row: string; by: string }[] = [];
  for await (const row of rowsOf(store, saidPartition(question), prefixed(ANSWER)))
    found.push({ row: row.row, by: answerRow.read(row).by });
  return found;
}

/** What a pseudonym under which somebody wrote is made of. */
export function aboutGoal(question: Question): string {
  return `goal|${questionKey(question)}`;
}

export interface SaidFile {
  readonly closed: Closed | undefined;
  readonly heard: Heard | undefined;
  /** Of the last history row. */
  readonly last: number;
}

export async function readSaid(store: TableStore, question: Question): Promise<SaidFile> {
  let file: SaidFile = { closed: undefined, heard: undefined, last: 0 };
  for await (const row of rowsOf(store, saidPartition(question), prefixed("h|"))) {
    const last = Number(row.row.slice(2));
    const event = isVoid(row) ? undefined : saidRow.read(row).event;
    file = { ...file, last, ...(event ? { [event.kind]: event } : {}) };
  }
  return file;
}

export async function readHeard(
  store: TableStore,
  question: Question,
  history: number,
): Promise<Heard | undefined> {
  const row = await store.get(saidPartition(question), historyKey(history));
  const event = row && !isVoid(row) ? saidRow.read(row).event : undefined;
  return event?.kind === "heard" ? event : undefined;
}

export async function takeAway({ store }: SaidDeps, question: Question, row: string): Promise<void> {
  const partition = saidPartition(question);
  if (await store.get(partition, row)) await store.transact(partition, [{ kind: "delete", row }]);
}

function tagOf({ sealing }: SaidDeps, question: Question, person: string): string {
  return sealing.tag("goal-said", person, questionKey(question));
}
