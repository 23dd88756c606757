/** Which of somebody's services stand on one card. Pure. */
import type { Unit } from "../../organisation/person.ts";
import { type Line, lineOf } from "./line.ts";

/** More fields than that are no form for a phone, and a button carries the versions of no more than some twenty. */
export const MOST_SERVICES = 8;

/** To be written: those that have not answered first, those with nothing to tell last. */
export function toWrite(units: readonly Unit[], lines: readonly Line[]): readonly Unit[] {
  return sorted(units, lines, ["unanswered", "line", "nothing"]);
}

/** To be read: the lines first, those that have not answered last. */
export function toRead(units: readonly Unit[], lines: readonly Line[]): readonly Unit[] {
  return sorted(units, lines, ["line", "nothing", "unanswered"]);
}

type Answer = "unanswered" | "line" | "nothing";

function sorted(units: readonly Unit[], lines: readonly Line[], order: readonly Answer[]): readonly Unit[] {
  const place = ({ id }: Unit) => order.indexOf(answerOf(lineOf(lines, id)));
  return units.toSorted((a, b) => place(a) - place(b));
}

function answerOf(line: Line | undefined): Answer {
  if (line === undefined) return "unanswered";
  return line.text === "" ? "nothing" : "line";
}

/** Those that come after what a card shows, and after the last the first again; `kept` come along, on top. */
export function pageAfter<T extends { readonly id: string }>(
  order: readonly T[],
  shown: readonly T[] = [],
  kept: readonly T[] = [],
): readonly T[] {
  const from = order.findIndex(({ id }) => id === shown.at(-1)?.id) + 1;
  const others = [...order.slice(from), ...order.slice(0, from)].filter((one) => !kept.includes(one));
  return [...kept, ...others.slice(0, Math.max(0, MOST_SERVICES - kept.length))];
}
