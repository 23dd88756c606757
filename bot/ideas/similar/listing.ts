/** Keeps what can be searched for in step with an idea: called around every change of one. */
import type { TableStore } from "../../storage/table-store.ts";
import type { Draft, Idea, IdeaEvent } from "../idea.ts";
import { practiceOf } from "../colleagues/practice-of.ts";
import { type Place, placeOf } from "../colleagues/visibility.ts";
import { listText, type SharedText, unlistText } from "./shared-rows.ts";

interface Told {
  readonly idea: Idea;
  readonly events: readonly IdeaEvent[];
}

/** Before the change: what will be shared can be found as soon as it is, and words that are hidden are gone before. */
export async function listAhead(store: TableStore, before: Told, after: Told): Promise<void> {
  const listed = listedAs(before);
  for (const [key, { place, shared }] of listedAs(after))
    if (listed.get(key)?.shared.text !== shared.text) await listText(store, place, shared);
  if (hidesMore(before.idea, after.idea)) await unlistAfter(store, before, after);
}

function hidesMore(before: Idea, after: Idea): boolean {
  return (after.hiddenEvents?.length ?? 0) > (before.hiddenEvents?.length ?? 0);
}

/** After the change: it is no longer listed where it is not seen any more. */
export async function unlistAfter(store: TableStore, before: Told, after: Told): Promise<void> {
  const listed = listedAs(after);
  for (const [key, { place, shared }] of listedAs(before))
    if (!listed.has(key)) await unlistText(store, place, shared);
}

/** The problem on the first line, what could be done on the next ones. */
export function searchedText({
  problem,
  proposal,
  stopDoing,
}: Pick<Draft, "problem" | "proposal" | "stopDoing">): string {
  return lines([problem, proposal, stopDoing]);
}

type Listed = ReadonlyMap<string, { readonly place: Place; readonly shared: SharedText }>;

function listedAs(told: Told): Listed {
  const { idea } = told;
  const place = placeOf(idea);
  if (place === undefined) return new Map();
  const practice = practiceOf(told)?.fields;
  const texts: SharedText[] = [
    { of: "idea", number: idea.number, text: searchedText(idea) },
    ...(practice
      ? [
          {
            of: "practice" as const,
            number: idea.number,
            text: lines([practice.title, practice.was, practice.did, practice.ledTo, practice.adapt]),
          },
        ]
      : []),
  ];
  return new Map(texts.map((shared) => [`${place}|${shared.of}`, { place, shared }]));
}

function lines(of: readonly (string | undefined)[]): string {
  const said = of.filter((line) => line !== undefined);
  return said.map((line) => line.replace(/\s+/g, " ").trim()).join("\n");
}
