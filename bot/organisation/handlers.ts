/** What answers people about their own place in the organisation. */
import { type AwayDeps, createAwayHandlers } from "./away-handlers.ts";
import { type ClaimAnswerDeps, createClaimAnswerHandlers } from "./claims/handlers.ts";
import { createImportHandlers, type ImportDeps } from "./chat-import/handlers.ts";
import { type ClaimDeps, createClaimHandlers } from "./claim-handlers.ts";
import { createOverviewHandlers, type OverviewDeps } from "./overview/handlers.ts";
import { createPreferenceHandlers, type PreferenceDeps } from "./preference-handlers.ts";
import { createSettingsHandlers, type SettingsDeps } from "./settings/handlers.ts";

export function createOrganisationHandlers(
  deps: AwayDeps & ClaimDeps & SettingsDeps & OverviewDeps & ClaimAnswerDeps & ImportDeps & PreferenceDeps,
) {
  return {
    ...createClaimHandlers(deps),
    ...createAwayHandlers(deps),
    ...createPreferenceHandlers(deps),
    ...createSettingsHandlers(deps),
    ...createOverviewHandlers(deps),
    ...createImportHandlers(deps),
    ...createClaimAnswerHandlers(deps),
  };
}

export type OrganisationHandlers = ReturnType<typeof createOrganisationHandlers>;
