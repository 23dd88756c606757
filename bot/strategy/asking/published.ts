/** Who knew the goals that were asked about and closed in a span of time: the figures that were published, and no other. */
import { pointersIn } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { readSaid } from "./answer-store.ts";
import { RESULTS } from "./close-questions.ts";
import { readPlan } from "../plan/goal-store.ts";
import { parseQuestion } from "./question.ts";

export interface PublishedAwareness {
  readonly nr: string;
  /** "" when the plan has no such goal any more. */
  readonly title: string;
  /** Of all published groups together. */
  readonly knew: number;
  readonly of: number;
}

/** From `from`, and before `to`; in the order of the plan. Nothing of a goal where there were too few to publish any. */
export async function awarenessPublished(
  store: TableStore,
  from: Date,
  to: Date,
): Promise<readonly PublishedAwareness[]> {
  const plan = await readPlan(store);
  const rows = (await pointersIn(store, RESULTS)).filter((row) => isWithin(row, from, to));
  const found = await Promise.all(rows.map((row) => publishedAt(store, row)));
  const titles = new Map(plan.map(({ nr, title }) => [nr, title]));
  const places = new Map(plan.map(({ nr }, place) => [nr, place]));
  return found
    .filter((one) => one !== undefined)
    .map((one) => ({ ...one, title: titles.get(one.nr) ?? "" }))
    .toSorted((a, b) => (places.get(a.nr) ?? plan.length) - (places.get(b.nr) ?? plan.length));
}

/** A row is NR|INSTANT|WHERE. */
function isWithin(row: string, from: Date, to: Date): boolean {
  const at = row.split("|")[1] ?? "";
  return at >= from.toISOString() && at < to.toISOString();
}

async function publishedAt(
  store: TableStore,
  row: string,
): Promise<Omit<PublishedAwareness, "title"> | undefined> {
  const [nr = "", at = "", ...where] = row.split("|");
  const question = parseQuestion(`${nr}|${where.join("|")}`);
  const closed = question && (await readSaid(store, question)).closed;
  // A pointer is written before its fact: another attempt may have closed it at another instant.
  if (closed?.at !== at || closed.awareness.length === 0) return undefined;
  const sum = (of: "knew" | "of") => closed.awareness.reduce((all, group) => all + group[of], 0);
  return { nr, knew: sum("knew"), of: sum("of") };
}
