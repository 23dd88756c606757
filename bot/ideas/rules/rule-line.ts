/** How a line of the rules is written: only what is not as in most lines. */
import type { ActionKind } from "./actions.ts";
import type { IdeaState } from "../idea.ts";
import type { Rule } from "./rule.ts";

/** A leader decides, and everybody concerned is told, where a line does not say otherwise. */
export function line(
  from: readonly IdeaState[],
  action: ActionKind,
  to: Rule["to"],
  event: Rule["event"],
  rest: Partial<Rule> = {},
): Rule {
  return {
    from,
    action,
    to,
    event,
    by: ["leader"],
    kinds: ["idea", "question"],
    when: [],
    needs: [],
    needsForRota: [],
    takes: [],
    reasons: [],
    dates: { until: "year", start: "year-from-today", nextCheck: "two-years" },
    clock: "runs",
    tells: ["proposer", "participants", "informed"],
    redraws: to === "same" ? "nothing" : "cards",
    ...rest,
  };
}
