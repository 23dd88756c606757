/** One erfaring fra oss, and Prøv hos oss. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { WORD } from "../common/verbs.ts";
import { button } from "../parts/action.ts";
import { close, facts, heading, note, subheading, warning } from "../parts/text.ts";
import type { PracticeView } from "./practice-view.ts";
import { practiceVerbs } from "./verbs.ts";

export function practiceCard(practice: PracticeView, nonce: string, texts: Texts): Card {
  const words = texts.practice;
  return card(words.summary(practice.number), bodyOf(practice, texts), [
    button({
      title: words.tryHere,
      verb: practiceVerbs.tryHere,
      subject: String(practice.number),
      nonce,
      style: "positive",
    }),
    button({ title: words.list, verb: WORD, subject: "practice", nonce }),
  ]);
}

/** In a conversation, where a button of ours would answer nobody. */
export function postedPracticeCard(practice: PracticeView, texts: Texts): Card {
  const line = note(texts.intake.compose.line(practice.from));
  return card(texts.practice.summary(practice.number), [...bodyOf(practice, texts), line]);
}

function bodyOf(practice: PracticeView, texts: Texts): readonly Element[] {
  const words = texts.practice;
  const { labels } = words;
  return [
    heading(practice.title),
    note(words.from(practice.from)),
    ...(practice.inUse ? [] : [warning(words.notInUse)]),
    ...part(labels.was, practice.was),
    ...part(labels.did, practice.did),
    ...part(labels.ledTo, practice.ledTo),
    ...part(labels.differently, practice.differently),
    ...part(labels.adapt, practice.adapt),
    facts([
      [labels.basis, practice.basis],
      [labels.askRole, practice.askRole],
      ...(practice.spread.length === 0 ? [] : [[words.spread, practice.spread.join(" · ")] as const]),
    ]),
  ];
}

function part(title: string, text: string | undefined): readonly Element[] {
  return text === undefined || text === "" ? [] : [subheading(title), close(text)];
}
