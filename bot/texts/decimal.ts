import type { Language } from "../organisation/person.ts";

/** A figure with one decimal: "3,2", in English "3.2". */
export function decimal(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === "en" ? text : text.replace(".", ",");
}
