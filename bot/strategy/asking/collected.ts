/** What was answered about a goal, as its owner and those who may see results read it. */
import { PAGE } from "../../../adaptive-cards/parts/page.ts";
import type { CollectedView } from "../../../adaptive-cards/strategy/collected-card.ts";
import { localDate } from "../../calendar/local-date.ts";
import { personName, unitName, unitNames } from "../../ideas/names.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import type { Reader } from "../../reader.ts";
import { type Answer, answersTo, type Closed, readSaid } from "./answer-store.ts";
import type { StrategyDeps } from "../deps.ts";
import { type GoalOwner, isOwner } from "../plan/goal-owner.ts";
import { dateOf } from "../goal-view.ts";
import type { Goal } from "../plan/goal.ts";
import { type Question, questionKey } from "./question.ts";

export interface ShownAnswers {
  readonly upTo?: number;
  readonly nonce: string;
  readonly written?: string;
  readonly warnings?: readonly string[];
}

/** Undefined: the week is not over. Only an owner reads what was written. */
export async function collectedView(
  deps: StrategyDeps,
  reader: Reader,
  of: { readonly question: Question; readonly goal: Goal; readonly owner: GoalOwner },
  { upTo = PAGE, nonce, written = "", warnings = [] }: ShownAnswers,
): Promise<CollectedView | undefined> {
  const { closed, heard } = await readSaid(deps.store, of.question);
  if (!closed) return undefined;
  const mayAnswer = isOwner(of.owner, reader);
  const answers = mayAnswer ? await answersTo(deps.store, of.question) : [];
  return {
    subject: questionKey(of.question),
    nonce,
    title: of.goal.title,
    answers: answers.map((answer) => ({ text: answer.text, from: fromWords(answer, reader) })),
    upTo,
    ...(mayAnswer && answers.length === 0 && closed.answers > 0 ? { cleared: closed.answers } : {}),
    awareness: awarenessRows(closed, reader),
    atLeast: closed.atLeast,
    heard: heard && {
      text: heard.text,
      by: personName(heard.by, reader),
      date: dateOf(localDate(new Date(heard.at)), reader),
    },
    mayAnswer,
    written,
    warnings,
  };
}

/** The units of a group by name; many of them by number. */
export function awarenessRows({ awareness }: Closed, reader: Reader): CollectedView["awareness"] {
  const words = reader.texts.strategy.awareness;
  return awareness.map(({ units, knew, of }) => {
    const names = unitNames(units, reader);
    const last = names.at(-1) ?? "";
    const listed = names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${words.and}${last}`;
    return { units: names.length > MOST_NAMED ? words.more(names.length) : listed, knew, of };
  });
}

const MOST_NAMED = 4;

function fromWords({ by, unit }: Answer, reader: Reader): string {
  if (isPseudonym(by)) return reader.texts.strategy.collected.withoutName;
  const name = personName(by, reader);
  return unit === undefined ? name : `${name}, ${unitName(unit, reader)}`;
}
