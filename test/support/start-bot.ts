/** The real program on port 0, as tests need it: a store in memory, a clock that stands, nothing that runs by itself. */
import { sampleOrganisation } from "../../demo/municipality/load.ts";
import { type App, createApp } from "../../bot/app.ts";
import type { Clock } from "../../bot/clock.ts";
import { type Config, type Environment, parseConfig } from "../../bot/config.ts";
import { createLog, type Log } from "../../bot/log.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import type { Settings } from "../../bot/settings.ts";
import type { BlobStore } from "../../bot/storage/blob-store.ts";
import { memoryBlobs } from "./memory-blobs.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { TEST_KEY } from "./sealing.ts";
import type { ReachableBot } from "./teams-double/person.ts";
import type { TeamsDouble } from "./teams-double/teams.ts";

export interface BotOptions {
  readonly teams: TeamsDouble;
  /** Monday 23 November 2026 at nine in the morning, in Oslo, when left out. */
  readonly clock?: Clock;
  /** Milliseconds, for the pace of sending; real time when left out. */
  readonly monotonic?: () => number;
  /** The sample municipality when left out; undefined imports nothing. */
  readonly organisation?: Roster | undefined;
  /** SQLite in memory when left out. */
  readonly store?: TableStore;
  /** In memory when left out. */
  readonly blobs?: BlobStore;
  readonly log?: Log;
  readonly environment?: Environment;
  readonly settings?: Settings;
  /** False: people do not wait for what is in the outbox; call drain() yourself. */
  readonly settles?: boolean;
}

export interface RunningBot extends ReachableBot {
  readonly app: App;
  readonly store: TableStore;
  /** Sends everything that is due now. */
  drain(): Promise<void>;
  /** Does the scheduled work that is due now, and sends what it ordered. */
  runDue(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { clock = () => new Date("2026-11-23T08:00:00Z"), store = openSqlite(":memory:") } = options;
  const roster = "organisation" in options ? options.organisation : sampleRoster();
  if (roster) await importOrganisation(store, roster, clock());
  for (const { id } of roster?.people ?? []) await savePreferences(store, id, { window: "anytime" });
  const config = configOf({ PORT: "0", SEALING_KEY: TEST_KEY, ...options.environment });
  const log = options.log ?? createLog("error");
  const settings = options.settings === undefined ? {} : { settings: options.settings };
  const { monotonic } = options;
  const blobs = options.blobs ?? memoryBlobs();
  const app = createApp({
    config,
    log,
    clock,
    store,
    blobs,
    ...(monotonic ? { monotonic } : {}),
    ...settings,
  });
  const { port } = await app.listen();
  return {
    url: `http://127.0.0.1:${port}`,
    app,
    store,
    drain: () => app.drain(),
    settle: async () => (options.settles === false ? undefined : app.drain()),
    async runDue() {
      await app.runDue();
      await app.drain();
    },
    stop: () => app.stop(),
  };
}

export function sampleRoster(): Roster {
  const { units, people } = sampleOrganisation();
  return { units: [...units.values()], people: [...people.values()] };
}

function configOf(environment: Environment): Config {
  const parsed = parseConfig(environment);
  if (parsed.kind === "refused") throw new Error(parsed.faults.join("\n"));
  return parsed.config;
}
