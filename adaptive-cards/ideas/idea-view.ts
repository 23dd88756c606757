/** An idea as one reader may see it: names looked up, dates written out. Cards show it, nothing more. */
import type { Draft, IdeaEvent, IdeaState } from "../../bot/ideas/idea.ts";
import type { ActionKind, PersonAction } from "../../bot/ideas/actions.ts";

export interface IdeaView extends Omit<Draft, "nameShownTo"> {
  readonly number: number;
  readonly state: IdeaState;
  readonly stateLabel: string;
  /** What the reader is to it. */
  readonly reader: "proposer" | "leader" | "informed";
  readonly proposer: string;
  readonly nameShownTo: Draft["nameShownTo"];
  readonly unit: string;
  /** "leder i hjemmetjenesten" */
  readonly holder: string;
  /** "Sendt til leder i hjemmetjenesten." to the proposer; "Du får dette fordi …" to the leader. */
  readonly route: string;
  /** Written out; absent when the promise is met. */
  readonly answerDue: string | undefined;
  /** Who else reads it: "tillitsvalgt i hjemmetjenesten". */
  readonly informed: readonly string[];
  readonly clockStopped: boolean;
  readonly events: readonly EventView[];
  /** What this reader may do now. */
  readonly allowed: readonly ActionKind[];
}

export interface EventView {
  readonly number: number;
  readonly kind: IdeaEvent["kind"];
  readonly on: string;
  /** A name, or "Du"; absent when the bot did it. */
  readonly who: string | undefined;
  readonly text: string | undefined;
  /** One of the reasons that the action lists. */
  readonly reason: string | undefined;
  readonly until: string | undefined;
}

/** Actions that need a form. */
export type FormKind = Extract<
  PersonAction,
  "ask" | "reply" | "answer" | "decline" | "postpone" | "solve" | "message"
>;
