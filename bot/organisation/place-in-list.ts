/** Where a part of a long list begins, as a button carries it: whatever somebody sends, so anything else is the start. */
export function placeIn(subject: string | undefined): number {
  return /^\d{1,6}$/.test(subject ?? "") ? Number(subject) : 0;
}
