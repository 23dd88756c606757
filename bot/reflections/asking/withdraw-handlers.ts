/** Trekk spørsmålet: asked about once, then done. Whether it is the reader's to withdraw is looked up at every press. */
import { withdrawFormCard } from "../../../adaptive-cards/reflections/open-question-cards.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import type { ReflectionDeps } from "../deps.ts";
import { nextTime, openQuestion, unitsOf } from "./own-open.ts";
import { isOpen, unitOf } from "../question.ts";
import { type QuestionFile, readQuestion } from "../question-store.ts";
import { withdrawQuestion } from "./withdraw-question.ts";

export function createWithdrawHandlers(deps: ReflectionDeps) {
  const onQuestion =
    (handle: (file: QuestionFile, reader: Reader) => Card | Promise<Card>): Handler =>
    async ({ press }, reader) => {
      const file = await ownQuestion(deps, reader, press?.subject ?? "");
      const words = reader.texts.reflectionEditing.ownQuestion;
      if (!file) return shortCard(words.title, words.notLeader);
      if (file.withdrawn) return shortCard(words.withdrawn, words.withdrawnThen);
      if (file.closed || !isOpen(file.question, deps.clock()))
        return shortCard(words.title, words.tooLateToWithdraw);
      return handle(file, reader);
    };
  return {
    withdrawForm: onQuestion((file, reader) => {
      const now = deps.clock();
      const view = { ...openQuestion(reader, file, now), next: nextTime(reader, now), nonce: deps.newId() };
      return withdrawFormCard(view, reader.texts);
    }),
    withdrawQuestion: onQuestion(async (file, reader) => {
      const words = reader.texts.reflectionEditing.ownQuestion;
      const done = await withdrawQuestion(deps.store, file, reader.id, deps.clock());
      if (done === "closed") return shortCard(words.title, words.tooLateToWithdraw);
      return shortCard(words.withdrawn, words.withdrawnThen, words.next(nextTime(reader, deps.clock())));
    }),
  };
}

/** Whoever asked it, and whoever answers for the unit now. */
async function ownQuestion(
  deps: ReflectionDeps,
  reader: Reader,
  id: string,
): Promise<QuestionFile | undefined> {
  const unit = unitOf(id);
  const file = unit === undefined || !reader.confirmed ? undefined : await readQuestion(deps.store, id);
  if (!file || file.question.by === reader.id) return file;
  return (await unitsOf(deps, reader)).some((led) => led.id === unit) ? file : undefined;
}
