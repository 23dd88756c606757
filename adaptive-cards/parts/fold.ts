/** Fields that are there from the start but out of sight until asked for. Hidden inputs are sent all the same. */
import type { Element } from "../card.ts";

export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly items: readonly Element[];
}

export function fold(of: Fold): readonly Element[] {
  return [
    {
      type: "ActionSet",
      actions: [{ type: "Action.ToggleVisibility", title: of.title, targetElements: [of.id] }],
    },
    { type: "Container", id: of.id, isVisible: of.open, items: [...of.items] },
  ];
}
