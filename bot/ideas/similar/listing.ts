/** Keeps what can be searched for in step with an idea: called around every change of one. */
import type { TableStore } from "../../storage/table-store.ts";
import type { Draft, Idea } from "../idea.ts";
import { placeOf } from "../visibility.ts";
import { listText, unlistText } from "./shared-rows.ts";

/** Before the change: what will be shared can be found as soon as it is, and what will be hidden is gone before. */
export async function listAhead(store: TableStore, before: Idea, after: Idea): Promise<void> {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (to !== undefined && to !== from) await listText(store, to, listedIdea(after));
  if (hidesMore(before, after)) await unlist(store, before, from);
}

/** After the change: it is no longer listed where it is not seen any more. */
export async function unlistAfter(store: TableStore, before: Idea, after: Idea): Promise<void> {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (from !== to) await unlist(store, before, from);
}

async function unlist(store: TableStore, idea: Idea, place: string | undefined): Promise<void> {
  if (place !== undefined) await unlistText(store, place, { of: "idea", number: idea.number });
}

function listedIdea(idea: Idea) {
  return { of: "idea", number: idea.number, text: searchedText(idea) } as const;
}

/** The problem on the first line, what could be done on the next ones. */
export function searchedText({
  problem,
  proposal,
  stopDoing,
}: Pick<Draft, "problem" | "proposal" | "stopDoing">): string {
  const lines = [problem, proposal, stopDoing].filter((line) => line !== undefined);
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).join("\n");
}

function hidesMore(before: Idea, after: Idea): boolean {
  return (after.hiddenEvents?.length ?? 0) > (before.hiddenEvents?.length ?? 0);
}
