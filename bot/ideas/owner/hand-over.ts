/**
 * When a leader changes, a deputy changes or a unit is closed, its open ideas go to whoever has the role now, with
 * their clocks, and the new one gets one list. A job: it may be cut off anywhere and run again. The order is: note
 * which posts change and which ideas that concerns; hand over each idea (once for each version of the organisation);
 * order the lists; note that it is done.
 */
import { createHash } from "node:crypto";
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import { enqueue } from "../../delivery/outbox.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { MAX_CHANGES } from "../../storage/limits.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { act } from "../act.ts";
import type { IdeasDeps } from "../deps.ts";
import { leadersOfMany, successorsOfMany } from "./find-receiver.ts";
import type { Idea, Owner } from "../idea.ts";
import { ideaPartition, loadIdea, unitIdeas } from "../idea-store.ts";
import {
  handedOverUpTo,
  type KnownSeats,
  knownSeats,
  noteHandedOver,
  type UnitSeats,
  writeSeats,
} from "./seat-store.ts";
import { holderIn, isSameSeats, type Seats, seatsOf } from "./succession.ts";

export const HAND_OVER = "hand-over";

export function createHandOver(deps: IdeasDeps) {
  return { name: "ideas.hand-over", run: (now: Date) => handOver(deps, now) };
}

async function handOver(deps: IdeasDeps, now: Date): Promise<void> {
  const organisation = await deps.people.organisation();
  const done = await handedOverUpTo(deps.store);
  if (organisation.version === "" || done === organisation.version) return;
  if (done === undefined) await noteFirst(deps, organisation);
  // Until nothing differs: somebody else may have been at it, for an older organisation.
  while (await begin(deps, organisation)) await finishBegun(deps, organisation, now);
  await noteHandedOver(deps.store, organisation.version);
}

/** The first look ever compares with the organisation before the last import, when there was one. */
async function noteFirst(deps: IdeasDeps, organisation: Organisation): Promise<void> {
  const before = (await deps.people.before()) ?? organisation;
  const known = await knownSeats(deps.store);
  const fresh = [...before.units.values()].filter(({ id }) => !known.has(id));
  await writeSeats(
    deps.store,
    fresh.map((unit) => ({ unit: unit.id, seats: seatsOf(before, unit), etag: undefined })),
  );
}

/** Notes every change of posts, with the ideas that it concerns. False: nothing differs. */
async function begin(deps: IdeasDeps, organisation: Organisation): Promise<boolean> {
  const known = await knownSeats(deps.store);
  const noted: KnownSeats[] = [];
  for (const unit of organisation.units.values()) {
    const now = seatsOf(organisation, unit);
    const before = known.get(unit.id);
    const last = before?.seats.next ?? before?.seats;
    if (!before || !last) noted.push({ unit: unit.id, seats: now, etag: undefined });
    else if (!isSameSeats(last, now)) noted.push(await change(deps, organisation, before, now));
  }
  await writeSeats(deps.store, noted);
  return noted.length > 0 || [...known.values()].some(isBegun);
}

async function change(
  deps: IdeasDeps,
  organisation: Organisation,
  before: KnownSeats,
  now: Seats,
): Promise<KnownSeats> {
  const owner: Owner = { role: "leader", unit: before.unit };
  const successors = successorsOfMany(deps);
  const { seats } = before;
  // What was begun for an organisation that is no longer in force stays on the list, under the version it has.
  const { version = organisation.version, ideas: begun = [] } = seats.next ?? {};
  const ideas = new Set(begun);
  for (const key of await pointersIn(deps.store, unitIdeas(owner))) {
    const file = await loadIdea(deps.store, Number(key));
    if (file && (await changesHands(organisation, successors, file.idea, before)))
      ideas.add(file.idea.number);
  }
  // Nothing to hand over: then there is nothing to finish either.
  if (ideas.size === 0) return { ...before, seats: now };
  return { ...before, seats: { ...seats, next: { ...now, version, ideas: [...ideas] } } };
}

/** Somebody else than before has to answer for it. */
async function changesHands(
  organisation: Organisation,
  successors: Handing["successors"],
  idea: Idea,
  { unit, seats }: KnownSeats,
): Promise<boolean> {
  // A pointer is a hint: it may have moved.
  if (idea.owner.role === "administrator" || idea.owner.unit !== unit) return false;
  const { owner: next } = await successors(idea);
  const there = next.role === "administrator" ? undefined : organisation.units.get(next.unit);
  if (there?.id !== unit) return true;
  return holderIn(seatsOf(organisation, there), next) !== holderIn(seats, idea.owner);
}

function isBegun({ seats }: KnownSeats): boolean {
  return seats.next !== undefined;
}

async function finishBegun(deps: IdeasDeps, organisation: Organisation, now: Date): Promise<void> {
  const begun = [...(await knownSeats(deps.store)).values()].filter(isBegun);
  for (let at = 0; at < begun.length; at += MAX_CHANGES)
    await finish(deps, organisation, begun.slice(at, at + MAX_CHANGES), now);
}

/** As many units as one transaction can note as done: cut off before that, all of them are gone through again. */
async function finish(
  deps: IdeasDeps,
  organisation: Organisation,
  begun: readonly KnownSeats[],
  now: Date,
): Promise<void> {
  const handing = { deps, organisation, successors: successorsOfMany(deps), leaders: leadersOfMany(deps) };
  const all = begun.flatMap((post) => (post.seats.next?.ideas ?? []).map((number) => ({ number, post })));
  const handed = await Promise.allSettled(all.map(({ number, post }) => handOne(handing, number, post)));
  const version = begun[0]?.seats.next?.version ?? "";
  const lists = Map.groupBy(
    handed.flatMap((one) => (one.status === "fulfilled" ? one.value : [])),
    ({ person }) => person,
  );
  const messages = [...lists].map(([person, ideas]) =>
    listMessage(
      person,
      ideas.map(({ number }) => number),
      version,
    ),
  );
  await enqueue(deps.store, messages, now);
  const causes = handed.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  // One idea that cannot be handed over does not hold up the others; it is tried again at the next look.
  if (causes.length > 0)
    throw new AggregateError(causes, `${causes.length} of ${all.length} ideas to hand over`);
  await writeSeats(
    deps.store,
    begun.map((one) => ({ ...one, seats: settled(one.seats) })),
  );
}

interface Handing {
  readonly deps: IdeasDeps;
  readonly organisation: Organisation;
  readonly successors: ReturnType<typeof successorsOfMany>;
  readonly leaders: ReturnType<typeof leadersOfMany>;
}

interface Handed {
  readonly person: string;
  readonly number: number;
}

/** @returns whoever has it now. The nonce makes it happen once, however often it is tried. */
async function handOne(
  { deps, organisation, successors, leaders }: Handing,
  number: number,
  post: KnownSeats,
): Promise<readonly Handed[]> {
  const file = await loadIdea(deps.store, number);
  if (!file) return [];
  const nonce = `${HAND_OVER}|${shortOf(post.seats.next?.version ?? "")}`;
  const isDone = (await historyOfNonce(deps.store, ideaPartition(number), nonce)) !== undefined;
  // The posts may be as they were again before anybody came to this idea.
  if (!isDone && !(await changesHands(organisation, successors, file.idea, post))) return [];
  const { reason } = await successors(file.idea);
  const action = { kind: "handOver", fields: { unit: post.unit, reason } } as const;
  const acted = await act(deps, { number, by: undefined, action, nonce });
  // It came to an end before we did.
  if (acted.kind === "not-now") return [];
  if (acted.kind !== "done") throw new Error(`idea ${number} was not handed over: ${acted.kind}`);
  return (await leaders(acted.file.idea)).map((person) => ({ person, number }));
}

/** A message's key is also the nonce of its buttons, which must not be long. */
function shortOf(version: string): string {
  return createHash("sha256").update(version).digest("hex").slice(0, 16);
}

function listMessage(person: string, ideas: readonly number[], version: string): Outgoing {
  return {
    key: `${HAND_OVER}|${shortOf(version)}|${ideas[0] ?? 0}|${person}`,
    to: person,
    card: HAND_OVER,
    subject: ideas.join(","),
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

function settled({ next, ...before }: UnitSeats): UnitSeats {
  if (!next) return before;
  const { version: _version, ideas: _ideas, ...seats } = next;
  return seats;
}
