/** Buttons. Every one is Execute with Submit as fallback, both with the same data. */
import type { CardAction } from "../card.ts";

export interface Button {
  readonly title: string;
  readonly verb: string;
  /** What it is about; "" when nothing. */
  readonly subject?: string;
  readonly nonce: string;
  readonly style?: "positive" | "destructive";
  /** Buttons that only leave a form do not ask for its required fields. */
  readonly ignoresInputs?: boolean;
}

/** What every press carries back, under these names in Execute's and Submit's data. */
function pressData(button: Pick<Button, "verb" | "subject" | "nonce">): Record<string, string> {
  return { verb: button.verb, subject: button.subject ?? "", nonce: button.nonce };
}

export function button(of: Button): CardAction {
  const shared = {
    title: of.title,
    data: pressData(of),
    // Left out it is "auto".
    ...(of.ignoresInputs ? { associatedInputs: "none" as const } : {}),
    ...(of.style ? { style: of.style } : {}),
  };
  return {
    type: "Action.Execute",
    verb: of.verb,
    ...shared,
    fallback: { type: "Action.Submit", ...shared },
  };
}

/** Leads out of Teams: an https address of the municipality's own. */
export function link(of: { readonly title: string; readonly address: string }): CardAction {
  return { type: "Action.OpenUrl", title: of.title, url: of.address };
}
