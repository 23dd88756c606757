/** Forhåndsvis and Lagre on the form of a schedule. */
import type { Card } from "../../adaptive-cards/card.ts";
import { scheduleForm, schedulePreviewCard } from "../../adaptive-cards/scheduling/form.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import { type Edited, editSchedule, makeSchedule } from "./change-schedule.ts";
import { type FormProblem, type FormValues, readForm, valuesIn, valuesOf } from "./form.ts";
import { type JobKind, kindOf } from "./kinds.ts";
import { changedLabels, planWords } from "./plan-words.ts";
import {
  listSchedules,
  type Plan,
  planOf,
  readSchedule,
  type Schedule,
  versionOf,
} from "./schedule-store.ts";
import { MESSAGE_JOB } from "./send-message.ts";
import { nextTimes, personName, type ShowDeps, showList } from "./show.ts";
import { newJob, parseSubject, subjectOf } from "./subject.ts";

/** Of a press's name: two presses make two schedules, the same press makes one. */
const ID_LENGTH = 16;

export interface FormShown {
  readonly subject: string;
  readonly kind: JobKind;
  readonly values: FormValues;
  readonly warnings: readonly string[];
}

export function showForm(deps: ShowDeps, reader: Reader, { kind, ...shown }: FormShown): Card {
  const { texts } = reader;
  const { name, does } = kind.words(texts);
  return scheduleForm(
    {
      ...shown,
      isNew: parseSubject(shown.subject) === undefined,
      kind: { name, does },
      own: kind.form.fields(shown.values, reader),
      today: localDate(deps.clock()),
      nonce: deps.newId(),
    },
    texts,
  );
}

export function createFormHandlers(deps: ShowDeps) {
  return {
    preview: onForm(deps, async (form, reader) => preview(deps, form, reader)),
    save: onForm(deps, async (form, reader) => save(deps, form, reader)),
    /** Back from the preview. */
    form: async ({ press }, reader) => {
      const about = press && (await aboutOf(deps, press));
      if (!about) return gone(deps, reader);
      const { subject, fields } = about.press;
      const values = valuesIn(about.kind.form, fields);
      return showForm(deps, reader, { subject, kind: about.kind, values, warnings: [] });
    },
  } satisfies Record<string, Handler>;
}

/** What a press on a form is about. */
interface About {
  readonly press: Press;
  readonly job: string;
  readonly kind: JobKind;
  /** What is stored, when it is changed. */
  readonly present: Schedule | undefined;
}

/** Undefined: what it is about is not there. */
async function aboutOf({ store, kinds }: ShowDeps, press: Press): Promise<About | undefined> {
  const ref = parseSubject(press.subject);
  const present = ref && (await readSchedule(store, ref.id))?.value;
  if (ref && !present) return undefined;
  const job = present?.job ?? newJob(press.subject) ?? MESSAGE_JOB;
  return present || kinds.has(job) ? { press, job, present, kind: kindOf(kinds, job) } : undefined;
}

function gone(deps: ShowDeps, reader: Reader): Promise<Card> {
  return showList(deps, reader, { done: reader.texts.scheduling.done.gone });
}

interface Written extends About {
  readonly values: FormValues;
  readonly plan: Plan;
}

/** Only what can be kept gets through; everything else is the form again, with what was written. */
function onForm(deps: ShowDeps, handle: (form: Written, reader: Reader) => Promise<Card>): Handler {
  return async ({ press }, reader) => {
    const about = press && (await aboutOf(deps, press));
    if (!about) return gone(deps, reader);
    const read = await readPress(deps, about, reader);
    if (read.kind === "written") return handle(read.form, reader);
    const { subject } = about.press;
    const values = valuesIn(about.kind.form, read.fields);
    return showForm(deps, reader, { subject, kind: about.kind, values, warnings: read.warnings });
  };
}

type ReadPress =
  | { readonly kind: "written"; readonly form: Written }
  | { readonly kind: "again"; readonly fields: Press["fields"]; readonly warnings: readonly string[] };

async function readPress(deps: ShowDeps, about: About, reader: Reader): Promise<ReadPress> {
  const { texts } = reader;
  const { press, kind, present } = about;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused")
    return { kind: "again", fields: guarded.fields, warnings: [texts.common.nationalId] };
  const again = (warnings: readonly string[]) => ({ kind: "again", fields: press.fields, warnings }) as const;
  const values = valuesIn(kind.form, press.fields);
  const own = kind.form.read(values, reader);
  const read = readForm(values, {
    now: deps.clock(),
    present: present && planOf(present),
    kind: kind.form,
    own,
  });
  if (read.kind === "problems") return again(read.problems.map((problem) => problemWords(problem, texts)));
  const taken = await takenBy(deps, about, values.name, texts);
  return taken === undefined
    ? { kind: "written", form: { ...about, values, plan: read.plan } }
    : again([taken]);
}

/** `kjør NAVN` needs one schedule a name; of some kinds there is but one. */
async function takenBy(
  { store }: ShowDeps,
  about: About,
  name: string,
  texts: Texts,
): Promise<string | undefined> {
  const { problems, done } = texts.scheduling;
  const own = about.present?.id ?? newId(about);
  const folded = name.toLocaleLowerCase("nb-NO");
  const others = (await listSchedules(store)).filter(({ id }) => id !== own);
  if (!about.present && !about.kind.several && others.some(({ job }) => job === about.job))
    return done.onlyOne(about.kind.words(texts).name);
  return others.some((other) => other.name?.toLocaleLowerCase("nb-NO") === folded)
    ? problems.nameTaken
    : undefined;
}

/** Two who make the only one of its kind at once make one. */
function newId({ press, job, kind }: About): string {
  return kind.several ? press.nonce.slice(0, ID_LENGTH) : job.replaceAll(".", "-");
}

async function preview(deps: ShowDeps, form: Written, reader: Reader): Promise<Card> {
  const { press, kind, values, plan } = form;
  const now = deps.clock();
  const words = planWords(plan, kind.form, reader, localDate(now));
  return schedulePreviewCard(
    {
      subject: press.subject,
      values,
      plan: [...words].filter(([, said]) => said !== ""),
      // Of other kinds it depends on more than the schedule.
      recipients: kind.whom && (await kind.reaches?.(plan.parameters, reader)),
      ends: endWords(plan, kind, reader.texts),
      next: nextTimes(plan, reader, now),
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

/** What it means that it comes to an end; undefined when that is what people want of it, or it does not. */
function endWords({ until }: Plan, kind: JobKind, texts: Texts): string | undefined {
  const means = until === undefined ? undefined : kind.words(texts).whilePaused;
  return means === undefined ? undefined : texts.scheduling.preview.ends(means);
}

async function save(deps: ShowDeps, form: Written, reader: Reader): Promise<Card> {
  const { press, plan, job } = form;
  const { done } = reader.texts.scheduling;
  const who = { by: reader.id, now: deps.clock() };
  const ref = parseSubject(press.subject);
  if (ref) {
    const edited = await editSchedule(deps.store, ref.id, { version: ref.version, plan }, who);
    return afterEdit(deps, form, reader, edited);
  }
  const made = await makeSchedule(deps.store, { ...plan, id: newId(form), job, madeBy: who.by }, who.now);
  if (made.kind === "refused") throw new Error("a rule that was read as right is refused");
  return showList(deps, reader, { done: done.saved(plan.name ?? "") });
}

async function afterEdit(deps: ShowDeps, form: Written, reader: Reader, edited: Edited): Promise<Card> {
  const { done } = reader.texts.scheduling;
  if (edited.kind === "absent") return showList(deps, reader, { done: done.gone });
  if (edited.kind === "refused") throw new Error("a rule that was read as right is refused");
  if (edited.kind === "newer") return showNewer(deps, form, reader, edited);
  return showList(deps, reader, { done: done.saved(edited.schedule.name ?? "") });
}

/** What the other has changed stands where this one has changed nothing; both are told. */
async function showNewer(
  deps: ShowDeps,
  form: Written,
  reader: Reader,
  { schedule, base, by }: Extract<Edited, { kind: "newer" }>,
): Promise<Card> {
  const subject = subjectOf(schedule.id, versionOf(schedule));
  const { kind } = form;
  const values = merged(form.values, valuesOf(kind.form, base), valuesOf(kind.form, schedule));
  const words = reader.texts.scheduling;
  const today = localDate(deps.clock());
  const from = planWords(base, kind.form, reader, today);
  const to = planWords(planOf(schedule), kind.form, reader, today);
  const changed = changedLabels(from, to);
  // A pause changes nothing that stands in the form.
  if (changed.length === 0) return save(deps, { ...form, press: { ...form.press, subject } }, reader);
  const theirLines = changed.map((label) => words.changedTo(label, to.get(label) || words.plan.nothing));
  const warnings = [[words.newer(personName(by, reader)), ...theirLines].join("\n")];
  return showForm(deps, reader, { subject, kind, values, warnings });
}

function merged(mine: FormValues, base: FormValues, theirs: FormValues): FormValues {
  const changed = Object.entries(mine).filter(([field, value]) => value !== base[field]);
  return { ...theirs, ...Object.fromEntries(changed) };
}

function problemWords(problem: FormProblem, { scheduling: { problems } }: Texts): string {
  if (problem.kind === "field-count") return problems.fieldCount(problem.found, problem.allowed);
  if (problem.kind === "field")
    return problems.field(problems.fields[problem.field], problem.value, problem.allowed);
  if (problem.kind === "own") return problem.words;
  return problems[problem.kind];
}
