/**
 * When digests are ordered: all on the schedule's day, those who chose their own day on that. One message a person and
 * ISO week, by its key, however often it is ordered; what it says is found when it is sent.
 *
 *   digest-days    2|10:00|PERSON   pointers: who chose which day and time
 *   digests        walked           up to when the own days were looked at
 */
import { z } from "zod/v4";
import { weekOfDate } from "../calendar/iso-week.ts";
import { addDays } from "../calendar/local-date.ts";
import type { Clock } from "../clock.ts";
import { dateIn } from "../calendar/wall-time.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import { arrivedAt } from "../delivery/was-sent.ts";
import { enqueue } from "../delivery/outbox.ts";
import type { People } from "../organisation/people.ts";
import { createBuiltInSchedules } from "../scheduling/built-in.ts";
import type { ScheduleDraft } from "../scheduling/change-schedule.ts";
import { noFields, type PlannedJob } from "../scheduling/kinds.ts";
import { findPointer, point, pointersIn, unpoint } from "../storage/pointers.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import { comeSince, type DigestDay, digestDaySchema, LATE_HOURS } from "./rules/day.ts";
import { hasPlace, mayFollow } from "./roles.ts";

export interface OrderDeps {
  readonly store: TableStore;
  readonly people: People;
  readonly clock: Clock;
}

export const DIGEST_CARD = "digest";
const DIGEST_JOB = "digest";
const DAYS = "digest-days";
const DIGESTS = "digests";
const WALKED = "walked";

const TUESDAY = 2;
const HOUR = 60 * 60_000;

const schedule: ScheduleDraft = {
  id: "digest",
  name: "Ukas kort til ledere, tillitsvalgte og verneombud",
  job: DIGEST_JOB,
  rule: { kind: "weekdays", days: [TUESDAY], time: "10:00" },
  holiday: "move",
  missed: { kind: "run-late", withinHours: LATE_HOURS },
  parameters: {},
  madeBy: "",
};

const walkedRow = rowFormat("digests-walked", z.object({ to: z.string() }));

/** The day somebody chose; "usual": that of the schedule. Undefined: there is nothing for this person to follow. */
export async function dayOf(
  { store, people }: OrderDeps,
  person: string,
): Promise<DigestDay | "usual" | undefined> {
  if (!hasPlace(await people.organisation(), person)) return undefined;
  return (await chosenDays(store)).find((each) => each.person === person)?.day ?? "usual";
}

export async function chooseDay(store: TableStore, person: string, day: DigestDay | "usual"): Promise<void> {
  const before = (await pointersIn(store, DAYS)).filter((row) => row.endsWith(`|${person}`));
  const chosen = day === "usual" ? undefined : `${day.day}|${day.time}|${person}`;
  if (chosen !== undefined) await point(store, DAYS, chosen);
  for (const row of before) {
    const pointer = row === chosen ? undefined : await findPointer(store, DAYS, row);
    if (pointer) await unpoint(store, pointer);
  }
}

export function createOrderDigests(deps: OrderDeps) {
  return {
    jobs: [createBuiltInSchedules(deps.store, [schedule]), createOwnDays(deps)],
    scheduled: [createScheduled(deps)],
  };
}

/** Everybody who has not chosen a day. */
function createScheduled(deps: OrderDeps): PlannedJob {
  return {
    name: DIGEST_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.digest,
      several: false,
      sends: true,
      form: noFields,
      reaches: async () => (await onUsualDay(deps, deps.clock())).length,
    },
    async run({ occurrence, now }) {
      const planned = occurrence.split("|")[2] ?? "";
      const due = await onUsualDay(deps, now);
      await order(
        deps.store,
        due.map((person) => ({ person, planned })),
        now,
      );
    },
  };
}

async function onUsualDay({ store, people }: OrderDeps, now: Date): Promise<readonly string[]> {
  const own = new Set((await chosenDays(store)).map(({ person }) => person));
  const all = await mayFollow(people, await people.organisation(), now);
  return all.filter((person) => !own.has(person));
}

/** Looks at the own days when a quarter of an hour has begun since the last look. */
function createOwnDays({ store, people }: OrderDeps) {
  let walked: Date | undefined;
  return {
    name: "digests.own-days",
    async run(now: Date): Promise<void> {
      walked ??= await readWalked(store);
      if (walked && (now <= walked || quarterOf(now) === quarterOf(walked))) return;
      const from = walked ?? now;
      const earliest = new Date(Math.max(from.getTime(), now.getTime() - LATE_HOURS * HOUR));
      const come = (await chosenDays(store)).flatMap(({ person, day }) =>
        comeSince(day, earliest, now).map((planned) => ({ person, planned })),
      );
      // Who follows anything is a read for each leader: not asked in the quarters in which nobody's time has come.
      const follow = new Set(
        come.length > 0 ? await mayFollow(people, await people.organisation(), now) : [],
      );
      const due = come.filter(({ person }) => follow.has(person));
      await order(store, due, now);
      await store.transact(DIGESTS, [
        { kind: "upsert", row: WALKED, data: walkedRow.write({ to: now.toISOString() }) },
      ]);
      walked = now;
    },
  };
}

interface Chosen {
  readonly person: string;
  readonly day: DigestDay;
}

async function chosenDays(store: TableStore): Promise<readonly Chosen[]> {
  return (await pointersIn(store, DAYS)).flatMap((row) => {
    const [day, time, person = ""] = row.split("|");
    const parsed = digestDaySchema.safeParse({ day: Number(day), time });
    return parsed.success ? [{ person, day: parsed.data }] : [];
  });
}

async function readWalked(store: TableStore): Promise<Date | undefined> {
  const row = await store.get(DIGESTS, WALKED);
  return row && new Date(walkedRow.read(row).to);
}

async function order(
  store: TableStore,
  due: readonly { readonly person: string; readonly planned: string }[],
  now: Date,
): Promise<void> {
  await enqueue(
    store,
    due.map(({ person, planned }) => digestTo(person, planned)),
    now,
  );
}

/** When the digest of the week before this one came to the same reader: what happened earlier has been told. */
export async function lastDigest(
  store: TableStore,
  person: string,
  planned: string,
): Promise<string | undefined> {
  return arrivedAt(store, keyOf(person, addDays(dateIn(planned), -7)));
}

function keyOf(person: string, date: string): string {
  return `digest|${person}|${weekOfDate(date)}`;
}

function digestTo(person: string, planned: string): Outgoing {
  return {
    key: keyOf(person, dateIn(planned)),
    to: person,
    card: DIGEST_CARD,
    subject: planned,
    history: 0,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

function quarterOf(at: Date): number {
  return Math.floor(at.getTime() / (HOUR / 4));
}
