/** Personal rows of every sort that retention goes through, put in as the capabilities write them, and the walk itself. */
import { commitFact, nextHistory, OUTBOX } from "../../bot/delivery/commit-fact.ts";
import { aboutIdea } from "../../bot/ideas/author.ts";
import type { IdeaState } from "../../bot/ideas/idea.ts";
import {
  backedIdeas,
  eventRow,
  ideaPartition,
  ideaRow,
  numberKey,
  ownIdeas,
  supportKey,
  supportRow,
} from "../../bot/ideas/idea-store.ts";
import { commitAnswer, readClaim, saveClaim } from "../../bot/organisation/claims/claim-store.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { keepPseudonym } from "../../bot/privacy/pseudonyms.ts";
import {
  about,
  type Comment,
  readThread,
  threadPartition,
  threadRow,
} from "../../bot/reflections/threads/thread-store.ts";
import { THREADS } from "../../bot/reflections/threads/thread-store.ts";
import { type Found, usualPeriods } from "../../bot/retention/periods.ts";
import { readWalk } from "../../bot/retention/walk-store.ts";
import { createRetention } from "../../bot/retention/walk.ts";
import { defaultSettings, type Retention } from "../../bot/settings.ts";
import { point } from "../../bot/storage/pointers.ts";
import { prefixed, rowsOf, type TableStore } from "../../bot/storage/table-store.ts";
import { aboutGoal, saidPartition, saidRow, writeAnswer } from "../../bot/strategy/asking/answer-store.ts";
import { RESULTS } from "../../bot/strategy/asking/close-questions.ts";
import { writeTap } from "../../bot/strategy/asking/tap-store.ts";
import { outgoing } from "./delivery-bench.ts";
import { sampleIdea } from "./sample-idea.ts";
import { testSealing } from "./sealing.ts";

const NOW = new Date("2028-06-01T02:00:00Z");
/** Older than every usual period, and younger. */
export const OLD = "2026-11-23T08:00:00.000Z";
export const YOUNG = "2028-01-10T08:00:00.000Z";

export const comment: Comment = { id: "2026-W48|all", group: 0, comment: 3 };
export const question = { nr: "1.2", where: "2026-W48|all|1" };

/** Looks until the walk of the day is at its end. */
export async function walk(store: TableStore, mode: Retention["mode"] = "delete"): Promise<Found> {
  const settings = { ...defaultSettings, retention: { ...usualPeriods, mode } };
  const people = createPeople(store, { appointed: [] });
  const job = createRetention({ store, sealing: testSealing, people, settings });
  for (let look = 0; look < 16; look++) await job.run(NOW);
  return (await readWalk(store))?.walk.last?.found ?? {};
}

/** Numbers that are only kept from being used are left out. */
export async function keysIn(store: TableStore, partition: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { row, data } of rowsOf(store, partition)) if (data["void"] !== true) keys.push(row);
  return keys;
}

/** "anne" wrote the comment. */
export async function putThread(store: TableStore, at: string, of = comment): Promise<void> {
  await point(store, THREADS, `${of.group}|${of.comment}|${of.id}`);
  const author = await keepPseudonym({ store, sealing: testSealing }, "anne", about(of));
  const partition = threadPartition(of);
  for (const from of ["leader", "author"] as const) {
    const [by, to] = from === "leader" ? ["leader", author] : [author, "leader"];
    const history = await nextHistory(store, partition, (await readThread(store, of)).last);
    const event = threadRow.write({ said: { from, by, to, at, text: "Takk." } });
    await commitFact(store, { partition, history, nonce: `${from}-${at}`, event, changes: [], messages: [] });
  }
}

/** Two answers and a tap; "berit" wrote without a name. @returns her pseudonym */
export async function putGoalAnswers(store: TableStore, at: string, of = question): Promise<string> {
  const deps = { store, sealing: testSealing };
  const by = await keepPseudonym(deps, "berit", aboutGoal(of));
  await writeAnswer(deps, of, "anne", { by: "anne", unit: "north", text: "Vi øver.", at });
  await writeAnswer(deps, of, "berit", { by, text: "Matter.", at });
  await writeTap(deps, of, "anne", { knew: true, unit: "north" });
  await point(store, RESULTS, `${of.nr}|${at}|${of.where}`);
  const event = { kind: "closed" as const, at, answers: 2, awareness: [], atLeast: 5 };
  const partition = saidPartition(of);
  await commitFact(store, {
    partition,
    history: 1,
    nonce: "closed",
    event: saidRow.write({ event }),
    changes: [],
    messages: [],
  });
  return by;
}

export async function putClaim(
  store: TableStore,
  person: string,
  { kind, at }: { readonly kind: "refused" | "confirmed"; readonly at: string },
): Promise<void> {
  await saveClaim(store, person, { unit: "hjemme-nord", at: new Date(at), name: "Vikar" });
  const stored = await readClaim(store, person);
  if (!stored) throw new Error("no claim");
  const answer = { kind, unit: "hjemme-nord", by: "boss", at, sentence: "Kjenner deg ikke." };
  const message = (history: number) => outgoing(`claim|${person}|${history}`, person, { history });
  await commitAnswer(store, person, { stored, answer, nonce: `${person}|${at}`, message });
  // The dispatcher has written it out.
  for await (const { row } of rowsOf(store, OUTBOX, prefixed("w|")))
    await store.transact(OUTBOX, [{ kind: "delete", row }]);
}

/** Backed by "cato". @param author "" for one of "berit" without a name */
export async function putIdea(
  store: TableStore,
  number: number,
  {
    state,
    at,
    author = "anne",
  }: { readonly state: IdeaState; readonly at: string; readonly author?: string },
): Promise<void> {
  const deps = { store, sealing: testSealing };
  const by = author === "" ? await keepPseudonym(deps, "berit", aboutIdea(number)) : author;
  if (author !== "") await point(store, ownIdeas(author), numberKey(number));
  await point(store, backedIdeas("cato"), numberKey(number));
  await store.transact("counter", [{ kind: "upsert", row: "idea", data: { v: 1, last: number } }]);
  const event = (history: number, kind: "submitted" | "withdrawn", when: string) =>
    eventRow.write({ event: { number: history, at: when, by, kind, fields: {} } });
  const idea = { ...sampleIdea, number, state, author: by, receivedAt: OLD, history: 2 };
  await store.transact(ideaPartition(number), [
    { kind: "insert", row: "idea", data: ideaRow.write(idea) },
    { kind: "insert", row: "h|000001", data: event(1, "submitted", OLD) },
    { kind: "insert", row: "h|000002", data: event(2, "withdrawn", at) },
    { kind: "insert", row: supportKey("cato"), data: supportRow.write({ at: OLD }) },
    { kind: "insert", row: "n|form", data: { v: 1, history: 1 } },
  ]);
}
