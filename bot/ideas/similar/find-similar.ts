/** Ideas that somebody may see and that are like a text, or have certain words. */
import type { Reader } from "../../reader.ts";
import { isAuthor } from "../author.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import type { Draft } from "../idea.ts";
import { type IdeaFile, loadIdea } from "../idea-store.ts";
import { searchedText } from "./listing.ts";
import { maySee, placesSeenBy } from "../colleagues/visibility.ts";
import type { SharedText } from "./shared-rows.ts";
import type { TextIndex } from "./text-index.ts";

type SimilarDeps = Pick<IdeaHandlersDeps, "store" | "sealing" | "shared">;

/** Shown before something is sent in. */
const MOST_SIMILAR = 3;

/** What others have proposed that may be the same, likest first; never the reader's own. */
export async function findSimilar(
  deps: SimilarDeps,
  reader: Reader,
  draft: Pick<Draft, "problem" | "proposal">,
): Promise<readonly IdeaFile[]> {
  const text = searchedText(draft);
  const found = await foundIn(deps, reader, (index) => index.similarTo(text));
  const files = await seen(deps, reader, found.map(({ number }) => number).slice(0, 2 * MOST_SIMILAR));
  return files.filter(({ idea }) => !isAuthor(deps, idea, reader.id)).slice(0, MOST_SIMILAR);
}

/** More than anybody reads through. */
const MOST_FOUND = 25;

/** What has these words, best first. */
export async function searchIdeas(
  deps: SimilarDeps,
  reader: Reader,
  words: string,
): Promise<readonly IdeaFile[]> {
  const found = await foundIn(deps, reader, (index) => index.search(words));
  return seen(deps, reader, found.map(({ number }) => number).slice(0, MOST_FOUND));
}

/** What is listed for the reader and has these words, best first; everything, newest first, when there are none. */
export async function listedFor(
  deps: SimilarDeps,
  reader: Reader,
  words: string,
): Promise<readonly SharedText[]> {
  if (words.trim() !== "") return foundIn(deps, reader, (index) => index.search(words));
  const all = (await placesFor(deps, reader)).flatMap(({ texts }) => [...texts.values()]);
  return all.toSorted((a, b) => b.number - a.number);
}

/** Of everything that is listed where the reader looks, what this finds; best first. Whether it may be shown is asked of the idea. */
async function foundIn(
  deps: SimilarDeps,
  reader: Reader,
  find: (index: TextIndex) => ReturnType<TextIndex["search"]>,
): Promise<readonly SharedText[]> {
  const found = (await placesFor(deps, reader)).flatMap(({ texts, index }) =>
    find(index).flatMap(({ id, score }) => {
      const text = texts.get(id);
      return text ? [{ text, score }] : [];
    }),
  );
  return found.toSorted((a, b) => b.score - a.score).map(({ text }) => text);
}

async function placesFor(deps: SimilarDeps, reader: Reader) {
  const places = reader.confirmed ? placesSeenBy(reader.organisation, reader.id) : [];
  return Promise.all(places.map((place) => deps.shared.at(place)));
}

/** The ideas of these numbers that the reader may see as a colleague, in that order, each once. */
export async function seen(
  deps: SimilarDeps,
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly IdeaFile[]> {
  const files = await Promise.all([...new Set(numbers)].map((number) => loadIdea(deps.store, number)));
  return files
    .filter((file) => file !== undefined)
    .filter(({ idea }) => maySee(reader.organisation, idea, reader.id));
}
