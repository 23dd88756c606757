/**
 * A leader takes the own question back while it is open. The fact is that it is withdrawn; the cards follow from it, and so
 * does the clearing away (close.ts), which a pointer written before it asks for.
 */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import { point } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { untilWritten } from "../../storage/until-written.ts";
import { updateToAll } from "../messages.ts";
import { isOpen } from "../question.ts";
import {
  eventRow,
  OPEN_REFLECTIONS,
  partitionOf,
  type QuestionFile,
  readQuestion,
} from "../question-store.ts";

/** "closed": it is too late. Withdrawn once more it stays withdrawn. */
export async function withdrawQuestion(
  store: TableStore,
  { id }: Pick<QuestionFile, "id">,
  by: string,
  now: Date,
): Promise<"withdrawn" | "closed"> {
  const at = now.toISOString();
  const partition = partitionOf(id);
  return untilWritten(partition, async () => {
    const file = await readQuestion(store, id);
    if (file?.withdrawn) return "withdrawn";
    if (!file || file.closed || !isOpen(file.question, now)) return "closed";
    await point(store, OPEN_REFLECTIONS, `${at}|${id}`);
    const history = await nextHistory(store, partition, file.last);
    const committed = await commitFact(store, {
      partition,
      history,
      nonce: "withdrawn",
      event: eventRow.write({ event: { kind: "withdrawn", at, by } }),
      changes: [],
      messages: [updateToAll(id, history)],
    });
    // All were reminded, or it was closed, at the same moment.
    return committed.kind === "conflict" ? "conflict" : "withdrawn";
  });
}
