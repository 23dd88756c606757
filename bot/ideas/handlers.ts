/** What answers everything people say and press about ideas. */
import { actionHandler, formHandler } from "./action-handlers.ts";
import { budgetHandler } from "./budget-handlers.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { hideFormHandler, hideHandler } from "./hide-handlers.ts";
import { createListHandlers } from "./list-handlers.ts";
import { supportSimilarHandler } from "./similar-step.ts";
import { createReminderHandlers } from "./reminder-handlers.ts";
import { createSubmitHandlers } from "./submit-handlers.ts";
import { supportHandler } from "./support-handlers.ts";

export function createIdeaHandlers(deps: IdeaHandlersDeps) {
  return {
    ...createSubmitHandlers(deps),
    ...createListHandlers(deps),
    support: supportHandler(deps),
    supportSimilar: supportSimilarHandler(deps),
    ...createReminderHandlers(deps),
    budget: budgetHandler(deps),
    hideForm: hideFormHandler(deps),
    hide: hideHandler(deps),
    read: actionHandler(deps, "read"),
    askForm: formHandler(deps, "ask"),
    ask: actionHandler(deps, "ask"),
    replyForm: formHandler(deps, "reply"),
    reply: actionHandler(deps, "reply"),
    answerForm: formHandler(deps, "answer"),
    answer: actionHandler(deps, "answer"),
    declineForm: formHandler(deps, "decline"),
    decline: actionHandler(deps, "decline"),
    postponeForm: formHandler(deps, "postpone"),
    postpone: actionHandler(deps, "postpone"),
    solveForm: formHandler(deps, "solve"),
    solve: actionHandler(deps, "solve"),
    messageForm: formHandler(deps, "message"),
    message: actionHandler(deps, "message"),
  };
}

export type IdeaHandlers = ReturnType<typeof createIdeaHandlers>;
