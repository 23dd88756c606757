/** The owner's card about goals that have lain still. */
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import {
  choiceOf,
  NOTE_LENGTH,
  noteOf,
  STALE_PAGE,
  staleCard,
} from "../../../adaptive-cards/strategy/stale-card.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { chooseForStale } from "./choose-for-stale.ts";
import type { StrategyDeps } from "../deps.ts";
import { isOwner, ownerOf } from "../plan/goal-owner.ts";
import { readPlan } from "../plan/goal-store.ts";
import { dateOf } from "../goal-view.ts";
import { type Goal, isInForce } from "../plan/goal.ts";
import type { LastTouch } from "./stale.ts";
import { careChoices, type Chosen, raisedIn, readStale } from "./stale-store.ts";
import { lastTouches } from "./touches.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";

export function createStaleHandlers(deps: StrategyDeps) {
  return {
    stale: async ({ press }, reader) => {
      if (!press || !reader.confirmed) return nothingLeft(reader);
      const guarded = guardFields(press.fields);
      if (guarded.kind === "refused") {
        const written = { ...press, fields: guarded.fields };
        const warnings = [reader.texts.common.nationalId];
        return (await showStale(deps, reader, press.subject, { written, warnings })) ?? nothingLeft(reader);
      }
      return choose(deps, reader, press);
    },
  } satisfies Record<string, Handler>;
}

async function choose(deps: StrategyDeps, reader: Reader, press: Press): Promise<Card> {
  const words = reader.texts.strategy.stale;
  const left = await staleFor(deps, reader, press.subject);
  const wanted = left.flatMap(({ nr }) => chosenIn(press, nr));
  if (left.length > 0 && wanted.length === 0) {
    const shown = await showStale(deps, reader, press.subject, {
      written: press,
      warnings: [words.chooseOne],
    });
    return shown ?? nothingLeft(reader);
  }
  await chooseForStale(deps, { occurrence: press.subject, by: reader.id, nonce: press.nonce }, wanted);
  return (await showStale(deps, reader, press.subject)) ?? shortCard(words.title, words.thanks);
}

function chosenIn({ fields }: Press, nr: string): Chosen[] {
  const choice = careChoices.find((one) => one === fields[choiceOf(nr)]);
  return choice ? [{ nr, choice, note: (fields[noteOf(nr)] ?? "").slice(0, NOTE_LENGTH) }] : [];
}

interface Shown {
  readonly nonce?: string;
  readonly written?: Press;
  readonly warnings?: readonly string[];
}

/** Undefined: nothing is left to choose. */
export async function showStale(
  deps: StrategyDeps,
  reader: Reader,
  occurrence: string,
  { nonce = deps.newId(), written, warnings = [] }: Shown = {},
): Promise<Card | undefined> {
  const left = await staleFor(deps, reader, occurrence);
  if (left.length === 0) return undefined;
  const touches = await lastTouches(deps.store);
  const goals = left.slice(0, STALE_PAGE).map(({ nr, title }) => ({
    nr,
    title,
    last: lastWords(touches.get(nr), reader),
    choice: written?.fields[choiceOf(nr)] ?? "",
    note: written?.fields[noteOf(nr)] ?? "",
  }));
  const more = left.length - goals.length;
  return staleCard({ subject: occurrence, nonce, goals, more, warnings }, reader.texts);
}

/** Raised, in force still, nothing chosen for it, and this reader answers for it now. */
async function staleFor(deps: StrategyDeps, reader: Reader, occurrence: string): Promise<readonly Goal[]> {
  const file = await readStale(deps.store, occurrence);
  const numbers = new Set(raisedIn(file));
  for (const event of file.chosen.values()) for (const { nr } of event.chosen) numbers.delete(nr);
  if (numbers.size === 0) return [];
  const today = localDate(deps.clock());
  const goals = (await readPlan(deps.store)).filter((goal) => numbers.has(goal.nr) && isInForce(goal, today));
  const owners = await someAtATime(goals, (goal) => ownerOf(deps, goal));
  return goals.filter((_, index) => {
    const owner = owners[index];
    return owner !== undefined && isOwner(owner, reader);
  });
}

function lastWords(touch: LastTouch | undefined, reader: Reader): string {
  const words = reader.texts.strategy.stale;
  return touch ? words.last[touch.kind](dateOf(touch.date, reader)) : words.never;
}

function nothingLeft({ texts }: Reader): Card {
  return shortCard(texts.strategy.stale.title, texts.strategy.stale.nothingLeft);
}
