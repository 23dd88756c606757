/**
 * What people answer, in a partition for each question:
 *
 *   reflection-answers|ID   TAG    what one person answered, encrypted
 *                           gate   whether answers are still taken (gate.ts)
 *
 * TAG is an HMAC of person and question. Without the sealing key nobody can tell, or try out, whose a row is, nor what it
 * says, nor who sees it: answers are filled up to a few sizes, and no time stands in them. The order of the rows is that of the tags.
 */
import { z } from "zod/v4";
import { filledUp } from "../../privacy/filled-up.ts";
import { type Sealing, sealedSchema } from "../../privacy/sealing.ts";
import { deleteRows } from "../../storage/delete-rows.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { deletePartition } from "../../storage/versions.ts";
import { GATE, shutGate, throughGate } from "./gate.ts";

const answerSchema = z.object({
  sees: z.enum(["self", "unit", "leader"]),
  /** 1–5 by the statement's id; what was skipped is not there. */
  values: z.record(z.string(), z.number().int().min(1).max(5)),
  comment: z.string().optional(),
  /** The comment may be shown among the results. */
  mayShow: z.boolean().optional(),
  /** Whom the person meant by "lederen min"; who leads the unit later does not read it. Absent: there is none. */
  leader: z.string().optional(),
});
export type StoredAnswer = z.infer<typeof answerSchema>;
const answerRow = rowFormat("reflection-answer", sealedSchema);

export interface AnswerDeps {
  readonly store: TableStore;
  readonly sealing: Sealing;
}

export async function readAnswer(
  deps: AnswerDeps,
  id: string,
  person: string,
): Promise<StoredAnswer | undefined> {
  const tag = answerTag(deps, id, person);
  const row = await deps.store.get(partitionOf(id), tag);
  return row && opened(deps, id, tag, answerRow.read(row));
}

/** "closed": it is too late, and nothing was changed; else it will be in the results. */
export async function writeAnswer(
  deps: AnswerDeps,
  id: string,
  person: string,
  answer: StoredAnswer,
): Promise<"done" | "closed"> {
  return throughGate(deps.store, partitionOf(id), changeTo(deps, id, person, answer));
}

/** What was written may stand in the result after all. @param isMeant whether it is what is there now; else nothing is changed */
export async function letShow(
  deps: AnswerDeps,
  id: string,
  person: string,
  isMeant: (answer: StoredAnswer) => boolean,
): Promise<"done" | "closed"> {
  return throughGate(deps.store, partitionOf(id), async () => {
    const answer = await readAnswer(deps, id, person);
    return answer && isMeant(answer) ? changeTo(deps, id, person, { ...answer, mayShow: true }) : undefined;
  });
}

function changeTo(deps: AnswerDeps, id: string, person: string, answer: StoredAnswer): Change {
  const row = answerTag(deps, id, person);
  const sealed = deps.sealing.seal(filledUp(JSON.stringify(answer), SMALLEST), bindingOf(id, row));
  return { kind: "upsert", row, data: answerRow.write(sealed) };
}

export async function withdrawAnswer(
  deps: AnswerDeps,
  id: string,
  person: string,
): Promise<"done" | "closed"> {
  const row = answerTag(deps, id, person);
  return throughGate(deps.store, partitionOf(id), { kind: "delete", row });
}

/** What is read afterwards is all that there will be. */
export async function takeNoMore(store: TableStore, id: string): Promise<void> {
  await shutGate(store, partitionOf(id));
}

/** By tag. */
export async function answersTo(deps: AnswerDeps, id: string): Promise<ReadonlyMap<string, StoredAnswer>> {
  const answers = new Map<string, StoredAnswer>();
  for await (const row of rowsOf(deps.store, partitionOf(id)))
    if (row.row !== GATE) answers.set(row.row, opened(deps, id, row.row, answerRow.read(row)));
  return answers;
}

export async function dropAnswers(store: TableStore, id: string, tags: readonly string[]): Promise<void> {
  await deleteRows(store, partitionOf(id), tags);
}

/** All of them, unopened; the gate stays shut. */
export async function dropUnread(store: TableStore, id: string): Promise<void> {
  const tags: string[] = [];
  for await (const { row } of rowsOf(store, partitionOf(id))) if (row !== GATE) tags.push(row);
  await dropAnswers(store, id, tags);
}

export async function forgetAnswers(store: TableStore, id: string): Promise<void> {
  await deletePartition(store, partitionOf(id));
}

export function answerTag({ sealing }: Pick<AnswerDeps, "sealing">, id: string, person: string): string {
  return sealing.tag("reflection-answer", person, id);
}

function opened({ sealing }: AnswerDeps, id: string, tag: string, sealed: z.infer<typeof sealedSchema>) {
  return answerSchema.parse(JSON.parse(sealing.open(sealed, bindingOf(id, tag))));
}

function bindingOf(id: string, tag: string): string {
  return `${partitionOf(id)}/${tag}`;
}

/** Bytes: there are four sizes. */
const SMALLEST = 512;

function partitionOf(id: string): string {
  return `reflection-answers|${id}`;
}
