/** What files would change, or what is wrong with them: every word of it, against the organisation as it is now. */
import { planDifferenceLines } from "../../strategy/plan/difference-words.ts";
import { checkGoals, type GoalInFile } from "../../strategy/plan/goal-rows.ts";
import { type PlanReview, planVersion, reviewPlan } from "../../strategy/plan/review-plan.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { faultLine, warningLine } from "../../tables/fault-words.ts";
import { type Fault, type FileName, goalsFile, peopleFile, unitsFile } from "../../tables/file-faults.ts";
import type { Texts } from "../../texts/texts.ts";
import { type Checked, checkSent } from "../check-files.ts";
import { differenceLines } from "../difference-words.ts";
import type { Organisation } from "../organisation.ts";
import { changeOf, isUnchanged, type Roster, type RosterChange } from "../roster.ts";
import { figuresOf, largeChanges } from "./figures.ts";
import type { Figures } from "./import-store.ts";

/** Content by the file's own name, whatever it was called when it was sent. */
export type SentFiles = ReadonlyMap<FileName, Uint8Array>;

export interface ReviewDeps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

export interface Review {
  readonly faults: number;
  /** True: there is nothing to import. */
  readonly unchanged: boolean;
  readonly figures: Figures;
  readonly warnings: readonly string[];
  readonly lines: readonly string[];
  readonly against: { readonly organisation: string; readonly plan: string };
  /** Files with nothing wrong in themselves: only those are kept until the import. */
  readonly keep: ReadonlySet<FileName>;
}

export interface CheckedSent {
  /** Undefined: neither units nor people were sent. */
  readonly roster: Roster | undefined;
  readonly goals: readonly GoalInFile[] | undefined;
  readonly faults: readonly Fault[];
  readonly warnings: Checked["warnings"];
}

export function checkAll(files: SentFiles, present: Roster): CheckedSent {
  const sent = { [unitsFile]: files.get(unitsFile), [peopleFile]: files.get(peopleFile) };
  const checked = checkSent(sent, present);
  const plan = files.get(goalsFile);
  const goals = plan === undefined ? undefined : checkGoals(plan, checked.unitIds);
  const hasRoster = files.has(unitsFile) || files.has(peopleFile);
  const faults = [
    ...(hasRoster && checked.kind === "faulty" ? checked.faults : []),
    ...(goals?.kind === "faulty" ? goals.faults : []),
  ];
  return {
    roster: hasRoster && checked.kind === "good" ? checked.roster : undefined,
    goals: goals?.kind === "good" ? goals.goals : undefined,
    faults,
    warnings: hasRoster ? checked.warnings : [],
  };
}

/** @param by whoever sends them: told when the files take their own role away. */
export async function reviewFiles(
  deps: ReviewDeps,
  files: SentFiles,
  { by, texts, now }: { readonly by: string; readonly texts: Texts; readonly now: Date },
): Promise<Review> {
  const organisation = await deps.people.organisation();
  const present = rosterOf(organisation);
  const checked = checkAll(files, present);
  const { roster, goals } = checked;
  const against = { organisation: organisation.version, plan: await planVersion(deps.store) };
  const keep = keepable(files, checked.faults);
  const odd = oddLines(checked, texts);
  if (checked.faults.length > 0) {
    const lines = [...checked.faults.map((fault) => faultLine(fault, texts)), ...odd];
    return {
      faults: checked.faults.length,
      unchanged: false,
      figures: {},
      warnings: [],
      lines,
      against,
      keep,
    };
  }
  const change = roster && changeOf(present, roster);
  const plan = goals && (await reviewPlan(deps.store, goals, now));
  const wrong = { organisation, by, change };
  return {
    faults: 0,
    unchanged: isSame(change, organisation.version) && (plan?.unchanged ?? true),
    figures: figuresOf(change, plan?.change),
    warnings: [...warningsOf(wrong, texts), ...odd.slice(0, MARKED)],
    lines: [...linesOf(change, plan, texts), ...odd.slice(MARKED)],
    against: plan ? { ...against, plan: plan.version } : against,
    keep,
  };
}

/** Warnings that are marked on the card; the rest are among its lines. */
const MARKED = 3;

/** What is about the whole before what is about each unit. */
function oddLines({ warnings }: CheckedSent, texts: Texts): readonly string[] {
  const [units, whole] = [
    warnings.filter(({ kind }) => kind === "nobody-above"),
    warnings.filter(({ kind }) => kind !== "nobody-above"),
  ];
  return [...whole, ...units].map((warning) => warningLine(warning, texts));
}

export function rosterOf({ units, people }: Organisation): Roster {
  return { units: [...units.values()], people: [...people.values()] };
}

function isSame(change: RosterChange | undefined, version: string): boolean {
  return change === undefined || (version !== "" && isUnchanged(change.difference));
}

/** What is only wrong between files may be right when the other one comes. */
const betweenFiles: ReadonlySet<Fault["kind"]> = new Set([
  "unknown-person",
  "unknown-unit",
  "unknown-owner",
  "answerer-missing",
  "people-left-behind",
]);

function keepable(files: SentFiles, faults: readonly Fault[]): ReadonlySet<FileName> {
  const wrong = new Set(faults.filter(({ kind }) => !betweenFiles.has(kind)).map(({ file }) => file));
  return new Set([...files.keys()].filter((file) => !wrong.has(file)));
}

function warningsOf(
  of: { organisation: Organisation; by: string; change: RosterChange | undefined },
  texts: Texts,
): readonly string[] {
  const { change, by, organisation } = of;
  if (!change) return [];
  const { large, losesRole } = texts.organisationImport;
  const roles = change.next.people.find(({ id }) => id === by)?.roles ?? [];
  const loses = !organisation.appointed.has(by) && !roles.includes("administrator");
  return [
    ...largeChanges(change).map(({ what, count, of: all }) => large[what](count, all)),
    ...(loses ? [losesRole] : []),
  ];
}

function linesOf(
  change: RosterChange | undefined,
  plan: PlanReview | undefined,
  texts: Texts,
): readonly string[] {
  return [
    ...(change ? differenceLines(change, texts, Infinity) : []),
    ...(plan ? planDifferenceLines(plan.change, texts) : []),
  ];
}
