/** The store that the configuration names. */
import { dirname, join } from "node:path";
import type { Config, StorageChoice } from "../config.ts";
import type { AzureAccount } from "./azure-tables.ts";
import { openBlobFiles } from "./blob-files.ts";
import type { BlobStore } from "./blob-store.ts";
import { openSqlite } from "./sqlite.ts";
import type { TableStore } from "./table-store.ts";

const TABLE = "mandagskvarteret";
/** The container's name in infra/azure.bicep. */
const PICTURES = "pictures";

export function openStore({ storage, bot }: Pick<Config, "storage" | "bot">): TableStore {
  if (storage.kind === "sqlite") return openFile(storage.path);
  const account = accountOf(storage, bot);
  // Azure's packages cost 20 MB and half a second; with the embedded store nobody needs them.
  return opening(async () => (await import("./azure-tables.ts")).openAzureTables(account, TABLE));
}

/** Pictures: in a folder beside the embedded store, in the storage account of the tables otherwise. */
export function openBlobs({ storage, bot }: Pick<Config, "storage" | "bot">): BlobStore {
  if (storage.kind === "sqlite") return openBlobFiles(join(dirname(storage.path), "pictures"));
  const account = accountOf(storage, bot);
  let opened: Promise<BlobStore> | undefined;
  const blobs = (): Promise<BlobStore> =>
    (opened ??= import("./azure-blobs.ts").then(({ openAzureBlobs }) => openAzureBlobs(account, PICTURES)));
  return {
    put: async (name, bytes) => (await blobs()).put(name, bytes),
    get: async (name) => (await blobs()).get(name),
    delete: async (name) => (await blobs()).delete(name),
  };
}

/** The bot's own managed identity is also the one that may read and write the table. */
function accountOf(storage: Exclude<StorageChoice, { kind: "sqlite" }>, bot: Config["bot"]): AzureAccount {
  const clientId = bot?.type === "UserAssignedMSI" ? { clientId: bot.id } : {};
  return storage.kind === "tables-connection" ? storage : { url: storage.url, ...clientId };
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
