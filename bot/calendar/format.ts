/** Dates and clock times as people read them, in their language and Norwegian time. */
import type { Language } from "../organisation/person.ts";
import { checked, localDate, localTime } from "./local-date.ts";

/** English as Norwegians meet it: day before month. */
const locales: Record<Language, string> = { nb: "nb", nn: "nn", en: "en-GB" };

/**
 * "torsdag 27. november", "Thursday 27 November".
 * @param today the date now; when it is given, a date in another year is written with its year.
 */
export function longDate(date: string, language: Language, today?: string): string {
  const year = today === undefined || date.slice(0, 4) === today.slice(0, 4) ? "" : " yyyy";
  const pattern = language === "en" ? `cccc d LLLL${year}` : `cccc d. LLLL${year}`;
  return checked(date).toFormat(pattern, { locale: locales[language] });
}

/** "27. november 2026", "27 November 2026". */
export function shortDate(date: string, language: Language): string {
  const pattern = language === "en" ? "d LLLL yyyy" : "d. LLLL yyyy";
  return checked(date).toFormat(pattern, { locale: locales[language] });
}

/** "kl. 16.00", in English "16:00". */
export function clockTime(at: Date, language: Language): string {
  return timeOfDay(localTime(at), language);
}

/** The same of HH:mm. */
export function timeOfDay(time: string, language: Language): string {
  return language === "en" ? time : `kl. ${time.replace(":", ".")}`;
}

/** "torsdag 27. november kl. 16.00", "Thursday 27 November at 16:00". `today` as for longDate. */
export function longDateTime(at: Date, language: Language, today?: string): string {
  const between = language === "en" ? " at " : " ";
  return `${longDate(localDate(at), language, today)}${between}${clockTime(at, language)}`;
}

/** "oktober", "October"; shortened "okt.", "Oct". @param month YYYY-MM */
export function monthName(month: string, language: Language, length: "long" | "short" = "long"): string {
  return checked(`${month}-01`).toFormat(length === "long" ? "LLLL" : "MMM", { locale: locales[language] });
}
