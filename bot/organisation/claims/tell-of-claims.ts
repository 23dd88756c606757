/**
 * The scheduled job that tells every systemansvarlig that newcomers wait: once a day at most, and only when somebody has
 * come since they were told. Partition "claims-told": `head`, and h|000001, m|…, n|OCCURRENCE of each time.
 */
import { createHash } from "node:crypto";
import { z } from "zod/v4";
import { claimsWaitingCard } from "../../../adaptive-cards/organisation/claims.ts";
import { commitFact, historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import type { ScheduleDraft } from "../../scheduling/change-schedule.ts";
import { noFields, type PlannedJob } from "../../scheduling/kinds.ts";
import { rowFormat } from "../../storage/row.ts";
import type { Change, TableStore } from "../../storage/table-store.ts";
import { administrators, type Organisation } from "../organisation.ts";
import { type WaitingClaim, waitingClaims } from "./waiting-claims.ts";

const TOLD = "claims-told";
const HEAD = "head";
const CLAIMS_WAITING = "claims-waiting";
const JOB = "organisation.claims-waiting";
/** Messages that fit into one transaction, with what belongs to it. */
const MOST_TOLD = 90;
/** More than this is not counted for the message. */
const MOST_COUNTED = 100;
/** So many are remembered as told of: far more than ever wait. */
const MOST_REMEMBERED = 1000;

const headRow = rowFormat(
  "claims-told",
  z.object({
    history: z.number().int(),
    /** Which of those that waited then were told of. */
    told: z.array(z.string()).optional(),
    /** In rows from before: all claims up to this one. */
    newest: z.string().optional(),
  }),
);
type Head = ReturnType<typeof headRow.read>;
const eventRow = rowFormat("claims-told-event", z.object({ at: z.string(), waiting: z.number().int() }));

export const claimSchedules: readonly ScheduleDraft[] = [
  {
    id: "claims-waiting",
    name: "Nye som venter på bekreftelse",
    job: JOB,
    rule: { kind: "weekdays", days: [1, 2, 3, 4, 5], time: "09:00" },
    holiday: "skip",
    missed: { kind: "run-late", withinHours: 8 },
    parameters: {},
    madeBy: "",
  },
];

interface Deps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

export function createTellOfClaims(deps: Deps): PlannedJob {
  return {
    name: JOB,
    kind: {
      words: ({ jobKinds }) => jobKinds.claims,
      several: false,
      sends: true,
      form: noFields,
    },
    async run({ occurrence, now }) {
      const { store } = deps;
      if ((await historyOfNonce(store, TOLD, occurrence)) !== undefined) return;
      const organisation = await deps.people.organisation();
      const { rows } = await waitingClaims(store, organisation, { most: MOST_REMEMBERED });
      const row = await store.get(TOLD, HEAD);
      const head = row && headRow.read(row);
      if (rows.every((claim) => wasTold(head, claim))) return { nothing: "none" };
      const receivers = administrators(organisation).slice(0, MOST_TOLD);
      if (receivers.length === 0) return { nothing: "nobody" };
      const history = await nextHistory(store, TOLD, head?.history ?? 0);
      const data = headRow.write({ history, told: rows.map(keyOf) });
      const change: Change = row
        ? { kind: "replace", row: HEAD, data, etag: row.etag }
        : { kind: "insert", row: HEAD, data };
      const committed = await commitFact(store, {
        partition: TOLD,
        history,
        event: eventRow.write({ at: now.toISOString(), waiting: rows.length }),
        nonce: occurrence,
        changes: [change],
        messages: receivers.map((person) => messageTo(person, history)),
      });
      if (committed.kind === "conflict")
        throw new Error("another writer told of the claims at the same time");
    },
  };
}

/** Not by time: with the clock set back a new claim may be older than one that was told of. */
function wasTold(head: Head | undefined, waiting: WaitingClaim): boolean {
  if (head?.told) return head.told.includes(keyOf(waiting));
  return waiting.claim.at <= (head?.newest ?? "");
}

/** Short, and nobody's name. */
function keyOf({ person, claim }: WaitingClaim): string {
  return createHash("sha256").update(`${person}|${claim.at}`).digest("hex").slice(0, 16);
}

export function createClaimsWaitingRenderers({ store, people }: Deps): Renderers {
  return {
    [CLAIMS_WAITING]: async ({ key }, { texts }) => {
      const { rows } = await waitingClaims(store, await people.organisation(), { most: MOST_COUNTED });
      // All answered meanwhile: nothing is left to say.
      return rows.length === 0 ? undefined : claimsWaitingCard({ waiting: rows.length, nonce: key }, texts);
    },
  };
}

function messageTo(person: string, history: number): Outgoing {
  return {
    key: `${CLAIMS_WAITING}|${history}|${person}`,
    to: person,
    card: CLAIMS_WAITING,
    subject: "",
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
