/** What each kind of broadcast is called in `utsendinger`. */
import type { DeliveryDeps } from "./delivery/handlers.ts";
import { reflectionTitles } from "./reflections/capability.ts";
import { scheduledTitles } from "./scheduling/capability.ts";
import { goalTitles } from "./strategy/sending/send-goal.ts";
import { editionTitle } from "./weekly-update/audience/audience-words.ts";
import { CHANNEL_CARD } from "./weekly-update/publishing/channel-posts.ts";
import { EDITION_CARD } from "./weekly-update/publishing/recipients.ts";

export const titles: DeliveryDeps["titles"] = {
  [EDITION_CARD]: (id, reader) => editionTitle(id, reader),
  [CHANNEL_CARD]: (id, reader) => reader.texts.delivery.inChannels(editionTitle(id, reader)),
  ...reflectionTitles,
  ...scheduledTitles,
  ...goalTitles,
};
