/** What schedules bring to the program: who answers, what is sent and drawn, what runs. */
import { longDateTime } from "../calendar/format.ts";
import { instantOf } from "../calendar/wall-time.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { Texts } from "../texts/texts.ts";
import { createScheduleHandlers } from "./handlers.ts";
import { kindsOf, type PlannedJob } from "./kinds.ts";
import type { ShowDeps } from "./show.ts";
import {
  createMessageRecipients,
  createMessageRenderers,
  createSendMessage,
  SCHEDULED_MESSAGE,
} from "./send-message.ts";
import { createTellOfTrouble, createTroubleRenderers } from "./tell-of-trouble.ts";

interface SchedulingBase extends Omit<ShowDeps, "kinds"> {
  readonly people: { organisation(): Promise<Organisation> };
  /** What the other capabilities bring that a schedule can run. */
  readonly others: readonly PlannedJob[];
}

export function createScheduling(base: SchedulingBase) {
  const { store, people } = base;
  const own = [createSendMessage(store)];
  const deps = { ...base, kinds: kindsOf([...own, ...base.others]) };
  const organisation = () => people.organisation();
  return {
    handlers: createScheduleHandlers(deps),
    renderers: { ...createMessageRenderers(deps), ...createTroubleRenderers(deps) },
    audiences: { [SCHEDULED_MESSAGE]: createMessageRecipients({ store, organisation }) },
    jobs: [createTellOfTrouble(deps)],
    /** What a schedule can run. */
    scheduled: own,
  };
}

/** What a broadcast of ours is called in utsendinger. */
export const scheduledTitles = {
  // An occurrence: "o|ID|2026-11-23T08:00".
  [SCHEDULED_MESSAGE]: (subject: string, { texts }: { readonly texts: Texts }) => {
    const at = instantOf(subject.split("|")[2] ?? "");
    return texts.scheduling.broadcast(longDateTime(at, texts.common.language));
  },
};
