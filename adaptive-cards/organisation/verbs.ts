/** What the buttons about one's own place in the organisation send. */
export const organisationVerbs = {
  /** Subject: the unit whose part of the tree was shown; "" for the whole. */
  claim: "organisation.claim",
  awayForm: "organisation.away-form",
  away: "organisation.away",
  back: "organisation.back",
  close: "organisation.close",
  preferencesForm: "organisation.preferences-form",
  preferences: "organisation.preferences",
  settingsForm: "organisation.settings-form",
  /** Subject: which settings the form was filled from. */
  settings: "organisation.settings",
} as const;
