/** The scheduled job that tells editors and systemansvarlige, in one message, that nothing is approved for the next edition. */
import { deadlineCard } from "../../../adaptive-cards/weekly-update/deadline.ts";
import { weekOfDate } from "../../calendar/iso-week.ts";
import { dateIn } from "../../calendar/wall-time.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import { administrators, hasRole, type Organisation } from "../../organisation/organisation.ts";
import { readSchedule } from "../../scheduling/schedule-store.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { audienceWords } from "../audience/audience-words.ts";
import { editionId, weekOfEdition } from "../edition.ts";
import { commitEdition, EDITIONS, readEvent, readHead } from "../edition-store.ts";
import { deadlineWords } from "../writing/form.ts";
import { DEADLINE_JOB, PUBLISH_SCHEDULE } from "../schedules.ts";
import { standingOf } from "./standing.ts";

/** Name of the renderer, and of the expansion of the one message to all of them. */
export const EDITION_DEADLINE = "edition-deadline";

/** What is published later than this is not what this deadline is about. */
const SOON_MS = 6 * 24 * 60 * 60_000;

interface Deps {
  readonly store: TableStore;
}

export function createDeadline({ store }: Deps): PlannedJob {
  return {
    name: DEADLINE_JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.deadline,
      several: true,
      sends: true,
      form: noFields,
    },
    async run({ occurrence, now }) {
      if ((await historyOfNonce(store, EDITIONS, occurrence)) !== undefined) return;
      const next = (await readSchedule(store, PUBLISH_SCHEDULE))?.value.next;
      if (next?.kind !== "run" || Date.parse(next.at) - now.getTime() > SOON_MS) return { nothing: "later" };
      const week = weekOfDate(dateIn(next.planned));
      if ((await standingOf(store, week)).ready) return { nothing: "ready" };
      await commitNotReady(store, { week, due: next.at, at: now.toISOString(), nonce: occurrence });
    },
  };
}

interface NotReady {
  readonly week: string;
  readonly due: string;
  readonly at: string;
  readonly nonce: string;
}

async function commitNotReady(store: TableStore, { week, due, at, nonce }: NotReady): Promise<void> {
  const head = await readHead(store);
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const edition = editionId(week);
  const committed = await commitEdition(store, {
    head,
    headAfter: head.value,
    edition: undefined,
    event: { number, edition, kind: "not-ready", at, due },
    nonce,
    messages: [messageTo("*", edition, number)],
  });
  if (committed.kind === "conflict") throw new Error(`${edition}: another writer was faster`);
}

/** The dispatcher's question when it meets the one message: editors and systemansvarlige, each once. */
export function createDeadlineRecipients(people: { organisation(): Promise<Organisation> }) {
  return async function recipients({ subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    const organisation = await people.organisation();
    const editors = [...organisation.people.keys()].filter((id) => hasRole(organisation, id, "editor"));
    const told = new Set([...editors, ...administrators(organisation)]);
    return [...told].toSorted().map((person) => messageTo(person, subject, history));
  };
}

function messageTo(person: string, edition: string, history: number): Outgoing {
  return {
    key: `edition-deadline-${history}|${person}`,
    to: person,
    card: EDITION_DEADLINE,
    subject: edition,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

export function createDeadlineRenderers({ store }: Deps): Renderers {
  return {
    [EDITION_DEADLINE]: async ({ subject, history, key }, reader) => {
      const due = (await readEvent(store, history))?.due;
      const week = weekOfEdition(subject);
      const standing = await standingOf(store, week);
      // Approved meanwhile: nothing is left to say.
      if (due === undefined || standing.ready) return undefined;
      const { forEveryone, others, asksForEveryone } = standing;
      const view = {
        week,
        due: deadlineWords(reader, due),
        state: forEveryone && { week: forEveryone.week, is: forEveryone.state },
        others: others.map(({ audience, state }) => ({ to: audienceWords(audience, reader), is: state })),
        asksForEveryone,
        mayWrite: hasRole(reader.organisation, reader.id, "editor"),
        nonce: key,
      };
      return deadlineCard(view, reader.texts);
    },
  };
}
