/** Who reads the measures: systemansvarlige, and whoever answers for the unit at the top at this moment. */
import { isAtTop, topOf } from "../organisation/answers-for.ts";
import { administrators, hasRole, type Organisation } from "../organisation/organisation.ts";
import type { People } from "../organisation/people.ts";

export async function maySeeMeasures(
  people: People,
  organisation: Organisation,
  person: string,
  now: Date,
): Promise<boolean> {
  if (hasRole(organisation, person, "administrator")) return true;
  return isAtTop(people, organisation, person, now);
}

/** To whom they are sent: while the leader is away, the deputy has them instead. */
export async function readersOfMeasures(
  people: People,
  organisation: Organisation,
  now: Date,
): Promise<readonly string[]> {
  const top = topOf(organisation);
  const chosen = top?.leader === undefined ? undefined : (await people.absence(top.leader, now))?.deputy;
  const posts = [top?.leader, top?.deputy, chosen].filter((id) => id !== undefined);
  const leading = await Promise.all(
    posts.map(async (id) => ((await leadsNow(people, organisation, id, now)) ? [id] : [])),
  );
  return [...new Set([...administrators(organisation), ...leading.flat()])].toSorted();
}

/** Whether a card on its way still has its reader. */
export async function isReader(
  people: People,
  organisation: Organisation,
  person: string,
  now: Date,
): Promise<boolean> {
  return (await readersOfMeasures(people, organisation, now)).includes(person);
}

async function leadsNow(
  people: People,
  organisation: Organisation,
  person: string,
  now: Date,
): Promise<boolean> {
  if (!organisation.people.has(person) || (await people.isAway(person, now))) return false;
  return maySeeMeasures(people, organisation, person, now);
}
