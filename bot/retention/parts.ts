/** The parts of the walk, in their order: each goes through one sort of row, a bounded step at a time. */
import { clearMessages, keepOldFigures } from "../delivery/clear-old.ts";
import { clearWithdrawn } from "../ideas/taking-away/clear-old.ts";
import { clearClaims } from "../organisation/claims/clear-old.ts";
import type { People } from "../organisation/people.ts";
import type { SealedStore } from "../privacy/pseudonyms.ts";
import { clearThreads } from "../reflections/threads/clear-old.ts";
import { clearOccurrences } from "../scheduling/clear-old.ts";
import { clearGoalAnswers } from "../strategy/asking/clear-old.ts";
import type { Found, PeriodId } from "./periods.ts";

export interface RetentionDeps extends SealedStore {
  readonly people: Pick<People, "organisation">;
}

interface On {
  /** False only counts. */
  readonly remove: boolean;
  /** ISO instant: what was last needed before it may go. */
  readonly before: (period: PeriodId) => string;
}

export interface Part {
  /** As the walk notes where it is. */
  readonly name: string;
  /** @param from "" at first @returns `next` undefined: that was all */
  readonly step: (from: string, on: On) => Promise<Found & { readonly next: string | undefined }>;
}

export function partsOf(deps: RetentionDeps): readonly [Part, ...Part[]] {
  const { store } = deps;
  const part = (name: string, period: PeriodId, clear: Clear): Part => ({
    name,
    step: (from, { remove, before }) => clear(from, before(period), remove),
  });
  return [
    {
      name: "figures",
      // Only counting takes no rows, and needs no figures.
      step: async (from, { remove, before }) => ({
        next: remove ? await keepOldFigures(store, from, before("cardDays")) : undefined,
      }),
    },
    {
      name: "messages",
      step: (from, { remove, before }) =>
        clearMessages(
          store,
          from,
          { changesBefore: before("changeDays"), cardsBefore: before("cardDays") },
          remove,
        ),
    },
    part("occurrences", "occurrenceDays", (...on) => clearOccurrences(store, ...on)),
    part("threads", "threadDays", (...on) => clearThreads(deps, ...on)),
    part("goal-answers", "goalAnswerDays", (...on) => clearGoalAnswers(deps, ...on)),
    part("claims", "claimDays", (...on) => clearClaims(deps, ...on)),
    part("withdrawn", "withdrawnDays", (...on) => clearWithdrawn(deps, ...on)),
  ];
}

type Clear = (from: string, before: string, remove: boolean) => ReturnType<Part["step"]>;
