/** What units, people and dates are called for one reader. Pure. */
import { longDate } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import { hasRole } from "../organisation/organisation.ts";
import { isPseudonym } from "../privacy/is-pseudonym.ts";
import type { Reader } from "../reader.ts";

/** "torsdag 27. november"; with the year when it is another. */
export function dateWords(date: string, reader: Reader, now: Date): string {
  return date === "" ? "" : longDate(date, reader.texts.common.language, localDate(now));
}

export function unitName(id: string, reader: Reader): string {
  return reader.organisation.units.get(id)?.name ?? id;
}

/** In a list of them the first has a capital letter. */
export function unitNames(ids: readonly string[], reader: Reader): readonly string[] {
  return ids.map((id, at) => (at === 0 ? unitName(id, reader) : inSentence(id, reader)));
}

/** Services take a small letter inside a sentence; abbreviations ("NAV-teamet") and names of places keep theirs. */
export function inSentence(unitId: string, reader: Pick<Reader, "organisation">): string {
  const unit = reader.organisation.units.get(unitId);
  const name = unit?.name ?? unitId;
  const isNamedAfterPlace = Boolean(unit?.place) && name.startsWith(unit?.place ?? "");
  const isWord = /^\p{Lu}\p{Ll}/u.test(name);
  return isWord && !isNamedAfterPlace ? name.charAt(0).toLocaleLowerCase("nb") + name.slice(1) : name;
}

export function personName(id: string, reader: Reader): string {
  const { organisation, texts } = reader;
  if (isPseudonym(id)) return texts.ideas.shown.withoutName;
  const known = organisation.people.get(id)?.name;
  if (known !== undefined) return known;
  const isAdministrator = hasRole(organisation, id, "administrator");
  return isAdministrator ? texts.organisation.appointedName : texts.organisation.unknownName;
}
