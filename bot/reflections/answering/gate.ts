/**
 * Whether a question still takes answers is decided by one row, not by clocks: those of two programs differ. It stands among
 * the answers and is written with each of them, in one transaction; closing shuts it before it reads them. So an answer is
 * there when they are counted, or is not taken, and whoever sent it is told so.
 *
 *   reflection-answers|ID   gate   written with every answer; shut for good when it is closed
 */
import { z } from "zod/v4";
import { createTurns } from "../../storage/in-turn.ts";
import { rowFormat } from "../../storage/row.ts";
import type { Change, Row, TableStore } from "../../storage/table-store.ts";
import { AMONG_MANY, untilWritten } from "../../storage/until-written.ts";

/** No tag is so short. */
export const GATE = "gate";

const gateRow = rowFormat("reflection-gate", z.object({ shut: z.boolean() }));

/**
 * "done": the change took effect, or there is nothing to delete; and closing finds it so.
 * @param change what makes it is asked after the gate was read: no other answer of this question was written since then;
 * undefined: nothing is written
 */
export async function throughGate(
  store: TableStore,
  partition: string,
  change: Change | (() => Promise<Change | undefined>),
): Promise<"done" | "closed"> {
  const attempt = async () => {
    const gate = await store.get(partition, GATE);
    if (isShut(gate)) return "closed";
    const made = typeof change === "function" ? await change() : change;
    if (made === undefined) return "done";
    const committed = await store.transact(partition, [made, gateChange(gate, false)]);
    if (committed.kind === "done") return "done";
    // Somebody else's answer came through at the same moment, or it was shut.
    if (committed.row === GATE) return "conflict";
    // There is nothing to delete; or it was counted, and deleted, since the gate was read.
    return isShut(await store.get(partition, GATE)) ? "closed" : "done";
  };
  // Hundreds may answer within a second of getting it: in this program one after the other, against other programs by trying.
  return inTurn(store, partition, () => untilWritten(`the gate of ${partition}`, attempt, AMONG_MANY));
}

const inTurn = createTurns();

/** Nothing comes through after this. */
export async function shutGate(store: TableStore, partition: string): Promise<void> {
  const attempt = async () => {
    const gate = await store.get(partition, GATE);
    if (isShut(gate)) return "done";
    return (await store.transact(partition, [gateChange(gate, true)])).kind;
  };
  await untilWritten(`the gate of ${partition}`, attempt, AMONG_MANY);
}

/** Before the first answer there is none, and it is open. */
function isShut(gate: Row | undefined): boolean {
  return gate !== undefined && gateRow.read(gate).shut;
}

function gateChange(gate: Row | undefined, shut: boolean): Change {
  const data = gateRow.write({ shut });
  return gate ? { kind: "replace", row: GATE, data, etag: gate.etag } : { kind: "insert", row: GATE, data };
}
