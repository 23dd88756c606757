/** The nudges for one edition, in words. */
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Edition } from "../edition.ts";
import { readLatest } from "../edition-store.ts";
import { presentedIn } from "../presenting/for-editor.ts";
import { nudgesOf } from "./nudges.ts";

export async function adviceOn(
  deps: { readonly store: TableStore },
  reader: Reader,
  { sections, arrangement }: Edition,
): Promise<readonly string[]> {
  const latest = await readLatest(deps.store);
  const previous = latest?.sections;
  const presentedLast =
    latest && sections.presenting !== "" ? await presentedIn(deps, reader, latest.week) : undefined;
  const services = [...reader.organisation.units.values()].map(({ name }) => name);
  const found = nudgesOf({ sections, marks: arrangement?.marks ?? {}, previous, presentedLast, services });
  return found.map((nudge) => reader.texts.weeklyUpdate.editor.nudges[nudge]);
}
