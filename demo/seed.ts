/** Sample content, made through the product's own use cases, each with the clock at the moment it happened. */
import { emptySections } from "../bot/weekly-update/sections.ts";
import { randomBytes } from "node:crypto";
import { isoWeekOf, mondayOf, weekOfDate } from "../bot/calendar/iso-week.ts";
import { addDays, atLocalTime, localDate } from "../bot/calendar/local-date.ts";
import { workingDayFrom } from "../bot/calendar/working-days.ts";
import { act } from "../bot/ideas/act.ts";
import { focusGoals } from "../bot/strategy/plan/goals-in-force.ts";
import { answeredSince } from "../bot/ideas/counted/answered-since.ts";
import type { IdeasDeps } from "../bot/ideas/deps.ts";
import { submitIdea } from "../bot/ideas/intake/submit-idea.ts";
import { importOrganisation } from "../bot/organisation/import-organisation.ts";
import { createPeople } from "../bot/organisation/people.ts";
import { saveAbsence, savePreferences } from "../bot/organisation/person-store.ts";
import { createSealing } from "../bot/privacy/sealing.ts";
import { defaultSettings } from "../bot/settings.ts";
import { importGoals } from "../bot/strategy/plan/import-goals.ts";
import { openSqlite } from "../bot/storage/sqlite.ts";
import type { TableStore } from "../bot/storage/table-store.ts";
import { changeEdition } from "../bot/weekly-update/writing/change-edition.ts";
import { editionId } from "../bot/weekly-update/edition.ts";
import { publishEdition } from "../bot/weekly-update/publishing/publish-edition.ts";
import { sampleGoals, sampleId, sampleOrganisation } from "./municipality/load.ts";
import {
  APPROVER,
  AUTHOR_OF_EDITIONS,
  absences,
  editions,
  type Moment,
  type SeedAbsence,
  type SeedEdition,
  type SeedIdea,
} from "./seed-content.ts";
import { ideas } from "./seed-ideas.ts";

/** Something that happened, and when. */
interface Happening {
  readonly at: Date;
  readonly run: (deps: IdeasDeps) => Promise<void>;
}

/** Fills a new database with what a municipality would have after a few weeks, seen from `now`. */
export async function seed(file: string, now: Date): Promise<void> {
  const store = openSqlite(file);
  try {
    await seedStore(store, now);
  } finally {
    await store.close();
  }
}

export async function seedStore(store: TableStore, now: Date): Promise<void> {
  const { units, people } = sampleOrganisation();
  const start = momentOf(now, { from: "monday", days: -21, at: "09:00" });
  await importOrganisation(store, { units: [...units.values()], people: [...people.values()] }, start);
  await importGoals(store, sampleGoals(), start);
  for (const id of people.keys()) await savePreferences(store, id, { window: "anytime" });
  for (const { at, run } of happenings(now)) await run(depsAt(store, at));
}

/** In the order it happened: an edition tells what was answered before it. */
function happenings(now: Date): readonly Happening[] {
  return [
    ...editions.flatMap((edition) => editionHappenings(now, edition)),
    ...ideas.flatMap((idea) => ideaHappenings(now, idea)),
    ...absences.map((absence) => absenceHappening(now, absence)),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function editionHappenings(now: Date, edition: SeedEdition): Happening[] {
  const publishedAt = momentOf(now, edition.published);
  const id = editionId(weekOfDate(localDate(publishedAt)));
  let textVersion = 0;
  async function change(deps: IdeasDeps, by: string, step: "ready" | "approve"): Promise<void> {
    const sections = step === "ready" ? { ...emptySections, ...edition.sections } : undefined;
    const who = sampleId(by);
    const changed = await changeEdition(deps, {
      id,
      textVersion,
      sections,
      step,
      by: who,
      nonce: `seed-${id}-${step}`,
    });
    if (changed.kind !== "done") throw new Error(`seed: edition ${id} is ${changed.kind} at ${step}`);
    textVersion = changed.edition.textVersion;
  }
  async function publish(deps: IdeasDeps): Promise<void> {
    const answered = (from: Date, to: Date) => answeredSince(deps, from, to);
    const organisation = await deps.people.organisation();
    const request = { id, textVersion, by: sampleId(APPROVER), nonce: `seed-${id}-publish`, organisation };
    const { kind } = await publishEdition(
      { ...deps, answered, planGoals: () => focusGoals(deps, now) },
      request,
    );
    if (kind !== "publishing") throw new Error(`seed: edition ${id} is ${kind} at publishing`);
  }
  return [
    { at: momentOf(now, edition.written), run: (deps) => change(deps, AUTHOR_OF_EDITIONS, "ready") },
    { at: momentOf(now, edition.approved), run: (deps) => change(deps, APPROVER, "approve") },
    { at: publishedAt, run: publish },
  ];
}

function ideaHappenings(now: Date, idea: SeedIdea): Happening[] {
  const author = sampleId(idea.author);
  let number = 0;
  async function submit(deps: IdeasDeps): Promise<void> {
    const draft = { ...plainDraft, ...idea.draft };
    const submitted = await submitIdea(deps, {
      author,
      unit: idea.unit,
      draft,
      nonce: `seed-${idea.author}-${idea.sent.days}`,
    });
    if (submitted.kind !== "submitted") throw new Error(`seed: "${draft.problem}" is ${submitted.kind}`);
    number = submitted.file.idea.number;
  }
  const later = idea.later.map(({ by, action: { days, kind, fields }, ...moment }): Happening => ({
    at: momentOf(now, moment),
    async run(deps) {
      const until = days === undefined ? {} : { until: workingDayFrom(addDays(localDate(now), days)) };
      const action = { kind, fields: { ...fields, ...until } };
      const nonce = `seed-${number}-${kind}-${by}`;
      const acted = await act(deps, { number, by: sampleId(by), action, nonce });
      if (acted.kind !== "done") throw new Error(`seed: ${kind} on idea ${number} is ${acted.kind}`);
    },
  }));
  return [{ at: momentOf(now, idea.sent), run: submit }, ...later];
}

function absenceHappening(now: Date, { leader, said, days }: SeedAbsence): Happening {
  const at = momentOf(now, said);
  const until = addDays(localDate(now), days);
  return { at, run: ({ store }) => saveAbsence(store, sampleId(leader), { from: localDate(at), until }) };
}

const plainDraft = {
  kind: "idea",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
} as const;

/** Everybody can be met, and nobody waits to be woken: the bot sends what was ordered when it starts. */
function depsAt(store: TableStore, at: Date): IdeasDeps {
  const clock = () => at;
  return {
    store,
    // Sample ideas have names: nothing here is opened with the key of the bot that is started on it.
    sealing: createSealing(randomBytes(32).toString("base64")),
    people: createPeople(store, { appointed: [] }),
    clock,
    settings: defaultSettings,
    reachable: async () => true,
  };
}

function momentOf(now: Date, { from, days, at }: Moment): Date {
  const start = from === "monday" ? mondayOf(isoWeekOf(now)) : localDate(now);
  return atLocalTime(addDays(start, days), at);
}
