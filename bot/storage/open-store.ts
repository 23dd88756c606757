/** The store that the configuration names. */
import type { Config } from "../config.ts";
import { openAzureTables } from "./azure-tables.ts";
import { openSqlite } from "./sqlite.ts";
import type { TableStore } from "./table-store.ts";

const TABLE = "mandagskvarteret";

export function openStore({ storage, bot }: Pick<Config, "storage" | "bot">): TableStore {
  if (storage.kind === "sqlite") return openSqlite(storage.path);
  if (storage.kind === "tables-connection") return openAzureTables(storage, TABLE);
  // The bot's own managed identity is also the one that may read and write the table.
  const clientId = bot?.type === "UserAssignedMSI" ? { clientId: bot.id } : {};
  return openAzureTables({ url: storage.url, ...clientId }, TABLE);
}
