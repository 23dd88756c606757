/** The mean of a statement, and how it has moved. Pure. */
import { sum } from "../../privacy/shown-counts.ts";
import type { GroupResult, ItemResult, Results, ResultThresholds } from "./results.ts";

/** From 1 to 5; undefined when nobody answered. */
export function meanOf({ counts }: ItemResult): number | undefined {
  const answers = sum(counts);
  return answers === 0 ? undefined : sum(counts.map((many, at) => many * (at + 1))) / answers;
}

/**
 * How the mean of a statement has moved since it was asked the time before; undefined where it would say something about
 * a few: no such group then, or a few people more or fewer in it.
 */
export function changeSince(
  item: string,
  now: GroupResult,
  before: Results | undefined,
  { numbers }: ResultThresholds,
): number | undefined {
  const same = before?.groups.find(({ units }) => units.join("|") === now.units.join("|"));
  if (same === undefined) return undefined;
  const moved = Math.abs(now.asked - same.asked);
  if (moved > 0 && moved < numbers) return undefined;
  const [then, today] = [same, now].map(({ items }) => {
    const found = items.find((each) => each.item === item);
    return found && meanOf(found);
  });
  return then === undefined || today === undefined ? undefined : today - then;
}
