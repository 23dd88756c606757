/**
 * Takes away what people wrote about a goal, long after its week was over. That it was closed, how many answered, who knew it
 * and what its owner said to all stay: they are nobody's. While the question is open nothing goes.
 */
import { forgetPseudonym } from "../../privacy/pseudonyms.ts";
import { deleteRows } from "../../storage/delete-rows.ts";
import { answerKeys, aboutGoal, readSaid, type SaidDeps, saidPartition } from "./answer-store.ts";
import { RESULTS } from "./close-questions.ts";
import { parseQuestion, type Question } from "./question.ts";
import { deleteTaps } from "./tap-store.ts";

/** Questions that one step looks at: each is two ranges. */
const STEP = 50;

/** @param before ISO instant @param remove false only counts */
export async function clearGoalAnswers(deps: SaidDeps, from: string, before: string, remove: boolean) {
  const { rows } = await deps.store.query(RESULTS, { ...(from === "" ? {} : { from }), limit: STEP });
  let goalAnswers = 0;
  for (const { row } of rows) {
    const { question, at } = closingOf(row);
    const closed = question && (await readSaid(deps.store, question)).closed;
    // A pointer is written before its fact: another attempt may have closed it at another instant.
    if (!question || closed?.at !== at || at >= before) continue;
    const answers = await answerKeys(deps.store, question);
    if (remove) await forget(deps, question, answers);
    goalAnswers += answers.length;
  }
  const last = rows.at(-1)?.row;
  return { next: last === undefined ? undefined : `${last} `, goalAnswers };
}

async function forget(
  deps: SaidDeps,
  question: Question,
  answers: Awaited<ReturnType<typeof answerKeys>>,
): Promise<void> {
  // First what leads to a person: without the row nobody would find it again.
  for (const { by } of answers) await forgetPseudonym(deps, by, aboutGoal(question));
  await deleteRows(
    deps.store,
    saidPartition(question),
    answers.map(({ row }) => row),
  );
  // Somebody pressed in the very moment it was closed.
  await deleteTaps(deps.store, question);
}

/** From "NR|INSTANT|WHERE". */
function closingOf(row: string): { readonly question: Question | undefined; readonly at: string } {
  const [nr = "", at = "", ...where] = row.split("|");
  return { question: parseQuestion(`${nr}|${where.join("|")}`), at };
}
