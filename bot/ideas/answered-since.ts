/** Dere sa – vi gjorde: what was decided in a span of time, by the proposer's two consents only. */
import { pointersIn } from "../storage/pointers.ts";
import type { IdeasDeps } from "./deps.ts";
import { declineReasons, type DeclineReason, type EventKind, type Idea, type IdeaEvent } from "./idea.ts";
import { DECIDED, loadIdea } from "./idea-store.ts";

export interface YouSaid {
  readonly number: number;
  /** ISO instant of the decision. */
  readonly at: string;
  readonly kind: Idea["kind"];
  /** The proposer's own words. */
  readonly problem: string;
  readonly outcome: "answered" | "declined" | "postponed" | "adopted";
  /** The leader's own words. */
  readonly words: string;
  /** Why not, when declined. */
  readonly reason?: DeclineReason;
  /** YYYY-MM-DD, when postponed. */
  readonly until?: string;
  /** Name; only with both consents. */
  readonly proposer?: string;
}

/** Decisions after `from`, up to and including `to`; the newest one of each idea, oldest first. */
export async function answeredSince(deps: IdeasDeps, from: Date, to: Date): Promise<readonly YouSaid[]> {
  const keys = await pointersIn(deps.store, DECIDED, {
    from: `${from.toISOString()}~`,
    to: `${to.toISOString()}~`,
  });
  const byIdea = Map.groupBy(keys, (key) => Number(key.split("|")[1]));
  const told = await Promise.all([...byIdea].map(([number, pointers]) => youSaid(deps, number, pointers)));
  return told.filter((one) => one !== undefined);
}

/** The newest decision that is pointed at. A pointer can be to one that never came about: it hides no other. */
async function youSaid(
  deps: IdeasDeps,
  number: number,
  pointers: readonly string[],
): Promise<YouSaid | undefined> {
  const file = await loadIdea(deps.store, number);
  const places = new Set(pointers.map((key) => Number(key.split("|")[2])));
  const decision = file?.events.findLast(({ kind, number: at }) => outcomes.has(kind) && places.has(at));
  if (!file || !decision || !file.idea.shareable) return undefined;
  const { problem, kind, shareName, nameShownTo, author } = file.idea;
  const organisation = await deps.people.organisation();
  const name = shareName && nameShownTo === "everyone" ? organisation.people.get(author)?.name : undefined;
  return {
    number,
    at: decision.at,
    kind,
    problem,
    ...outcomeOf(decision),
    ...(name === undefined ? {} : { proposer: name }),
  };
}

function outcomeOf({ kind, fields }: IdeaEvent): Pick<YouSaid, "outcome" | "words" | "reason" | "until"> {
  const { text: words = "", until } = fields;
  const reason = declineReasons.find((each) => each === fields.reason);
  return {
    outcome: outcomes.get(kind) ?? "answered",
    words,
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
  };
}

const outcomes: ReadonlyMap<EventKind, YouSaid["outcome"]> = new Map([
  ["answered", "answered"],
  ["solved", "adopted"],
  ["declined", "declined"],
  ["postponed", "postponed"],
]);
