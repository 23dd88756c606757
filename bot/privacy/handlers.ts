/** The chat words that show the way to other channels. */
import { signpostCard } from "../../adaptive-cards/privacy/signpost.ts";
import type { NewId } from "../clock.ts";
import type { Handler } from "../handler.ts";
import type { ChannelKind, Settings } from "../settings.ts";

export interface PrivacyDeps {
  readonly settings: Settings;
  readonly newId: NewId;
}

export function createPrivacyHandlers(deps: PrivacyDeps) {
  const signpost =
    (kind: ChannelKind): Handler =>
    async (_turn, { texts }) =>
      signpostCard({ kind, ...deps.settings, nonce: deps.newId() }, texts);
  return { incident: signpost("incident"), whistleblowing: signpost("whistleblowing") };
}

export type PrivacyHandlers = ReturnType<typeof createPrivacyHandlers>;
