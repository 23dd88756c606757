/** An idea as one reader may see it: names looked up, dates written out. Cards show it, nothing more. */
import type { ActionKind, PersonAction } from "../../bot/ideas/rules/actions.ts";
import type { Fields } from "../../bot/ideas/rules/fields.ts";
import type { Draft, EventKind, IdeaState } from "../../bot/ideas/idea.ts";
import type { Party } from "../../bot/ideas/rules/parties.ts";
import type { ShownFields } from "../../bot/texts/nb/idea-history.ts";

export interface IdeaView extends Omit<Draft, "nameShownTo"> {
  readonly number: number;
  readonly state: IdeaState;
  readonly stateLabel: string;
  /** What the reader is to it. */
  readonly reader: Exclude<Party, "bot">;
  readonly proposer: string;
  readonly nameShownTo: Draft["nameShownTo"];
  readonly unit: string;
  /** Ressursperson who wrote it down for the proposer. */
  readonly postedBy: string | undefined;
  /** "leder i hjemmetjenesten" */
  readonly holder: string;
  /** "Sendt til leder i hjemmetjenesten." to the proposer; "Du får dette fordi …" to the leader. */
  readonly route: string;
  /** Written out; absent when the promise is met. */
  readonly answerDue: string | undefined;
  /** Who else reads it: "tillitsvalgt i hjemmetjenesten". */
  readonly informed: readonly string[];
  /** How many colleagues back it, and want to take part. */
  readonly supporters?: number;
  readonly participants?: number;
  readonly clockStopped: boolean;
  /** Written out: when it is to begin, when it was adopted. */
  readonly startOn: string | undefined;
  readonly adoptedOn: string | undefined;
  /** What comes next and when, in one sentence. */
  readonly next: string | undefined;
  readonly events: readonly EventView[];
  /** How much more widely this reader may share it now. */
  readonly shareLevels: readonly ("unit" | "municipality")[];
  /** What this reader may do now. */
  readonly allowed: readonly ActionKind[];
}

export interface EventView {
  readonly number: number;
  readonly kind: EventKind;
  /** What a person did to cause it; absent when the bot did, and for the first. */
  readonly action: PersonAction | undefined;
  readonly on: string;
  /** Whose answers they are, never shown. */
  readonly by: string | undefined;
  /** A name, or "Du"; absent when the bot did it. */
  readonly who: string | undefined;
  /** As they were given. */
  readonly fields: Fields;
  /** As people read them. */
  readonly shown: ShownFields;
}
