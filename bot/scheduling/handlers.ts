/** What answers a systemansvarlig about schedules. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Press, Turn } from "../chat.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { pauseSchedule, resumeSchedule, runNow, type Who } from "./change-schedule.ts";
import { emptyValues, valuesIn, valuesOf } from "./form.ts";
import { createFormHandlers, showForm } from "./form-handlers.ts";
import { listSchedules, readSchedule, type Schedule, versionOf } from "./schedule-store.ts";
import { type ShowDeps, nameOf, showHistory, showList } from "./show.ts";
import { isScheduleId, subjectOf } from "./subject.ts";

export function createScheduleHandlers(deps: ShowDeps) {
  return {
    list: async (turn, reader) => showList(deps, reader, { from: Number(turn.press?.subject ?? 0) || 0 }),
    new: async (_turn, reader) => showForm(deps, reader, { subject: "", values: emptyValues, warnings: [] }),
    edit: onSchedule(deps, async (schedule, _press, reader) =>
      showForm(deps, reader, {
        subject: subjectOf(schedule.id, versionOf(schedule)),
        values: valuesOf(schedule),
        warnings: [],
      }),
    ),
    form: async (turn, reader) => {
      const { subject = "", fields = {} } = turn.press ?? {};
      return showForm(deps, reader, { subject, values: valuesIn(fields), warnings: [] });
    },
    ...createFormHandlers(deps),
    pause: onSchedule(deps, async (schedule, _press, reader) => {
      await pauseSchedule(deps.store, schedule.id, whoIs(deps, reader));
      return showList(deps, reader, { done: reader.texts.scheduling.done.paused(nameOf(schedule)) });
    }),
    resume: onSchedule(deps, async (schedule, _press, reader) => {
      await resumeSchedule(deps.store, schedule.id, whoIs(deps, reader));
      return showList(deps, reader, { done: reader.texts.scheduling.done.resumed(nameOf(schedule)) });
    }),
    run: onSchedule(deps, (schedule, press, reader) => run(deps, reader, schedule, press.nonce)),
    history: onSchedule(deps, (schedule, _press, reader) => showHistory(deps, schedule, reader)),
    /** `kjør NAVN` */
    runNamed: (turn, reader) => runNamed(deps, turn, reader),
    close: async (_turn, reader) => messageCard(reader.texts.common.closed),
  } satisfies Record<string, Handler>;
}

export type ScheduleHandlers = ReturnType<typeof createScheduleHandlers>;

function whoIs({ clock }: ShowDeps, { id }: Reader): Who {
  return { by: id, now: clock() };
}

function onSchedule(
  deps: ShowDeps,
  handle: (schedule: Schedule, press: Press, reader: Reader) => Promise<Card>,
): Handler {
  return async ({ press }, reader) => {
    const found =
      press && isScheduleId(press.subject) ? await readSchedule(deps.store, press.subject) : undefined;
    if (!press || !found) return showList(deps, reader, { done: reader.texts.scheduling.done.gone });
    return handle(found.value, press, reader);
  };
}

async function run(deps: ShowDeps, reader: Reader, schedule: Schedule, nonce: string): Promise<Card> {
  await runNow(deps.store, schedule.id, { by: reader.id, nonce }, deps.clock());
  return showList(deps, reader, { done: reader.texts.scheduling.done.ran(nameOf(schedule)) });
}

async function runNamed(deps: ShowDeps, { text }: Turn, reader: Reader): Promise<Card> {
  const words = reader.texts.scheduling.run;
  const name = text.trim();
  if (name === "") return showList(deps, reader, { done: words.which });
  const found = withName(await listSchedules(deps.store), name);
  if (found.length === 0) return showList(deps, reader, { done: words.none(name) });
  const [only, ...others] = found;
  if (!only || others.length > 0) return showList(deps, reader, { done: words.several(name), only: found });
  return run(deps, reader, only, deps.newId());
}

/** Those of exactly this name, else those whose name begins so. */
function withName(schedules: readonly Schedule[], name: string): readonly Schedule[] {
  const folded = (one: string) => one.normalize("NFC").toLocaleLowerCase("nb-NO");
  const wanted = folded(name.replace(/^[«"]|[»".!]+$/g, ""));
  const exact = schedules.filter((schedule) => folded(nameOf(schedule)) === wanted);
  return exact.length > 0
    ? exact
    : schedules.filter((schedule) => folded(nameOf(schedule)).startsWith(wanted));
}
