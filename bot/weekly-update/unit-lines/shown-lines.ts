/** The lines of units in one edition, for one reader or one channel. */
import type { LineView } from "../../../adaptive-cards/weekly-update/edition.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { isEveryone } from "../audience/audience.ts";
import { type Edition, isOut } from "../edition.ts";
import { unitsHeardBy, unitsHeardIn } from "./unit-line.ts";
import { linesOfEdition, unitLinesOf } from "./unit-line-store.ts";

export async function linesForPerson(
  store: TableStore,
  edition: Edition,
  organisation: Organisation,
  person: string,
): Promise<readonly LineView[]> {
  return chosen(store, edition, organisation, unitsHeardBy(organisation, person));
}

export async function linesForChannel(
  store: TableStore,
  edition: Edition,
  organisation: Organisation,
  unit: string | undefined,
): Promise<readonly LineView[]> {
  return chosen(store, edition, organisation, unit === undefined ? [] : unitsHeardIn(organisation, [unit]));
}

/** An edition for some is the words of those who sent it. */
async function chosen(
  store: TableStore,
  edition: Edition,
  organisation: Organisation,
  units: readonly string[],
): Promise<readonly LineView[]> {
  if (!isEveryone(edition.audience) || units.length === 0) return [];
  // Until it goes out, a line can change without the edition.
  const lines = await (isOut(edition) ? linesOfEdition(store, edition) : unitLinesOf(store, edition.week));
  return units.flatMap((unit) => {
    const text = lines.get(unit)?.text ?? "";
    return text === "" ? [] : [{ unit: inSentence(unit, { organisation }), text }];
  });
}
