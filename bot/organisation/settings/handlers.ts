/** `innstillinger` of the municipality: each takes effect at once here, and within seconds in other programs. */
import {
  settingsCard,
  type SettingsField,
  settingsOverviewCard,
} from "../../../adaptive-cards/organisation/settings.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Press } from "../../chat.ts";
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import type { NewId } from "../../clock.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { Settings } from "../../settings.ts";
import { textsIn } from "../../texts/texts.ts";
import { readChange, readCurrent, saveSettings, SETTINGS, withChosen } from "../settings-store.ts";
import { type Area, type Field, problemsIn, shownValue, type Values } from "./area.ts";
import { allAreas, areaOf, areas, areasWithin } from "./areas.ts";
import { changeLines, type ChangesDeps, fieldsChanged, nameOf, settingsAt } from "./changes.ts";

export interface SettingsDeps extends ChangesDeps {
  readonly newId: NewId;
}

export function createSettingsHandlers(deps: SettingsDeps) {
  return {
    /** Subject: the area; "" for all of them. */
    settings: (async ({ press }, reader) => {
      const area = areaOf(press?.subject ?? "", deps.live.settings);
      return area ? show(deps, reader, area, {}) : overview(deps, reader);
    }) satisfies Handler,
    saveSettings: (async ({ press }, reader) => {
      const [id = "", version = ""] = press?.subject.split("|") ?? [];
      const area = areaOf(id, deps.live.settings);
      if (!press || !area) return overview(deps, reader);
      return save(deps, { press, reader, area, version: Number(version) || 0 });
    }) satisfies Handler,
  };
}

async function overview(deps: SettingsDeps, reader: Reader): Promise<Card> {
  const settings = withChosen(deps.live.defaults, (await readCurrent(deps.store)).chosen);
  const on = readingOf(reader, settings);
  const rows = areas.map((area) => {
    const values = area.valuesOf(settings);
    const present = area.fields.flatMap((field) =>
      field.first ? [[field.first(on.texts), shownValue(field, values[field.id] ?? "", on)] as const] : [],
    );
    return { id: area.id, title: area.title(on.texts), values: present };
  });
  const changes = await changeLines(deps, on, allAreas(settings));
  return settingsOverviewCard({ areas: rows, changes, nonce: deps.newId() }, on.texts);
}

/** In the words as they are now: this press may have changed them. */
function readingOf(reader: Reader, settings: Settings): Reader & { readonly settings: Settings } {
  return { ...reader, settings, texts: textsIn(reader.person.language, settings) };
}

interface Shown {
  readonly values?: Values;
  /** The one that the form was filled from, when it is shown again as it was. */
  readonly version?: number;
  readonly saved?: boolean;
  readonly warnings?: readonly string[];
}

async function show(deps: SettingsDeps, reader: Reader, area: Area, shown: Shown): Promise<Card> {
  const { version, chosen } = await readCurrent(deps.store);
  const settings = withChosen(deps.live.defaults, chosen);
  const values = shown.values ?? area.valuesOf(settings);
  const on = readingOf(reader, settings);
  const view = {
    area: area.id,
    title: area.title(on.texts),
    explained: [...area.explained(on.texts), ...((await area.news?.(deps.store, on)) ?? [])],
    fields: area.fields.filter(({ isHidden }) => !isHidden).map((field) => fieldView(field, values, on)),
    links: area.links?.(on) ?? [],
    back: backOf(area, on),
    version: shown.version ?? version,
    saved: shown.saved ?? false,
    warnings: shown.warnings ?? [],
    changes: await changeLines(deps, on, areasWithin(area, settings)),
    nonce: deps.newId(),
  };
  return settingsCard(view, on.texts);
}

function backOf({ within = "" }: Area, { texts, settings }: Reader & { readonly settings: Settings }) {
  return { area: within, title: areaOf(within, settings)?.title(texts) ?? texts.settings.title };
}

function fieldView(
  { id, label, hint, as }: Field,
  values: Values,
  on: Reader & { readonly settings: Settings },
): SettingsField {
  const said = hint?.(on.texts);
  const shared = {
    id,
    label: label(on.texts),
    value: values[id] ?? "",
    ...(said === undefined ? {} : { hint: said }),
  };
  if (as.kind !== "choice" && as.kind !== "several") return { ...shared, ...as };
  return { ...shared, kind: as.kind, choices: as.choices(on) };
}

interface Saving {
  readonly press: Press;
  readonly reader: Reader;
  readonly area: Area;
  /** Which settings the form was filled from. */
  readonly version: number;
}

async function save(deps: SettingsDeps, saving: Saving): Promise<Card> {
  const { press, reader, area, version } = saving;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const warnings = [reader.texts.common.nationalId];
    return show(deps, reader, area, { values: valuesIn(area, guarded.fields), version, warnings });
  }
  const values = valuesIn(area, press.fields);
  const current = await readCurrent(deps.store);
  const settings = withChosen(deps.live.defaults, current.chosen);
  const warnings = await warningsOf(deps, area, values, { ...reader, settings });
  if (warnings.length > 0) return show(deps, reader, area, { values, version, warnings });
  const theirs = area.valuesOf(settings);
  const chosen = { ...current.chosen, ...area.chosenIn(values, settings) };
  const after = area.valuesOf(withChosen(deps.live.defaults, chosen));
  const shownNext = areaOf(area.isNew ? (area.within ?? "") : area.id, settings) ?? area;
  if (!area.isNew && fieldsChanged(area, theirs, after).length === 0)
    return show(deps, reader, area, { saved: true });
  const base = area.valuesOf(await settingsAt(deps, version));
  if (fieldsChanged(area, base, theirs).length > 0)
    return showNewer(deps, saving, { base, theirs, mine: values, by: current.version });
  const change = { by: reader.id, at: deps.clock().toISOString(), chosen };
  const committed = await saveSettings(deps.store, current, change, press.nonce);
  if (committed.kind === "conflict") {
    const pressedBefore = (await historyOfNonce(deps.store, SETTINGS, press.nonce)) !== undefined;
    return pressedBefore ? show(deps, reader, shownNext, {}) : save(deps, saving);
  }
  await deps.live.refresh();
  return show(deps, reader, shownNext, { saved: true });
}

async function warningsOf(
  { store }: SettingsDeps,
  area: Area,
  values: Values,
  on: Reader & { readonly settings: Settings },
): Promise<readonly string[]> {
  const problems = problemsIn(area, values, on);
  return problems.length > 0 ? problems : ((await area.refuses?.(store, values, on)) ?? []);
}

/** What the other has changed stands where this one has changed nothing. */
async function showNewer(
  deps: SettingsDeps,
  { reader, area }: Saving,
  { base, theirs, mine, by }: { base: Values; theirs: Values; mine: Values; by: number },
): Promise<Card> {
  const own = fieldsChanged(area, base, mine).map(({ id }) => id);
  const values = { ...theirs, ...Object.fromEntries(own.map((id) => [id, mine[id] ?? ""])) };
  const who = nameOf((await readChange(deps.store, by))?.by ?? "", reader);
  const changed = fieldsChanged(area, base, theirs).map(({ label }) => label(reader.texts));
  const warnings = [reader.texts.settings.newer(who, changed.join(" · "))];
  return show(deps, reader, area, { values, warnings });
}

function valuesIn({ fields }: Area, given: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(fields.map(({ id }) => [id, (given[id] ?? "").trim()]));
}
