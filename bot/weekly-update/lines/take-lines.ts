/** Lines of services on their way into siden sist: which are new, and which of them there is room for. Pure. */
import { countWords, MAX_CHARACTERS } from "../sections.ts";
import { holds, type Line, type LineState, stateOf, type TakenLine, takenOf, withService } from "./line.ts";

export interface OfferedLine {
  readonly line: Line;
  readonly service: string;
  /** With the service's name in front. */
  readonly put: string;
  readonly state: LineState;
  /** As it was taken before. */
  readonly before: string | undefined;
}

/** @param services name by unit id; what a unit sent that is there no more keeps its id. */
export function offeredLines(
  lines: readonly Line[],
  services: ReadonlyMap<string, string>,
  taken: readonly TakenLine[],
  text: string,
): readonly OfferedLine[] {
  return lines.map((line) => {
    const service = services.get(line.unit) ?? line.unit;
    const put = withService(service, line.text);
    const state = stateOf(line, put, taken, text);
    return { line, service, put, state, before: takenOf(line, taken)?.put };
  });
}

export function isWaiting({ state }: OfferedLine): boolean {
  return state === "new" || state === "changed";
}

export interface WithLines {
  readonly text: string;
  readonly taken: readonly TakenLine[];
  /** There was no room for these. */
  readonly left: readonly OfferedLine[];
  /** Words that there is room for still. */
  readonly room: number;
}

/** One after the other, each if there is room. A changed line takes the place of the old one where that stands unchanged. */
export function withLines(text: string, chosen: readonly OfferedLine[], most: number): WithLines {
  let now = text;
  const taken: TakenLine[] = [];
  const left: OfferedLine[] = [];
  for (const one of chosen) {
    const next = withLine(now, one);
    if (countWords(next) > most || next.length > MAX_CHARACTERS) {
      left.push(one);
      continue;
    }
    now = next;
    const { week, unit, version } = one.line;
    taken.push({ week, unit, version, put: one.put });
  }
  return { text: now, taken, left, room: Math.max(0, most - countWords(now)) };
}

function withLine(text: string, { put, before }: OfferedLine): string {
  if (holds(text, put)) return text;
  if (before === undefined || !holds(text, before)) return text === "" ? put : `${text}\n${put}`;
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.trim() === before);
  return lines.with(at, put).join("\n");
}
