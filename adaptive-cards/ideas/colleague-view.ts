/** An idea as a colleague may see it: what it is about and how far it has come; never who did what to it. */
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
  /** What the reader has pressed, and what they may. */
  readonly backed: boolean;
  readonly joined: boolean;
  readonly may: { readonly support: boolean; readonly join: boolean; readonly write: boolean };
}

/** "3 kolleger har sagt «gjelder oss også», 2 vil være med"; "" when nobody has. */
export function backing(idea: Pick<ColleagueView, "supporters" | "participants">, texts: Texts): string {
  const words = texts.sharing;
  return [
    ...(idea.supporters > 0 ? [words.supporters(idea.supporters)] : []),
    ...(idea.participants > 0 ? [words.participants(idea.participants)] : []),
  ].join(", ");
}
