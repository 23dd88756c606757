/** The order of dates, weeks, instants and keys written out: by code point, as rows lie. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
