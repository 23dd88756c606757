/** `innstillinger` of the municipality: each takes effect at once here, and within seconds in other programs. */
import { z } from "zod/v4";
import { settingsCard, type SettingsValues } from "../../adaptive-cards/organisation/settings.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { isHttpsAddress } from "../address.ts";
import { longDateTime } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Clock, NewId } from "../clock.ts";
import { storeNameOf } from "../files/store-name.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { Settings } from "../settings.ts";
import type { TableStore } from "../storage/table-store.ts";
import {
  type Chosen,
  type LiveSettings,
  readChange,
  readCurrent,
  saveSettings,
  withChosen,
} from "./settings-store.ts";

export interface SettingsDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly live: LiveSettings;
}

const STORE_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names as they are compared, also when whole addresses were pasted. */
function storeNames(written: string): string {
  const parts = written
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((part) => part !== "");
  const names = parts.map((part) => {
    const host = URL.parse(part)?.host ?? part.replace(/\/.*$/, "");
    return storeNameOf(host) ?? part;
  });
  return [...new Set(names)].join(",");
}

type Field = keyof SettingsValues;
/** How many changes are told of. */
const TOLD = 5;
const bounds = { answerDays: [1, 30], sectionWords: [20, 200] } as const;

const text = z.string().default("");
const valuesSchema = z.object({
  answerDays: text,
  sectionWords: text,
  writerMayApprove: text,
  incidentName: text,
  incidentAddress: text,
  whistleblowingName: text,
  whistleblowingAddress: text,
  shiftPhone: text,
  sharePoint: text.transform(storeNames),
  unionRep: text,
  safetyRep: text,
});

export function createSettingsHandlers(deps: SettingsDeps) {
  return {
    settings: (async (_, reader) => show(deps, reader, {})) satisfies Handler,
    saveSettings: (async ({ press }, reader) =>
      press ? save(deps, press, reader) : show(deps, reader, {})) satisfies Handler,
  };
}

interface Shown {
  readonly values?: SettingsValues;
  /** The one that the form was filled from, when it is shown again as it was. */
  readonly version?: number;
  readonly saved?: boolean;
  readonly warnings?: readonly string[];
}

async function show(deps: SettingsDeps, reader: Reader, shown: Shown): Promise<Card> {
  const { version, chosen } = await readCurrent(deps.store);
  const values = shown.values ?? valuesOf(withChosen(deps.live.defaults, chosen));
  const view = {
    values,
    version: shown.version ?? version,
    saved: shown.saved ?? false,
    warnings: shown.warnings ?? [],
    changes: await changeLines(deps, reader, version),
    nonce: deps.newId(),
  };
  return settingsCard(view, reader.texts);
}

async function save(deps: SettingsDeps, press: Press, reader: Reader): Promise<Card> {
  const version = Number(press.subject) || 0;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const warnings = [reader.texts.common.nationalId];
    return show(deps, reader, { values: valuesSchema.parse(guarded.fields), version, warnings });
  }
  const values = valuesSchema.parse(press.fields);
  const warnings = problemsOf(values, reader);
  if (warnings.length > 0) return show(deps, reader, { values, version, warnings });
  const current = await readCurrent(deps.store);
  const chosen = chosenIn(values);
  const same =
    JSON.stringify(valuesOf(withChosen(deps.live.defaults, current.chosen))) === JSON.stringify(values);
  if (same) return show(deps, reader, { saved: true });
  if (current.version !== version) return showNewer(deps, reader, values, version);
  const change = { by: reader.id, at: deps.clock().toISOString(), chosen };
  const committed = await saveSettings(deps.store, current, change, press.nonce);
  if (committed.kind === "conflict") return save(deps, press, reader);
  await deps.live.refresh();
  return show(deps, reader, { saved: true });
}

/** What the other has changed stands where this one has changed nothing. */
async function showNewer(
  deps: SettingsDeps,
  reader: Reader,
  mine: SettingsValues,
  from: number,
): Promise<Card> {
  const current = await readCurrent(deps.store);
  const base = await valuesAt(deps, from);
  const theirs = valuesOf(withChosen(deps.live.defaults, current.chosen));
  const own = fieldsChanged(base, mine);
  const values = { ...theirs, ...Object.fromEntries(own.map((field) => [field, mine[field]])) };
  const by = (await readChange(deps.store, current.version))?.by ?? "";
  const { newer, labels } = reader.texts.organisation.settings;
  const changed = fieldsChanged(base, theirs).map((field) => labels[field]);
  return show(deps, reader, { values, warnings: [newer(nameOf(by, reader), changed.join(" · "))] });
}

async function valuesAt({ store, live }: SettingsDeps, version: number): Promise<SettingsValues> {
  const change = await readChange(store, version);
  return valuesOf(withChosen(live.defaults, change?.chosen ?? {}));
}

async function changeLines(deps: SettingsDeps, reader: Reader, newest: number): Promise<readonly string[]> {
  const { texts } = reader;
  const words = texts.organisation.settings;
  const lines: string[] = [];
  for (let version = newest; version > Math.max(0, newest - TOLD); version -= 1) {
    const change = await readChange(deps.store, version);
    if (!change) continue;
    const [before, after] = [await valuesAt(deps, version - 1), await valuesAt(deps, version)];
    const what = fieldsChanged(before, after).map((field) =>
      words.fromTo(words.labels[field], shown(field, before, reader), shown(field, after, reader)),
    );
    const at = longDateTime(new Date(change.at), texts.common.language, localDate(deps.clock()));
    lines.push(words.change(at, nameOf(change.by, reader), what.join(" · ")));
  }
  return lines;
}

/** A value as people read it. */
function shown(field: Field, values: SettingsValues, { texts }: Reader): string {
  const { approvals, nothing } = texts.organisation.settings;
  const value = values[field];
  if (field === "writerMayApprove") return value === "true" ? approvals.true : approvals.false;
  if (field !== "unionRep" && field !== "safetyRep") return value || nothing;
  const categories: Readonly<Record<string, string>> = texts.ideas.categories;
  const names = value.split(",").flatMap((one) => categories[one] ?? []);
  return names.join(", ") || nothing;
}

function nameOf(person: string, { organisation, texts }: Reader): string {
  return organisation.people.get(person)?.name ?? texts.scheduling.somebody;
}

function fieldsChanged(from: SettingsValues, to: SettingsValues): readonly Field[] {
  return valuesSchema.keyof().options.filter((field) => from[field] !== to[field]);
}

function valuesOf({ channels, informs, ...settings }: Settings): SettingsValues {
  const readBy = (role: "union-rep" | "safety-rep") =>
    Object.keys(informs)
      .filter((category) => informs[category]?.includes(role))
      .toSorted()
      .join(",");
  return {
    answerDays: String(settings.answerDays),
    sectionWords: String(settings.sectionWords),
    writerMayApprove: String(settings.writerMayApprove),
    incidentName: channels.incident.name ?? "",
    incidentAddress: channels.incident.address ?? "",
    whistleblowingName: channels.whistleblowing.name ?? "",
    whistleblowingAddress: channels.whistleblowing.address ?? "",
    shiftPhone: settings.shiftPhone ?? "",
    sharePoint: settings.sharePoint,
    unionRep: readBy("union-rep"),
    safetyRep: readBy("safety-rep"),
  };
}

function chosenIn(values: SettingsValues): Chosen {
  const channel = (name: string, address: string) => ({
    ...(name === "" ? {} : { name }),
    ...(address === "" ? {} : { address }),
  });
  return {
    answerDays: Number(values.answerDays),
    sectionWords: Number(values.sectionWords),
    writerMayApprove: values.writerMayApprove === "true",
    incident: channel(values.incidentName, values.incidentAddress),
    whistleblowing: channel(values.whistleblowingName, values.whistleblowingAddress),
    shiftPhone: values.shiftPhone,
    sharePoint: values.sharePoint,
    informs: informsIn(values),
  };
}

function informsIn({ unionRep, safetyRep }: SettingsValues): NonNullable<Chosen["informs"]> {
  const [unions, safety] = [listed(unionRep), listed(safetyRep)];
  return Object.fromEntries(
    [...new Set([...unions, ...safety])].map((category) => [
      category,
      [
        ...(unions.includes(category) ? (["union-rep"] as const) : []),
        ...(safety.includes(category) ? (["safety-rep"] as const) : []),
      ],
    ]),
  );
}

function listed(values: string): readonly string[] {
  return values.split(",").filter((value) => value !== "");
}

function problemsOf(values: SettingsValues, { texts }: Reader): readonly string[] {
  const { labels, problems } = texts.organisation.settings;
  const numbers = (["answerDays", "sectionWords"] as const).filter((field) => {
    const [least, most] = bounds[field];
    const value = Number(values[field]);
    return !(Number.isInteger(value) && value >= least && value <= most);
  });
  const links = (["incidentAddress", "whistleblowingAddress"] as const).filter(
    (field) => values[field] !== "" && !isHttpsAddress(values[field]),
  );
  const stores = values.sharePoint.split(",").every((name) => STORE_NAME.test(name));
  return [
    ...(stores || values.sharePoint === "" ? [] : [problems.store(labels.sharePoint)]),
    ...numbers.map((field) => problems.number(labels[field], bounds[field][0], bounds[field][1])),
    ...links.map((field) => problems.link(labels[field])),
  ];
}
