/**
 * Results, in the partition of their question: figures and comments that may be shown, nothing else. They are written before
 * the fact that says in how many rows they are, and never again after it.
 *
 *   reflection|ID          r|000000 …     the total, the groups, the comments
 *   reflection-named|ID    TAG|000000 …   what a leader was answered with a name, encrypted; TAG is an HMAC of leader and question
 */
import { z } from "zod/v4";
import { sealedSchema } from "../../privacy/sealing.ts";
import { deleteRows } from "../../storage/delete-rows.ts";
import { createMemory } from "../../storage/remember.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { deletePartition, numberedRows, packed, writeParts } from "../../storage/versions.ts";
import type { AnswerDeps } from "../answering/answer-store.ts";
import { partitionOf, type QuestionFile, readQuestion } from "../question-store.ts";
import { figuresSchema, groupResultSchema, type Results } from "../rules/results.ts";

const totalShape = figuresSchema.omit({ comments: true });
const groupShape = groupResultSchema.omit({ comments: true });

const recordSchema = z.discriminatedUnion("kind", [
  totalShape.extend({ kind: z.literal("total") }),
  groupShape.extend({ kind: z.literal("group") }),
  /** Of the group with this number, from 0; -1: of those that are too small to show their own. */
  z.object({ kind: z.literal("comment"), of: z.number().int(), text: z.string() }),
]);
type Recorded = z.infer<typeof recordSchema>;
const resultsRow = rowFormat("reflection-results", z.object({ records: z.array(recordSchema) }));

/** @returns how many rows; @param results written again after a cut they replace what was written before. */
export async function writeResults(store: TableStore, id: string, results: Results): Promise<number> {
  const rows = packed(recordsOf(results)).map((records) => resultsRow.write({ records }));
  await writeParts(store, partitionOf(id), numberedRows("r", rows));
  return rows.length;
}

/** Of a question that was withdrawn while another program made them: no fact says that they are. */
export async function dropResults(store: TableStore, id: string): Promise<void> {
  const rows: string[] = [];
  for await (const { row } of rowsOf(store, partitionOf(id), prefixed("r|"))) rows.push(row);
  await deleteRows(store, partitionOf(id), rows);
}

const closedFiles = createMemory<QuestionFile | undefined>();

/** Undefined: it is not closed. Nothing happens to it after that, and 20,000 people get its results: it is read once. */
export async function readClosed(store: TableStore, id: string): Promise<QuestionFile | undefined> {
  return closedFiles(store, id, async () => {
    const file = await readQuestion(store, id);
    return file?.closed && file;
  });
}

const remembered = createMemory<Results>();

/** Undefined: it is not closed. Once it is they never change, and 20,000 people get them: they are read once. */
export async function readResults(store: TableStore, file: QuestionFile): Promise<Results | undefined> {
  const { closed } = file;
  return closed && remembered(store, file.id, () => readParts(store, file, closed.parts));
}

async function readParts(store: TableStore, file: QuestionFile, count: number): Promise<Results> {
  const records: Recorded[] = [];
  let parts = 0;
  for await (const row of rowsOf(store, partitionOf(file.id), prefixed("r|"))) {
    if (parts === count) break;
    records.push(...resultsRow.read(row).records);
    parts += 1;
  }
  return resultsOf(records, file);
}

function recordsOf({ groups, total }: Results): readonly Recorded[] {
  const comments = (texts: readonly string[], of: number) =>
    texts.map((text) => ({ kind: "comment" as const, of, text }));
  return [
    ...(total ? [{ kind: "total" as const, ...withoutComments(total) }] : []),
    ...groups.map((group) => ({ kind: "group" as const, ...withoutComments(group) })),
    ...comments(total?.comments ?? [], -1),
    ...groups.flatMap((group, at) => comments(group.comments, at)),
  ];
}

function withoutComments<T extends { readonly comments: readonly string[] }>(of: T): Omit<T, "comments"> {
  const { comments: _, ...rest } = of;
  return rest;
}

function resultsOf(records: readonly Recorded[], { question }: QuestionFile): Results {
  const comments = (at: number) =>
    records.flatMap((one) => (one.kind === "comment" && one.of === at ? [one.text] : []));
  const total = records.find((one) => one.kind === "total");
  const groups = records.filter((one) => one.kind === "group");
  return {
    thresholds: question.thresholds,
    groups: groups.map((group, at) => ({ ...groupShape.parse(group), comments: comments(at) })),
    ...(total ? { total: { ...totalShape.parse(total), comments: comments(-1) } } : {}),
  };
}

const namedSchema = z.object({
  /** Person id. */
  by: z.string(),
  values: z.record(z.string(), z.number().int()),
  comment: z.string().optional(),
});
export type NamedAnswer = z.infer<typeof namedSchema>;
const namedRow = rowFormat("reflection-named", sealedSchema);

export async function writeNamed(
  deps: AnswerDeps,
  id: string,
  leader: string,
  answers: readonly NamedAnswer[],
): Promise<void> {
  const partition = namedPartition(id);
  const tag = leaderTag(deps, id, leader);
  const changes: Change[] = [];
  for (let from = 0; from < answers.length; from += NAMED_A_ROW) {
    const row = `${tag}|${String(from).padStart(6, "0")}`;
    const text = JSON.stringify(answers.slice(from, from + NAMED_A_ROW));
    const data = namedRow.write(deps.sealing.seal(text, `${partition}/${row}`));
    changes.push({ kind: "upsert", row, data });
  }
  await writeParts(deps.store, partition, changes);
}

/** The longest stay within a row, encrypted. */
const NAMED_A_ROW = 5;

/** Of a closed question: who of 20,000 was written to by name. */
const leadersTold = createMemory<ReadonlySet<string>>();

async function tagsIn(store: TableStore, partition: string): Promise<ReadonlySet<string>> {
  const tags = new Set<string>();
  for await (const { row } of rowsOf(store, partition)) tags.add(row.slice(0, row.indexOf("|")));
  return tags;
}

/** Of a question that is closed. */
export async function readNamed(
  deps: AnswerDeps,
  id: string,
  leader: string,
): Promise<readonly NamedAnswer[]> {
  const partition = namedPartition(id);
  const leaders = await leadersTold(deps.store, id, () => tagsIn(deps.store, partition));
  if (!leaders.has(leaderTag(deps, id, leader))) return [];
  const found: NamedAnswer[] = [];
  for await (const row of rowsOf(deps.store, partition, prefixed(`${leaderTag(deps, id, leader)}|`))) {
    const text = deps.sealing.open(namedRow.read(row), `${partition}/${row.row}`);
    found.push(...z.array(namedSchema).parse(JSON.parse(text)));
  }
  return found;
}

export async function forgetNamed(store: TableStore, id: string): Promise<void> {
  await deletePartition(store, namedPartition(id));
}

export function namedPartition(id: string): string {
  return `reflection-named|${id}`;
}

function leaderTag({ sealing }: Pick<AnswerDeps, "sealing">, id: string, leader: string): string {
  return sealing.tag("reflection-named", leader, id);
}
