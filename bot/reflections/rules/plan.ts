/** What is asked next: nothing twice within a quarter, no family more than the others, a pulse now and then. Pure. */
import { inOrder } from "../../calendar/in-order.ts";
import { mondayOf } from "../../calendar/iso-week.ts";
import { type BankItem, families } from "./bank.ts";

/** What was asked in an ISO week ("2026-W48"). */
export interface Asked {
  readonly week: string;
  /** Of the bank: one question, or the statements of a pulse. */
  readonly items: readonly string[];
}

export type Ask =
  | { readonly kind: "question"; readonly item: BankItem }
  | { readonly kind: "pulse"; readonly items: readonly BankItem[] }
  /** Everything was asked within a quarter. */
  | { readonly kind: "nothing" };

const WEEKS_BETWEEN = 13;
/** How far back families are weighed against each other: a family that was empty for long need not catch up. */
const WEEKS_WEIGHED = 52;

/** A pulse every fourth week, of three statements: twelve of them come back after sixteen weeks. */
const PULSE_EVERY = 4;
const STATEMENTS = 3;

/** @param asked what was asked before, in any order */
export function nextAsk(bank: readonly BankItem[], asked: readonly Asked[], week: string): Ask {
  const free = bank.filter((item) => item.retired !== true && isRested(item.id, asked, week));
  const statements = longestAgo(free, asked).filter(({ kind }) => kind === "statement");
  const lately = asked.filter((each) => weeksFrom(each.week, week) <= WEEKS_WEIGHED);
  const question = nextQuestion(bank, free, lately);
  const pulse: Ask = { kind: "pulse", items: statements.slice(0, STATEMENTS) };
  if (statements.length > 0 && (pulseIsDue(bank, asked, week) || question === undefined)) return pulse;
  return question === undefined ? { kind: "nothing" } : { kind: "question", item: question };
}

export function isRested(id: string, asked: readonly Asked[], week: string): boolean {
  const last = lastAsked(id, asked);
  return last === undefined || weeksFrom(last, week) >= WEEKS_BETWEEN;
}

function pulseIsDue(bank: readonly BankItem[], asked: readonly Asked[], week: string): boolean {
  const statements = new Set(bank.filter(({ kind }) => kind === "statement").map(({ id }) => id));
  const pulses = asked.filter(({ items }) => items.some((id) => statements.has(id)));
  const last = newest(pulses) ?? oldest(asked);
  return last !== undefined && weeksFrom(last, week) >= PULSE_EVERY;
}

/** Of the family that was asked least; then of the one asked longest ago; there, what was asked longest ago. */
function nextQuestion(
  bank: readonly BankItem[],
  free: readonly BankItem[],
  asked: readonly Asked[],
): BankItem | undefined {
  const familyOf = new Map(bank.map(({ id, family }) => [id, family]));
  const count = (family: BankItem["family"]): number =>
    asked.flatMap(({ items }) => items).filter((id) => familyOf.get(id) === family).length;
  const last = (family: BankItem["family"]): string =>
    newest(asked.filter(({ items }) => items.some((id) => familyOf.get(id) === family))) ?? "";
  const order = families.toSorted((a, b) => count(a) - count(b) || inOrder(last(a), last(b)));
  const questions = longestAgo(free, asked).filter(({ kind }) => kind === "question");
  for (const family of order) {
    const found = questions.find((item) => item.family === family);
    if (found) return found;
  }
  return undefined;
}

/** What was never asked comes first. */
function longestAgo(items: readonly BankItem[], asked: readonly Asked[]): readonly BankItem[] {
  return items.toSorted((a, b) => inOrder(lastAsked(a.id, asked) ?? "", lastAsked(b.id, asked) ?? ""));
}

function lastAsked(id: string, asked: readonly Asked[]): string | undefined {
  return newest(asked.filter(({ items }) => items.includes(id)));
}

function newest(asked: readonly Asked[]): string | undefined {
  return asked
    .map(({ week }) => week)
    .toSorted(inOrder)
    .at(-1);
}

function oldest(asked: readonly Asked[]): string | undefined {
  return asked.map(({ week }) => week).toSorted(inOrder)[0];
}

function weeksFrom(earlier: string, later: string): number {
  return Math.round((Date.parse(mondayOf(later)) - Date.parse(mondayOf(earlier))) / (7 * 86_400_000));
}
