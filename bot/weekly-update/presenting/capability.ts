/** En tjeneste presenterer seg: what it adds to the routes, the messages and the jobs. */
import { presentingVerbs } from "../../../adaptive-cards/weekly-update/presenting-verbs.ts";
import { createPresentingHandlers } from "./handlers.ts";
import type { Answering, PresentingDeps } from "./deps.ts";
import { createRemindPresenting } from "./remind.ts";
import { createPresentingRenderers } from "./renderers.ts";

interface Receiver {
  readonly owner: { readonly role: "leader" | "deputy" | "administrator" };
  readonly receivers: readonly string[];
}

/** Shows the plan, as the chat word does. */
export const PLAN_VERB = presentingVerbs.plan;
export type PresentingHandlers = ReturnType<typeof createPresentingHandlers>;

export interface PresentingBase extends Omit<PresentingDeps, "answering"> {
  /** Who would get an idea about this unit now: the same ones answer for its presentation. */
  readonly receiverOf: (unit: string) => Promise<Receiver>;
}

export function createPresenting(base: PresentingBase) {
  const deps: PresentingDeps = {
    ...base,
    answering: async (unit) => answeringOf(await base.receiverOf(unit)),
  };
  return {
    handlers: createPresentingHandlers(deps),
    renderers: createPresentingRenderers(deps),
    scheduled: [createRemindPresenting(deps)],
  };
}

/** One is told, whoever acts; of systemansvarlige, who have no order, all. */
function answeringOf({ owner, receivers }: Receiver): Answering {
  return { told: owner.role === "administrator" ? receivers : receivers.slice(0, 1), may: receivers };
}
