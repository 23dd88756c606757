/**
 * Bekreft on files that were sent: only what was shown, and all of it or nothing. One thing can part them: goals that
 * somebody else imports while the organisation is put into effect. Then what took effect is noted with what did not, and
 * the goals wait for another Bekreft. Bekreft is noted first; whoever is cut
 * off after that is gone on with by the job, which also takes away what was sent an hour ago.
 */
import type { PersonId } from "../../chat.ts";
import { importGoals } from "../../strategy/plan/import-goals.ts";
import { planVersion } from "../../strategy/plan/review-plan.ts";
import { goalsFile } from "../../tables/file-faults.ts";
import { importOrganisation } from "../import-organisation.ts";
import {
  type DueImport,
  duePointers,
  forget,
  importDone,
  type ImportDone,
  markBegun,
  noteImport,
  type Pending,
  readPending,
  type StoredPending,
} from "./import-store.ts";
import { hasRosterFigures, keepLeft, partOf } from "./partly.ts";
import { isOver, keptFiles } from "./receive-files.ts";
import { checkAll, type ReviewDeps, rosterOf } from "./review-files.ts";

export type ImportResult =
  | { readonly kind: "imported"; readonly done: ImportDone }
  /** Some of it is in use; the rest was overtaken, and waits to be shown again. */
  | { readonly kind: "partly"; readonly done: ImportDone }
  /** The organisation is not as it was when the difference was shown: look again. */
  | { readonly kind: "changed" }
  /** There are faults; they are shown again. */
  | { readonly kind: "faulty" }
  /** Other files came meanwhile, they were not wanted, or the hour is over. */
  | { readonly kind: "gone" };

export async function importSent(
  deps: ReviewDeps,
  { person, id, now }: { readonly person: PersonId; readonly id: string; readonly now: Date },
): Promise<ImportResult> {
  const done = await importDone(deps.store, id);
  if (done) return resultOf(done);
  const stored = await readPending(deps.store, person);
  if (!stored || stored.pending.id !== id || isOver(stored.pending, now)) return { kind: "gone" };
  if (stored.pending.faults > 0) return { kind: "faulty" };
  if (!stored.pending.begun && !(await isAsShown(deps, stored.pending))) return { kind: "changed" };
  const begun = { by: person, at: now.toISOString() };
  if (!stored.pending.begun && !(await markBegun(deps.store, person, stored, begun)))
    return importSent(deps, { person, id, now });
  return finish(deps, person);
}

async function isAsShown(deps: ReviewDeps, { against, files }: Pending): Promise<boolean> {
  const { version } = await deps.people.organisation();
  const plan = files.some(({ file }) => file === goalsFile);
  return version === against.organisation && (!plan || (await planVersion(deps.store)) === against.plan);
}

/** May be run again wherever it was cut off. */
async function finish(deps: ReviewDeps, person: PersonId): Promise<ImportResult> {
  const stored = await readPending(deps.store, person);
  if (!stored?.pending.begun) return { kind: "gone" };
  const { id, files, figures, begun } = stored.pending;
  const before = await importDone(deps.store, id);
  const effect = before ? undefined : await putIntoEffect(deps, person, stored);
  if (effect === "none") {
    await markBegun(deps.store, person, stored, undefined);
    return { kind: "changed" };
  }
  const whole: ImportDone = { ...begun, files: files.map(({ file }) => file), figures };
  const done = before ?? (effect === "but-goals" ? partOf(whole) : whole);
  if (!before) await noteImport(deps.store, id, done);
  if (done.left) await keepLeft(deps.store, person, stored);
  else await forget(deps.store, person);
  return resultOf(done);
}

export function resultOf(done: ImportDone): ImportResult {
  return { kind: done.left ? "partly" : "imported", done };
}

/** "none": what is in use now does not fit any more. The units first, as the goals refer to them. */
async function putIntoEffect(
  deps: ReviewDeps,
  person: PersonId,
  stored: StoredPending,
): Promise<"all" | "none" | "but-goals"> {
  const { against, files, begun, figures } = stored.pending;
  const now = new Date(begun?.at ?? "");
  const kept = await keptFiles(deps, person, stored, now);
  const { roster, goals, faults } = checkAll(kept, rosterOf(await deps.people.organisation()));
  if (kept.size !== files.length || faults.length > 0) return "none";
  const from = against.organisation;
  if (roster && (await importOrganisation(deps.store, roster, now, { from })).kind === "overtaken")
    return "none";
  const plan = goals && (await importGoals(deps.store, goals, now, { from: against.plan }));
  if (plan?.kind !== "overtaken") return "all";
  return hasRosterFigures(figures) ? "but-goals" : "none";
}

/** A job. */
export function createSettleImports(deps: ReviewDeps) {
  return {
    name: "organisation.settle-imports",
    async run(now: Date): Promise<void> {
      const faults: unknown[] = [];
      const due = await duePointers(deps.store, now);
      // One that cannot be read does not hold the others up; it is tried again at the next look.
      for (const one of due) await settle(deps, one, now).catch((fault: unknown) => faults.push(fault));
      if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${due.length} imports`);
    },
  };
}

async function settle(deps: ReviewDeps, { person, begun, done }: DueImport, now: Date): Promise<void> {
  const pending = (await readPending(deps.store, person))?.pending;
  if (pending?.begun) await finish(deps, person);
  // Without `pending`: whoever received it was cut off before that.
  else if (!begun && (!pending || isOver(pending, now))) await forget(deps.store, person);
  await done();
}
