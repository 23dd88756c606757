/**
 * Takes away what a newcomer said and was answered, long after the answer. It stays while it waits, and while somebody is in the
 * organisation because of it and not of the file: taking them out again begins with it.
 */
import { forgetFacts } from "../../delivery/forget-facts.ts";
import type { PersonId } from "../../chat.ts";
import { unpoint } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Organisation } from "../organisation.ts";
import { claimHead, claimPartition, donePage, personOf, readClaim } from "./claim-store.ts";

interface Deps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
}

/** @param from "" at first @param before ISO instant @param remove false only counts */
export async function clearClaims({ store, people }: Deps, from: string, before: string, remove: boolean) {
  const pointers = await donePage(store, from);
  let claims = 0;
  for (const pointer of pointers) {
    const person = personOf(pointer);
    const head = await claimHead(store, person);
    if (head && !(await mayGo({ store, people }, person, before))) continue;
    if (head && remove && !(await forgetFacts(store, claimPartition(person), { head, others: false })))
      continue;
    if (remove) await unpoint(store, pointer);
    if (head) claims += 1;
  }
  const last = pointers.at(-1)?.row;
  return { next: last === undefined ? undefined : `${last} `, claims };
}

async function mayGo({ store, people }: Deps, person: PersonId, before: string): Promise<boolean> {
  // Asked anew it waits; when that is answered, it is by its time.
  const answer = (await readClaim(store, person))?.claim.answer;
  if (answer === undefined || answer.at >= before) return false;
  return (await people.organisation()).people.get(person)?.confirmed === undefined;
}
