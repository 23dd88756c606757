/** Whether a text still holds what somebody else wrote. Pure. */

/** So many words in a row that are the same are somebody's words; fewer are just Norwegian. */
const RUN = 6;

export function carriesWords(text: string, quoted: string): boolean {
  const [own, theirs] = [wordsOf(text), wordsOf(quoted)];
  const length = Math.min(RUN, theirs.length);
  if (length === 0) return false;
  const runs = new Set(theirs.slice(0, theirs.length - length + 1).map((_, at) => run(theirs, at, length)));
  return own.some((_, at) => at + length <= own.length && runs.has(run(own, at, length)));
}

function run(words: readonly string[], at: number, length: number): string {
  return words.slice(at, at + length).join(" ");
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase("nb").match(/[\p{L}\p{N}]+/gu) ?? [];
}
