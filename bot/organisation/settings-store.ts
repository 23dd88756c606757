/**
 * What a municipality has chosen for itself. Partition "settings": the row `current` with what differs from the
 * product's defaults, h|000003 for who changed what, and the nonces of the forms. Every program reads `current` at
 * start and with every wake-up, and takes it into the one object that everybody was given.
 */
import { z } from "zod/v4";
import { commitFact, type FactCommitted, historyKey, isVoid } from "../delivery/commit-fact.ts";
import { eachPeriod, periodIds } from "../retention/periods.ts";
import { type Retention, retentionModes, type Settings } from "../settings.ts";
import { userWords } from "../texts/user-words.ts";
import { rowFormat } from "../storage/row.ts";
import { type Change, rowsOf, type TableStore } from "../storage/table-store.ts";

export const SETTINGS = "settings";
const CURRENT = "current";

const channelSchema = z.object({ name: z.string().optional(), address: z.string().optional() });
const chosenSchema = z.object({
  answerDays: z.number().int().optional(),
  promiseDays: z
    .object({
      before: z.number().int(),
      deputyAfter: z.number().int(),
      nextLevelAfter: z.number().int(),
      sayFirst: z.number().int(),
    })
    .optional(),
  sectionWords: z.number().int().optional(),
  presentingWords: z.number().int().optional(),
  /** "" as the product chooses it. */
  presentingLevel: z.string().optional(),
  reachAtLeast: z.number().int().optional(),
  reflectionAtLeast: z.object({ numbers: z.number().int(), comments: z.number().int() }).optional(),
  resends: z.number().int().optional(),
  retention: z
    .object({
      mode: z.enum(retentionModes),
      // One that is absent was not there to choose when this was saved.
      ...eachPeriod(() => z.number().int().optional()),
    })
    .optional(),
  user: z.enum(userWords).optional(),
  /** All of them, in order. */
  categories: z
    .array(
      z.object({
        id: z.string(),
        names: z.object({
          nb: z.string().optional(),
          nn: z.string().optional(),
          en: z.string().optional(),
        }),
        retired: z.boolean().optional(),
      }),
    )
    .optional(),
  writerMayApprove: z.boolean().optional(),
  incident: channelSchema.optional(),
  whistleblowing: channelSchema.optional(),
  shiftPhone: z.string().optional(),
  sharePoint: z.string().optional(),
  informs: z.record(z.string(), z.array(z.enum(["union-rep", "safety-rep"]))).optional(),
});
/** What is absent is as the product has it. */
export type Chosen = z.infer<typeof chosenSchema>;

const currentSchema = z.object({ version: z.number().int(), chosen: chosenSchema });
const changeSchema = z.object({ by: z.string(), at: z.string(), chosen: chosenSchema });
export type SettingsChange = z.infer<typeof changeSchema>;
const currentRow = rowFormat("settings", currentSchema);
const changeRow = rowFormat("settings-change", changeSchema);

export interface Current {
  readonly version: number;
  readonly chosen: Chosen;
  readonly etag: string | undefined;
}

export async function readCurrent(store: TableStore): Promise<Current> {
  const row = await store.get(SETTINGS, CURRENT);
  return row ? { ...currentRow.read(row), etag: row.etag } : { version: 0, chosen: {}, etag: undefined };
}

/** Undefined before the first, and for a number that was made void. */
export async function readChange(store: TableStore, version: number): Promise<SettingsChange | undefined> {
  const row = version > 0 ? await store.get(SETTINGS, historyKey(version)) : undefined;
  return row && !isVoid(row) ? changeRow.read(row) : undefined;
}

/** The newest, newest first: one range. */
export async function readChanges(
  store: TableStore,
  count: number,
): Promise<readonly (SettingsChange & { readonly version: number })[]> {
  const { version } = await readCurrent(store);
  const range = { from: historyKey(Math.max(1, version - count + 1)), to: historyKey(version + 1) };
  const found: (SettingsChange & { version: number })[] = [];
  for await (const row of rowsOf(store, SETTINGS, range))
    if (!isVoid(row)) found.push({ ...changeRow.read(row), version: Number(row.row.slice(2)) });
  return found.toReversed();
}

export async function saveSettings(
  store: TableStore,
  current: Current,
  change: SettingsChange,
  nonce: string,
): Promise<FactCommitted> {
  const version = current.version + 1;
  const data = currentRow.write({ version, chosen: change.chosen });
  const { etag } = current;
  const head: Change =
    etag === undefined
      ? { kind: "insert", row: CURRENT, data }
      : { kind: "replace", row: CURRENT, data, etag };
  const event = changeRow.write(change);
  return commitFact(store, {
    partition: SETTINGS,
    history: version,
    event,
    nonce,
    changes: [head],
    messages: [],
  });
}

export interface LiveSettings {
  /** The same object always; what it holds is what was chosen last. */
  readonly settings: Settings;
  /** What is not chosen is as here. */
  readonly defaults: Settings;
  /** One read. */
  refresh(): Promise<void>;
}

export function createLiveSettings(store: TableStore, defaults: Settings): LiveSettings {
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...defaults };
  let known: string | undefined;
  return {
    settings,
    defaults,
    async refresh() {
      const { chosen, etag } = await readCurrent(store);
      if (etag === known) return;
      known = etag;
      // A number to ring that was taken away is there no more.
      for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
      Object.assign(settings, withChosen(defaults, chosen));
    },
  };
}

export function withChosen(defaults: Settings, chosen: Chosen): Settings {
  const { incident, whistleblowing, shiftPhone, presentingLevel, retention, ...plain } = chosen;
  const { shiftPhone: usualPhone, presentingLevel: usualLevel, ...rest } = defaults;
  const channels = {
    incident: given(incident) ?? defaults.channels.incident,
    whistleblowing: given(whistleblowing) ?? defaults.channels.whistleblowing,
  };
  const present = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    ...rest,
    ...present,
    channels,
    retention: retention === undefined ? defaults.retention : retentionOf(defaults.retention, retention),
    ...optional("shiftPhone", shiftPhone ?? usualPhone),
    ...optional("presentingLevel", presentingLevel ?? usualLevel),
  };
}

/** What nobody has seen a count of is not deleted: where there is something new to choose, it is counted until then. */
function retentionOf(defaults: Retention, { mode, ...chosen }: NonNullable<Chosen["retention"]>): Retention {
  const isWhole = periodIds.every((id) => chosen[id] !== undefined);
  return {
    ...eachPeriod((id) => chosen[id] ?? defaults[id]),
    mode: mode === "delete" && !isWhole ? "count" : mode,
  };
}

/** "" is not there. */
function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { readonly [P in K]: string });
}

function given(channel: Chosen["incident"]): Settings["channels"]["incident"] | undefined {
  if (channel === undefined) return undefined;
  const { name, address } = channel;
  return { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) };
}
