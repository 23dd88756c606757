/** One question or pulse as it was sent: its words, closing time and thresholds stay as they were then. Pure. */
import { z } from "zod/v4";
import type { Language } from "../organisation/person.ts";
import { type Audience, parseAudience } from "../weekly-update/audience/audience.ts";
import { bankItemSchema } from "./rules/bank.ts";
import { resultThresholdsSchema } from "./rules/results.ts";

/** Without family and whether it is retired: those are the bank's. */
export const askedItemSchema = bankItemSchema.pick({ id: true, kind: true, texts: true });
export type AskedItem = z.infer<typeof askedItemSchema>;

export const questionSchema = z.object({
  /** A question, or the one to four statements of a pulse. */
  items: z.array(askedItemSchema).min(1),
  /** ISO instants. */
  at: z.string(),
  closes: z.string(),
  thresholds: resultThresholdsSchema,
  /** Of the organisation: who was asked, and the tree that results are shown by. */
  version: z.string(),
  /** How many were asked when it was sent, and how many of them are not who asks; absent: not counted then. */
  people: z.object({ asked: z.number().int(), others: z.number().int() }).optional(),
  /** The leader who asks the own unit; absent: the municipality asks. */
  by: z.string().optional(),
});
export type Question = z.infer<typeof questionSchema>;

export const EVERYONE = "all";

/** "2026-W48|all", "2026-W48|unit-hjemme": one a week for everybody, and one for each unit that is asked by its leader. */
export function questionId(week: string, to: string): string {
  return `${week}|${to}`;
}

/** Undefined: no card of ours carries this. */
export function parseQuestionId(subject: string): { readonly week: string; readonly to: string } | undefined {
  const [, week, to] = /^(\d{4}-W\d{2})\|(all|unit-[^|]{1,100})$/.exec(subject) ?? [];
  return week === undefined || to === undefined ? undefined : { week, to };
}

/** Undefined: no question of ours has such an id. */
export function audienceOf(id: string): Audience | undefined {
  return parseAudience(parseQuestionId(id)?.to ?? "");
}

/** The unit that its leader asks; undefined: everybody is asked. */
export function unitOf(id: string): string | undefined {
  const audience = audienceOf(id);
  return audience?.kind === "unit" ? audience.unit : undefined;
}

/** @param row of a pointer, "INSTANT|ID" */
export function idIn(row: string): string {
  return row.slice(row.indexOf("|") + 1);
}

export function isPulse({ items }: Pick<Question, "items">): boolean {
  return items.some(({ kind }) => kind === "statement");
}

/** What can ever be shown of answers without a name, by how many were asked: somebody's is always left out. */
export function canShow({
  people,
  thresholds,
}: Pick<Question, "people" | "thresholds">): "words" | "numbers" | "nothing" {
  if (people === undefined || people.others > thresholds.comments) return "words";
  return people.others > thresholds.numbers ? "numbers" : "nothing";
}

export function itemWords({ texts }: Pick<AskedItem, "texts">, language: Language): string {
  return texts[language] ?? texts.nb;
}

/** So long after closing every press that was on its way has come to its end. */
const GRACE_MS = 60_000;

export function isOpen({ closes }: Pick<Question, "closes">, now: Date): boolean {
  return now.getTime() < Date.parse(closes);
}

export function mayBeCounted({ closes }: Pick<Question, "closes">, now: Date): boolean {
  return now.getTime() >= Date.parse(closes) + GRACE_MS;
}
