/** Dere sa – vi gjorde: what was decided in a span of time, by the proposer's two consents only. */
import { pointersIn } from "../../storage/pointers.ts";
import type { IdeasDeps } from "../deps.ts";
import {
  declineReasons,
  type DeclineReason,
  type EventKind,
  type Idea,
  type IdeaEvent,
  stopCauses,
} from "../idea.ts";
import type { FieldId } from "../rules/fields.ts";
import { DECIDED, loadIdea } from "../idea-store.ts";
import { someAtATime } from "../../storage/some-at-a-time.ts";

export interface YouSaid {
  readonly number: number;
  /** ISO instant of the decision. */
  readonly at: string;
  readonly kind: Idea["kind"];
  /** The proposer's own words. */
  readonly problem: string;
  /** "adopted": solved at once. */
  readonly outcome:
    | "answered"
    | "declined"
    | "postponed"
    | "adopted"
    | "planned"
    | "trial"
    | "adopted-after-trial"
    | "stopped";
  /** The leader's own words. */
  readonly words: string;
  /** Why not, when declined. */
  readonly reason?: DeclineReason;
  /** Why it was stopped. */
  readonly cause?: (typeof stopCauses)[number];
  /** YYYY-MM-DD: when it is taken up again, when it begins, until when it is tried. */
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
  const told = await someAtATime([...byIdea], ([number, pointers]) => youSaid(deps, number, pointers));
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
  const decision = file?.events.findLast(({ kind, number: at }) => isTold(kind) && places.has(at));
  if (!file || !decision || !file.idea.shareable || isHidden(file.idea, decision)) return undefined;
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

/** What should not be there is not told to all instead. */
function isHidden({ hiddenEvents = [] }: Idea, { number }: IdeaEvent): boolean {
  return hiddenEvents.includes(0) || hiddenEvents.includes(number);
}

function outcomeOf({
  kind,
  fields,
}: IdeaEvent): Pick<YouSaid, "outcome" | "words" | "reason" | "cause" | "until"> {
  const told = decisions.get(kind);
  const reason = kind === "declined" && declineReasons.find((each) => each === fields.reason);
  const cause = kind === "stopped" && stopCauses.find((each) => each === fields.reason);
  const until = fields.until ?? fields.start;
  return {
    outcome: told?.outcome ?? "answered",
    words: fields[told?.words ?? "text"] ?? "",
    ...(reason ? { reason } : {}),
    ...(cause ? { cause } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

interface Told {
  readonly outcome: YouSaid["outcome"];
  /** The field in which the leader says what others may want to know. */
  readonly words: FieldId;
}

const decisions: ReadonlyMap<EventKind, Told> = new Map<EventKind, Told>([
  ["answered", { outcome: "answered", words: "text" }],
  ["solved", { outcome: "adopted", words: "text" }],
  ["declined", { outcome: "declined", words: "text" }],
  ["postponed", { outcome: "postponed", words: "text" }],
  ["planned", { outcome: "planned", words: "why" }],
  ["tried", { outcome: "trial", words: "what" }],
  ["adopted", { outcome: "adopted-after-trial", words: "forUser" }],
  ["stopped", { outcome: "stopped", words: "learned" }],
]);

/** Whether Dere sa – vi gjorde tells of it. */
export function isTold(kind: EventKind): boolean {
  return decisions.has(kind);
}
