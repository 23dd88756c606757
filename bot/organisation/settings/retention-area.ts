/** How long what is kept, and what a walk through it has found. */
import { longDateTime } from "../../calendar/format.ts";
import { readWalk } from "../../retention/walk-store.ts";
import { timesOf } from "../../retention/walk.ts";
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
    days("changeDays", 30, 730),
    days("cardDays", 400, 3650),
    days("occurrenceDays", 90, 3650),
  ],
  valuesOf: ({ retention }) => ({
    mode: retention.mode,
    changeDays: String(retention.changeDays),
    cardDays: String(retention.cardDays),
    occurrenceDays: String(retention.occurrenceDays),
  }),
  chosenIn: (values) => ({ retention: retentionIn(values) }),
};

function days(id: "changeDays" | "cardDays" | "occurrenceDays", least: number, most: number): Field {
  return {
    id,
    label: (texts) => texts.settings.labels[id],
    hint: (texts) => texts.settings.hints[id],
    as: { kind: "number", least, most },
  };
}

function retentionIn(values: Values): Retention {
  return {
    mode: retentionModes.find((mode) => mode === values["mode"]) ?? "off",
    changeDays: Number(values["changeDays"]),
    cardDays: Number(values["cardDays"]),
    occurrenceDays: Number(values["occurrenceDays"]),
  };
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
