/** Goals as their cards need them. */
import type { GoalRow } from "../../adaptive-cards/strategy/goal-list.ts";
import type { GoalView } from "../../adaptive-cards/strategy/goal-card.ts";
import { shortDate } from "../calendar/format.ts";
import { inSentence, unitNames } from "../ideas/names.ts";
import type { Reader } from "../reader.ts";
import type { Goal } from "./plan/goal.ts";
import { ownerUnit } from "./plan/owner.ts";

/** @param shown YYYY-MM-DD, or undefined when it never was. */
export function goalRow({ nr, title, theme, why }: Goal, shown: string | undefined, reader: Reader): GoalRow {
  const words = reader.texts.strategy;
  const last = shown === undefined ? words.notShown : words.lastShown(dateOf(shown, reader));
  return { nr, title, theme, why, shown: last };
}

export function goalFacts(goal: Goal, shown: string | undefined, reader: Reader): GoalView["facts"] {
  const words = reader.texts.strategy;
  const owner = ownerUnit(goal, reader.organisation);
  const all: readonly (readonly [string, string])[] = [
    [words.facts.theme, goal.theme],
    [words.facts.status, words.statuses[goal.status]],
    [words.facts.period, periodOf(goal, reader)],
    [words.facts.owner, owner === undefined ? "" : words.ownerOf(inSentence(owner, reader))],
    [words.facts.concerns, concernsWords(goal, reader)],
    [words.facts.shown, shown === undefined ? words.notYet : dateOf(shown, reader)],
  ];
  return all.filter(([, value]) => value !== "");
}

function concernsWords({ services }: Goal, reader: Reader): string {
  if (services.length === 0) return reader.texts.strategy.everybody;
  return unitNames(services, reader).join(", ");
}

function periodOf({ from, to }: Goal, reader: Reader): string {
  const words = reader.texts.strategy;
  if (from !== undefined && to !== undefined) return words.fromTo(dateOf(from, reader), dateOf(to, reader));
  if (from !== undefined) return words.from(dateOf(from, reader));
  return to === undefined ? "" : words.to(dateOf(to, reader));
}

export function dateOf(date: string, { texts }: Reader): string {
  return shortDate(date, texts.common.language);
}
