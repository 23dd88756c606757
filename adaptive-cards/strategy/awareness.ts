/** Who knew a goal: in words, and as a bar for the eye. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { close, note, subheading } from "../parts/text.ts";

export interface AwarenessRow {
  /** The units that were counted together. */
  readonly units: string;
  readonly knew: number;
  readonly of: number;
}

/** Nothing when there were no answers to count. @param rows empty: too few to be shown. */
export function awarenessPart(rows: readonly AwarenessRow[], atLeast: number, texts: Texts): Element[] {
  const words = texts.strategy.awareness;
  return [
    subheading(words.title),
    ...(rows.length === 0 ? [note(words.tooFew(atLeast))] : []),
    ...rows.flatMap((row) => [close(words.line(row.units, row.knew, row.of)), bar(row)]),
    ...(rows.length === 0 ? [] : [note(words.explained(atLeast))]),
  ];
}

/** Two parts of a line, as wide as the numbers; what it says stands in words above. */
function bar({ knew, of }: AwarenessRow): Element {
  const part = (width: number, style: "accent" | "emphasis") =>
    width === 0 ? [] : [{ type: "Column" as const, width, style, minHeight: "10px", items: [] }];
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: [...part(knew, "accent"), ...part(of - knew, "emphasis")],
  };
}
