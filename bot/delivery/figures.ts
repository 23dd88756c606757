/**
 * What became of each broadcast, without counting 20,000 rows at every look. A broadcast whose messages are all at
 * their end is counted once: `figures` in its own partition has the counts, and how many times Send på nytt had been
 * pressed by then, the only thing that moves such a message. Others are counted anew, but a large one not at every
 * look: the count is remembered for a while, and its age told.
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { rowsOf, type TableStore } from "../storage/table-store.ts";
import { type Broadcast, partitionOfBroadcast } from "./broadcasts.ts";
import { type Count, countBroadcast, type Figures, figuresSchema } from "./count-broadcast.ts";
import { isPress, readPress, type SentAgain } from "./send-again.ts";

export interface Fate {
  readonly figures: Figures;
  /** How long ago they were counted; 0 when they are as of now. */
  readonly ageMs: number;
  /** The oldest first. */
  readonly presses: readonly SentAgain[];
}

export interface BroadcastFigures {
  of(broadcast: Broadcast): Promise<Fate>;
}

/** How long a count is remembered, for every thousand messages: while some are sent, and when people are waited for. */
const REMEMBERED_MS = { sending: 1000, waiting: 10_000 };

const FIGURES = "figures";
const figuresRow = rowFormat(
  "broadcast-figures",
  z.object({
    figures: figuresSchema,
    /** Presses of Send på nytt before the count. */ after: z.number().int(),
  }),
);

interface Remembered {
  /** As of which presses: another number of them, or of those that are done, makes it old. */
  readonly mark: string;
  readonly at: number;
  readonly counting: Promise<Count>;
  /** Infinite while it is being counted. */
  goodForMs: number;
}

/** @param monotonic milliseconds of a clock that is never set. */
export function createBroadcastFigures(
  store: TableStore,
  monotonic: () => number = () => performance.now(),
): BroadcastFigures {
  const remembered = new Map<string, Remembered>();

  function count(broadcast: Broadcast, presses: readonly SentAgain[]): Remembered {
    const known = remembered.get(broadcast.key);
    const mark = markOf(presses);
    if (known?.mark === mark && monotonic() - known.at < known.goodForMs) return known;
    const counting = countBroadcast(store, broadcast);
    const made: Remembered = { mark, at: monotonic(), counting, goodForMs: Number.POSITIVE_INFINITY };
    remembered.set(broadcast.key, made);
    counting.then(
      (counted) => (made.goodForMs = rememberedMs(counted)),
      () => (made.goodForMs = 0),
    );
    return made;
  }
  return {
    async of(broadcast) {
      const { stored, presses } = await recordOf(store, broadcast);
      if (stored) return { figures: stored, ageMs: 0, presses };
      const { at, counting } = count(broadcast, presses);
      const ageMs = monotonic() - at;
      const counted = await counting;
      if (isAtItsEnd(broadcast, counted, presses)) {
        await keep(store, broadcast, counted.figures, presses.length);
        remembered.delete(broadcast.key);
      }
      return { figures: counted.figures, ageMs, presses };
    },
  };
}

/** Before rows of its messages go: what became of them, for good. What is kept for a return still is counted as that. */
export async function keepFigures(store: TableStore, broadcast: Broadcast): Promise<void> {
  const { stored, presses } = await recordOf(store, broadcast);
  if (stored) return;
  const { figures } = await countBroadcast(store, broadcast);
  await keep(store, broadcast, figures, presses.length);
}

/** What is written down about it: its presses, and its figures when nothing has changed them since. */
async function recordOf(
  store: TableStore,
  broadcast: Broadcast,
): Promise<{ readonly stored: Figures | undefined; readonly presses: readonly SentAgain[] }> {
  const presses: SentAgain[] = [];
  let kept: ReturnType<typeof figuresRow.read> | undefined;
  for await (const row of rowsOf(store, partitionOfBroadcast(broadcast)))
    if (isPress(row)) presses.push(readPress(row));
    else if (row.row === FIGURES) kept = figuresRow.read(row);
  const stored = kept?.after === presses.length ? kept.figures : undefined;
  return { stored, presses: presses.toSorted((a, b) => (a.at < b.at ? -1 : 1)) };
}

function markOf(presses: readonly SentAgain[]): string {
  return `${presses.length} ${presses.filter(({ queued }) => queued !== undefined).length}`;
}

/**
 * A press that is not done may yet move messages. Its row is written before it moves the first, so what was counted
 * after fewer presses is not taken for more.
 */
function isAtItsEnd(
  { recipients }: Broadcast,
  { messages, open }: Count,
  presses: readonly SentAgain[],
): boolean {
  return open === 0 && messages >= recipients && presses.every(({ queued }) => queued !== undefined);
}

function rememberedMs({ messages, soon }: Count): number {
  return Math.floor(messages / 1000) * (soon > 0 ? REMEMBERED_MS.sending : REMEMBERED_MS.waiting);
}

async function keep(store: TableStore, broadcast: Broadcast, figures: Figures, after: number): Promise<void> {
  const data = figuresRow.write({ figures, after });
  await store.transact(partitionOfBroadcast(broadcast), [{ kind: "upsert", row: FIGURES, data }]);
}
