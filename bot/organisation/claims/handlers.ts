/** Newcomers as a systemansvarlig sees them: who waits, Bekreft, another unit, no, and taking a confirmation back. */
import { placeIn } from "../place-in-list.ts";
import {
  CLAIMS_SHOWN,
  claimAnswerFields,
  claimsCard,
  confirmedCard,
  otherUnitCard,
  refuseCard,
  removeCard,
} from "../../../adaptive-cards/organisation/claims.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Turn } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import type { Handler } from "../../handler.ts";
import { inSentence } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { unitTree } from "../unit-choices.ts";
import { answerClaim, type Answered, type AnswerDeps, type Answering } from "./answer-claim.ts";
import { readClaim } from "./claim-store.ts";
import { confirmedOnly, waitingClaims } from "./waiting-claims.ts";
import { answeredBy, claimRow, nameIn, problemOf, unitIn, whenWords } from "./words.ts";

export interface ClaimAnswerDeps extends AnswerDeps {
  readonly clock: Clock;
  readonly newId: NewId;
}

export function createClaimAnswerHandlers(deps: ClaimAnswerDeps) {
  return {
    claims: (({ press }, reader) => list(deps, reader, { from: placeIn(press?.subject) })) satisfies Handler,
    confirmClaim: ((turn, reader) => {
      const { person, claimed } = subjectOf(turn);
      return answer(deps, turn, reader, { person, claimed, unit: claimed, kind: "confirmed" });
    }) satisfies Handler,
    otherUnitForm: ((turn, reader) => otherUnit(deps, turn, reader, undefined)) satisfies Handler,
    otherUnit: (async (turn, reader) => {
      const { person, claimed, within } = subjectOf(turn);
      const unit = turn.press?.fields[claimAnswerFields.unit] ?? "";
      const tree = unitTree(reader.organisation);
      if (!tree.isActive(unit))
        return otherUnit(deps, turn, reader, within, reader.texts.claims.problems.chooseUnit);
      if (tree.asksOn(unit, within)) return otherUnit(deps, turn, reader, unit);
      return answer(deps, turn, reader, { person, claimed, unit, kind: "confirmed" });
    }) satisfies Handler,
    refuseForm: ((turn, reader) => refusal(deps, turn, reader, [])) satisfies Handler,
    refuse: (async (turn, reader) => {
      const { person, claimed } = subjectOf(turn);
      const { texts } = reader;
      const sentence = turn.press?.fields[claimAnswerFields.reason] ?? "";
      if (sentence === "") return refusal(deps, turn, reader, [texts.common.required]);
      if (guardFields({ sentence }).kind === "refused")
        return refusal(deps, turn, reader, [texts.common.nationalId]);
      return answer(deps, turn, reader, { person, claimed, unit: claimed, kind: "refused", sentence });
    }) satisfies Handler,
    ...confirmedHandlers(deps),
  };
}

function confirmedHandlers(deps: ClaimAnswerDeps) {
  return {
    confirmed: (async ({ press }, reader) =>
      confirmedList(deps, reader, placeIn(press?.subject))) satisfies Handler,
    removeForm: (async ({ press }, reader) => {
      const person = press?.subject ?? "";
      if (!reader.organisation.people.get(person)?.confirmed) return confirmedList(deps, reader, 0);
      return removeCard(
        { person, name: nameIn(person, undefined, reader), nonce: deps.newId() },
        reader.texts,
      );
    }) satisfies Handler,
    removeConfirmed: (async (turn, reader) => {
      const { person } = subjectOf(turn);
      const name = nameIn(person, undefined, reader);
      const [unit = ""] = reader.organisation.people.get(person)?.units ?? [];
      const answered = await answerClaim(
        deps,
        answering(deps, turn, reader, { person, claimed: unit, unit, kind: "removed" }),
      );
      // The snapshot that this turn began with still has them.
      const organisation = await deps.people.organisation();
      const { done } = reader.texts.claims;
      return confirmedList(
        deps,
        { ...reader, organisation },
        0,
        answered.kind === "done" ? done.removed(answered.claim.name ?? name) : undefined,
      );
    }) satisfies Handler,
  };
}

type Chosen = Pick<Answering, "person" | "kind" | "claimed" | "unit"> & { readonly sentence?: string };

function answering(deps: ClaimAnswerDeps, turn: Turn, reader: Reader, chosen: Chosen): Answering {
  const nonce = turn.press?.nonce ?? deps.newId();
  return { sentence: "", ...chosen, by: reader.id, at: deps.clock(), nonce };
}

async function answer(deps: ClaimAnswerDeps, turn: Turn, before: Reader, chosen: Chosen): Promise<Card> {
  const answered = await answerClaim(deps, answering(deps, turn, before, chosen));
  const reader = { ...before, organisation: await deps.people.organisation() };
  return list(deps, reader, { from: 0, answered });
}

interface Shown {
  readonly from: number;
  readonly answered?: Answered;
}

async function list(deps: ClaimAnswerDeps, reader: Reader, { from, answered }: Shown): Promise<Card> {
  const { organisation, texts } = reader;
  const page = await waitingClaims(deps.store, organisation, { from, most: CLAIMS_SHOWN });
  return claimsCard(
    {
      rows: page.rows.map((waiting) => claimRow(waiting, reader, deps.clock())),
      next: page.next < page.total ? page.next : undefined,
      confirmed: confirmedOnly(organisation).length,
      done: answered?.kind === "done" ? answeredBy(answered, reader) : undefined,
      problem: answered && problemOf(answered, reader),
      nonce: deps.newId(),
    },
    texts,
  );
}

async function otherUnit(
  deps: ClaimAnswerDeps,
  turn: Turn,
  reader: Reader,
  within: string | undefined,
  problem?: string,
): Promise<Card> {
  const { person, claimed } = subjectOf(turn);
  const claim = (await readClaim(deps.store, person))?.claim;
  if (!claim) return list(deps, reader, { from: 0, answered: { kind: "nothing" } });
  return otherUnitCard(
    {
      person,
      unit: claimed,
      name: nameIn(person, claim.name, reader),
      choices: unitTree(reader.organisation).choices(within),
      within: within === undefined ? undefined : reader.organisation.units.get(within),
      problem,
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

async function refusal(
  deps: ClaimAnswerDeps,
  turn: Turn,
  reader: Reader,
  problems: readonly string[],
): Promise<Card> {
  const { person, claimed } = subjectOf(turn);
  const claim = (await readClaim(deps.store, person))?.claim;
  if (!claim) return list(deps, reader, { from: 0, answered: { kind: "nothing" } });
  const reason = turn.press?.fields[claimAnswerFields.reason] ?? "";
  const guarded = guardFields({ reason });
  return refuseCard(
    {
      person,
      unit: claimed,
      name: nameIn(person, claim.name, reader),
      unitName: inSentence(claimed, reader),
      reason: guarded.kind === "refused" ? (guarded.fields["reason"] ?? "") : reason,
      problems,
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

async function confirmedList(
  deps: ClaimAnswerDeps,
  reader: Reader,
  start: number,
  done?: string,
): Promise<Card> {
  const all = confirmedOnly(reader.organisation);
  const from = start < all.length ? start : 0;
  const next = from + CLAIMS_SHOWN;
  const words = reader.texts.claims.confirmed;
  const rows = all.slice(from, next).map(({ id, name, units, confirmed }) => ({
    person: id,
    name,
    lines: [
      units.map((unit) => unitIn(unit, reader)).join(", "),
      words.by(
        nameIn(confirmed?.by ?? "", undefined, reader),
        whenWords(confirmed?.at, reader, deps.clock()),
      ),
    ],
  }));
  const view = { rows, next: next < all.length ? next : undefined, done, nonce: deps.newId() };
  return confirmedCard(view, reader.texts);
}

/** "P|UNIT|WITHIN"; whatever somebody sends. */
function subjectOf({ press }: Turn) {
  const [person = "", claimed = "", within = ""] = (press?.subject ?? "").split("|");
  const isPerson = /^[\w-]{1,64}$/.test(person);
  return { person: isPerson ? person : "nobody", claimed, within: within === "" ? undefined : within };
}
