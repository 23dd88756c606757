/**
 * Whether people knew a goal, until they are counted:
 *
 *   goal-said|NR|WHERE   tap|TAG   yes or no, and the unit, encrypted
 *
 * TAG is another HMAC than that of what the same person wrote about the goal (answer-store.ts), where a name can stand. In a
 * unit of one person the unit tells whose it is. So without the sealing key a row says neither that nor what was answered, and
 * all of them are equally long.
 */
import { z } from "zod/v4";
import { filledUp } from "../../privacy/filled-up.ts";
import { sealedSchema } from "../../privacy/sealing.ts";
import { deleteRows } from "../../storage/delete-rows.ts";
import { rowFormat } from "../../storage/row.ts";
import { prefixed, type Row, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { type SaidDeps, saidPartition, takeAway } from "./answer-store.ts";
import { type Question, questionKey } from "./question.ts";

const tapSchema = z.object({ knew: z.boolean(), unit: z.string() });
export type Tap = z.infer<typeof tapSchema>;
/** `open`: from a program that did not seal them. */
const storedSchema = z.object({ sealed: sealedSchema.optional(), open: tapSchema.optional() });
const tapRow = rowFormat("goal-tap", storedSchema, [({ knew, unit }) => ({ open: { knew, unit } })]);

const TAP = "tap|";
/** Bytes; the id of a unit is much shorter. */
const SIZE = 256;

export async function readTap(deps: SaidDeps, question: Question, person: string): Promise<Tap | undefined> {
  const partition = saidPartition(question);
  for (const row of keysOf(deps, question, person)) {
    const found = await deps.store.get(partition, row);
    if (found) return tapIn(deps, found);
  }
  return undefined;
}

/** @param tap undefined takes it back. */
export async function writeTap(
  deps: SaidDeps,
  question: Question,
  person: string,
  tap: Tap | undefined,
): Promise<void> {
  const partition = saidPartition(question);
  const [row, earlier] = keysOf(deps, question, person);
  await takeAway(deps, question, earlier);
  if (tap === undefined) return takeAway(deps, question, row);
  const sealed = deps.sealing.seal(filledUp(JSON.stringify(tap), SIZE), `${partition}/${row}`);
  await deps.store.transact(partition, [{ kind: "upsert", row, data: tapRow.write({ sealed }) }]);
}

export async function tapsOn(deps: SaidDeps, question: Question): Promise<readonly Tap[]> {
  const taps: Tap[] = [];
  for await (const row of rowsOf(deps.store, saidPartition(question), prefixed(TAP)))
    taps.push(tapIn(deps, row));
  return taps;
}

/** Once they are counted nobody needs to know which unit each was from. */
export async function deleteTaps(store: TableStore, question: Question): Promise<void> {
  const partition = saidPartition(question);
  const rows: string[] = [];
  for await (const { row } of rowsOf(store, partition, prefixed(TAP))) rows.push(row);
  await deleteRows(store, partition, rows);
}

/** The second: where a program that did not seal them wrote it, beside what the person wrote under the own name. */
function keysOf({ sealing }: SaidDeps, question: Question, person: string): readonly [string, string] {
  const key = (purpose: string) => TAP + sealing.tag(purpose, person, questionKey(question));
  return [key("goal-tap"), key("goal-said")];
}

function tapIn({ sealing }: SaidDeps, row: Row): Tap {
  const { sealed, open } = tapRow.read(row);
  if (sealed === undefined) return tapSchema.parse(open);
  return tapSchema.parse(JSON.parse(sealing.open(sealed, `${row.partition}/${row.row}`)));
}
