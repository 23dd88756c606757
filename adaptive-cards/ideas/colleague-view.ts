/** An idea as a colleague may see it: what it is about and how far it has come; never who did what to it. */
import type { ActionKind } from "../../bot/ideas/rules/actions.ts";
import type { Draft } from "../../bot/ideas/idea.ts";
import type { Texts } from "../../bot/texts/texts.ts";

export interface ColleagueView extends Pick<
  Draft,
  "kind" | "problem" | "proposal" | "stopDoing" | "forUser" | "onBehalfOf"
> {
  readonly number: number;
  readonly stateLabel: string;
  readonly unit: string;
  /** Only with consent: alle ser navnet mitt. */
  readonly from: string | undefined;
  readonly supporters: number;
  readonly participants: number;
  /** What the reader has pressed. */
  readonly backed: boolean;
  readonly joined: boolean;
  /** What the reader may do now, beside Gjelder oss også. */
  readonly allowed: readonly ActionKind[];
}

interface Counted {
  readonly supporters?: number;
  readonly participants?: number;
}

/** "3 kolleger har sagt «gjelder oss også», 2 vil være med"; "" when nobody has. */
export function backing({ supporters = 0, participants = 0 }: Counted, texts: Texts): string {
  const words = texts.sharing;
  return [
    ...(supporters > 0 ? [words.supporters(supporters)] : []),
    ...(participants > 0 ? [words.participants(participants)] : []),
  ].join(", ");
}
