/** What each kind of broadcast is called in `utsendinger`. */
import type { DeliveryDeps } from "./delivery/handlers.ts";
import { scheduledTitles } from "./scheduling/capability.ts";
import { editionTitle } from "./weekly-update/audience-words.ts";
import { EDITION_CARD } from "./weekly-update/recipients.ts";

export const titles: DeliveryDeps["titles"] = {
  [EDITION_CARD]: (id, reader) => editionTitle(id, reader),
  ...scheduledTitles,
};
