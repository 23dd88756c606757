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
  /** Subject: which of the forms; "" for all of them. */
  settingsForm: "organisation.settings-form",
  /** Subject: which form, and which settings it was filled from, "promise|3". */
  settings: "organisation.settings",
  overview: "organisation.overview",
  /** Subject: a unit and how many come before the first shown, "UNIT|10"; "" for the top. */
  units: "organisation.units",
  /** Subject: how many come before the first shown. */
  search: "organisation.search",
  vacancies: "organisation.vacancies",
  otherUnits: "organisation.other-units",
  claims: "organisation.claims",
  /** Subject of these: the person and the unit they claim, "P|UNIT". */
  confirmClaim: "organisation.confirm-claim",
  otherUnitForm: "organisation.other-unit-form",
  refuseForm: "organisation.refuse-form",
  refuse: "organisation.refuse",
  /** With the part of the tree that was shown: "P|UNIT|WITHIN". */
  otherUnit: "organisation.other-unit",
  confirmed: "organisation.confirmed",
  /** Subject: the person. */
  removeForm: "organisation.remove-form",
  remove: "organisation.remove",
  claimForm: "organisation.claim-form",
  /** Subject: the import, and how many lines come before the first shown, "ID|10". */
  showImport: "organisation.show-import",
  /** Subject of these: the import. */
  importForm: "organisation.import-form",
  import: "organisation.import",
  refuseImport: "organisation.refuse-import",
  /** Subject: how many come before the first shown. */
  imports: "organisation.imports",
} as const;
