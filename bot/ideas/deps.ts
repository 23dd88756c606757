/** What the use cases of ideas are given. */
import type { Clock, NewId } from "../clock.ts";
import type { People } from "../organisation/people.ts";
import type { Sealing } from "../privacy/sealing.ts";
import type { Settings } from "../settings.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Texts } from "../texts/texts.ts";
import type { SharedTexts } from "./similar/shared-texts.ts";

export interface IdeasDeps {
  readonly store: TableStore;
  readonly sealing: Sealing;
  readonly people: People;
  readonly clock: Clock;
  readonly settings: Settings;
  /** A name that was taken away goes from the editions that told it; absent where there are no editions. */
  readonly unnameInEditions?: (number: number, said: (text: string) => string) => Promise<void>;
  /** The strategy plan, for ideas that serve a goal of it; absent where there is none. */
  readonly goals?: {
    choices(): Promise<readonly { readonly title: string; readonly value: string }[]>;
    /** Before a leader's choice is written. False: there is no such goal. */
    link(goal: string, idea: number): Promise<boolean>;
  };
  /** False when somebody has blocked the bot or taken it away. Who was never met can still be met: true. */
  readonly reachable: (person: string) => Promise<boolean>;
}

/** What the handlers of ideas are given: every form gets an id of its own. */
export interface IdeaHandlersDeps extends IdeasDeps {
  readonly newId: NewId;
  /** What is shared with people, to be searched. */
  readonly shared: SharedTexts;
  /** Words that are hidden here go from the editions that told of them. `at`: of the answer; undefined: what was sent in. */
  readonly hideInEditions: (number: number, at: string | undefined, instead: string) => Promise<void>;
  /** Names of the channels of units, by unit. */
  readonly channels: {
    named(units: readonly string[], texts: Texts): Promise<ReadonlyMap<string, readonly string[]>>;
  };
  /** Where a browser reaches us, without a slash at the end; undefined when nobody has said. */
  readonly publicUrl: () => string | undefined;
}
