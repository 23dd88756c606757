/** What a pulse is compared with: found once, when it is closed. */
import { pointersIn } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { idIn, isPulse, parseQuestionId, type Question } from "../question.ts";
import { CLOSED_REFLECTIONS, type QuestionFile, readQuestion } from "../question-store.ts";
import { readClosed, readResults } from "./result-store.ts";
import type { Results } from "../rules/results.ts";

/** The id of the newest earlier one with one of the same statements, asked of the same people. */
export async function comparedWith(
  store: TableStore,
  { id, question }: Pick<QuestionFile, "id" | "question">,
): Promise<string | undefined> {
  if (!isPulse(question)) return undefined;
  const to = parseQuestionId(id)?.to ?? "";
  const earlier = await pointersIn(store, CLOSED_REFLECTIONS, { to: question.closes });
  const same = earlier.filter((row) => row.endsWith(`|${to}`)).toReversed();
  for (const row of same.slice(0, MOST_BACK)) {
    const other = idIn(row);
    const file = await readQuestion(store, other);
    if (file?.closed && sharesItems(file.question, question)) return other;
  }
  return undefined;
}

/** A statement comes back after sixteen weeks. */
const MOST_BACK = 40;

export async function resultsBefore(
  store: TableStore,
  { closed }: Pick<QuestionFile, "closed">,
): Promise<Results | undefined> {
  const file = closed?.before === undefined ? undefined : await readClosed(store, closed.before);
  return file && readResults(store, file);
}

function sharesItems(one: Question, other: Question): boolean {
  return one.items.some(({ id }) => other.items.some((item) => item.id === id));
}
