/** A fresh store of each kind, as the environment of a process names it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Environment, parseConfig } from "../../bot/config.ts";
import { openStore } from "../../bot/storage/open-store.ts";
import type { TableStore } from "../../bot/storage/table-store.ts";
import { connectionStringTo, startAzurite } from "../support/azurite.ts";

export const storeKinds = ["sqlite", "azurite"] as const;
export type StoreKind = (typeof storeKinds)[number];

export interface Place {
  readonly environment: Readonly<Record<string, string>>;
  readonly store: TableStore;
  end(): Promise<void>;
}

export async function freshPlace(kind: StoreKind): Promise<Place> {
  if (kind === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    return placeOf({ STORAGE_URL: `sqlite:${join(folder, "bot.db")}` }, async () =>
      rmSync(folder, { recursive: true, force: true }),
    );
  }
  const azurite = await startAzurite();
  const environment = { AZURE_STORAGE_CONNECTION_STRING: connectionStringTo(azurite.port) };
  return placeOf(environment, () => azurite.stop());
}

function placeOf(environment: Record<string, string>, clear: () => Promise<void>): Place {
  const store = storeOf(environment);
  return {
    environment,
    store,
    async end() {
      await store.close();
      await clear();
    },
  };
}

export function storeOf(environment: Environment): TableStore {
  const parsed = parseConfig(environment);
  if (parsed.kind === "refused") throw new Error(parsed.faults.join("\n"));
  return openStore(parsed.config);
}
