/** What each kind of broadcast is called in `utsendinger`. */
import { weekNumber } from "./calendar/iso-week.ts";
import type { DeliveryDeps } from "./delivery/handlers.ts";
import { scheduledTitles } from "./scheduling/capability.ts";
import { EDITION_CARD } from "./weekly-update/recipients.ts";

export const titles: DeliveryDeps["titles"] = {
  // An edition's id begins with its week: "2026-W48|all|1".
  [EDITION_CARD]: (subject, texts) => texts.delivery.edition(weekNumber(subject.split("|")[0] ?? "")),
  ...scheduledTitles,
};
