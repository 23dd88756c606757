/** The card type of this product: Adaptive Cards 1.5 plus the line that notifications and lists show. */
import type { CardElement, IAdaptiveCard, Action } from "@microsoft/teams.cards";

export type Element = CardElement;
export type CardAction = Action;

export interface Card {
  /** One plain sentence for the notification, the chat list and screen readers; never personal text of others. */
  readonly summary: string;
  readonly content: IAdaptiveCard;
}

/** A card from its parts. */
export function card(summary: string, body: readonly Element[], actions: readonly CardAction[] = []): Card {
  return {
    summary,
    content: {
      type: "AdaptiveCard",
      version: "1.5",
      body: [...body],
      ...(actions.length > 0 ? { actions: [...actions] } : {}),
      msteams: { width: "full" },
    },
  };
}
