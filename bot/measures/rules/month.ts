/** Months as "2026-10", in Norwegian time. Pure. */
import { addMonths, atLocalTime, localDate } from "../../calendar/local-date.ts";

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

/** A month that somebody asks for in words. */
export type AskedMonth =
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "not-over"; readonly month: string }
  | { readonly kind: "unknown" };

/**
 * "" is the newest month that is over; "oktober" the newest October until now; "oktober 2026", "10/2026" and "2026-10" that one.
 * @param today YYYY-MM-DD
 * @param names of the twelve months, in each language that people may write
 */
export function askedMonth(text: string, today: string, names: readonly (readonly string[])[]): AskedMonth {
  const now = today.slice(0, 7);
  const said = text.trim().toLocaleLowerCase("nb");
  if (said === "") return { kind: "month", month: monthBefore(now) };
  const iso = /^(\d{4})-(\d{1,2})$/.exec(said);
  const [first = "", second] = iso ? [iso[2], iso[1]] : said.split(/[\s/.]+/).filter((part) => part !== "");
  const number = /^\d{1,2}$/.test(first) ? Number(first) : numberOf(first, names);
  if (number < 1 || number > 12 || (second !== undefined && !/^\d{4}$/.test(second)))
    return { kind: "unknown" };
  const year = second ?? newestYear(number, now);
  const month = `${year}-${String(number).padStart(2, "0")}`;
  return { kind: month < now ? "month" : "not-over", month };
}

function numberOf(name: string, names: readonly (readonly string[])[]): number {
  const found = names.map((months) => months.findIndex((month) => month === name || shortened(month, name)));
  return Math.max(...found) + 1;
}

/** "okt", "okt." */
function shortened(month: string, name: string): boolean {
  const bare = name.replace(/\.$/, "");
  return bare.length >= 3 && month.startsWith(bare);
}

function newestYear(month: number, now: string): string {
  const [year = "", present = ""] = now.split("-");
  return month > Number(present) ? String(Number(year) - 1) : year;
}

/** YYYY-MM-DD. @param at an ISO instant */
export function dayOf({ at }: { readonly at: string }): string {
  return localDate(new Date(at));
}
