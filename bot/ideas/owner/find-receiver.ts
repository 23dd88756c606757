/** Gathers the facts that routing needs, and asks it. */
import { localDate } from "../../calendar/local-date.ts";
import { addWorkingDays } from "../../calendar/working-days.ts";
import { pathToRoot } from "../../organisation/organisation.ts";
import { authorBehind, isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import type { Draft, Idea } from "../idea.ts";
import { wantedBy } from "./recipient.ts";
import { reasonKept, successor } from "./succession.ts";
import { answerers, type Route, route, type RoutingFacts, type Wanted } from "./routing.ts";

export interface Receiver extends Route {
  /** The svarfrist that Send inn would promise now, YYYY-MM-DD. */
  readonly answerDue: string;
}

/** Who would get such an idea about this unit now, as the proposer chose; shown before Send inn. */
export async function receiverOf(
  deps: IdeasDeps,
  draft: Pick<Draft, "recipient" | "nameShownTo">,
  unit: string,
  author: string,
): Promise<Receiver> {
  const { unit: first, ...more } = wantedBy(await deps.people.organisation(), draft, unit);
  return findReceiver(deps, first, author, more);
}

/** @param author a person, or the pseudonym of one: opened to keep it from landing with them, for nothing else. */
export async function findReceiver(
  deps: IdeasDeps,
  unit: string | undefined,
  author: string,
  more: Omit<Wanted, "unit" | "author"> = {},
): Promise<Receiver> {
  const facts = await routingFacts(deps, unit);
  const nameless = more.nameless === true || isNameless({ author });
  const routed = route(facts, { ...more, unit, author: await authorBehind(deps, { author }), nameless });
  const today = localDate(deps.clock());
  const answerDue = addWorkingDays(today, deps.settings.answerDays);
  return { ...routed, answerDue };
}

/** Who has it after the posts of its unit changed. */
export async function findSuccessor(deps: IdeasDeps, idea: Idea): Promise<Route> {
  return successorsOfMany(deps)(idea);
}

export function successorsOfMany(deps: IdeasDeps): (idea: Idea) => Promise<Route> {
  const factsOf = askedOnce(deps);
  return async (idea) => {
    const { owner } = idea;
    const facts = await factsOf(owner.role === "administrator" ? "" : owner.unit);
    const author = await authorBehind(deps, idea);
    const found = successor(facts, owner, { author, nameless: isNameless(idea) });
    return { ...found, reason: reasonKept(idea, found) };
  };
}

/** Who may act as leader on this idea now. */
export async function leadersOf(deps: IdeasDeps, idea: Idea): Promise<readonly string[]> {
  return leadersOfMany(deps)(idea);
}

/** The same for a list that is looked at once: what is asked about a unit is asked once. */
export function leadersOfMany(deps: IdeasDeps): (idea: Idea) => Promise<readonly string[]> {
  const factsOf = askedOnce(deps);
  return async (idea) => {
    const { owner, unit, broughtIn = [] } = idea;
    const author = await authorBehind(deps, idea);
    const people: string[] = [];
    for (const one of [owner, ...broughtIn]) {
      const facts = await factsOf(one.role === "administrator" ? unit : one.unit);
      people.push(...answerers(facts, one, author));
    }
    return [...new Set(people)];
  };
}

function askedOnce(deps: IdeasDeps): (unit: string) => Promise<RoutingFacts> {
  const known = new Map<string, Promise<RoutingFacts>>();
  return (unit) => {
    const facts = known.get(unit) ?? routingFacts(deps, unit);
    known.set(unit, facts);
    return facts;
  };
}

async function routingFacts(deps: IdeasDeps, unit: string | undefined): Promise<RoutingFacts> {
  const organisation = await deps.people.organisation();
  const now = deps.clock();
  const unavailable = new Set<string>();
  const standIns = new Map<string, string>();
  for (const { id, leader, deputy } of pathToRoot(organisation, unit ?? "")) {
    const absence = leader === undefined ? undefined : await deps.people.absence(leader, now);
    if (leader !== undefined && absence) unavailable.add(leader);
    if (absence?.deputy !== undefined) standIns.set(id, absence.deputy);
    const candidates = [leader, absence?.deputy, deputy].filter((person) => person !== undefined);
    for (const person of candidates) if (await isOut(deps, person, now)) unavailable.add(person);
  }
  return { organisation, unavailable, standIns };
}

async function isOut(deps: IdeasDeps, person: string, now: Date): Promise<boolean> {
  return (await deps.people.isAway(person, now)) || !(await deps.reachable(person));
}
