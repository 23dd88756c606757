/** Ta opp i personalmøtet: three lines to keep, with what is read aloud. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { statementsPart } from "./figures-part.ts";
import { groupName, type ResultsView } from "./results-card.ts";

export function agendaCard(view: ResultsView, texts: Texts): Card {
  const { agenda: words, results } = texts.reflections;
  const [group] = view.groups;
  const of = group ?? view.total;
  const answered = of ? results.answered(of.answers, of.asked) : "";
  const whose = group ? groupName(group.units, texts) : (view.unit?.name ?? results.all);
  const title = view.isPulse ? words.titlePulse : words.title;
  return card(title, [
    heading(title),
    paragraph(words.first),
    ...(view.isPulse ? [] : view.items.map((item) => close(item.words))),
    ...(of ? statementsPart(of, view, texts) : []),
    ...(of?.comments ?? []).slice(0, COMMENTS_READ).map((text) => close(`– ${text}`)),
    paragraph(words.second),
    paragraph(words.third),
    note(words.basis(whose, answered, view.closed)),
  ]);
}

/** So many can be read aloud; the rest stand in the result. */
const COMMENTS_READ = 5;
