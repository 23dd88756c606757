/**
 * Asks everybody, or one unit. What is asked is chosen once for a week, before anything is sent; who is asked, the tree and
 * the thresholds are kept as they are at that moment. Run again after a cut it goes on with the same choice, and asks once.
 */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import { nextTimesOf } from "../../scheduling/next-times.ts";
import { point } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { freezeAsked } from "./asked-people.ts";
import type { ReflectionDeps } from "../deps.ts";
import { messageTo, REFLECTION_CARD } from "../messages.ts";
import type { AskedItem } from "../question.ts";
import { eventRow, keepChosen, OPEN_REFLECTIONS, partitionOf, readQuestion } from "../question-store.ts";
import { thresholdsWith } from "../rules/results.ts";
import { CLOSE_SCHEDULE } from "../schedules.ts";

export interface Asking {
  readonly id: string;
  readonly items: readonly AskedItem[];
  /** The leader who asks; absent: the municipality. */
  readonly by?: string;
}

export async function ask(deps: ReflectionDeps, asking: Asking, now: Date): Promise<"asked" | "already"> {
  const { store } = deps;
  const { id } = asking;
  if (await readQuestion(store, id)) return "already";
  const organisation = await deps.people.organisation();
  const kept = await keepChosen(store, id, {
    items: [...asking.items],
    closes: await closingTime(store, now),
    ...(asking.by === undefined ? {} : { by: asking.by }),
  });
  // Somebody else may have been cut off after choosing: their words are sent under their own name.
  const { items, closes, by = asking.by } = kept;
  // First: closing takes away who was asked, also when this is cut off here and never gone on with.
  await point(store, OPEN_REFLECTIONS, `${closes}|${id}`);
  const people = await freezeAsked(store, id, organisation);
  const partition = partitionOf(id);
  const history = await nextHistory(store, partition, 0);
  const at = now.toISOString();
  const { version } = organisation;
  const question = {
    items,
    at,
    closes,
    thresholds: thresholdsWith(deps.settings?.reflectionAtLeast),
    version,
    people: { asked: people.length, others: people.filter((person) => person !== by).length },
    ...(by === undefined ? {} : { by }),
  };
  const committed = await commitFact(store, {
    partition,
    history,
    nonce: "asked",
    event: eventRow.write({ event: { kind: "asked", ...question } }),
    changes: [],
    messages: [messageTo("*", REFLECTION_CARD, id, history)],
  });
  if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
  return committed.kind === "done" ? "asked" : "already";
}

/** Nobody is given less than this, when a question is sent late. */
const SHORTEST_MS = 48 * 60 * 60_000;
const USUAL_MS = 6 * 24 * 60 * 60_000;

/** The next time of the closing schedule; six days when it has none. */
export async function closingTime(store: TableStore, now: Date): Promise<string> {
  const times = await nextTimesOf(store, CLOSE_SCHEDULE, now, 3);
  const next = times.find((at) => at.getTime() - now.getTime() >= SHORTEST_MS);
  return (next ?? new Date(now.getTime() + USUAL_MS)).toISOString();
}
