/** What happens with editions by itself: their schedules and jobs, and the messages that are sent of them. */
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import { createCountReach } from "./reach/count-reach.ts";
import {
  CHANNEL_CARD,
  type ChannelPostDeps,
  createChannelRecipients,
  createChannelRenderers,
} from "./publishing/channel-posts.ts";
import {
  createDeadline,
  createDeadlineRecipients,
  createDeadlineRenderers,
  EDITION_DEADLINE,
} from "./publishing/deadline.ts";
import { createFinishPublishing } from "./publishing/finish-publishing.ts";
import {
  createPassedOverRecipients,
  createPassedOverRenderers,
  EDITION_PASSED_OVER,
} from "./publishing/no-readers.ts";
import { createPublishOnTime, type OnTimeDeps } from "./publishing/publish-on-time.ts";
import type { ViewDeps } from "./edition-view.ts";
import type { PressDeps } from "./reading/presses.ts";
import { createEditionRecipients, EDITION_CARD } from "./publishing/recipients.ts";
import { createReadAloudRenderers } from "./reading/read-aloud.ts";
import { createEditionRenderers } from "./renderers.ts";
import { createAskLines, LINE_CARD } from "./lines/ask-lines.ts";
import { createPresenting, type PresentingBase } from "./presenting/capability.ts";
import { createLineRecipients, createLineRenderers, type LineMessageDeps } from "./lines/line-messages.ts";
import { createUnitLineRecipients, UNIT_LINE_CARD } from "./unit-lines/line-updates.ts";
import { editionSchedules } from "./schedules.ts";

export function createTimedEditions(
  deps: OnTimeDeps & PressDeps & ViewDeps & LineMessageDeps & ChannelPostDeps & PresentingBase,
) {
  const presenting = createPresenting(deps);
  return {
    jobs: [createFinishPublishing(deps), createBuiltInSchedules(deps.store, editionSchedules)],
    scheduled: [
      createPublishOnTime(deps),
      createDeadline(deps),
      createAskLines(deps),
      createCountReach(deps),
      ...presenting.scheduled,
    ],
    presenting: presenting.handlers,
    renderers: {
      ...presenting.renderers,
      ...createEditionRenderers(deps),
      ...createChannelRenderers(deps),
      ...createReadAloudRenderers(deps),
      ...createDeadlineRenderers(deps),
      ...createLineRenderers(deps),
      ...createPassedOverRenderers(deps),
    },
    audiences: {
      [EDITION_CARD]: createEditionRecipients({
        store: deps.store,
        organisation: () => deps.people.organisation(),
      }),
      [CHANNEL_CARD]: createChannelRecipients(deps),
      [EDITION_DEADLINE]: createDeadlineRecipients(deps.people),
      [EDITION_PASSED_OVER]: createPassedOverRecipients(deps.people),
      [UNIT_LINE_CARD]: createUnitLineRecipients(deps),
      [LINE_CARD]: createLineRecipients(deps),
    },
  };
}
