/**
 * A leader answers a comment without a name, and whoever wrote it can answer back:
 *
 *   reflection-named|ID             reply|GROUP|COMMENT   who wrote what is shown, encrypted; written when it is closed
 *   reflection-thread|GROUP|C|ID    h|000001 …            what was said; whoever wrote the comment is a pseudonym here
 *   reflection-threads              GROUP|C|ID            pointers to them, for whoever clears them away (clear-old.ts)
 */
import { z } from "zod/v4";
import { isVoid } from "../../delivery/commit-fact.ts";
import { sealedSchema } from "../../privacy/sealing.ts";
import { rowFormat } from "../../storage/row.ts";
import { type Change, prefixed, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { writeParts } from "../../storage/versions.ts";
import type { AnswerDeps } from "../answering/answer-store.ts";
import { namedPartition } from "../results/result-store.ts";

const replyRow = rowFormat("reflection-reply", sealedSchema);

const saidSchema = z.object({
  from: z.enum(["leader", "author"]),
  /** A person id, or the pseudonym of whoever wrote the comment; both sides of it. */
  by: z.string(),
  to: z.string(),
  /** ISO instant. */
  at: z.string(),
  text: z.string(),
  /** Nothing was written: whoever wrote the comment lets the leader in `to` read everything before it. */
  opens: z.literal(true).optional(),
});
export type Said = z.infer<typeof saidSchema>;
export const threadRow = rowFormat("reflection-thread", z.object({ said: saidSchema }));

export const THREADS = "reflection-threads";

/** One comment of one group, by their places in the results. */
export interface Comment {
  readonly id: string;
  readonly group: number;
  readonly comment: number;
}

/** "0|3|2026-W48|all", as buttons and keys have it. */
export function commentKey({ id, group, comment }: Comment): string {
  return `${group}|${comment}|${id}`;
}

/** Undefined: no card of ours carries this. */
export function parseComment(key: string): Comment | undefined {
  const [, group, comment, id] = /^(\d{1,4})\|(\d{1,5})\|(.{1,150})$/.exec(key) ?? [];
  return id === undefined ? undefined : { id, group: Number(group), comment: Number(comment) };
}

/** What an author sends is for the leader whom the card named: "LEADER|0|3|2026-W48|all". Older cards named none. */
export function parseAddressed(
  subject: string,
): { readonly leader: string | undefined; readonly of: Comment } | undefined {
  const [, leader, key = ""] = /^(?:([^|]*[^|\d][^|]*)\|)?(\d.*)$/.exec(subject) ?? [];
  const of = parseComment(key);
  return of && { leader, of };
}

/** @param authors person ids, of each group and comment in the order of the results */
export async function writeAuthors(
  { store, sealing }: AnswerDeps,
  id: string,
  authors: readonly (readonly string[])[],
): Promise<void> {
  const partition = namedPartition(id);
  const changes = authors.flatMap((of, group) =>
    of.map((person, comment): Change => {
      const row = replyKey({ id, group, comment });
      const data = replyRow.write(sealing.seal(person, `${partition}/${row}`));
      return { kind: "upsert", row, data };
    }),
  );
  await writeParts(store, partition, changes);
}

/** Undefined: it is too long ago. Opened to address an answer, never to show. */
export async function authorOf({ store, sealing }: AnswerDeps, of: Comment): Promise<string | undefined> {
  const partition = namedPartition(of.id);
  const row = await store.get(partition, replyKey(of));
  const person = row && sealing.open(replyRow.read(row), `${partition}/${row.row}`);
  return person === "" ? undefined : person;
}

/** Another pseudonym for each comment: nothing shows that two are of one person. */
export function about(of: Comment): string {
  return `reflection|${commentKey(of)}`;
}

export function threadPartition(of: Comment): string {
  return `reflection-thread|${commentKey(of)}`;
}

export async function readThread(
  store: TableStore,
  of: Comment,
): Promise<{ readonly said: readonly Said[]; readonly last: number }> {
  const said: Said[] = [];
  let last = 0;
  for await (const row of rowsOf(store, threadPartition(of), prefixed("h|"))) {
    last = Number(row.row.slice(2));
    if (!isVoid(row)) said.push(threadRow.read(row).said);
  }
  return { said, last };
}

/** Whether a leader who has said nothing about it still can. */
export async function isAuthorKept(store: TableStore, of: Comment): Promise<boolean> {
  return (await store.get(namedPartition(of.id), replyKey(of))) !== undefined;
}

function replyKey({ group, comment }: Comment): string {
  return `reply|${String(group).padStart(4, "0")}|${String(comment).padStart(5, "0")}`;
}
