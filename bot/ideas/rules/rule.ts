/** What one line of the rules says. */
import type { ActionKind } from "./actions.ts";
import type { Condition } from "./conditions.ts";
import type { DateField, FieldId } from "./fields.ts";
import type { EventKind, Idea, IdeaState } from "../idea.ts";
import type { Party } from "./parties.ts";

/** What happens to the promise: kept running, stopped, started again, met, begun anew, or given the new date. */
type ClockRule = "runs" | "stops" | "restarts" | "met" | "anew" | "moved";

/** "owner": whoever owns it now gets the idea itself. */
export type Audience = "proposer" | "participants" | "leaders" | "informed" | "other-party" | "owner";

/** From tomorrow for a year; from today for a year; ten working days from today; from tomorrow for two years. */
export type DateWindow = "year" | "year-from-today" | "ten-working-days" | "two-years";

export const redrawings = ["nothing", "receipt", "evaluation", "cards", "everything"] as const;

export interface Rule {
  readonly action: ActionKind;
  readonly from: readonly IdeaState[];
  /** Which kinds it is for. */
  readonly kinds: readonly Idea["kind"][];
  readonly by: readonly Party[];
  readonly to: IdeaState | "same";
  readonly when: readonly Condition[];
  /** The bot acts when this date of the idea has come. */
  readonly onDate?: "postponedTo" | "trialEnd" | "startOn" | "nextCheckOn";
  readonly needs: readonly FieldId[];
  /** Needed when it is about rota, or who does which tasks; otherwise may be given. */
  readonly needsForRota: readonly FieldId[];
  /** What may be given beside. */
  readonly takes: readonly FieldId[];
  /** What `reason` can be. */
  readonly reasons: readonly string[];
  readonly dates: Readonly<Partial<Record<DateField, DateWindow>>>;
  readonly clock: ClockRule;
  /** Who hears of it as news. */
  readonly tells: readonly Audience[];
  /**
   * Which of the cards sent so far show something that has changed: the proposer's receipt, what leaders see of an
   * evaluation, those of the idea, and the news about it too.
   */
  readonly redraws: (typeof redrawings)[number];
  readonly event: EventKind;
}
