/** What an invoke is answered with: the body of the HTTP response. Teams runs the action again on an empty one. */
import type { ExtensionAnswer } from "./extension.ts";
import type { Card } from "../../adaptive-cards/card.ts";

export type InvokeAnswer =
  | ExtensionAnswer
  | {
      readonly statusCode: 200;
      readonly type: "application/vnd.microsoft.card.adaptive";
      readonly value: Card["content"];
    }
  | {
      readonly statusCode: 200;
      readonly type: "application/vnd.microsoft.activity.message";
      readonly value: string;
    }
  | {
      readonly statusCode: 400 | 500;
      readonly type: "application/vnd.microsoft.error";
      readonly value: { readonly code: string; readonly message: string };
    };

/** Replaces the card that was pressed. */
export function replacingCard(card: Card): InvokeAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card.content };
}

/** Leaves the card, and what was typed into it, as it is. */
export function keepingCard(text: string): InvokeAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text };
}

export function invokeError(statusCode: 400 | 500, message: string): InvokeAnswer {
  const code = statusCode === 400 ? "BadRequest" : "InternalServerError";
  return { statusCode, type: "application/vnd.microsoft.error", value: { code, message } };
}
