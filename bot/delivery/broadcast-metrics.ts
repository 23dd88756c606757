/** What became of the last broadcasts, as lines of /metrics. */
import type { TableStore } from "../storage/table-store.ts";
import { type Broadcast, lastBroadcasts } from "./broadcasts.ts";
import type { BroadcastFigures, Fate } from "./figures.ts";

export async function broadcastMetrics(
  store: TableStore,
  figures: BroadcastFigures,
  most: number,
): Promise<string> {
  const lines = await Promise.all(
    (await lastBroadcasts(store, most)).map(async (broadcast) =>
      linesOf(broadcast, await figures.of(broadcast)),
    ),
  );
  return lines
    .flat()
    .map((each) => `${each}\n`)
    .join("");
}

function linesOf(broadcast: Broadcast, { figures, ageMs }: Fate): readonly string[] {
  const { sent, waiting, failed, ambiguous, usedMs = 0 } = figures;
  const plain = Object.entries({ sent, waiting, failed, ambiguous }).map(([state, count]) =>
    line(broadcast, state, "", count),
  );
  const reasons = (["held", "unreachable"] as const).flatMap((state) =>
    Object.entries(figures[state]).map(([code, count]) => line(broadcast, state, code, count)),
  );
  const name = `{broadcast="${label(broadcast.subject)}"}`;
  const used = `mandagskvarteret_broadcast_seconds${name} ${usedMs / 1000}`;
  const age = `mandagskvarteret_broadcast_figures_age_seconds${name} ${Math.round(ageMs / 1000)}`;
  return [...plain, ...reasons, used, age];
}

function line({ subject }: Broadcast, state: string, reason: string, count: number): string {
  const why = reason === "" ? "" : `,reason="${label(reason)}"`;
  return `mandagskvarteret_broadcast_messages{broadcast="${label(subject)}",state="${state}"${why}} ${count}`;
}

function label(text: string): string {
  return text.replace(/[^\w|.: -]/g, "_");
}
