/** A process to be killed: writes to the SQLite file it is given and says each write once it is acknowledged. */
import { writeSync } from "node:fs";
import { openSqlite } from "../../bot/storage/sqlite.ts";

const [file = "", run = ""] = process.argv.slice(2);
const store = openSqlite(file);
const partition = "p";

for (let n = 0; ; n++) {
  const data = { v: 1, n, filling: "x".repeat(n % 2000) };
  await store.transact(partition, [
    { kind: "insert", row: `${run}|${String(n).padStart(6, "0")}|a`, data },
    { kind: "insert", row: `${run}|${String(n).padStart(6, "0")}|b`, data },
    { kind: "upsert", row: "last", data: { v: 1, run, n } },
  ]);
  // Straight to the pipe: what process.stdout still holds when we are killed would be lost.
  writeSync(1, `${n}\n`);
}
