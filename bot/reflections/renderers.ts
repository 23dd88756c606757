/** The stored messages of a reflection, made when they are sent: the same for everybody, whoever has answered. */
import { reminderCard } from "../../adaptive-cards/reflections/short-cards.ts";
import type { Renderer, Renderers } from "../delivery/renderer.ts";
import type { ReflectionDeps } from "./deps.ts";
import { REFLECTION_CARD, REFLECTION_REMINDER, REFLECTION_RESULTS } from "./messages.ts";
import { isOpen } from "./question.ts";
import { readAsked, readQuestion } from "./question-store.ts";
import { showResults } from "./result-handlers.ts";
import { closesWords, itemsFor, showForm } from "./show.ts";

export function createReflectionRenderers(deps: ReflectionDeps): Renderers {
  return {
    [REFLECTION_CARD]: async ({ subject: id, history, key }, reader) => {
      const question = await readAsked(deps.store, id, history);
      const now = deps.clock();
      // It may have waited for a window, or for somebody who was away.
      if (!question || !isOpen(question, now)) return undefined;
      return showForm(reader, { id, question, nonce: key }, now);
    },
    [REFLECTION_REMINDER]: remind(deps),
    [REFLECTION_RESULTS]: ({ subject: id }, reader) => showResults(deps, reader, id),
  };
}

function remind(deps: Pick<ReflectionDeps, "store" | "clock">): Renderer {
  return async ({ subject: id, key }, reader) => {
    const file = await readQuestion(deps.store, id);
    const now = deps.clock();
    if (!file || file.closed || !isOpen(file.question, now)) return undefined;
    const items = itemsFor(reader, file.question).map(({ words }) => words);
    const closes = closesWords(reader, file.question, now);
    return reminderCard({ subject: id, nonce: key, items, closes }, reader.texts);
  };
}
