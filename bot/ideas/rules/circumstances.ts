/** The facts that a decision rests on. */
import type { Routed } from "./actions.ts";
import type { Idea, IdeaEvent } from "../idea.ts";
import type { Standing } from "./parties.ts";

export interface Circumstances extends Standing {
  readonly idea: Idea;
  readonly last: IdeaEvent;
  /** The history number this becomes. */
  readonly history: number;
  /** Entra object id; undefined when the bot acts. */
  readonly by: string | undefined;
  readonly now: Date;
  /** The local date of `now`, YYYY-MM-DD. */
  readonly today: string;
  /** Working days of the promise. */
  readonly answerDays: number;
  /** Who has it when it is raised, sent to another unit, taken up again or handed over; absent when nobody was found. */
  readonly target?: Routed | undefined;
}
