/** The buttons of organisasjon, all for a systemansvarlig. */
import { organisationVerbs as organisation } from "../../adaptive-cards/organisation/verbs.ts";
import { takesImport } from "../organisation/chat-import/handlers.ts";
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
    [organisation.showImport]: own.showImport,
    [organisation.importForm]: own.importForm,
    [organisation.import]: own.import,
    [organisation.refuseImport]: own.refuseImport,
    [organisation.imports]: own.imports,
  };
  return Object.entries(handlers).map(([verb, run]) => ({ verb, who: ["administrator"] as const, run }));
}

/** enheter.csv, ansatte.csv and delmal.csv. */
export function organisationFiles(own: OrganisationHandlers) {
  return { who: ["administrator"] as const, takes: takesImport, run: own.receiveFiles };
}
