/** What reflections bring to the program: who answers, what is sent, what runs. */
import { weekNumber } from "../calendar/iso-week.ts";
import type { Reader } from "../reader.ts";
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import { createAnswerHandlers } from "./answering/answer-handlers.ts";
import { createAskEverybody } from "./asking/ask-everybody.ts";
import { createBankHandlers } from "./bank/bank-handlers.ts";
import { createOwnQuestionHandlers } from "./asking/own-question-handlers.ts";
import { createCloseDue, createScheduledClose } from "./results/close.ts";
import type { ReflectionDeps } from "./deps.ts";
import { createForgetOld } from "./results/forget.ts";
import {
  createReflectionAudiences,
  REFLECTION_CARD,
  REFLECTION_REMINDER,
  REFLECTION_RESULTS,
} from "./messages.ts";
import { EVERYONE, parseQuestionId } from "./question.ts";
import { createThreadHandlers, createThreadRenderers } from "./threads/thread-handlers.ts";
import { createRemind } from "./asking/remind.ts";
import { createReflectionRenderers } from "./renderers.ts";
import { createWithdrawHandlers } from "./asking/withdraw-handlers.ts";
import { createResultHandlers } from "./results/result-handlers.ts";
import { reflectionSchedules } from "./schedules.ts";

export function createReflections(deps: ReflectionDeps) {
  return {
    handlers: {
      ...createAnswerHandlers(deps),
      ...createResultHandlers(deps),
      ...createBankHandlers(deps),
      ...createOwnQuestionHandlers(deps),
      ...createWithdrawHandlers(deps),
      ...createThreadHandlers(deps),
    },
    renderers: { ...createReflectionRenderers(deps), ...createThreadRenderers(deps) },
    audiences: createReflectionAudiences(deps.store),
    jobs: [
      createCloseDue(deps),
      createForgetOld(deps),
      createBuiltInSchedules(deps.store, reflectionSchedules),
    ],
    /** What a schedule can run. */
    scheduled: [createAskEverybody(deps), createRemind(deps), createScheduledClose(deps)],
  };
}

export type ReflectionHandlers = ReturnType<typeof createReflections>["handlers"];

/** What its broadcasts are called in utsendinger. */
export const reflectionTitles = {
  [REFLECTION_CARD]: (id: string, { texts }: Pick<Reader, "texts">) => {
    const words = texts.reflections;
    const isForAll = parseQuestionId(id)?.to === EVERYONE;
    return isForAll ? words.broadcast(weekIn(id)) : words.broadcastUnit(weekIn(id));
  },
  [REFLECTION_REMINDER]: (id: string, { texts }: Pick<Reader, "texts">) =>
    texts.reflections.broadcastReminder(weekIn(id)),
  [REFLECTION_RESULTS]: (id: string, { texts }: Pick<Reader, "texts">) =>
    texts.reflections.broadcastResults(weekIn(id)),
};

function weekIn(id: string): number {
  return weekNumber(parseQuestionId(id)?.week ?? "");
}
