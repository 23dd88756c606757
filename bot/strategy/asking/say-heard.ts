/** The owner of a goal says to all who answered what was heard: once, and to those without a name as to the others. */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Reader } from "../../reader.ts";
import { untilWritten } from "../../storage/until-written.ts";
import { answersTo, type Heard, readHeard, readSaid, saidPartition, saidRow } from "./answer-store.ts";
import type { StrategyDeps } from "../deps.ts";
import { parseQuestion, type Question, questionKey } from "./question.ts";

/** Name of the renderer, and of the expansion of the one message to all of them. */
export const GOAL_HEARD = "goal-heard";

export type SaidToAll =
  /** Also for the second press of the same button. */
  { readonly kind: "said"; readonly people: number } | { readonly kind: "already"; readonly heard: Heard };

export async function sayHeard(
  deps: StrategyDeps,
  { id: by }: Reader,
  question: Question,
  { text, nonce }: { readonly text: string; readonly nonce: string },
): Promise<SaidToAll> {
  const partition = saidPartition(question);
  const people = (await answersTo(deps.store, question)).length;
  return untilWritten<SaidToAll>(partition, async () => {
    const { heard, last } = await readSaid(deps.store, question);
    if (heard)
      return heard.by === by && heard.text === text ? { kind: "said", people } : { kind: "already", heard };
    const history = await nextHistory(deps.store, partition, last);
    const event: Heard = { kind: "heard", at: deps.clock().toISOString(), by, text };
    const committed = await commitFact(deps.store, {
      partition,
      history,
      nonce,
      event: saidRow.write({ event }),
      changes: [],
      messages: [messageTo("*", question, history)],
    });
    return committed.kind === "conflict" ? "conflict" : { kind: "said", people };
  });
}

/** The dispatcher's question: everybody who has written, by what the row calls them. */
export function createHeardAudience({ store }: Pick<StrategyDeps, "store">) {
  return async function answerers({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const question = parseQuestion(subject);
    if (!question || !(await readHeard(store, question, history))) return [];
    return (await answersTo(store, question)).map(({ by }) => messageTo(by, question, history));
  };
}

function messageTo(to: string, question: Question, history: number): Outgoing {
  const subject = questionKey(question);
  return {
    key: `${GOAL_HEARD}|${subject}|${to}`,
    to,
    card: GOAL_HEARD,
    subject,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
