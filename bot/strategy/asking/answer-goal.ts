/** One person answers what a goal means at work, or whether it was known; until the week is over it can be changed. */
import { localDate } from "../../calendar/local-date.ts";
import { forgetPseudonym, keepPseudonym, pseudonymOf } from "../../privacy/pseudonyms.ts";
import type { Reader } from "../../reader.ts";
import { point } from "../../storage/pointers.ts";
import { aboutGoal, readSaid, withdrawAnswer, writeAnswer } from "./answer-store.ts";
import type { StrategyDeps } from "../deps.ts";
import { type Asked, closesOn, isOpen, type Question, questionKey } from "./question.ts";
import { writeTap } from "./tap-store.ts";
import { touchGoal } from "../stale/touches.ts";

/** TIME|NR|WHERE of what is to be closed. */
export const OPEN_QUESTIONS = "goal-said-open";

/** Nobody can answer any more when it is closed: the hours between let every press come to its end. */
const CLOSING_TIME = "06:00";

export interface Said {
  readonly question: Question;
  readonly asked: Asked;
  /** "" takes back what was written. */
  readonly text: string;
  readonly isNamed: boolean;
}

export async function answerGoal(
  deps: StrategyDeps,
  reader: Reader,
  { question, asked, text, isNamed }: Said,
): Promise<"done" | "closed"> {
  if (await isOver(deps, question, asked)) return "closed";
  if (text === "") {
    await forgetName(deps, reader, question);
    await withdrawAnswer(deps, question, reader.id);
    return "done";
  }
  await announce(deps, question, asked);
  if (isNamed) await forgetName(deps, reader, question);
  const by = isNamed ? reader.id : await keepPseudonym(deps, reader.id, aboutGoal(question));
  const unit = isNamed ? reader.person.units[0] : undefined;
  const at = deps.clock().toISOString();
  await writeAnswer(deps, question, reader.id, { by, ...(unit === undefined ? {} : { unit }), text, at });
  return "done";
}

/** Before what stands there without a name goes: afterwards nobody would find who it was, to take that away, too. */
async function forgetName(deps: StrategyDeps, { id }: Reader, question: Question): Promise<void> {
  const about = aboutGoal(question);
  await forgetPseudonym(deps, pseudonymOf(deps.sealing, id, about), about);
}

/** @param knew undefined takes it back. */
export async function tapGoal(
  deps: StrategyDeps,
  reader: Reader,
  question: Question,
  asked: Asked,
  knew: boolean | undefined,
): Promise<"done" | "closed"> {
  if (await isOver(deps, question, asked)) return "closed";
  const unit = reader.person.units[0] ?? "";
  if (knew !== undefined) await announce(deps, question, asked);
  await writeTap(deps, question, reader.id, knew === undefined ? undefined : { knew, unit });
  return "done";
}

export async function isOver(deps: StrategyDeps, question: Question, asked: Asked): Promise<boolean> {
  if (!isOpen(asked, deps.clock())) return true;
  // The clock was set back.
  return (await readSaid(deps.store, question)).closed !== undefined;
}

/** What there is to close is found by its time, and the goal counts as touched. */
async function announce({ store, clock }: StrategyDeps, question: Question, asked: Asked): Promise<void> {
  await point(store, OPEN_QUESTIONS, `${closesOn(asked)}T${CLOSING_TIME}|${questionKey(question)}`);
  await touchGoal(store, question.nr, { date: localDate(clock()), kind: "answered" });
}
