/** What one language lacks of another, key by key. */

/** Ids, which nobody reads. */
export const idsAmongTexts: readonly string[] = ["ideas.offered"];

/** Every text that `part` lacks; an empty one has nothing to translate. A place in a list means something, too. */
export function* missing(source: unknown, part: unknown, at = ""): Generator<string> {
  if (idsAmongTexts.includes(at) || source === "") return;
  if (typeof source !== "object" || source === null) {
    if (part === undefined) yield at;
    return;
  }
  const parts = (part ?? {}) as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(source))
    yield* missing(value, parts[key], at === "" ? key : `${at}.${key}`);
}
