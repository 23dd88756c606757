/** Fields that are there from the start but out of sight until asked for. Hidden inputs are sent all the same. */
import type { CardAction, Element } from "../card.ts";

export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly items: readonly Element[];
}

export function fold(of: Fold): readonly Element[] {
  return folds([of]);
}

/** Several behind buttons side by side: a long form is shorter by a line for each. `first`: buttons before these. */
export function folds(of: readonly Fold[], first: readonly CardAction[] = []): readonly Element[] {
  const toggles = of.map(({ id, title }): CardAction => ({
    type: "Action.ToggleVisibility",
    title,
    targetElements: [id],
  }));
  return [
    { type: "ActionSet", actions: [...first, ...toggles] },
    ...of.map(({ id, open, items }): Element => ({
      type: "Container",
      id,
      isVisible: open,
      items: [...items],
    })),
  ];
}
