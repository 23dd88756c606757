/**
 * Teams' limits for one conversation. Most people get a message a day; whoever comes back to twenty that waited
 * would get them in a burst that Teams refuses.
 */

/** Messages allowed in any span of so many milliseconds, by Microsoft's list. */
const windows = [
  { ms: 1000, most: 7 },
  { ms: 2000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1800 },
] as const;
const LONGEST_MS = 3_600_000;
/** Conversations remembered before the quiet ones are forgotten. */
const MANY = 5000;

export interface Quota {
  /** Milliseconds until the conversation takes another message; 0: now. */
  waitFor(conversation: string): number;
  /** An attempt goes to it now. */
  note(conversation: string): void;
  /** Whether we have used so much of a limit that a refusal may be about this conversation alone. */
  isBusy(conversation: string): boolean;
}

export function createQuota(monotonic: () => number): Quota {
  const sent = new Map<string, number[]>();
  let forgetAt = MANY;

  function forgetQuiet(now: number): void {
    if (sent.size < forgetAt) return;
    for (const [conversation, times] of sent)
      if ((times.at(-1) ?? 0) <= now - LONGEST_MS) sent.delete(conversation);
    forgetAt = Math.max(MANY, sent.size * 2);
  }
  return {
    waitFor(conversation) {
      const times = sent.get(conversation) ?? [];
      const now = monotonic();
      return Math.max(0, ...windows.map(({ ms, most }) => (times.at(-most) ?? -Infinity) + ms - now));
    },
    note(conversation) {
      const now = monotonic();
      const recent = (sent.get(conversation) ?? []).filter((at) => at > now - LONGEST_MS);
      sent.set(conversation, [...recent, now]);
      forgetQuiet(now);
    },
    isBusy(conversation) {
      const times = sent.get(conversation) ?? [];
      const now = monotonic();
      return windows.some(({ ms, most }) => times.filter((at) => at > now - ms).length > most / 2);
    },
  };
}
