/** Which absences make sense. Pure. */
import { addDays, isDate } from "../calendar/local-date.ts";
import type { Absence } from "./person-store.ts";

export type AbsenceProblem = "from" | "until" | "order" | "past" | "begun" | "long" | "deputy";

export interface AbsenceFacts {
  /** YYYY-MM-DD */
  readonly today: string;
  /** What is stored already; an absence that has begun keeps its first day. */
  readonly present: Absence | undefined;
  /** People who may be chosen. */
  readonly deputies: ReadonlySet<string>;
}

export function problemsOf(wanted: Absence, facts: AbsenceFacts): readonly AbsenceProblem[] {
  const problems: AbsenceProblem[] = [];
  if (!isDate(wanted.from)) problems.push("from");
  if (!isDate(wanted.until)) problems.push("until");
  if (problems.length === 0) problems.push(...dateProblems(wanted, facts));
  if (wanted.deputy !== undefined && !facts.deputies.has(wanted.deputy)) problems.push("deputy");
  return problems;
}

/** One problem with the dates is enough to say at a time. */
function dateProblems({ from, until }: Absence, { today, present }: AbsenceFacts): AbsenceProblem[] {
  if (until < from) return ["order"];
  if (until < today) return ["past"];
  if (from < today && from !== present?.from) return ["begun"];
  return until > addDays(today, 365) ? ["long"] : [];
}
