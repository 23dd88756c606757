/** What the looks for one scheduled job work with; nothing here outlives the process. */
import type { Log } from "../log.ts";
import type { TableStore } from "../storage/table-store.ts";

export interface ScheduledRun {
  /** Names the occurrence: an effect that is keyed by it comes once, however often the job is run. */
  readonly occurrence: string;
  readonly now: Date;
  readonly parameters: Readonly<Record<string, string>>;
  /** Who stands behind it: whoever changed the schedule last, else who made it. Person id. */
  readonly by: string;
}

/** There was nothing to do: why, in a word that the job's kind has a sentence for. */
interface NothingDone {
  readonly nothing: string;
}

export interface ScheduledJob {
  readonly name: string;
  /** May be run again after it was cut off or its program was frozen. Throwing means: try again later. */
  run(of: ScheduledRun): Promise<NothingDone | void>;
}

export interface LooksDeps {
  readonly store: TableStore;
  readonly log: Log;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic?: () => number;
  /** How often a running occurrence is touched, in real milliseconds. */
  readonly beatMs?: number;
}

export interface Watch extends Required<LooksDeps> {
  readonly job: ScheduledJob;
  /** Since when (monotonic) this program has seen an occurrence with this etag. */
  readonly seen: Map<string, { readonly etag: string; readonly since: number }>;
}

/** A run whose row has not changed for so long is taken for dead. */
export const TAKE_OVER_MS = 2 * 60_000;
/** A run touches its row so often: five touches may fail or come late before anybody takes over. */
export const BEAT_MS = TAKE_OVER_MS / 6;

export function createWatch(deps: LooksDeps, job: ScheduledJob): Watch {
  return { monotonic: () => performance.now(), beatMs: BEAT_MS, ...deps, job, seen: new Map() };
}
