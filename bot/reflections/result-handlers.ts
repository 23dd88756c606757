/** The result on a card, and Ta opp i personalmøtet. */
import { agendaCard } from "../../adaptive-cards/reflections/agenda-card.ts";
import { resultsCard } from "../../adaptive-cards/reflections/results-card.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { ReflectionDeps } from "./deps.ts";
import { wasAsked } from "./messages.ts";
import { parseQuestionId } from "./question.ts";
import { readClosed } from "./result-store.ts";
import { resultsView } from "./results-view.ts";

export function createResultHandlers(deps: ReflectionDeps) {
  return {
    results: (async ({ press }, reader) => {
      const [, from = "", id = ""] = /^(\d{1,4})\|(.+)$/.exec(press?.subject ?? "") ?? [];
      return (await showResults(deps, reader, id, { from: Number(from) })) ?? refused(reader);
    }) satisfies Handler,
    agenda: (async ({ press }, reader) => {
      const id = press?.subject ?? "";
      const file = parseQuestionId(id) && (await readClosed(deps.store, id));
      if (!file || !(await wasAsked(deps.store, reader, id))) return refused(reader);
      const view = await resultsView(deps, reader, file, { nonce: deps.newId(), from: 0, own: false });
      return view?.isLeader ? agendaCard(view, reader.texts) : refused(reader);
    }) satisfies Handler,
  };
}

/** Undefined: not closed, or not for this reader. */
export async function showResults(
  deps: ReflectionDeps,
  reader: Reader,
  id: string,
  { from = 0, own = false }: { readonly from?: number; readonly own?: boolean } = {},
): Promise<Card | undefined> {
  const file = parseQuestionId(id) && (await readClosed(deps.store, id));
  if (!file || !(await wasAsked(deps.store, reader, id))) return undefined;
  const view = await resultsView(deps, reader, file, { nonce: deps.newId(), from, own });
  return view && resultsCard(view, reader.texts);
}

function refused({ texts }: Reader): Card {
  return shortCard(texts.reflections.results.title, texts.reflections.results.notYours);
}
