/** What can be searched for at a place, kept in memory until something there changes: a look costs one read. */
import type { TableStore } from "../../storage/table-store.ts";
import type { Place } from "../colleagues/visibility.ts";
import { type SharedText, textsAt, versionOf } from "./shared-rows.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

interface SharedPlace {
  /** All of it, by the id that the index finds. */
  readonly texts: ReadonlyMap<string, SharedText>;
  readonly index: TextIndex;
}

export interface SharedTexts {
  at(place: Place): Promise<SharedPlace>;
}

export function createSharedTexts(store: TableStore): SharedTexts {
  const kept = new Map<
    Place,
    { readonly version: string | undefined; readonly found: Promise<SharedPlace> }
  >();
  return {
    async at(place) {
      const version = await versionOf(store, place);
      const known = kept.get(place);
      if (known && known.version === version) return known.found;
      // Read after the version: what changes in between is read once more the next time.
      const found = version === undefined ? Promise.resolve(madeOf([])) : textsAt(store, place).then(madeOf);
      const read = { version, found };
      kept.set(place, read);
      // A reading that failed must not be remembered.
      found.catch(() => {
        if (kept.get(place) === read) kept.delete(place);
      });
      return found;
    },
  };
}

function madeOf(texts: readonly SharedText[]): SharedPlace {
  const byId = new Map(texts.map((text) => [`${text.of}|${text.number}`, text]));
  const index = createTextIndex([...byId].map(([id, { text }]) => ({ id, text })));
  return { texts: byId, index };
}
