/** The store that the configuration names. */
import type { Config } from "../config.ts";
import { openSqlite } from "./sqlite.ts";
import type { TableStore } from "./table-store.ts";

const TABLE = "mandagskvarteret";

export function openStore({ storage, bot }: Pick<Config, "storage" | "bot">): TableStore {
  if (storage.kind === "sqlite") return openFile(storage.path);
  // The bot's own managed identity is also the one that may read and write the table.
  const clientId = bot?.type === "UserAssignedMSI" ? { clientId: bot.id } : {};
  const account = storage.kind === "tables-connection" ? storage : { url: storage.url, ...clientId };
  // Azure's packages cost 20 MB and half a second; with the embedded store nobody needs them.
  return opening(async () => (await import("./azure-tables.ts")).openAzureTables(account, TABLE));
}

/** A store that is opened by its first use. */
function opening(open: () => Promise<TableStore>): TableStore {
  let opened: Promise<TableStore> | undefined;
  const store = (): Promise<TableStore> => (opened ??= open());
  return {
    get: async (partition, row) => (await store()).get(partition, row),
    query: async (partition, range, continuation) => (await store()).query(partition, range, continuation),
    transact: async (partition, changes) => (await store()).transact(partition, changes),
    ready: async () => (await store()).ready(),
    close: async () => opened && (await opened).close(),
  };
}

function openFile(path: string): TableStore {
  try {
    return openSqlite(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "unknown";
    const allowed = "a file in a folder that may be written is allowed";
    throw new Error(`STORAGE_URL: ${path} cannot be opened (${why}); ${allowed}`, { cause });
  }
}
