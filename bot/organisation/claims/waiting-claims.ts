/** Newcomers whose unit is still to be confirmed, and what to say of them. */
import type { PersonId } from "../../chat.ts";
import { unpoint } from "../../storage/pointers.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Organisation } from "../organisation.ts";
import { type Claim, personOf, readClaim, waitingPointers } from "./claim-store.ts";

export interface WaitingClaim {
  readonly person: PersonId;
  readonly claim: Claim;
}

export interface ClaimPage {
  /** Of the pointers; a few of them may turn out to have been answered. */
  readonly total: number;
  /** How many pointers come before the first shown, and before the next page. */
  readonly from: number;
  readonly next: number;
  readonly rows: readonly WaitingClaim[];
}

/** One range, and a read for each that is shown. Pointers to what is answered, or in the files by now, are taken away. */
export async function waitingClaims(
  store: TableStore,
  organisation: Organisation,
  { from = 0, most }: { readonly from?: number; readonly most: number },
): Promise<ClaimPage> {
  const pointers = await waitingPointers(store);
  const rows: WaitingClaim[] = [];
  let gone = 0;
  let at = from < pointers.length ? from : 0;
  const start = at;
  for (; at < pointers.length && rows.length < most; at += 1) {
    const pointer = pointers[at];
    if (!pointer) break;
    const person = personOf(pointer);
    const claim = (await readClaim(store, person))?.claim;
    if (claim && claim.answer === undefined && !organisation.people.has(person)) rows.push({ person, claim });
    // Written a moment before its claim: it is looked at again the next time.
    else if (claim) {
      await unpoint(store, pointer);
      gone += 1;
    }
  }
  return { total: pointers.length - gone, from: start, next: at - gone, rows };
}

/** People who were confirmed in the chat and whom the files do not have, by name. */
export function confirmedOnly({ people }: Organisation) {
  return [...people.values()]
    .filter(({ confirmed }) => confirmed !== undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
}
