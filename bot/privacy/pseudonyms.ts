/**
 * Pseudonyms: whoever does something without a name is a pseudonym in every row about it, another one for each thing.
 * Who it is stands in one sealed row; the way from a person to the pseudonyms is a chain that only the key can follow.
 *
 *   sealed|~PSEUDONYM   person   who it is, encrypted
 *   pseudonym-of|TAG    thing    the person's next one, "idea|17": TAG is made of the person and its place in the chain,
 *                                so that no two rows of one person show that they belong together
 *   sealing             check    which key sealed what is here; written before the first sealed row
 */
import { z } from "zod/v4";
import type { PersonId } from "../chat.ts";
import { rowFormat } from "../storage/row.ts";
import type { TableStore } from "../storage/table-store.ts";
import { isPseudonym, PSEUDONYM_MARK } from "./is-pseudonym.ts";
import { type Sealing, sealedSchema } from "./sealing.ts";

export interface SealedStore {
  readonly store: TableStore;
  readonly sealing: Sealing;
}

const personRow = rowFormat("sealed-person", sealedSchema);
/** `about` is "" when the link was taken away: the chain goes on behind it. */
const thingRow = rowFormat("pseudonym-of", z.object({ key: z.string(), about: z.string() }));
const checkRow = rowFormat("sealing-check", sealedSchema);

const SEALING = "sealing";
const CHECK = "check";
const CHECKED = "mandagskvarteret";

/** What this person is called in everything about one thing. */
export function pseudonymOf(sealing: Sealing, person: PersonId, about: string): string {
  return `${PSEUDONYM_MARK}${sealing.tag("pseudonym", person, about).slice(0, 24)}`;
}

/** Keeps who is behind the pseudonym; before the thing itself is written. Doing it again changes nothing. */
export async function keepPseudonym(on: SealedStore, person: PersonId, about: string): Promise<string> {
  const pseudonym = pseudonymOf(on.sealing, person, about);
  await keepCheck(on);
  const partition = sealedPartition(pseudonym);
  const data = personRow.write(on.sealing.seal(person, bindingOf(partition, "person")));
  await on.store.transact(partition, [{ kind: "upsert", row: "person", data }]);
  await chain(on, person, about);
  return pseudonym;
}

/** Who a message is for: anybody who is no pseudonym is themselves. Undefined: the link was taken away. */
export async function personBehind(on: SealedStore, id: string): Promise<PersonId | undefined> {
  if (!isPseudonym(id)) return id;
  const partition = sealedPartition(id);
  const row = await on.store.get(partition, "person");
  return row && on.sealing.open(personRow.read(row), bindingOf(partition, "person"));
}

/** What this person does without a name, in the order it began: "idea|17". */
export async function thingsWithoutName(on: SealedStore, person: PersonId): Promise<readonly string[]> {
  const things: string[] = [];
  for (let place = 0; ; place += 1) {
    const row = await on.store.get(chainPartition(on, person, place), "thing");
    if (!row) return things;
    const { about } = thingRow.read(row);
    if (about !== "") things.push(about);
  }
}

export async function pseudonymsOf(on: SealedStore, person: PersonId): Promise<readonly string[]> {
  return (await thingsWithoutName(on, person)).map((about) => pseudonymOf(on.sealing, person, about));
}

/** Throws, in words for whoever starts the program, when what is sealed in the store cannot be opened. */
export async function assertKey({ store, sealing }: SealedStore): Promise<void> {
  const row = await store.get(SEALING, CHECK);
  if (!row) return;
  const { key, box } = checkRow.read(row);
  if (key === sealing.keyId && sealing.open({ key, box }, bindingOf(SEALING, CHECK)) === CHECKED) return;
  throw new Error(
    `SEALING_KEY: this is key ${sealing.keyId}, and the store has things sealed under key ${key}; only that key is allowed`,
  );
}

/** Nobody can be found behind it any more, and it is not found from the person: what was done under it is gone, or nobody's. */
export async function forgetPseudonym(on: SealedStore, pseudonym: string, about: string): Promise<void> {
  const person = isPseudonym(pseudonym) ? await personBehind(on, pseudonym) : undefined;
  if (person === undefined) return;
  await unchain(on, person, about);
  await on.store.transact(sealedPartition(pseudonym), [{ kind: "delete", row: "person" }]);
}

async function unchain(on: SealedStore, person: PersonId, about: string): Promise<void> {
  const data = thingRow.write({ key: on.sealing.keyId, about: "" });
  for (let place = 0; ; place += 1) {
    const partition = chainPartition(on, person, place);
    const row = await on.store.get(partition, "thing");
    if (!row) return;
    if (thingRow.read(row).about === about)
      await on.store.transact(partition, [{ kind: "upsert", row: "thing", data }]);
  }
}

async function keepCheck(on: SealedStore): Promise<void> {
  const data = checkRow.write(on.sealing.seal(CHECKED, bindingOf(SEALING, CHECK)));
  const written = await on.store.transact(SEALING, [{ kind: "insert", row: CHECK, data }]);
  if (written.kind === "conflict") await assertKey(on);
}

/** Puts the thing at the end of the person's chain, unless it is there. */
async function chain(on: SealedStore, person: PersonId, about: string): Promise<void> {
  const data = thingRow.write({ key: on.sealing.keyId, about });
  for (let place = 0; ; place += 1) {
    const partition = chainPartition(on, person, place);
    const row = await on.store.get(partition, "thing");
    if (row && thingRow.read(row).about === about) return;
    if (row) continue;
    if ((await on.store.transact(partition, [{ kind: "insert", row: "thing", data }])).kind === "done")
      return;
    // Somebody took this place at the same moment: it is looked at again.
    place -= 1;
  }
}

function chainPartition({ sealing }: SealedStore, person: PersonId, place: number): string {
  return `pseudonym-of|${sealing.tag("chain", person, String(place))}`;
}

function sealedPartition(pseudonym: string): string {
  return `sealed|${pseudonym}`;
}

function bindingOf(partition: string, row: string): string {
  return `${partition}/${row}`;
}
