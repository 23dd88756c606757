/**
 * Closes what is due: results are computed once, by the tree, the people and the thresholds of the day it was sent, and told
 * to everybody who was asked. After that nothing is kept of the answers without a name; the others stay for whoever wrote
 * them, and what was written to a leader for that leader (docs/adr/0029). Run again after a cut it goes on where it stopped.
 */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { findPointer, point, type Pointer, readPointers, unpoint } from "../../storage/pointers.ts";
import {
  answersTo,
  answerTag,
  dropAnswers,
  dropUnread,
  type StoredAnswer,
  takeNoMore,
} from "../answering/answer-store.ts";
import { forgetAsked, readFrozen } from "../asking/asked-people.ts";
import type { ReflectionDeps } from "../deps.ts";
import { messageTo, REFLECTION_RESULTS } from "../messages.ts";
import { idIn, mayBeCounted } from "../question.ts";
import {
  CLOSED_REFLECTIONS,
  eventRow,
  OPEN_REFLECTIONS,
  partitionOf,
  type QuestionFile,
  readQuestion,
} from "../question-store.ts";
import { dropResults, forgetNamed, type NamedAnswer, writeNamed, writeResults } from "./result-store.ts";
import { writeAuthors } from "../threads/thread-store.ts";
import { comparedWith } from "./results-before.ts";
import { authorsOf } from "../rules/authors.ts";
import { computeResults } from "../rules/results.ts";
import { CLOSE_JOB } from "../schedules.ts";

export function createCloseDue(deps: ReflectionDeps) {
  return {
    name: "reflections.close",
    async run(now: Date): Promise<void> {
      const faults: unknown[] = [];
      const due = await readPointers(deps.store, OPEN_REFLECTIONS, { to: `${now.toISOString()}|` });
      for (const pointer of due)
        await closeAt(deps, pointer, now).catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0) throw new AggregateError(faults, `${faults.length} reflections were not closed`);
    },
  };
}

/** Its schedule says when what is sent next closes. What is due closes without it; run by hand it looks at once. */
export function createScheduledClose(deps: ReflectionDeps): PlannedJob {
  const closing = createCloseDue(deps);
  return {
    name: CLOSE_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.reflectionClose,
      several: false,
      sends: false,
      form: noFields,
    },
    async run({ now }) {
      await closing.run(now);
    },
  };
}

async function closeAt(deps: ReflectionDeps, pointer: Pointer, now: Date): Promise<void> {
  const id = idIn(pointer.row);
  const file = await readQuestion(deps.store, id);
  if (file?.withdrawn) await forgetWithdrawn(deps, file);
  else if (file) {
    if (!mayBeCounted(file.question, now)) return;
    if (!file.closed) await close(deps, file, now);
    await forgetNameless(deps, id);
  }
  await forgetAsked(deps.store, id, file?.question.version);
  await unpoint(deps.store, pointer);
}

async function close(deps: ReflectionDeps, file: QuestionFile, now: Date): Promise<void> {
  const { store } = deps;
  const { id, question } = file;
  await takeNoMore(store, id);
  const answers = await answersTo(deps, id);
  const { units, people } = await readFrozen(store, id, question.version);
  // Another program may have closed it since, and begun to delete what was read here: its results stand.
  const since = await readQuestion(store, id);
  if (since?.closed || since?.withdrawn) return;
  const asked = people.map((person) => ({
    ...person,
    answer: answers.get(answerTag(deps, id, person.id)),
    asks: person.id === question.by,
  }));
  const items = question.items.filter(({ kind }) => kind === "statement").map((item) => item.id);
  const results = computeResults({ units, asked, items, thresholds: question.thresholds });
  const parts = await writeResults(store, id, results);
  for (const [leader, named] of toLeaders(asked)) await writeNamed(deps, id, leader, named);
  await writeAuthors(deps, id, authorsOf(results, units, asked));
  const before = await comparedWith(store, file);
  await point(store, CLOSED_REFLECTIONS, `${question.closes}|${id}`);
  const partition = partitionOf(id);
  const history = await nextHistory(store, partition, file.last);
  const committed = await commitFact(store, {
    partition,
    history,
    nonce: "closed",
    event: eventRow.write({
      event: { kind: "closed", at: now.toISOString(), parts, ...(before === undefined ? {} : { before }) },
    }),
    changes: [],
    messages: [messageTo("*", REFLECTION_RESULTS, id, history)],
  });
  if (committed.kind === "conflict") throw new Error(`${partition}: another program was faster`);
}

function toLeaders(
  asked: readonly { readonly id: string; readonly answer: StoredAnswer | undefined }[],
): ReadonlyMap<string, readonly NamedAnswer[]> {
  const named = new Map<string, NamedAnswer[]>();
  for (const { id, answer } of asked) {
    if (answer?.sees !== "leader" || answer.leader === undefined) continue;
    const { values, comment, leader } = answer;
    const one = { by: id, values, ...(comment === undefined ? {} : { comment }) };
    named.set(leader, [...(named.get(leader) ?? []), one]);
  }
  return named;
}

/** Nobody reads any of it: neither who asked, nor whoever wrote it. What a program that closed it meanwhile wrote goes too. */
async function forgetWithdrawn({ store }: ReflectionDeps, { id, question }: QuestionFile): Promise<void> {
  await takeNoMore(store, id);
  await dropUnread(store, id);
  await forgetNamed(store, id);
  await dropResults(store, id);
  const closed = await findPointer(store, CLOSED_REFLECTIONS, `${question.closes}|${id}`);
  if (closed) await unpoint(store, closed);
}

/** What came without a name is in the results, or in nothing. */
async function forgetNameless(deps: ReflectionDeps, id: string): Promise<void> {
  const answers = await answersTo(deps, id);
  const tags = [...answers].filter(([, { sees }]) => sees === "unit").map(([tag]) => tag);
  await dropAnswers(deps.store, id, tags);
}
