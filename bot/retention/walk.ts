/**
 * Takes away what is older than the municipality keeps it, or only counts what it would: one walk a day, a bounded step at
 * every look. Off, it reads nothing. Which periods there are is in periods.ts; what may go is decided where the rows are, in the
 * clear-old.ts of each capability. What somebody waits for, and what is out or decided, is never touched.
 *
 * Cut off after rows are gone and before the step is noted, it takes the step again and finds fewer: then the figures
 * are of what was left.
 */
import { localDate } from "../calendar/local-date.ts";
import { factsWait } from "../delivery/clear-old.ts";
import type { Retention, Settings } from "../settings.ts";
import { type Counted, countedKinds, type Found, timesOf } from "./periods.ts";
import { type Part, partsOf, type RetentionDeps } from "./parts.ts";
import { readWalk, type Walk, writeWalk } from "./walk-store.ts";

const NOTHING: Found = Object.fromEntries(countedKinds.map((kind) => [kind, 0]));
const DAY_MS = 24 * 60 * 60_000;
const DONE = "done";

export function createRetention(deps: RetentionDeps & { readonly settings: Pick<Settings, "retention"> }) {
  const parts = partsOf(deps);
  let done: string | undefined;
  return {
    name: "retention.walk",
    async run(now: Date) {
      const { retention } = deps.settings;
      const day = localDate(now);
      const key = `${day}|${retention.mode}|${timesOf(retention)}`;
      if (retention.mode === "off" || done === key) return;
      const before = await readWalk(deps.store);
      const last = before?.walk.last;
      const begun: Walk = { key, phase: parts[0].name, from: "", found: NOTHING, ...(last ? { last } : {}) };
      const walk = before?.walk.key === key ? before.walk : begun;
      if (walk.phase === DONE) done = key;
      // A fact that waits to be written out is left alone, with all that its messages are made from.
      else if (!(await factsWait(deps.store)))
        await writeWalk(deps.store, before, await takeStep(parts, walk, { retention, now, day }));
    },
  };
}

interface On {
  readonly retention: Retention;
  readonly now: Date;
  /** YYYY-MM-DD: all steps of a walk mean the same by "older". */
  readonly day: string;
}

async function takeStep(parts: readonly Part[], walk: Walk, { retention, now, day }: On): Promise<Walk> {
  const at = parts.findIndex(({ name }) => name === walk.phase);
  const remove = retention.mode === "delete";
  const step = await parts[at]?.step(walk.from, {
    remove,
    before: (period) => new Date(Date.parse(day) - retention[period] * DAY_MS).toISOString(),
  });
  const found = together(walk.found, step ?? {});
  if (step?.next !== undefined) return { ...walk, from: step.next, found };
  const following = parts[at + 1];
  if (at >= 0 && following) return { ...walk, phase: following.name, from: "", found };
  const last = { at: now.toISOString(), removed: remove, times: timesOf(retention), found };
  return { ...walk, phase: DONE, from: "", found, last };
}

function together(found: Found, more: Found): Found {
  const sum = (kind: Counted) => (found[kind] ?? 0) + (more[kind] ?? 0);
  return Object.fromEntries(countedKinds.map((kind) => [kind, sum(kind)]));
}
