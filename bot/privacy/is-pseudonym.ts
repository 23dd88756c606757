/** Whether an id stands for somebody without a name. Pure. */

/** An Entra object id never begins with it. */
export const PSEUDONYM_MARK = "~";

export function isPseudonym(id: string): boolean {
  return id.startsWith(PSEUDONYM_MARK);
}
