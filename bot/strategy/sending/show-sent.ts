/** En bit av planen, as those whom it concerns read it. */
import { sentCard } from "../../../adaptive-cards/strategy/sent-card.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDate } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import type { Reader } from "../../reader.ts";
import { askedIn, goalsFor } from "../asking/asked.ts";
import type { StrategyDeps } from "../deps.ts";
import { closesOn, isOpen } from "../asking/question.ts";
import { GOAL_SENT } from "./send-goal.ts";

/** Undefined: it does not concern this reader, or is no longer in the plan. */
export async function showSent(
  deps: Pick<StrategyDeps, "store" | "clock">,
  reader: Reader,
  where: string,
  { nonce, done }: { readonly nonce: string; readonly done?: string },
): Promise<Card | undefined> {
  const asked = await askedIn(deps.store, reader, where);
  const [goal] = asked ? await goalsFor(deps.store, asked, reader) : [];
  if (!asked || !goal) return undefined;
  const today = localDate(new Date(asked.at));
  const until = isOpen(asked, deps.clock())
    ? longDate(closesOn(asked), reader.texts.common.language, today)
    : undefined;
  return sentCard({ where, title: goal.title, why: goal.why, until, done, nonce }, reader.texts);
}

export function createSentRenderers(deps: StrategyDeps): Renderers {
  return {
    [GOAL_SENT]: ({ subject, key }, reader) => showSent(deps, reader, subject, { nonce: key }),
  };
}
