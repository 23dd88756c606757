/** The folder where the demo keeps what it has made: one database, and a folder for each window. */
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface DemoFolder {
  readonly path: string;
  readonly database: string;
  /** False until the sample content is there. */
  isSeeded(): boolean;
  /** A database to fill; `keepSeed` puts it in place in one step, so that half of it is never used. */
  readonly seedDatabase: string;
  keepSeed(): void;
}

/** Makes the folder, and empties it when asked. Only what the demo has made is removed. Throws when it cannot be written. */
export function openFolder(path: string, fresh: boolean): DemoFolder {
  mkdirSync(path, { recursive: true });
  accessSync(path, constants.W_OK);
  const database = join(path, "mandagskvarteret.db");
  const seedDatabase = join(path, "seed.db");
  if (fresh) removeDatabase(database);
  // Of the database that is gone: nothing knows them any more.
  if (fresh) rmSync(join(path, "pictures"), { recursive: true, force: true });
  removeDatabase(seedDatabase);
  return {
    path,
    database,
    isSeeded: () => existsSync(database),
    seedDatabase,
    keepSeed: () => renameSync(seedDatabase, database),
  };
}

function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(`${file}${suffix}`, { force: true });
}
