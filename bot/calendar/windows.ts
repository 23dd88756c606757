/** When a person wants what can wait: editions, reminders, digests and questions. Local time in Oslo, summer and winter. */
import { addDays, atLocalTime, localDate, weekdayOf } from "./local-date.ts";

export const windows = ["anytime", "working-hours", "evening", "night", "next-turn"] as const;
/** `next-turn`: when the person writes to the bot the next time. */
export type Window = (typeof windows)[number];

export const defaultWindow: Window = "working-hours";

interface Hours {
  /** 1 Monday – 7 Sunday: the day on which it opens. */
  readonly lastDay: number;
  readonly from: string;
  /** Exclusive; on the next date when it is not later than `from`. */
  readonly to: string;
}

/** Every day, but in no night: for what wakes nobody who said "at any time". */
export const DAYTIME = "daytime";

const hours: Record<Exclude<Window, "anytime" | "next-turn"> | typeof DAYTIME, Hours> = {
  "working-hours": { lastDay: 5, from: "07:00", to: "17:00" },
  evening: { lastDay: 7, from: "15:00", to: "22:00" },
  night: { lastDay: 7, from: "22:00", to: "07:00" },
  [DAYTIME]: { lastDay: 7, from: "07:00", to: "22:00" },
};

/** `at` itself when the window is open then, else when it opens next; undefined when no clock opens it. */
export function windowOpens(window: Window | typeof DAYTIME, at: Date): Date | undefined {
  if (window === "next-turn") return undefined;
  if (window === "anytime") return at;
  const { lastDay, from, to } = hours[window];
  // It may have opened yesterday evening, or be shut until Monday.
  for (let date = addDays(localDate(at), -1); ; date = addDays(date, 1)) {
    if (weekdayOf(date) > lastDay) continue;
    const shuts = atLocalTime(to > from ? date : addDays(date, 1), to);
    const opens = atLocalTime(date, from);
    if (at < shuts) return at < opens ? opens : at;
  }
}
