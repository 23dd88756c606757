/** The figures of statements: in words for everybody, and the same as a bar for the eye. */
import { decimal } from "../../bot/texts/decimal.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { close, paragraph } from "../parts/text.ts";
import type { QuestionView } from "./question-card.ts";

export interface ItemView {
  readonly id: string;
  /** How many chose 1, 2, 3, 4, 5. */
  readonly counts: readonly number[];
  readonly mean: number | undefined;
  /** Of the mean, since it was asked before; absent where that cannot be shown. */
  readonly change: number | undefined;
}

/** Each statement, what was answered in words, and the bar. */
export function statementsPart(
  of: { readonly items: readonly ItemView[] },
  { items }: { readonly items: QuestionView["items"] },
  texts: Texts,
): Element[] {
  return of.items.flatMap((item) => {
    const name = items.find(({ id }) => id === item.id)?.words ?? "";
    return [paragraph(name), close(itemWords(item, texts)), bar(item)];
  });
}

/** "Enig 6 · midt på 2 · uenig 1 · snitt 3,9 (+0,3 siden sist)" */
function itemWords({ counts, mean, change }: ItemView, texts: Texts): string {
  const words = texts.reflections.results;
  const [disagree, middle, agree] = thirds(counts);
  const line = words.item(agree, middle, disagree, decimal(mean ?? 0, texts.reflections.language));
  if (change === undefined) return line;
  const moved = Math.round(change * 10) / 10;
  if (moved === 0) return words.with(line, words.same);
  return words.with(
    line,
    words.moved(`${moved > 0 ? "+" : "−"}${decimal(Math.abs(moved), texts.reflections.language)}`),
  );
}

function thirds(counts: readonly number[]): readonly [number, number, number] {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = counts;
  return [one + two, three, four + five];
}

/** Agree, in between, disagree, as wide as the numbers; what it says stands in words above. */
function bar({ counts }: ItemView): Element {
  const [disagree, middle, agree] = thirds(counts);
  const part = (width: number, style: "accent" | "emphasis" | "warning") =>
    width === 0
      ? []
      : [{ type: "Column" as const, width, style, spacing: "None" as const, minHeight: "12px", items: [] }];
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: [...part(agree, "accent"), ...part(middle, "emphasis"), ...part(disagree, "warning")],
  };
}
