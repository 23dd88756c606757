/** A leader's line is written, changed or taken away; once the edition is out, corrected on the cards that have it. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import { createTurns } from "../../storage/in-turn.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { editionId, isOut } from "../edition.ts";
import { commitEdition, EDITIONS, everyonesEdition, readHead } from "../edition-store.ts";
import type { UnitLine } from "./unit-line.ts";
import { updateOfLine } from "./line-updates.ts";
import { lineChange, unitLinesOf } from "./unit-line-store.ts";
import { AMONG_MANY, untilWritten } from "../../storage/until-written.ts";

interface WantedLine {
  readonly unit: string;
  readonly text: string;
  /** The version that the form was filled from; 0: there was none. */
  readonly seen: number;
}

interface SaveRequest {
  readonly week: string;
  readonly wanted: readonly WantedLine[];
  /** Entra object id. */
  readonly by: string;
  readonly nonce: string;
}

export type SavedLines =
  /** Also for the second press of the same button. */
  | { readonly kind: "saved"; readonly out: boolean }
  /** The edition is out, so no line comes into it any more. */
  | { readonly kind: "late" }
  /** Somebody else has written one of them since. */
  | { readonly kind: "newer"; readonly lines: readonly UnitLine[] };

interface Deps {
  readonly store: TableStore;
  readonly clock: Clock;
}

export async function saveUnitLines(deps: Deps, request: SaveRequest): Promise<SavedLines> {
  const attempt = () => tryToSave(deps, request);
  // All leaders may write on the same morning, and every line is a fact of the editions.
  return inTurn(deps.store, EDITIONS, () => untilWritten(`lines of ${request.week}`, attempt, AMONG_MANY));
}

const inTurn = createTurns();

async function tryToSave(
  { store, clock }: Deps,
  { week, wanted, by, nonce }: SaveRequest,
): Promise<SavedLines | "conflict"> {
  const head = await readHead(store);
  const edition = await everyonesEdition(store, week);
  const out = edition !== undefined && isOut(edition);
  if ((await historyOfNonce(store, EDITIONS, nonce)) !== undefined) return { kind: "saved", out };
  const lines = await unitLinesOf(store, week);
  const changed = wanted.filter(({ unit, text }) => text !== (lines.get(unit)?.text ?? ""));
  if (changed.length === 0) return { kind: "saved", out };
  const newer = changed.flatMap(({ unit }) => lines.get(unit) ?? []).filter((line) => !isSeen(line, wanted));
  if (newer.length > 0) return { kind: "newer", lines: newer };
  if (out && (edition.state === "withdrawn" || changed.some(({ unit }) => !lines.get(unit)?.text)))
    return { kind: "late" };
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const at = clock().toISOString();
  const written = changed.map(({ unit, text }): UnitLine => {
    return { week, unit, text, by, at, version: (lines.get(unit)?.version ?? 0) + 1 };
  });
  const id = edition?.id ?? editionId(week);
  const committed = await commitEdition(store, {
    head,
    headAfter: head.value,
    edition: out ? { ...edition, linesVersion: number } : undefined,
    event: {
      number,
      edition: id,
      kind: "unit-line",
      at,
      by,
      unitLines: changed.map(({ unit, text }) => ({ unit, text })),
    },
    nonce,
    messages: out ? changed.map(({ unit }) => updateOfLine(id, unit, number)) : [],
    also: written.map(lineChange),
  });
  return committed.kind === "conflict" ? "conflict" : { kind: "saved", out };
}

function isSeen(line: UnitLine, wanted: readonly WantedLine[]): boolean {
  return wanted.some(({ unit, seen }) => unit === line.unit && seen === line.version);
}
