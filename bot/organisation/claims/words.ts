/** Claims and what became of them as lines of a card. */
import type { ClaimRow } from "../../../adaptive-cards/organisation/claims.ts";
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import type { Answered } from "./answer-claim.ts";
import type { WaitingClaim } from "./waiting-claims.ts";

export function claimRow({ person, claim }: WaitingClaim, reader: Reader, now: Date): ClaimRow {
  const words = reader.texts.claims;
  const usable = reader.organisation.units.get(claim.unit)?.status === "active";
  const unit = inSentence(claim.unit, reader);
  const lines = [
    usable ? words.claimed(unit) : words.closed(unit),
    words.since(whenWords(claim.at, reader, now)),
  ];
  return { person, unit: claim.unit, name: nameIn(person, claim.name, reader), lines, usable };
}

/** Somebody's name in the organisation, else the one that Teams gave. */
export function nameIn(person: string, name: string | undefined, { organisation, texts }: Reader): string {
  const known = organisation.people.get(person)?.name ?? name;
  return (
    known ?? (organisation.appointed.has(person) ? texts.organisation.appointedName : texts.claims.unnamed)
  );
}

export function unitIn(unit: string, { organisation }: Reader): string {
  return organisation.units.get(unit)?.name ?? unit;
}

export function whenWords(at: string | undefined, { texts }: Reader, now: Date): string {
  return at === undefined ? "" : longDateTime(new Date(at), texts.common.language, localDate(now));
}

export function answeredBy({ claim, answer }: Extract<Answered, { kind: "done" }>, reader: Reader): string {
  const words = reader.texts.claims;
  return words.done[answer.kind](claim.name ?? words.unnamed, inSentence(answer.unit, reader));
}

export function problemOf(answered: Answered, reader: Reader): string | undefined {
  const { problems, unnamed } = reader.texts.claims;
  if (answered.kind === "done") return undefined;
  if (answered.kind !== "answered") return problems[answered.kind];
  return problems.answered(answered.claim.name ?? unnamed, nameIn(answered.by, undefined, reader));
}
