/** What answers everything people say and press about ideas. */
import {
  type FormKind,
  formVerb,
  type PressAction,
  presses,
  pressVerb,
  sendVerb,
} from "../../adaptive-cards/ideas/verbs.ts";
import type { Handler } from "../handler.ts";
import { formHandler, pressHandler, sendHandler } from "./action-handlers.ts";
import { actionKinds, botActions } from "./rules/actions.ts";
import { budgetHandler } from "./budget/budget-handlers.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { hideFormHandler, hideHandler } from "./taking-away/hide-handlers.ts";
import { offerNoHandler, offerOpenHandler } from "./intake/offer-handlers.ts";
import { createListHandlers } from "./list-handlers.ts";
import { supportSimilarHandler } from "./intake/similar-step.ts";
import { createReminderHandlers } from "./promise/reminder-handlers.ts";
import { createUnitHandlers } from "./unit-handlers.ts";
import { createSubmitHandlers } from "./intake/submit-handlers.ts";
import { supportHandler } from "./colleagues/support-handlers.ts";
import { supportIdea, takeSupportBack } from "./colleagues/support-idea.ts";

export function createIdeaHandlers(deps: IdeaHandlersDeps) {
  return {
    ...createSubmitHandlers(deps),
    ...createListHandlers(deps),
    ...createUnitHandlers(deps),
    support: supportHandler(deps, supportIdea),
    takeBack: supportHandler(deps, takeSupportBack),
    supportSimilar: supportSimilarHandler(deps, supportIdea),
    takeBackSimilar: supportSimilarHandler(deps, takeSupportBack),
    ...createReminderHandlers(deps),
    budget: budgetHandler(deps),
    offerOpen: offerOpenHandler(deps),
    offerNo: offerNoHandler(deps),
    hideForm: hideFormHandler(deps),
    hide: hideHandler(deps),
    read: pressHandler(deps, "read"),
    join: pressHandler(deps, "join"),
    leave: pressHandler(deps, "leave"),
    /** By verb: the form of every action, what it sends, and the presses that carry their value. */
    actions: actionTable(deps),
  };
}

export type IdeaHandlers = ReturnType<typeof createIdeaHandlers>;

export interface ActionVerb {
  readonly verb: string;
  readonly run: Handler;
}

function actionTable(deps: IdeaHandlersDeps): readonly ActionVerb[] {
  const forms = actionKinds.filter(isForm).flatMap((kind) => [
    { verb: formVerb(kind), run: formHandler(deps, kind) },
    { verb: sendVerb(kind), run: sendHandler(deps, kind) },
  ]);
  const presses = pressKinds.flatMap((kind) =>
    valuesOf(kind).map((value) => ({ verb: pressVerb(kind, value), run: pressHandler(deps, kind, value) })),
  );
  return [...forms, ...presses];
}

const pressKinds = Object.keys(presses) as PressAction[];

function valuesOf(kind: PressAction): readonly string[] {
  return presses[kind].values;
}

const withoutForm: readonly string[] = [
  "read",
  "join",
  "leave",
  "hide",
  "stuck",
  ...pressKinds,
  ...botActions,
];

function isForm(kind: string): kind is FormKind {
  return !withoutForm.includes(kind);
}
