/** What a pulse is compared with. */
import { pointersIn } from "../storage/pointers.ts";
import type { TableStore } from "../storage/table-store.ts";
import { isPulse, type Question } from "./question.ts";
import { CLOSED_REFLECTIONS, type QuestionFile, readQuestion } from "./question-store.ts";
import { readResults } from "./result-store.ts";
import type { Results } from "./rules/results.ts";

/** The newest earlier result with one of the same statements, asked of the same people. */
export async function resultsBefore(
  store: TableStore,
  { id, question }: QuestionFile,
): Promise<Results | undefined> {
  if (!isPulse(question)) return undefined;
  const earlier = await pointersIn(store, CLOSED_REFLECTIONS, { to: question.closes });
  const to = id.split("|")[1];
  for (const row of earlier.toReversed().slice(0, MOST_BACK)) {
    const other = row.slice(row.indexOf("|") + 1);
    if (other.split("|")[1] !== to) continue;
    const file = await readQuestion(store, other);
    if (file && sharesItems(file.question, question)) return readResults(store, file);
  }
  return undefined;
}

/** A statement comes back after sixteen weeks; leaders' own questions stand among them. */
const MOST_BACK = 40;

function sharesItems(one: Question, other: Question): boolean {
  return one.items.some(({ id }) => other.items.some((item) => item.id === id));
}
