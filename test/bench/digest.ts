/** How many rows the weekly card of a leader reads, with ever more ideas in the store: that number must not grow. */
import { digestFacts } from "../../bot/digests/facts.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { textsIn } from "../../bot/texts/texts.ts";
import { type Cost, countedStore } from "../support/counted-store.ts";
import { ideaTown } from "../support/idea-town.ts";
import { writeIdeas } from "../support/many-ideas.ts";
import { type Figure, rounded } from "./figure.ts";

const TODAY = "2026-11-24";

/** @param totals how many ideas there are; the first measured is the most that the others may read */
export async function benchDigest(totals: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let first: number | undefined;
  for (const total of totals) {
    const { rows, queries, ms } = await digestWith(total);
    const part = `digest, ${total} ideas`;
    figures.push(
      {
        part,
        figure: "rows read",
        measured: rows,
        unit: "rows",
        ...(first === undefined ? {} : { atMost: first }),
      },
      { part, figure: "reads", measured: queries, unit: "reads" },
      { part, figure: "time", measured: ms, unit: "ms" },
    );
    first ??= rows;
  }
  return figures;
}

async function digestWith(total: number): Promise<{ rows: number; queries: number; ms: number }> {
  const counted = countedStore(openSqlite(":memory:"));
  const town = await ideaTown(counted.store);
  try {
    town.day(TODAY);
    await writeIdeas(counted.store, total, { today: TODAY, unit: "north", elsewhere: "closed-long-ago" });
    const organisation = await town.deps.people.organisation();
    const reader = await town.deps.people.reader("boss-north");
    if (!reader) throw new Error("nobody leads that unit");
    let cost: Cost = { get: 0, range: 0, write: 0 };
    const begun = performance.now();
    const rows = await counted.rowsFor(async () => {
      cost = await counted.costOf(async () => {
        const told = { ...reader, organisation, texts: textsIn("nb") };
        const facts = await digestFacts(town.deps, told, `${TODAY}T10:00`);
        if (!facts?.waiting.length) throw new Error("the digest says nothing: it measures nothing");
      });
    });
    return { rows, queries: cost.get + cost.range, ms: rounded(performance.now() - begun, 0) };
  } finally {
    await town.store.close();
  }
}
