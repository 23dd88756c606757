/**
 * Finds people who have come since a message was kept for them, or want theirs at another time by now. Noting that
 * releases what waits at once; this is for those whose turn was cut off in between. It goes through everybody for
 * whom something is kept, which can be everybody who works here, so it reads a few at a time and lets messages be
 * sent in between. Pseudonyms have their own round (without-name.ts).
 */
import type { PersonId } from "../chat.ts";
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import { prefixed, type Row } from "../storage/table-store.ts";
import { OUTBOX } from "./commit-fact.ts";
import { releaseIfReachable } from "./recipients.ts";
import { HELD, TURN } from "./rows.ts";
import { isParked, park, type Run } from "./run.ts";
import { releaseIfChanged } from "./windows.ts";

/** From the end of one round to the beginning of the next. */
const ROUND_EVERY_MS = 10 * 60_000;
/** Rows read in one go, and how long messages are sent before the next: looks follow each other closely at times. */
const BATCH = 200;
const BATCH_EVERY_MS = 500;
/** People looked at in one go. */
const MANY = 32;

interface Place {
  readonly list: number;
  readonly continuation: string | undefined;
}
const BEGINNING: Place = { list: 0, continuation: undefined };

const lists = [
  {
    prefix: HELD,
    release: (run: Run, person: PersonId) => releaseIfReachable(run.store, person),
  },
  { prefix: TURN, release: releaseIfChanged },
];

/** How far the round of each dispatcher has come. */
const places = new WeakMap<Run, Place>();

export async function sweep(run: Run): Promise<void> {
  if (run.monotonic() < run.returnedDue) return;
  const next = await lookOnFrom(run, places.get(run) ?? BEGINNING);
  if (next) places.set(run, next);
  else places.delete(run);
  run.returnedDue = run.monotonic() + (next ? BATCH_EVERY_MS : ROUND_EVERY_MS);
}

/** Undefined: the round is at its end. */
async function lookOnFrom(run: Run, { list, continuation }: Place): Promise<Place | undefined> {
  const at = lists[list];
  if (!at) return undefined;
  const page = await run.store.query(OUTBOX, { ...prefixed(at.prefix), limit: BATCH }, continuation);
  const people = [...new Set(page.rows.map(personIn))].filter((person) => !isPseudonym(person));
  for (let from = 0; from < people.length; from += MANY)
    await Promise.all(
      people.slice(from, from + MANY).map((person) => tryPerson(run, person, at.prefix, at.release)),
    );
  if (page.continuation !== undefined) return { list, continuation: page.continuation };
  // A list without a row costs no look of its own.
  const next = { list: list + 1, continuation: undefined };
  return page.rows.length === 0 ? lookOnFrom(run, next) : lists[next.list] && next;
}

/** A row that cannot be read keeps neither the others nor the queue waiting. */
async function tryPerson(
  run: Run,
  person: PersonId,
  prefix: string,
  release: (run: Run, person: PersonId) => Promise<void>,
): Promise<void> {
  const key = prefix + person;
  if (isParked(run, key)) return;
  try {
    await release(run, person);
  } catch (error) {
    await park(run, key, error);
  }
}

function personIn({ row }: Row): PersonId {
  return row.split("|")[1] ?? "";
}
