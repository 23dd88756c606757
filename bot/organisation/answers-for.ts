/** For which units somebody answers now: a deputy does only while the leader cannot. */
import type { PersonId } from "../chat.ts";
import { type Organisation, unitsLedBy } from "./organisation.ts";
import type { People } from "./people.ts";
import type { Unit } from "./person.ts";

type Absences = Pick<People, "absence" | "unitsActedFor">;

/** Led; then those without a leader who is there and where the person is deputy; then those whose absent leader chose the person. */
export async function unitsAnsweredFor(
  people: Absences,
  organisation: Organisation,
  person: PersonId,
  now: Date,
): Promise<readonly Unit[]> {
  const posts = unitsLedBy(organisation, person);
  const leads = posts.filter(({ leader }) => leader === person);
  const vacant = await Promise.all(
    posts
      .filter(({ leader }) => leader !== person)
      .map(async (unit) => ((await needsDeputy(people, organisation, unit, now)) ? [unit] : [])),
  );
  return [...new Set([...leads, ...vacant.flat(), ...(await people.unitsActedFor(person, now))])];
}

async function needsDeputy(
  people: Absences,
  organisation: Organisation,
  { leader }: Unit,
  now: Date,
): Promise<boolean> {
  if (leader === undefined || !organisation.people.has(leader)) return true;
  return (await people.absence(leader, now)) !== undefined;
}

/** Whether somebody answers now for the unit that has none above it. */
export async function isAtTop(
  people: Absences,
  organisation: Organisation,
  person: PersonId,
  now: Date,
): Promise<boolean> {
  const top = topOf(organisation);
  const own = await unitsAnsweredFor(people, organisation, person, now);
  return top !== undefined && own.some(({ id }) => id === top.id);
}

export function topOf({ units }: Organisation): Unit | undefined {
  return [...units.values()].find(({ parent, status }) => parent === undefined && status === "active");
}
