/**
 * The bank as it is now: what the product begins with, and what editors have made of it.
 *
 *   reflection-bank   i|ID          one that was changed or added, whole
 *                     w|2026-W49    what an editor chose for that week, in place of the plan
 */
import { z } from "zod/v4";
import { rowFormat } from "../../storage/row.ts";
import { prefixed, type Row, rowsOf, type TableStore } from "../../storage/table-store.ts";
import { untilWritten } from "../../storage/until-written.ts";
import type { OwnWords } from "../../texts/own-words.ts";
import { textsIn } from "../../texts/texts.ts";
import { type BankItem, bankItemSchema, firstBank } from "../rules/bank.ts";

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

const weekRow = rowFormat(
  "reflection-week",
  z.object({
    items: z.array(z.string()),
    by: z.string(),
    /** Counts the choices; absent: the first. */
    version: z.number().int().optional(),
  }),
);
export interface ChosenWeek {
  /** None: the plan chooses. */
  readonly items: readonly string[];
  readonly by: string | undefined;
  /** How often somebody has chosen. */
  readonly version: number;
}

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
  return untilWritten(`the question ${item.id}`, async () => {
    const found = await store.get(BANK, row);
    const last = found && itemRow.read(found);
    if ((last?.version ?? 0) !== of.seen) return last && isSame(last, item, of.by) ? "saved" : "stale";
    const data = itemRow.write({ ...item, version: of.seen + 1, by: of.by, at: of.at });
    const saved = await store.transact(BANK, [
      found ? { kind: "replace", row, data, etag: found.etag } : { kind: "insert", row, data },
    ]);
    return saved.kind === "done" ? "saved" : "conflict";
  });
}

/** The same press once more. */
function isSame(last: SavedItem, item: BankItem, by: string): boolean {
  const shape = (one: BankItem) => JSON.stringify(bankItemSchema.parse(one));
  return last.by === by && shape(last) === shape(item);
}

export async function readWeek(store: TableStore, week: string): Promise<ChosenWeek> {
  return chosenIn(await store.get(BANK, weekKey(week)));
}

/**
 * @param choose from what is chosen now; "full": nothing is changed; nothing chosen: the plan chooses
 * @param of.seen the version that the editor looked at; undefined: a card from before there was any
 * @returns "stale": another editor has chosen since then, and that stands
 */
export async function chooseForWeek(
  store: TableStore,
  week: string,
  choose: (now: readonly string[]) => readonly string[] | "full",
  of: { readonly seen: number | undefined; readonly by: string },
): Promise<"stale" | "full" | { readonly items: readonly string[] }> {
  const row = weekKey(week);
  return untilWritten(`the reflection of ${week}`, async () => {
    const found = await store.get(BANK, row);
    const { version, ...last } = chosenIn(found);
    if (of.seen !== undefined && of.seen !== version && last.by !== of.by) return "stale";
    const items = choose(last.items);
    if (items === "full") return "full";
    const data = weekRow.write({ items: [...items], by: of.by, version: version + 1 });
    const saved = await store.transact(BANK, [
      found ? { kind: "replace", row, data, etag: found.etag } : { kind: "insert", row, data },
    ]);
    return saved.kind === "done" ? { items } : "conflict";
  });
}

function chosenIn(found: Row | undefined): ChosenWeek {
  const { items, by, version = 1 } = found ? weekRow.read(found) : { items: [], by: undefined, version: 0 };
  return { items, by, version };
}

function weekKey(week: string): string {
  return `w|${week}`;
}
