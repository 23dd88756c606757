/** `npm run org`: checks a folder with the two files, or checks and imports it. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../clock.ts";
import { StorageError, type TableStore } from "../storage/table-store.ts";
import type { Texts } from "../texts/texts.ts";
import { type Checked, checkFiles, type OrganisationFiles } from "./check-files.ts";
import { differenceLines } from "./difference-words.ts";
import { faultLine, warningLine } from "./fault-words.ts";
import { peopleFile, unitsFile } from "./file-faults.ts";
import { importOrganisation } from "./import-organisation.ts";
import type { Roster } from "./roster.ts";

export interface OrgCommandDeps {
  readonly texts: Texts;
  readonly clock: Clock;
  /** Called for an import of good files only. */
  openStore(this: void): TableStore;
  print(this: void, line: string): void;
  /** For what kept the command from being done at all. */
  complain(this: void, line: string): void;
}

/** @returns the exit code: 0 done, 1 faults or failure, 2 not understood. */
export async function runOrgCommand(words: readonly string[], deps: OrgCommandDeps): Promise<number> {
  const [verb, folder, ...rest] = words;
  if ((verb !== "check" && verb !== "import") || !folder || rest.length > 0) {
    deps.complain(deps.texts.organisationFiles.command.usage);
    return 2;
  }
  const read = await readFolder(folder, deps.texts);
  if (read.kind === "refused") {
    deps.complain(read.why);
    return 1;
  }
  const checked = checkFiles(read.files);
  printFindings(checked, deps);
  if (checked.kind === "faulty") return reportFaulty(verb, checked.faults.length, deps);
  if (verb === "import") return importRoster(checked.roster, deps);
  const { units, people } = checked.roster;
  deps.print(deps.texts.organisationFiles.check.good(units.length, people.length));
  return 0;
}

function printFindings(checked: Checked, { texts, print }: OrgCommandDeps): void {
  if (checked.kind === "faulty") for (const fault of checked.faults) print(faultLine(fault, texts));
  for (const warning of checked.warnings) print(warningLine(warning, texts));
}

function reportFaulty(verb: "check" | "import", faults: number, { texts, print }: OrgCommandDeps): number {
  print(texts.organisationFiles[verb].faulty(faults));
  return 1;
}

async function importRoster(roster: Roster, deps: OrgCommandDeps): Promise<number> {
  const { organisationFiles } = deps.texts;
  let store: TableStore | undefined;
  try {
    store = deps.openStore();
    const imported = await importOrganisation(store, roster, deps.clock());
    if (imported.kind === "overtaken") {
      deps.complain(organisationFiles.import.overtaken);
      return 1;
    }
    for (const line of differenceLines(imported.change, deps.texts)) deps.print(line);
    deps.print(
      imported.kind === "unchanged"
        ? organisationFiles.import.unchanged
        : organisationFiles.import.done(roster.units.length, roster.people.length),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deps.complain(organisationFiles.command.storeFailed(error.message));
    return 1;
  } finally {
    await store?.close();
  }
}

type ReadFolder =
  | { readonly kind: "read"; readonly files: OrganisationFiles }
  | { readonly kind: "refused"; readonly why: string };

async function readFolder(folder: string, { organisationFiles }: Texts): Promise<ReadFolder> {
  const words = organisationFiles.command;
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: "refused", why: words.notFolder(folder) };
    const [units, people] = await Promise.all(
      [unitsFile, peopleFile].map((file) => bytesOf(join(folder, file))),
    );
    return { kind: "read", files: { [unitsFile]: units, [peopleFile]: people } };
  } catch (error) {
    const why = isAbsent(error) ? words.noFolder(folder) : words.unreadable(folder, causeOf(error));
    return { kind: "refused", why };
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
