/**
 * Takes away ideas that were withdrawn long ago, with everything that was said about them and the way to whoever sent them in or
 * backed them. Only these: what was answered, tried or decided is the municipality's own history. What still points to the number
 * finds nothing there, as with any pointer.
 */
import { forgetFacts } from "../../delivery/forget-facts.ts";
import { historyKey, isVoid } from "../../delivery/commit-fact.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import { forgetPseudonym, type SealedStore } from "../../privacy/pseudonyms.ts";
import { findPointer, unpoint } from "../../storage/pointers.ts";
import { prefixed, type Row, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { aboutIdea } from "../author.ts";
import type { Idea } from "../idea.ts";
import {
  backedIdeas,
  eventRow,
  IDEA_ROW,
  ideaPartition,
  ideaRow,
  lastNumber,
  numberKey,
  ownIdeas,
  supportKey,
} from "../idea-store.ts";

/** Numbers that one step looks at: each is a read. */
const STEP = 200;

/** @param from "" at first @param before ISO instant @param remove false only counts */
export async function clearWithdrawn(deps: SealedStore, from: string, before: string, remove: boolean) {
  const first = Number(from || "1");
  const last = await lastNumber(deps.store);
  const end = Math.min(first + STEP, last + 1);
  let withdrawn = 0;
  for (let number = first; number < end; number += 1) {
    const head = await deps.store.get(ideaPartition(number), IDEA_ROW);
    const idea = head && ideaRow.read(head);
    if (!head || !idea || !(await isOld(deps.store, idea, before))) continue;
    if (remove && !(await forget(deps, idea, head))) continue;
    withdrawn += 1;
  }
  return { next: end > last ? undefined : String(end), withdrawn };
}

async function isOld(store: TableStore, idea: Idea, before: string): Promise<boolean> {
  if (idea.state !== "withdrawn") return false;
  const row = await store.get(ideaPartition(idea.number), historyKey(idea.history));
  // Void where taking it away was cut off: it was old enough then.
  const at = row && !isVoid(row) ? eventRow.read(row).event.at : idea.receivedAt;
  return at < before;
}

/** What leads to people goes first: when the idea is gone, nobody would find it again. */
async function forget(deps: SealedStore, idea: Idea, head: Row): Promise<boolean> {
  const { store } = deps;
  const { number, author } = idea;
  const partition = ideaPartition(number);
  if (isPseudonym(author)) await forgetPseudonym(deps, author, aboutIdea(number));
  else await dropPointer(store, ownIdeas(author), number);
  for await (const { row } of rowsOf(store, partition, prefixed(supportKey(""))))
    await dropPointer(store, backedIdeas(row.slice(supportKey("").length)), number);
  return forgetFacts(store, partition, { head, others: true });
}

async function dropPointer(store: TableStore, list: string, number: number): Promise<void> {
  const pointer = await findPointer(store, list, numberKey(number));
  if (pointer) await unpoint(store, pointer);
}
