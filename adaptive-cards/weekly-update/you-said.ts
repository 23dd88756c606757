/** One line of Dere sa – vi gjorde: what somebody said, and what came of it. */
import { longDate } from "../../bot/calendar/format.ts";
import type { Language } from "../../bot/organisation/person.ts";
import type { YouSaid } from "../../bot/weekly-update/edition.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { Element } from "../card.ts";
import { close, paragraph } from "../parts/text.ts";

export function answerItem(item: YouSaid, language: Language, texts: Texts): Element {
  return {
    type: "Container",
    items: [paragraph(saidLine(item, texts)), close(`→ ${outcomeLine(item, language, texts)}`)],
  };
}

function saidLine({ kind, problem, proposer }: YouSaid, texts: Texts): string {
  const { youSaid } = texts;
  const question = kind === "question";
  if (proposer !== undefined) return (question ? youSaid.askedBy : youSaid.saidBy)(proposer, problem);
  return (question ? youSaid.asked : youSaid.said)(problem);
}

/** The one line that an outcome gives, in a municipality's own voice; the words are the leader's. */
function outcomeLine(item: YouSaid, language: Language, texts: Texts): string {
  const { outcomes, declined, stopped } = texts.youSaid;
  const { outcome, until, words, reason = "other", cause = "other" } = item;
  if (outcome === "declined") return declined[reason](words);
  if (outcome === "stopped") return stopped[cause](words);
  const dated = {
    postponed: outcomes.postponedTo,
    planned: outcomes.plannedFrom,
    trial: outcomes.trialUntil,
  };
  if (until !== undefined && (outcome === "postponed" || outcome === "planned" || outcome === "trial"))
    return dated[outcome](longDate(until, language, item.at.slice(0, 10)), words);
  return outcomes[outcome](words);
}
