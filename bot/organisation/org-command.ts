/** `npm run org`: checks a folder with the two files, and the strategy plan's when it is there, or checks and imports it. */
import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../clock.ts";
import { StorageError, type TableStore } from "../storage/table-store.ts";
import type { Texts } from "../texts/texts.ts";
import { checkFiles, type OrganisationFiles } from "./check-files.ts";
import { differenceLines } from "./difference-words.ts";
import { faultLine, warningLine } from "../tables/fault-words.ts";
import {
  type Fault,
  type FileName,
  goalsFile,
  peopleFile,
  unitsFile,
  type Warning,
} from "../tables/file-faults.ts";
import { figuresOf } from "./chat-import/figures.ts";
import { type Figures, importId, noteImport } from "./chat-import/import-store.ts";
import { importOrganisation } from "./import-organisation.ts";
import type { Roster } from "./roster.ts";
import { planDifferenceLines } from "../strategy/plan/difference-words.ts";
import { checkGoals, type GoalInFile } from "../strategy/plan/goal-rows.ts";
import { importGoals } from "../strategy/plan/import-goals.ts";

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
  const checked = checkFolder(read);
  printFindings(checked, deps);
  if (checked.kind === "faulty") return reportFaulty(verb, checked.faults.length, deps);
  if (verb === "import") return importFolder(checked, deps);
  const { units, people } = checked.roster;
  const { goals: planned, check } = deps.texts.organisationFiles;
  if (checked.goals) deps.print(planned.good(checked.goals.length));
  deps.print(check.good(units.length, people.length));
  return 0;
}

interface GoodFolder {
  readonly roster: Roster;
  /** Undefined: there is no plan in the folder, and the one that was imported stays as it is. */
  readonly goals: readonly GoalInFile[] | undefined;
}

type CheckedFolder = { readonly warnings: readonly Warning[] } & (
  | ({ readonly kind: "good" } & GoodFolder)
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] }
);

/** A fault in one of the three keeps all of them out. */
function checkFolder({ files, plan }: Extract<ReadFolder, { kind: "read" }>): CheckedFolder {
  const checked = checkFiles(files);
  const { warnings, unitIds } = checked;
  const goals = plan === undefined ? undefined : checkGoals(plan, unitIds);
  const faults = [
    ...(checked.kind === "faulty" ? checked.faults : []),
    ...(goals?.kind === "faulty" ? goals.faults : []),
  ];
  if (checked.kind === "faulty" || goals?.kind === "faulty") return { kind: "faulty", faults, warnings };
  return { kind: "good", roster: checked.roster, goals: goals?.goals, warnings };
}

function printFindings(checked: CheckedFolder, { texts, print }: OrgCommandDeps): void {
  if (checked.kind === "faulty") for (const fault of checked.faults) print(faultLine(fault, texts));
  for (const warning of checked.warnings) print(warningLine(warning, texts));
}

function reportFaulty(verb: "check" | "import", faults: number, { texts, print }: OrgCommandDeps): number {
  print(texts.organisationFiles[verb].faulty(faults));
  return 1;
}

async function importFolder({ roster, goals }: GoodFolder, deps: OrgCommandDeps): Promise<number> {
  let store: TableStore | undefined;
  try {
    store = deps.openStore();
    // The units first: the goals refer to them. Cut off in between, the same import again does the rest.
    const code = await importRoster(store, roster, deps);
    return goals === undefined || code !== 0 ? code : await importPlan(store, goals, deps);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    deps.complain(deps.texts.organisationFiles.command.storeFailed(error.message));
    return 1;
  } finally {
    await store?.close();
  }
}

async function importRoster(store: TableStore, roster: Roster, deps: OrgCommandDeps): Promise<number> {
  const words = deps.texts.organisationFiles.import;
  const imported = await importOrganisation(store, roster, deps.clock());
  if (imported.kind === "overtaken") {
    deps.complain(words.overtaken);
    return 1;
  }
  if (imported.kind === "imported")
    await note(store, deps, [unitsFile, peopleFile], figuresOf(imported.change, undefined));
  for (const line of differenceLines(imported.change, deps.texts)) deps.print(line);
  const done = words.done(roster.units.length, roster.people.length);
  deps.print(imported.kind === "unchanged" ? words.unchanged : done);
  return 0;
}

async function importPlan(
  store: TableStore,
  goals: readonly GoalInFile[],
  deps: OrgCommandDeps,
): Promise<number> {
  const words = deps.texts.organisationFiles.goals;
  const imported = await importGoals(store, goals, deps.clock());
  if (imported.kind === "overtaken") {
    deps.complain(words.overtaken);
    return 1;
  }
  if (imported.kind === "imported")
    await note(store, deps, [goalsFile], figuresOf(undefined, imported.change));
  for (const line of planDifferenceLines(imported.change, deps.texts)) deps.print(line);
  deps.print(imported.kind === "unchanged" ? words.unchanged : words.done(goals.length));
  return 0;
}

/** For organisasjon, where a systemansvarlig sees what was imported and when. */
async function note(
  store: TableStore,
  { clock }: OrgCommandDeps,
  files: readonly FileName[],
  figures: Figures,
): Promise<void> {
  const now = clock();
  await noteImport(store, importId(now, randomUUID()), { at: now.toISOString(), files: [...files], figures });
}

type ReadFolder =
  | {
      readonly kind: "read";
      readonly files: OrganisationFiles;
      readonly plan: Uint8Array | undefined;
    }
  | { readonly kind: "refused"; readonly why: string };

async function readFolder(folder: string, { organisationFiles }: Texts): Promise<ReadFolder> {
  const words = organisationFiles.command;
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: "refused", why: words.notFolder(folder) };
    const [units, people, plan] = await Promise.all(
      [unitsFile, peopleFile, goalsFile].map((file) => bytesOf(join(folder, file))),
    );
    return { kind: "read", files: { [unitsFile]: units, [peopleFile]: people }, plan };
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
