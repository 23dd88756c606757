/**
 * Månedens tall: first how long people waited for an answer and what came of things; never how many proposals there
 * were. Every number has the month before beside it, in words and without colours.
 */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { facts, heading, note, paragraph, subheading } from "../parts/text.ts";
import { measuresVerbs } from "./verbs.ts";

/** A sentence, and the same of the month before. */
export interface Compared {
  readonly line: string;
  readonly before: string | undefined;
}

export interface MeasuresPart {
  readonly title: string;
  readonly lines: readonly Compared[];
  /** What is counted, and the count with that of the month before. */
  readonly counts: readonly (readonly [string, string])[];
  readonly note: string | undefined;
}

export interface MeasuresView {
  readonly title: string;
  /** In the order in which they are read; one without lines and counts is left out. */
  readonly parts: readonly MeasuresPart[];
  readonly note: string;
  /** "2026-10" */
  readonly month: string;
  readonly nonce: string;
}

export function measuresCard(view: MeasuresView, texts: Texts): Card {
  const fetch = button({
    title: texts.measures.fetch,
    verb: measuresVerbs.file,
    subject: view.month,
    nonce: view.nonce,
  });
  return card(view.title, [heading(view.title), ...view.parts.flatMap(partOf), note(view.note)], [fetch]);
}

function partOf({ title, lines, counts, note: explained }: MeasuresPart): readonly Element[] {
  if (lines.length + counts.length === 0) return [];
  return [
    subheading(title),
    ...(counts.length === 0 ? [] : [facts(counts)]),
    ...lines.flatMap(({ line, before }) => [
      paragraph(line),
      ...(before === undefined ? [] : [{ ...note(before), spacing: "Small" as const }]),
    ]),
    ...(explained === undefined ? [] : [note(explained)]),
  ];
}
