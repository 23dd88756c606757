/** What others can learn from an idea that was adopted: the leader's last description of it. Pure. */
import type { Fields } from "../rules/fields.ts";
import type { Idea, IdeaEvent } from "../idea.ts";

export interface Practice {
  readonly number: number;
  /** Where it is done. */
  readonly unit: string;
  /** title, was, did, ledTo, basis, differently, adapt, askRole */
  readonly fields: Fields;
  /** False: it was answered that it is done no longer. */
  readonly inUse: boolean;
  /** Units that took it up, in the order in which they did. */
  readonly spread: readonly string[];
}

type Told = { readonly idea: Idea; readonly events: readonly IdeaEvent[] };

/** Undefined while nobody has described it. */
export function practiceOf({ idea, events }: Told): Practice | undefined {
  const described = events.findLast(({ kind }) => kind === "described");
  if (!described) return undefined;
  const taken = events.flatMap(({ kind, fields }) =>
    kind === "taken-up" && fields.unit ? [fields.unit] : [],
  );
  return {
    number: idea.number,
    unit: idea.unit,
    fields: described.fields,
    inUse: idea.state === "adopted" && idea.noLongerDone !== true,
    spread: [...new Set(taken)].filter((unit) => unit !== idea.unit),
  };
}
