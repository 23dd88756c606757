/** Who may say something about a comment, and saying it: a leader to whoever wrote it, who stays a pseudonym, and back. */
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { keepPseudonym, pseudonymOf } from "../../privacy/pseudonyms.ts";
import type { Reader } from "../../reader.ts";
import { point } from "../../storage/pointers.ts";
import { untilWritten } from "../../storage/until-written.ts";
import type { ReflectionDeps } from "../deps.ts";
import { leaderOfGroup } from "./own-leader.ts";
import { readQuestion } from "../question-store.ts";
import { readResults } from "../results/result-store.ts";
import {
  about,
  authorOf,
  type Comment,
  commentKey,
  readThread,
  type Said,
  threadPartition,
  threadRow,
  THREADS,
} from "./thread-store.ts";

/** Name of the renderer. */
export const REFLECTION_THREAD = "reflection-thread";

export interface Thread {
  readonly of: Comment;
  /** What was written, as it is shown. */
  readonly text: string;
  readonly as: "leader" | "author";
  /** Whoever leads the group now; the other side of the author. */
  readonly leader: string;
  /** What the reader may read. */
  readonly said: readonly Said[];
  /** More was said with a leader of before, which the one of now does not read. */
  readonly unread: boolean;
  /** The leader whom the author has written with last. */
  readonly lastLeader: string | undefined;
  readonly last: number;
}

/** Undefined: there is no such comment, or it is not for this reader. */
export async function threadFor(
  deps: ReflectionDeps,
  reader: Reader,
  of: Comment,
): Promise<Thread | undefined> {
  const file = await readQuestion(deps.store, of.id);
  const results = file && (await readResults(deps.store, file));
  const group = results?.groups[of.group];
  const text = group?.comments[of.comment];
  const leader = group && leaderOfGroup(reader.organisation, of.id, group);
  if (text === undefined || leader === undefined) return undefined;
  const { said: all, last } = await readThread(deps.store, of);
  const said = all.filter(({ opens }) => opens !== true);
  const read = readBy(leader, all);
  const thread = { of, text, leader, unread: read.length < said.length, lastLeader: lastLeaderIn(all), last };
  const own = pseudonymOf(deps.sealing, reader.id, about(of));
  const isAuthor = said.some(({ by, to }) => by === own || to === own);
  if (isAuthor) return { ...thread, as: "author", said };
  return leader === reader.id ? { ...thread, as: "leader", said: read } : undefined;
}

/** What was said to and by this leader; all of it, once the author has opened it to that leader. */
function readBy(leader: string, all: readonly Said[]): readonly Said[] {
  const opened = all.some(({ opens, to }) => opens === true && to === leader);
  return all.filter(({ opens, by, to }) => opens !== true && (opened || by === leader || to === leader));
}

function lastLeaderIn(all: readonly Said[]): string | undefined {
  const last = all.at(-1);
  return last && (last.from === "leader" ? last.by : last.to);
}

/** What is sent in: words, or that everything said before may be read by the leader of now. */
export type Sent = { readonly text: string } | { readonly opens: true };

/** "gone": nobody can be reached any more. */
export async function say(
  deps: ReflectionDeps,
  reader: Reader,
  { of, as, leader, last }: Thread,
  { nonce, ...sent }: Sent & { readonly nonce: string },
): Promise<"said" | "gone"> {
  const { store, sealing, clock } = deps;
  const author = as === "author" ? reader.id : await authorOf(deps, of);
  if (author === undefined) return "gone";
  const pseudonym =
    as === "author" ? pseudonymOf(sealing, author, about(of)) : await keepPseudonym(deps, author, about(of));
  const [by, to] = as === "leader" ? [reader.id, pseudonym] : [pseudonym, leader];
  const partition = threadPartition(of);
  await point(store, THREADS, commentKey(of));
  const said: Said = { from: as, by, to, at: clock().toISOString(), text: "", ...sent };
  let from = last;
  return untilWritten(partition, async () => {
    const history = await nextHistory(store, partition, from);
    from = history;
    const committed = await commitFact(store, {
      partition,
      history,
      nonce,
      event: threadRow.write({ said }),
      changes: [],
      messages: [messageTo(to, of, history)],
    });
    return committed.kind === "conflict" ? "conflict" : "said";
  });
}

function messageTo(to: string, of: Comment, history: number): Outgoing {
  return {
    key: `${REFLECTION_THREAD}|${commentKey(of)}|${history}`,
    to,
    card: REFLECTION_THREAD,
    subject: commentKey(of),
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
