/** What people may look at: their own ideas, what waits for them, one opened idea. */
import { hasRole, type Organisation, unitsLedBy } from "../organisation/organisation.ts";
import { thingsWithoutName } from "../privacy/pseudonyms.ts";
import { pointersIn } from "../storage/pointers.ts";
import { hasWork, partyOf } from "./act.ts";
import { ideasAmong, isAuthor } from "./author.ts";
import type { Party } from "./rules/parties.ts";
import type { IdeasDeps } from "./deps.ts";
import type { Idea, Owner } from "./idea.ts";
import { type IdeaFile, loadIdea, numberKey, ownIdeas, unitIdeas } from "./idea-store.ts";
import { leadersOfMany } from "./owner/find-receiver.ts";
import { leaderDue } from "./promise/promise-rules.ts";
import { someAtATime } from "../storage/some-at-a-time.ts";

/** Newest first. */
export async function myIdeas(deps: IdeasDeps, person: string): Promise<readonly Idea[]> {
  const named = await pointersIn(deps.store, ownIdeas(person));
  const without = ideasAmong(await thingsWithoutName(deps, person)).map(numberKey);
  const ideas = await ideasAt(deps, [...new Set([...named, ...without])].toSorted());
  return ideas.filter((idea) => isAuthor(deps, idea, person)).toReversed();
}

/** Ideas that this person may answer now, or was asked about by the bot, oldest first. */
export async function waitingFor(deps: IdeasDeps, person: string): Promise<readonly Idea[]> {
  const places = await placesAnsweredBy(deps, person);
  const keys = await someAtATime(places, (place) => pointersIn(deps.store, place));
  const ideas = await ideasAt(deps, [...new Set(keys.flat())].toSorted());
  const open = ideas.filter((idea) => waits(idea));
  return answeredBy(deps, open, person);
}

/** What is open in a unit, planned and tried there, of what this person may answer now. */
export async function workIn(deps: IdeasDeps, unit: string, person: string): Promise<readonly Idea[]> {
  const keys = await pointersIn(deps.store, unitIdeas({ role: "leader", unit }));
  // Also pointed at: what others own, and this unit's leader was brought in on.
  const own = (await ideasAt(deps, keys)).filter(
    ({ owner }) => owner.role !== "administrator" && owner.unit === unit,
  );
  return answeredBy(deps, own, person);
}

/** Everything that these owners have work with. */
export async function openIn(deps: IdeasDeps, owners: readonly Owner[]): Promise<readonly Idea[]> {
  return (await openFilesIn(deps, owners)).map(({ idea }) => idea);
}

/** The same with their history. */
export async function openFilesIn(
  { store }: Pick<IdeasDeps, "store">,
  owners: readonly Owner[],
): Promise<readonly IdeaFile[]> {
  const lists = [...new Set(owners.map((owner) => unitIdeas(owner)))];
  const keys = await someAtATime(lists, (list) => pointersIn(store, list));
  const files = await someAtATime([...new Set(keys.flat())], (key) => loadIdea(store, Number(key)));
  const found = files.filter((file) => file !== undefined);
  // Also pointed at: what others own, and one of these was brought in on.
  return found.filter(({ idea }) => hasWork(idea) && lists.includes(unitIdeas(idea.owner)));
}

/** Those of a list that this person may answer now, and has work with. */
export async function answeredBy(
  deps: IdeasDeps,
  ideas: readonly Idea[],
  person: string,
): Promise<readonly Idea[]> {
  const leaders = leadersOfMany(deps);
  const mine = await Promise.all(ideas.map(async (idea) => (await leaders(idea)).includes(person)));
  return ideas.filter((idea, index) => mine[index] && hasWork(idea));
}

/** For an answer, for what the bot asked about, or for what to do about something that is no longer done. */
function waits(idea: Idea): boolean {
  return idea.state === "clarifying" || idea.noLongerDone === true || leaderDue(idea) !== undefined;
}

export type Opened =
  | { readonly kind: "opened"; readonly file: IdeaFile; readonly party: Party }
  /** Not there, or not for this person: the answer does not tell which. */
  | { readonly kind: "not-yours" };

export async function openIdea(deps: IdeasDeps, person: string, number: number): Promise<Opened> {
  const file = await loadIdea(deps.store, number);
  const party = file && (await partyOf(deps, file.idea, person));
  return file && party ? { kind: "opened", file, party } : { kind: "not-yours" };
}

/** Units this person leads, is deputy of or acts for; whether it is their turn now is asked idea by idea. */
async function placesAnsweredBy(deps: IdeasDeps, person: string): Promise<readonly string[]> {
  const organisation = await deps.people.organisation();
  const acting = await deps.people.unitsActedFor(person, deps.clock());
  const units = [...unitsLedBy(organisation, person), ...acting].map(({ id }) => id);
  const owners: Owner[] = [...new Set(units)].map((unit) => ({ role: "leader", unit }));
  if (hasRole(organisation, person, "administrator"))
    owners.push({ role: "administrator" }, ...unmanned(organisation));
  return owners.map((owner) => unitIdeas(owner));
}

/** Units that have lost both leader and deputy since an idea got there, closed ones too: it must not lie unseen. */
function unmanned(organisation: Organisation): readonly Owner[] {
  const employed = (person: string | undefined) => person !== undefined && organisation.people.has(person);
  return [...organisation.units.values()]
    .filter((unit) => !employed(unit.leader) && !employed(unit.deputy))
    .map(({ id }) => ({ role: "leader", unit: id }));
}

export async function ideasAt(deps: IdeasDeps, keys: readonly string[]): Promise<readonly Idea[]> {
  const files = await someAtATime(keys, (key) => loadIdea(deps.store, Number(key)));
  return files.flatMap((file) => (file ? [file.idea] : []));
}
