/** Who changed what in `innstillinger`, as it is told. */
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Clock } from "../../clock.ts";
import type { Reader } from "../../reader.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Chosen, type LiveSettings, readChange, readChanges, withChosen } from "../settings-store.ts";
import { type Area, type Field, shownValue, type Values } from "./area.ts";

export interface ChangesDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly live: LiveSettings;
}

/** How many changes are told of, and among how many they are looked for. */
const TOLD = 5;
const LOOKED_THROUGH = 20;

export async function settingsAt({ store, live }: ChangesDeps, version: number): Promise<Settings> {
  const change = await readChange(store, version);
  return withChosen(live.defaults, change?.chosen ?? {});
}

export function fieldsChanged({ fields }: Area, from: Values, to: Values): readonly Field[] {
  return fields.filter(({ id }) => (from[id] ?? "") !== (to[id] ?? ""));
}

/** Newest first; those of one area or of all. */
export async function changeLines(
  deps: ChangesDeps,
  reader: Reader,
  areas: readonly Area[],
): Promise<readonly string[]> {
  const changes = await readChanges(deps.store, LOOKED_THROUGH + 1);
  const lines = changes.slice(0, LOOKED_THROUGH).flatMap((change, index) => {
    const before = changes[index + 1];
    // What was before the oldest that was read is not known.
    if (before === undefined && change.version > 1) return [];
    const what = differences(deps, reader, areas, before?.chosen ?? {}, change.chosen);
    if (what.length === 0) return [];
    const at = longDateTime(new Date(change.at), reader.texts.common.language, localDate(deps.clock()));
    return reader.texts.settings.change(at, nameOf(change.by, reader), what.join(" · "));
  });
  return lines.slice(0, TOLD);
}

function differences(
  { live }: ChangesDeps,
  reader: Reader,
  areas: readonly Area[],
  before: Chosen,
  after: Chosen,
): readonly string[] {
  const [old, settings] = [withChosen(live.defaults, before), withChosen(live.defaults, after)];
  const [was, is] = [
    { ...reader, settings: old },
    { ...reader, settings },
  ];
  return areas.flatMap((area) => {
    const [from, to] = [area.valuesOf(old), area.valuesOf(settings)];
    return fieldsChanged(area, from, to).flatMap((field) =>
      field.isQuiet
        ? []
        : reader.texts.settings.fromTo(
            (field.told ?? field.label)(reader.texts),
            shownValue(field, from[field.id] ?? "", was),
            shownValue(field, to[field.id] ?? "", is),
          ),
    );
  });
}

export function nameOf(person: string, { organisation, texts }: Reader): string {
  return organisation.people.get(person)?.name ?? texts.scheduling.somebody;
}
