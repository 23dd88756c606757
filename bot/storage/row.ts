/** Row formats: every row carries a version; every earlier version is read, the newest is written. */
import type { z } from "zod/v4";
import { type Data, type Row, StorageError } from "./table-store.ts";

export interface RowFormat<T> {
  readonly name: string;
  readonly v: number;
  read(row: Row): T;
  write(value: T): Data;
}

/** Turns the data of one version into the data of the next. */
export type Upgrade = (old: Record<string, unknown>) => Record<string, unknown>;

/** Every format the program knows, by name; the contract test keeps one sample row of each version. */
export const rowFormats = new Map<string, RowFormat<unknown>>();

/**
 * @param upgrades upgrades[0] turns version 1 into version 2 and so on; the newest version is upgrades.length + 1.
 * `read` throws StorageError when a row is of an unknown version or does not fit its schema.
 */
export function rowFormat<S extends z.ZodObject>(
  name: string,
  schema: S,
  upgrades: readonly Upgrade[] = [],
): RowFormat<z.infer<S>> {
  const v = upgrades.length + 1;
  const format: RowFormat<z.infer<S>> = {
    name,
    v,
    read(row) {
      const from = row.data.v;
      if (!Number.isInteger(from) || from < 1 || from > v)
        throw new StorageError(
          `${name} row ${row.partition}/${row.row} has version ${from}; known are 1–${v}`,
        );
      const newest = upgrades.slice(from - 1).reduce<Record<string, unknown>>((old, up) => up(old), row.data);
      const parsed = schema.safeParse(newest);
      if (!parsed.success)
        throw new StorageError(unreadable(name, row, parsed.error), { cause: parsed.error });
      return parsed.data;
    },
    write: (value) => ({ ...value, v }),
  };
  if (rowFormats.has(name)) throw new Error(`row format ${name} is defined twice`);
  rowFormats.set(name, format);
  return format;
}

/** Says where, never what: a row can hold personal text. */
function unreadable(name: string, row: Row, error: z.ZodError): string {
  const where = error.issues.map((issue) => issue.path.join(".")).join(", ");
  return `${name} row ${row.partition}/${row.row} does not fit its format at ${where}`;
}
