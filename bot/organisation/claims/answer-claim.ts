/** A systemansvarlig answers a newcomer's claim: confirms the unit or another one, says no, or takes a confirmation back. */
import type { PersonId } from "../../chat.ts";
import { historyOfNonce } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { type Pointer, unpoint } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { untilWritten } from "../../storage/until-written.ts";
import { textsIn } from "../../texts/texts.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import {
  answeredPointers,
  type AnswerKind,
  type Claim,
  type ClaimAnswer,
  claimPartition,
  commitAnswer,
  personOf,
  readAnswer,
  readClaim,
  stopWaiting,
} from "./claim-store.ts";
import { addConfirmed, removeConfirmed } from "./confirmed-people.ts";

/** Name of the renderer of what the newcomer is told. */
export const CLAIM_ANSWERED = "claim-answered";

export interface AnswerDeps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

export interface Answering {
  readonly person: PersonId;
  readonly kind: AnswerKind;
  /** The unit that was claimed when the one who answers looked; another answer than that was not meant. */
  readonly claimed: string;
  /** What they belong to when it is confirmed. */
  readonly unit: string;
  readonly sentence: string;
  readonly by: PersonId;
  readonly at: Date;
  readonly nonce: string;
}

export type Answered =
  | { readonly kind: "done"; readonly claim: Claim; readonly answer: ClaimAnswer }
  /** Somebody else was first. */
  | { readonly kind: "answered"; readonly claim: Claim; readonly by: PersonId }
  /** Another unit was claimed meanwhile, or the unit is not in use any more: look again. */
  | { readonly kind: "changed" }
  /** In the files by now, or never claimed. */
  | { readonly kind: "nothing" };

export async function answerClaim(deps: AnswerDeps, answering: Answering): Promise<Answered> {
  return untilWritten(`the claim of ${answering.person}`, () => tryToAnswer(deps, answering));
}

async function tryToAnswer(deps: AnswerDeps, answering: Answering): Promise<Answered | "conflict"> {
  const { person, nonce } = answering;
  const before = await historyOfNonce(deps.store, claimPartition(person), nonce);
  if (before !== undefined) return repeated(deps, person, before);
  const stored = await readClaim(deps.store, person);
  if (!stored) return { kind: "nothing" };
  const organisation = await deps.people.organisation();
  const refused = refusalOf(answering, stored.claim, organisation);
  if (refused) return refused;
  const answer = answerOf(answering);
  const message = (history: number) => messageTo(person, history);
  const committed = await commitAnswer(deps.store, person, { stored, answer, nonce, message });
  if (committed.kind === "conflict") return "conflict";
  if (committed.kind === "repeated") return repeated(deps, person, committed.history);
  await settle(deps, person);
  return { kind: "done", claim: stored.claim, answer };
}

function refusalOf(
  { kind, person, claimed, unit }: Answering,
  claim: Claim,
  { people, units }: Organisation,
): Exclude<Answered, { kind: "done" }> | undefined {
  if (kind === "removed") {
    return people.get(person)?.confirmed === undefined ? { kind: "nothing" } : undefined;
  }
  if (claim.answer) return { kind: "answered", claim, by: claim.answer.by };
  if (people.has(person)) return { kind: "nothing" };
  const usable = kind === "refused" || units.get(unit)?.status === "active";
  return claim.unit === claimed && usable ? undefined : { kind: "changed" };
}

async function repeated(deps: AnswerDeps, person: PersonId, history: number): Promise<Answered> {
  await settle(deps, person);
  const answer = await readAnswer(deps.store, person, history);
  const stored = await readClaim(deps.store, person);
  return answer && stored ? { kind: "done", claim: stored.claim, answer } : { kind: "nothing" };
}

function answerOf({ kind, unit, by, at, sentence }: Answering): ClaimAnswer {
  return { kind, unit, by, at: at.toISOString(), ...(sentence === "" ? {} : { sentence }) };
}

function messageTo(person: PersonId, history: number): Outgoing {
  return {
    key: `${CLAIM_ANSWERED}|${person}|${history}`,
    to: person,
    card: CLAIM_ANSWERED,
    subject: person,
    history,
    priority: "own",
    act: { kind: "send" },
    window: false,
  };
}

/** A job: whatever was answered is brought into the organisation, also when the one who answered was cut off. */
export function createSettleClaims(deps: AnswerDeps) {
  return {
    name: "organisation.settle-claims",
    async run(): Promise<void> {
      const faults: unknown[] = [];
      const pointers = await answeredPointers(deps.store);
      // One that cannot be brought in does not hold the others up; it is tried again at the next look.
      for (const pointer of pointers)
        await settleAt(deps, pointer).catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0)
        throw new AggregateError(faults, `${faults.length} of ${pointers.length} answered claims`);
    },
  };
}

async function settleAt(deps: AnswerDeps, pointer: Pointer): Promise<void> {
  await bringIn(deps, personOf(pointer));
  await unpoint(deps.store, pointer);
}

/**
 * Nothing is left to bring in without a pointer: the files may have had the person since, and not have them any more, and
 * an old card that is pressed again must not bring back somebody who has left.
 */
async function settle(deps: AnswerDeps, person: PersonId): Promise<void> {
  const pointers = (await answeredPointers(deps.store)).filter((pointer) => personOf(pointer) === person);
  if (pointers.length > 0) await bringIn(deps, person);
  for (const pointer of pointers) await unpoint(deps.store, pointer);
}

async function bringIn(deps: AnswerDeps, person: PersonId): Promise<void> {
  const claim = (await readClaim(deps.store, person))?.claim;
  const kind = claim?.answer?.kind;
  if (claim && kind === "confirmed") await addConfirmed(deps.store, personFrom(person, claim));
  if (kind === "removed") await removeConfirmed(deps.store, person);
  if (kind !== undefined) await stopWaiting(deps.store, person);
}

function personFrom(id: PersonId, { name, unit, answer }: Claim): Person {
  return {
    id,
    name: name ?? textsIn("nb").organisation.unknownName,
    email: "",
    units: [unit],
    roles: ["employee"],
    profession: "",
    language: "nb",
    ...(answer ? { confirmed: { by: answer.by, at: answer.at } } : {}),
  };
}
