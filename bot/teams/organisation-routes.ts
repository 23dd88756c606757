/** The buttons of organisasjon, all for a systemansvarlig. */
import { organisationVerbs as organisation } from "../../adaptive-cards/organisation/verbs.ts";
import type { OrganisationHandlers } from "../organisation/handlers.ts";

export function organisationVerbs(own: OrganisationHandlers) {
  const handlers = {
    [organisation.overview]: own.overview,
    [organisation.units]: own.units,
    [organisation.search]: own.searchUnits,
    [organisation.vacancies]: own.vacancies,
    [organisation.otherUnits]: own.otherUnits,
    [organisation.claims]: own.claims,
    [organisation.confirmClaim]: own.confirmClaim,
    [organisation.otherUnitForm]: own.otherUnitForm,
    [organisation.otherUnit]: own.otherUnit,
    [organisation.refuseForm]: own.refuseForm,
    [organisation.refuse]: own.refuse,
    [organisation.confirmed]: own.confirmed,
    [organisation.removeForm]: own.removeForm,
    [organisation.remove]: own.removeConfirmed,
  };
  return Object.entries(handlers).map(([verb, run]) => ({ verb, who: ["administrator"] as const, run }));
}
