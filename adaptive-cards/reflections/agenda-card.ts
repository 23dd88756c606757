/** Ta opp i personalmøtet: three lines to keep, and to read from. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { groupName, type ResultsView } from "./results-card.ts";

export function agendaCard(view: ResultsView, texts: Texts): Card {
  const { agenda: words, results } = texts.reflections;
  const [group] = view.groups;
  const of = group ?? view.total;
  const asked = view.items.map((item) => item.words).join(" · ");
  const answered = of ? results.answered(of.answers, of.asked) : "";
  const whose = group ? groupName(group.units, texts) : results.all;
  return card(words.title, [
    heading(words.title),
    paragraph(words.first(asked)),
    paragraph(words.second),
    paragraph(words.third),
    note(words.basis(whose, answered, view.closed)),
  ]);
}
