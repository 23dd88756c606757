/** What answers a systemansvarlig about schedules. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { confirmRunCard } from "../../adaptive-cards/scheduling/confirm-run.ts";
import { kindsCard } from "../../adaptive-cards/scheduling/kinds.ts";
import type { Press, Turn } from "../chat.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { pauseSchedule, resumeSchedule, runNow, type Who } from "./change-schedule.ts";
import { emptyValues, valuesOf } from "./form.ts";
import { createFormHandlers, showForm } from "./form-handlers.ts";
import { kindOf } from "./kinds.ts";
import { listSchedules, readSchedule, type Schedule, versionOf } from "./schedule-store.ts";
import { type ShowDeps, nameOf, showHistory, showList } from "./show.ts";
import { isScheduleId, newSubject, subjectOf } from "./subject.ts";

export function createScheduleHandlers(deps: ShowDeps) {
  return {
    list: async (turn, reader) => showList(deps, reader, { from: Number(turn.press?.subject ?? 0) || 0 }),
    new: async (_turn, reader) => showKinds(deps, reader),
    newOf: async ({ press }, reader) => {
      const kind = deps.kinds.get(press?.subject ?? "");
      if (!press || !kind) return showKinds(deps, reader);
      const values = emptyValues(kind.form);
      return showForm(deps, reader, { subject: newSubject(press.subject), kind, values, warnings: [] });
    },
    edit: onSchedule(deps, async (schedule, _press, reader) => {
      const kind = kindOf(deps.kinds, schedule.job);
      return showForm(deps, reader, {
        subject: subjectOf(schedule.id, versionOf(schedule)),
        kind,
        values: valuesOf(kind.form, schedule),
        warnings: [],
      });
    }),
    ...createFormHandlers(deps),
    pause: onSchedule(deps, async (schedule, _press, reader) => {
      await pauseSchedule(deps.store, schedule.id, whoIs(deps, reader));
      const { whilePaused } = kindOf(deps.kinds, schedule.job).words(reader.texts);
      const done = reader.texts.scheduling.done.paused(nameOf(schedule), whilePaused);
      return showList(deps, reader, { done });
    }),
    resume: onSchedule(deps, async (schedule, _press, reader) => {
      await resumeSchedule(deps.store, schedule.id, whoIs(deps, reader));
      return showList(deps, reader, { done: reader.texts.scheduling.done.resumed(nameOf(schedule)) });
    }),
    run: onSchedule(deps, (schedule, press, reader) => askOrRun(deps, reader, schedule, press.nonce)),
    runConfirmed: onSchedule(deps, (schedule, press, reader) => run(deps, reader, schedule, press.nonce)),
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

/** What many get is asked about first, with how many they are. */
async function askOrRun(deps: ShowDeps, reader: Reader, schedule: Schedule, nonce: string): Promise<Card> {
  const kind = kindOf(deps.kinds, schedule.job);
  const recipients = await kind.reaches?.(schedule.parameters, reader);
  if (recipients === undefined) return run(deps, reader, schedule, nonce);
  const { does } = kind.words(reader.texts);
  const what = (await kind.sendsNow?.(reader)) ?? [];
  const { id } = schedule;
  const view = { id, name: nameOf(schedule), does, what, recipients, nonce: deps.newId() };
  return confirmRunCard(view, reader.texts);
}

async function run(deps: ShowDeps, reader: Reader, schedule: Schedule, nonce: string): Promise<Card> {
  await runNow(deps.store, schedule.id, { by: reader.id, nonce }, deps.clock());
  const { done } = reader.texts.scheduling;
  const words = kindOf(deps.kinds, schedule.job).sends ? done.ran : done.ranWork;
  return showList(deps, reader, { done: words(nameOf(schedule)) });
}

/** Kinds that can be made; of some there is one already, and one is enough. */
async function showKinds({ store, kinds, newId }: ShowDeps, { texts }: Reader): Promise<Card> {
  const present = new Set((await listSchedules(store)).map(({ job }) => job));
  const all = [...kinds].map(([job, kind]) => ({
    job,
    words: kind.words(texts),
    only: !kind.several && present.has(job),
  }));
  return kindsCard(
    {
      kinds: all.filter(({ only }) => !only).map(({ job, words: { name, does } }) => ({ job, name, does })),
      present: all.filter(({ only }) => only).map(({ words }) => words.name),
      nonce: newId(),
    },
    texts,
  );
}

async function runNamed(deps: ShowDeps, { text }: Turn, reader: Reader): Promise<Card> {
  const words = reader.texts.scheduling.run;
  const name = text.trim();
  if (name === "") return showList(deps, reader, { done: words.which });
  const found = withName(await listSchedules(deps.store), name);
  if (found.length === 0) return showList(deps, reader, { done: words.none(name) });
  const [only, ...others] = found;
  if (!only || others.length > 0) return showList(deps, reader, { done: words.several(name), only: found });
  return askOrRun(deps, reader, only, deps.newId());
}

/** Those of exactly this name, else those whose name begins so. */
function withName(schedules: readonly Schedule[], name: string): readonly Schedule[] {
  const folded = (one: string) => one.normalize("NFC").toLocaleLowerCase("nb-NO");
  const wanted = folded(name.replace(/^[«"“]|[»"”.!]+$/g, ""));
  const exact = schedules.filter((schedule) => folded(nameOf(schedule)) === wanted);
  return exact.length > 0
    ? exact
    : schedules.filter((schedule) => folded(nameOf(schedule)).startsWith(wanted));
}
