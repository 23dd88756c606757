/** Months as "2026-10", in Norwegian time. Pure. */
import { addMonths, atLocalTime } from "../../calendar/local-date.ts";

export interface Span {
  readonly from: Date;
  /** The first instant after it. */
  readonly to: Date;
}

export function spanOf(month: string): Span {
  const first = `${month}-01`;
  return { from: atLocalTime(first, "00:00"), to: atLocalTime(addMonths(first, 1), "00:00") };
}

/** @param day YYYY-MM-DD, or a month */
export function monthBefore(day: string): string {
  return addMonths(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
}

export function isWithin({ from, to }: Span, at: string): boolean {
  return at >= from.toISOString() && at < to.toISOString();
}
