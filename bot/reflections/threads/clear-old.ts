/**
 * Takes away what a leader and whoever wrote a comment said to each other, long after the last word; the comment itself stays among the
 * results. While a leader can still answer it, or somebody spoke lately, it stays. Who wrote it is nobody's to find afterwards.
 */
import { forgetFacts } from "../../delivery/forget-facts.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import { forgetPseudonym } from "../../privacy/pseudonyms.ts";
import type { AnswerDeps } from "../answering/answer-store.ts";
import { about, isAuthorKept, parseComment, readThread, threadPartition, THREADS } from "./thread-store.ts";
import type { Comment, Said } from "./thread-store.ts";

/** Threads that one step looks at: each is a range. */
const STEP = 100;

/** @param before ISO instant @param remove false only counts */
export async function clearThreads(deps: AnswerDeps, from: string, before: string, remove: boolean) {
  const { rows } = await deps.store.query(THREADS, { ...(from === "" ? {} : { from }), limit: STEP });
  let threads = 0;
  for (const { row, etag } of rows) {
    const of = parseComment(row);
    const said = of && (await oldThread(deps, of, before));
    if (!of || !said) continue;
    if (remove && !(await forgetThread(deps, of, said))) continue;
    if (remove) await deps.store.transact(THREADS, [{ kind: "delete", row, etag }]);
    threads += 1;
  }
  const last = rows.at(-1)?.row;
  return { next: last === undefined ? undefined : `${last} `, threads };
}

/** Undefined: it stays. Emptied before a cut it is old, too; with no fact at all, one is about to be written. */
async function oldThread(
  { store }: AnswerDeps,
  of: Comment,
  before: string,
): Promise<readonly Said[] | undefined> {
  const { said, last } = await readThread(store, of);
  const isOld = last > 0 && said.every(({ at }) => at < before);
  return isOld && !(await isAuthorKept(store, of)) ? said : undefined;
}

async function forgetThread(deps: AnswerDeps, of: Comment, said: readonly Said[]): Promise<boolean> {
  const author = said.flatMap(({ by, to }) => [by, to]).find((id) => isPseudonym(id));
  if (author !== undefined) await forgetPseudonym(deps, author, about(of));
  return forgetFacts(deps.store, threadPartition(of), { head: undefined, others: true });
}
