/** Rota and staffing, collected for the budget round. */
import type { PartOf } from "../part-of.ts";
import type { budget as source } from "../nb/budget.ts";

export const budget: PartOf<typeof source> = {
  title: (category: string) => `For the budget round: ${category}`,
  lead: (date: string, count: number, units: number) =>
    `${count} ${count === 1 ? "suggestion" : "suggestions"} from ${units} ${units === 1 ? "unit" : "units"} since ${date}. Without names.`,
  none: (category: string, date: string) => `Nobody has sent in anything about “${category}” since ${date}.`,
  notForYou:
    "This is for the top leader and system administrators. Write “help” to see what you can do here.",
  item: (number: number, state: string) => `${number} · ${state}`,
  noAnswer: "Not answered",
  shown: (shown: number, total: number) => `Showing ${shown} of ${total}. Everything is in the file.`,
  download: "Download as a spreadsheet",
  downloadNote: (minutes: number) =>
    `The link works for ${minutes} minutes. Write “budget round” to get a new one. The words can show who wrote them. Share the file only with those who need it.`,
  noAddress: "The file cannot be downloaded: a system administrator must set PUBLIC_URL.",
  file: "budget-round",
  columns: [
    "Unit",
    "Number",
    "Sent in",
    "Status",
    "What is the problem or the need?",
    "Suggested solution",
    "What would the extra person have done?",
    "What could we have tried without one?",
  ],
};
