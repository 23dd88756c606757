/** Forhåndsvis and Lagre on the form of a schedule. */
import type { Card } from "../../adaptive-cards/card.ts";
import {
  scheduleForm,
  schedulePreviewCard,
  type ScheduleValues,
} from "../../adaptive-cards/scheduling/form.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { unitTree } from "../organisation/unit-choices.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import { type Edited, editSchedule, makeSchedule } from "./change-schedule.ts";
import { type FormProblem, readForm, valuesIn, valuesOf } from "./form.ts";
import { messageSchema, peopleFor } from "./own-message.ts";
import { planFields, planWords } from "./plan-words.ts";
import { listSchedules, type Plan, planOf, readSchedule, versionOf } from "./schedule-store.ts";
import { MESSAGE_JOB } from "./send-message.ts";
import { nextTimes, personName, type ShowDeps, showList } from "./show.ts";
import { parseSubject, subjectOf } from "./subject.ts";

/** Of a press's name: two presses make two schedules, the same press makes one. */
const ID_LENGTH = 16;

export interface FormShown {
  readonly subject: string;
  readonly values: ScheduleValues;
  readonly warnings: readonly string[];
}

export function showForm(deps: ShowDeps, { organisation, texts }: Reader, shown: FormShown): Card {
  const units = unitTree(organisation).choices(undefined);
  const today = localDate(deps.clock());
  return scheduleForm({ ...shown, units, today, nonce: deps.newId() }, texts);
}

export function createFormHandlers(deps: ShowDeps) {
  return {
    preview: onForm(deps, async (form, reader) => preview(deps, form, reader)),
    save: onForm(deps, async (form, reader) => save(deps, form, reader)),
  } satisfies Record<string, Handler>;
}

interface Written {
  readonly press: Press;
  readonly values: ScheduleValues;
  readonly plan: Plan;
}

/** Only what can be kept gets through; everything else is the form again, with what was written. */
function onForm(deps: ShowDeps, handle: (form: Written, reader: Reader) => Promise<Card>): Handler {
  return async ({ press }, reader) => {
    if (!press) return showList(deps, reader);
    const { texts } = reader;
    const again = (fields: Press["fields"], warnings: readonly string[]) =>
      showForm(deps, reader, { subject: press.subject, values: valuesIn(fields), warnings });
    const guarded = guardFields(press.fields);
    if (guarded.kind === "refused") return again(guarded.fields, [texts.common.nationalId]);
    const values = valuesIn(press.fields);
    const present = await presentPlan(deps, press.subject);
    const read = readForm(values, { now: deps.clock(), organisation: reader.organisation, present });
    if (read.kind === "problems")
      return again(
        press.fields,
        read.problems.map((problem) => problemWords(problem, texts)),
      );
    if (await isTaken(deps, press, values.name))
      return again(press.fields, [texts.scheduling.problems.nameTaken]);
    return handle({ press, values, plan: read.plan }, reader);
  };
}

async function presentPlan({ store }: ShowDeps, subject: string): Promise<Plan | undefined> {
  const ref = parseSubject(subject);
  const found = ref && (await readSchedule(store, ref.id));
  return found && planOf(found.value);
}

/** `kjør NAVN` needs one schedule a name. */
async function isTaken({ store }: ShowDeps, { subject, nonce }: Press, name: string): Promise<boolean> {
  const own = parseSubject(subject)?.id ?? nonce.slice(0, ID_LENGTH);
  const folded = name.toLocaleLowerCase("nb-NO");
  const others = (await listSchedules(store)).filter(({ id }) => id !== own);
  return others.some((other) => other.name?.toLocaleLowerCase("nb-NO") === folded);
}

function preview(deps: ShowDeps, { press, values, plan }: Written, reader: Reader): Card {
  const now = deps.clock();
  const labels = reader.texts.scheduling.plan;
  const words = planWords(plan, reader, localDate(now));
  const message = messageSchema.parse(plan.parameters);
  return schedulePreviewCard(
    {
      subject: press.subject,
      values,
      plan: planFields.flatMap((field) => (words[field] === "" ? [] : [[labels[field], words[field]]])),
      recipients: peopleFor(reader.organisation, message.audience).length,
      next: nextTimes(plan, reader, now),
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

async function save(deps: ShowDeps, form: Written, reader: Reader): Promise<Card> {
  const { press, plan } = form;
  const who = { by: reader.id, now: deps.clock() };
  const ref = parseSubject(press.subject);
  if (ref) {
    const edited = await editSchedule(deps.store, ref.id, { version: ref.version, plan }, who);
    return afterEdit(deps, form, reader, edited);
  }
  const id = press.nonce.slice(0, ID_LENGTH);
  const made = await makeSchedule(deps.store, { ...plan, id, job: MESSAGE_JOB, madeBy: who.by }, who.now);
  if (made.kind === "refused") throw new Error("a rule that was read as right is refused");
  return showList(deps, reader, { done: reader.texts.scheduling.done.saved(plan.name ?? "") });
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
  const [before, theirs] = [valuesOf(base), valuesOf(schedule)];
  const values = merged(form.values, before, theirs);
  const words = reader.texts.scheduling;
  const today = localDate(deps.clock());
  const [from, to] = [planWords(base, reader, today), planWords(planOf(schedule), reader, today)];
  const changed = planFields.filter((field) => from[field] !== to[field]);
  // A pause changes nothing that stands in the form.
  if (changed.length === 0) return save(deps, { ...form, press: { ...form.press, subject } }, reader);
  const theirLines = changed.map((field) =>
    words.changedTo(words.plan[field], to[field] || words.plan.nothing),
  );
  const warnings = [[words.newer(personName(by, reader)), ...theirLines].join("\n")];
  return showForm(deps, reader, { subject, values, warnings });
}

function merged(mine: ScheduleValues, base: ScheduleValues, theirs: ScheduleValues): ScheduleValues {
  const changed = Object.entries(mine).filter(
    ([field, value]) => value !== base[field as keyof ScheduleValues],
  );
  return { ...theirs, ...Object.fromEntries(changed) };
}

function problemWords(problem: FormProblem, { scheduling: { problems } }: Texts): string {
  if (problem.kind === "field-count") return problems.fieldCount(problem.found, problem.allowed);
  if (problem.kind === "field")
    return problems.field(problems.fields[problem.field], problem.value, problem.allowed);
  return problems[problem.kind];
}
