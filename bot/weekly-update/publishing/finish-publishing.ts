/** An edition is published when every message of it is in the outbox; until then it is on its way. */
import { OUTBOX, markerKey, nextHistory } from "../../delivery/commit-fact.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Edition } from "../edition.ts";
import { EDITIONS, type Head, type Stored, commitEdition, readEdition, readHead } from "../edition-store.ts";

/** A job: looks at each edition on its way. Running it again, or in two places at once, changes nothing more. */
export function createFinishPublishing(deps: { readonly store: TableStore }) {
  return {
    name: "edition.finish-publishing",
    async run(now: Date): Promise<void> {
      const { value } = await readHead(deps.store);
      for (const id of value.publishing) await finishPublishing(deps.store, id, now);
    },
  };
}

export type Finished = "published" | "still-publishing" | "nothing-to-do" | "conflict";

async function finishPublishing(store: TableStore, id: string, now: Date): Promise<Finished> {
  const head = await readHead(store);
  const edition = await readEdition(store, id);
  if (!head.value.publishing.includes(id) || edition?.publication === undefined) return "nothing-to-do";
  if (!(await everythingIsOrdered(store, edition.publication.history))) return "still-publishing";
  return commitFinish(store, head, edition, now);
}

/** The dispatcher takes the marker away after the last message was written; it was there before the fact. */
async function everythingIsOrdered(store: TableStore, history: number): Promise<boolean> {
  return (await store.get(OUTBOX, markerKey(EDITIONS, history))) === undefined;
}

/** On a conflict somebody else changed something: the next run looks again. */
async function commitFinish(
  store: TableStore,
  head: Stored<Head>,
  edition: Edition,
  now: Date,
): Promise<Finished> {
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const publishing = head.value.publishing.filter((id) => id !== edition.id);
  const committed = await commitEdition(store, {
    head,
    headAfter: { ...head.value, publishing },
    // What was withdrawn on its way out stays withdrawn.
    edition: edition.state === "publishing" ? { ...edition, state: "published" } : edition,
    event: { number, edition: edition.id, kind: "published", at: now.toISOString() },
    nonce: undefined,
    messages: [],
  });
  return committed.kind === "conflict" ? "conflict" : "published";
}
