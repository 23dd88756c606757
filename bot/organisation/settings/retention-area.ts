/** How long what is kept, and what a walk through it has found. */
import { longDateTime } from "../../calendar/format.ts";
import { eachPeriod, type PeriodId, periodIds, periods, timesOf } from "../../retention/periods.ts";
import { readWalk } from "../../retention/walk-store.ts";
import { type Retention, retentionModes } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Area, Field, Reading, Values } from "./area.ts";

export const retentionArea: Area = {
  id: "retention",
  title: (texts) => texts.settings.areas.retention.title,
  explained: (texts) => texts.settings.areas.retention.explained,
  news,
  refuses,
  fields: [
    {
      id: "mode",
      label: (texts) => texts.settings.labels.mode,
      as: {
        kind: "choice",
        choices: ({ texts }) =>
          retentionModes.map((value) => ({ value, title: texts.settings.retention.modes[value] })),
      },
      first: (texts) => texts.settings.short.mode,
    },
    ...periodIds.map((id) => days(id)),
  ],
  valuesOf: ({ retention }) => ({ mode: retention.mode, ...eachPeriod((id) => String(retention[id])) }),
  chosenIn: (values) => ({ retention: retentionIn(values) }),
};

function days(id: PeriodId): Field {
  const { least, most } = periods[id];
  return {
    id,
    label: (texts) => texts.settings.labels[id],
    hint: (texts) => texts.settings.hints[id],
    as: { kind: "number", least, most },
  };
}

function retentionIn(values: Values): Retention {
  const mode = retentionModes.find((each) => each === values["mode"]) ?? "off";
  return { mode, ...eachPeriod((id) => Number(values[id])) };
}

/** What would go is seen before anything goes: a count for these very times. */
async function refuses(store: TableStore, values: Values, { texts }: Reading): Promise<readonly string[]> {
  const wanted = retentionIn(values);
  if (wanted.mode !== "delete") return [];
  const last = (await readWalk(store))?.walk.last;
  return last?.times === timesOf(wanted) ? [] : [texts.settings.retention.countFirst];
}

async function news(store: TableStore, { texts, settings }: Reading): Promise<readonly string[]> {
  const words = texts.settings.retention;
  const walk = (await readWalk(store))?.walk;
  const isCounting = settings.retention.mode !== "off" && walk?.last?.times !== timesOf(settings.retention);
  const counting = isCounting ? [words.counting] : [];
  if (walk?.last === undefined) return counting;
  const { at, removed, found } = walk.last;
  const when = longDateTime(new Date(at), texts.common.language);
  return [removed ? words.removed(when, found) : words.wouldRemove(when, found), ...counting];
}
