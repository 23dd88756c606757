/** Ukas kort: one message with everything that somebody follows, in the order of what can be done about it. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction, type Element } from "../card.ts";
import { quickButtons, type RowIdea } from "../ideas/idea-actions.ts";
import { shortened } from "../ideas/shortened.ts";
import { ideaVerbs } from "../ideas/verbs.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { bold, heading, note, paragraph, subheading } from "../parts/text.ts";
import { digestVerbs } from "./verbs.ts";

export interface WaitingRow extends RowIdea {
  /** "Idé 17 · Mottatt" */
  readonly title: string;
  readonly problem: string;
  /** Its age and its clock. */
  readonly line: string;
}

/** Lines are whole sentences in the reader's words; an empty list leaves its part out. */
export interface DigestView {
  /** Answers for a unit: is told, too, when nothing waits. */
  readonly answers: boolean;
  readonly waiting: readonly WaitingRow[];
  /** How many wait beside these. */
  readonly waitingMore: number;
  readonly running: readonly string[];
  readonly news: readonly string[];
  readonly pulse: readonly string[];
  readonly below: readonly string[];
  readonly represented: readonly string[];
  readonly share: string | undefined;
  /** Of those who answer for a unit. */
  readonly suggestion: string | undefined;
  readonly nonce: string;
}

export function digestCard(view: DigestView, texts: Texts): Card {
  const words = texts.digests;
  const title = view.answers ? words.title : words.titleRepresentative;
  return card(
    title,
    [
      heading(title),
      ...waitingPart(view, texts),
      ...part(words.running.title, view.running),
      ...part(words.news.title, view.news),
      ...part(words.pulse.title, view.pulse),
      ...part(words.below.title, view.below),
      ...part(words.represented.title, view.represented),
      ...(view.suggestion === undefined ? [] : suggestionPart(view.suggestion, texts)),
      ...(view.share === undefined ? [] : [note(view.share)]),
      note(words.ownDay),
    ],
    buttons(view, texts),
  );
}

function waitingPart(view: DigestView, texts: Texts): readonly Element[] {
  const words = texts.digests.waiting;
  if (view.waiting.length === 0) return view.answers ? [subheading(words.title), paragraph(words.none)] : [];
  return [
    subheading(words.title),
    ...view.waiting.map((row) => rowElement(row, view.nonce, texts)),
    ...(view.waitingMore > 0 ? [note(words.more(view.waitingMore))] : []),
  ];
}

function rowElement(row: WaitingRow, nonce: string, texts: Texts): Element {
  return setOff([
    bold(row.title),
    paragraph(shortened(row.problem)),
    note(row.line),
    { type: "ActionSet", actions: [...quickButtons(row, nonce, texts)] },
  ]);
}

function part(title: string, lines: readonly string[]): readonly Element[] {
  return lines.length === 0 ? [] : [subheading(title), ...lines.map((line) => paragraph(line))];
}

function suggestionPart(suggestion: string, texts: Texts): readonly Element[] {
  const { title } = texts.digests.suggestion;
  return [
    {
      type: "Container",
      style: "emphasis",
      spacing: "Medium",
      items: [bold(title), paragraph(suggestion)],
    },
  ];
}

function buttons({ waitingMore, below, nonce }: DigestView, texts: Texts): readonly CardAction[] {
  const words = texts.digests;
  return [
    ...(waitingMore > 0 ? [button({ title: words.waiting.all, verb: ideaVerbs.waiting, nonce })] : []),
    ...(below.length > 0 ? [button({ title: words.below.halfPage, verb: digestVerbs.halfPage, nonce })] : []),
  ];
}
