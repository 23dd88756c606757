/**
 * The bank as it is now: what the product begins with, and what editors have made of it.
 *
 *   reflection-bank   i|ID          one that was changed or added, whole
 *                     w|2026-W49    what an editor chose for that week, in place of the plan
 */
import { z } from "zod/v4";
import { rowFormat } from "../storage/row.ts";
import { prefixed, rowsOf, type TableStore } from "../storage/table-store.ts";
import type { OwnWords } from "../texts/own-words.ts";
import { textsIn } from "../texts/texts.ts";
import { type BankItem, bankItemSchema, firstBank } from "./rules/bank.ts";

const BANK = "reflection-bank";

const itemRow = rowFormat(
  "reflection-bank-item",
  bankItemSchema.extend({
    /** Counts what was saved. */
    version: z.number().int(),
    /** Person id, ISO instant: who saved it last. */
    by: z.string(),
    at: z.string(),
  }),
);
type SavedItem = ReturnType<typeof itemRow.read>;

const weekRow = rowFormat("reflection-week", z.object({ items: z.array(z.string()), by: z.string() }));
export type ChosenWeek = ReturnType<typeof weekRow.read>;

/** @param version 0: as it came. */
export type VersionedItem = BankItem & { readonly version: number };

export interface BankDeps {
  readonly store: TableStore;
  /** What the municipality calls things; the usual words when left out. */
  readonly settings?: OwnWords;
}

/** In the order in which it began; what was added comes last. */
export async function readBank({ store, settings }: BankDeps): Promise<readonly VersionedItem[]> {
  const saved = new Map<string, SavedItem>();
  for await (const row of rowsOf(store, BANK, prefixed("i|"))) {
    const item = itemRow.read(row);
    saved.set(item.id, item);
  }
  const first = firstBank({
    nb: textsIn("nb", settings).reflectionBank,
    nn: textsIn("nn", settings).reflectionBank,
    en: textsIn("en", settings).reflectionBank,
  });
  const known = new Set(first.map(({ id }) => id));
  const added = [...saved.values()].filter(({ id }) => !known.has(id));
  return [...first.map((item) => saved.get(item.id) ?? { ...item, version: 0 }), ...added];
}

/** "stale": somebody else has saved it since. */
export async function saveItem(
  store: TableStore,
  item: BankItem,
  of: { readonly seen: number; readonly by: string; readonly at: string },
): Promise<"saved" | "stale"> {
  const row = `i|${item.id}`;
  const found = await store.get(BANK, row);
  const last = found && itemRow.read(found);
  if ((last?.version ?? 0) !== of.seen) return last && isSame(last, item, of.by) ? "saved" : "stale";
  const data = itemRow.write({ ...item, version: of.seen + 1, by: of.by, at: of.at });
  const saved = await store.transact(BANK, [
    found ? { kind: "replace", row, data, etag: found.etag } : { kind: "insert", row, data },
  ]);
  return saved.kind === "done" ? "saved" : saveItem(store, item, of);
}

/** The same press once more. */
function isSame(last: SavedItem, item: BankItem, by: string): boolean {
  const shape = (one: BankItem) => JSON.stringify(bankItemSchema.parse(one));
  return last.by === by && shape(last) === shape(item);
}

export async function readWeek(store: TableStore, week: string): Promise<ChosenWeek | undefined> {
  const row = await store.get(BANK, `w|${week}`);
  const chosen = row && weekRow.read(row);
  return chosen && chosen.items.length > 0 ? chosen : undefined;
}

/** @param items none: the plan chooses. */
export async function chooseForWeek(
  store: TableStore,
  week: string,
  items: readonly string[],
  by: string,
): Promise<void> {
  const data = weekRow.write({ items: [...items], by });
  await store.transact(BANK, [{ kind: "upsert", row: `w|${week}`, data }]);
}
