/** Sends a leader's lines, changes them or takes them back: all services of one card in one transaction. */
import type { Clock } from "../../clock.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type LinesAre, linesAre } from "./coming-week.ts";
import type { Line } from "./line.ts";
import { readLine, writeLines } from "./line-store.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface LineDeps {
  readonly store: TableStore;
  readonly clock: Clock;
}

export interface Wanted {
  readonly unit: string;
  /** "": nothing this week. */
  readonly text: string;
  /** Version of the line that the card showed; 0 when there was none. */
  readonly seen: number;
}

export type Sent =
  /** Also for the same press once more. */
  | { readonly kind: "sent"; readonly lines: readonly Line[] }
  /** Somebody else has sent another line for one of these services since the card was made. */
  | { readonly kind: "newer"; readonly lines: readonly Line[] }
  /** The edition is approved, or out. */
  | { readonly kind: "closed"; readonly are: Exclude<LinesAre, "open"> };

export async function sendLines(
  deps: LineDeps,
  request: { readonly week: string; readonly by: string; readonly wanted: readonly Wanted[] },
): Promise<Sent> {
  const are = await linesAre(deps.store, request.week);
  if (are !== "open") return { kind: "closed", are };
  return untilWritten(`lines of ${request.week}`, async () => {
    const sent = await tryToSend(deps, request);
    if (sent) return sent;
    return "conflict";
  });
}

async function tryToSend(
  { store, clock }: LineDeps,
  { week, by, wanted }: { readonly week: string; readonly by: string; readonly wanted: readonly Wanted[] },
): Promise<Sent | undefined> {
  const at = clock().toISOString();
  const found = await Promise.all(
    wanted.map(async (one) => ({ ...one, stored: await readLine(store, week, one.unit) })),
  );
  // What stands there word for word was this press itself, or changes nothing.
  const differing = found.filter(({ text, stored }) => stored?.line.text !== text);
  const newer = differing.flatMap(({ seen, stored }) =>
    stored !== undefined && stored.line.version !== seen ? [stored.line] : [],
  );
  if (newer.length > 0) return { kind: "newer", lines: newer };
  const changed = differing.map(({ unit, text, stored }) => ({
    line: { week, unit, text, by, at, version: (stored?.line.version ?? 0) + 1 },
    etag: stored?.etag,
  }));
  if (!(await writeLines(store, changed))) return undefined;
  const same = found.flatMap(({ text, stored }) => (stored?.line.text === text ? [stored.line] : []));
  return { kind: "sent", lines: [...changed.map(({ line }) => line), ...same] };
}
