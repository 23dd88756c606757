/** The stored messages of a reflection, made when they are sent: the same for everybody, whoever has answered. */
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Reader } from "../reader.ts";
import { withdrawnWords } from "./answering/too-late.ts";
import { reminderCard } from "../../adaptive-cards/reflections/short-cards.ts";
import type { Renderer, Renderers } from "../delivery/renderer.ts";
import type { ReflectionDeps } from "./deps.ts";
import { REFLECTION_CARD, REFLECTION_REMINDER, REFLECTION_RESULTS } from "./messages.ts";
import { isOpen, unitOf } from "./question.ts";
import { readAsked, readQuestion } from "./question-store.ts";
import { showResults } from "./results/result-handlers.ts";
import { closesWords, itemsFor, showForm } from "./answering/show.ts";

export function createReflectionRenderers(deps: ReflectionDeps): Renderers {
  return {
    [REFLECTION_CARD]: async ({ subject: id, history, key, act }, reader) => {
      if (act.kind === "update") return withdrawn(deps, reader, id);
      const question = await stillAsked(deps, id, history);
      const now = deps.clock();
      // It may have waited for a window, or for somebody who was away.
      if (!question || !isOpen(question, now)) return undefined;
      return showForm(reader, { id, question, nonce: key }, now);
    },
    [REFLECTION_REMINDER]: remind(deps),
    [REFLECTION_RESULTS]: ({ subject: id }, reader) => showResults(deps, reader, id),
  };
}

/** Only what a leader asks can be withdrawn: of the others 20,000 cards are made of one row. */
async function stillAsked({ store }: Pick<ReflectionDeps, "store">, id: string, history: number) {
  if (unitOf(id) === undefined) return readAsked(store, id, history);
  const file = await readQuestion(store, id);
  return file?.withdrawn ? undefined : file?.question;
}

/** What stands where the question stood. */
async function withdrawn({ store }: Pick<ReflectionDeps, "store">, reader: Reader, id: string) {
  const file = await readQuestion(store, id);
  if (!file) return undefined;
  const { title, line } = withdrawnWords(reader, file.question);
  return shortCard(title, line);
}

function remind(deps: Pick<ReflectionDeps, "store" | "clock">): Renderer {
  return async ({ subject: id, key, act }, reader) => {
    if (act.kind === "update") return withdrawn(deps, reader, id);
    const file = await readQuestion(deps.store, id);
    const now = deps.clock();
    if (!file || file.closed || file.withdrawn || !isOpen(file.question, now)) return undefined;
    const items = itemsFor(reader, file.question).map(({ words }) => words);
    const closes = closesWords(reader, file.question, now);
    return reminderCard({ subject: id, nonce: key, items, closes }, reader.texts);
  };
}
