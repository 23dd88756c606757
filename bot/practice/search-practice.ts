/** erfaringer: what somebody may read of what was adopted, all of it or what a few words find. */
import type { IdeaHandlersDeps } from "../ideas/deps.ts";

import { type Practice, practiceOf } from "../ideas/colleagues/practice-of.ts";
import { seen, listedFor } from "../ideas/similar/find-similar.ts";
import type { Reader } from "../reader.ts";

/** An idea with what happened to it. */
type IdeaFile = Awaited<ReturnType<typeof seen>>[number];

export interface PracticePage {
  readonly practices: readonly Practice[];
  /** Shared ideas without a practice, newest or best first. */
  readonly ideas: readonly IdeaFile[];
  readonly total: number;
  /** Place of the first one shown, from 1; 0 when there is none. */
  readonly first: number;
  readonly last: number;
}

/** Two pages stay on the card. */
const PAGES = 2;
const MOST_IDEAS = 3;

/** @param upTo how many were asked for so far. */
export async function searchPractice(
  deps: IdeaHandlersDeps,
  reader: Reader,
  query: string,
  { upTo, page }: { upTo: number; page: number },
): Promise<PracticePage> {
  const listed = await listedFor(deps, reader, query);
  const described = numbersOf(listed, "practice");
  const ideas = numbersOf(listed, "idea").filter((number) => !described.includes(number));
  const last = Math.min(upTo, described.length);
  const start = Math.max(0, last - PAGES * page);
  const shown = await seen(deps, reader, described.slice(start, last));
  return {
    practices: shown.map((file) => practiceOf(file)).filter((practice) => practice !== undefined),
    ideas: await seen(deps, reader, ideas.slice(0, MOST_IDEAS)),
    total: described.length,
    first: last === 0 ? 0 : start + 1,
    last,
  };
}

function numbersOf(
  listed: Awaited<ReturnType<typeof listedFor>>,
  of: "idea" | "practice",
): readonly number[] {
  return [...new Set(listed.filter((text) => text.of === of).map(({ number }) => number))];
}
