/** One action on an idea by one person (or the bot): rights, rules, and one transaction. */
import { localDate } from "../calendar/local-date.ts";
import { commitFact, historyKey, historyOfNonce, nextHistory } from "../delivery/commit-fact.ts";
import { hasRole } from "../organisation/organisation.ts";
import { findNationalIds } from "../privacy/national-id.ts";
import { findPointer, point, type Pointer, unpoint } from "../storage/pointers.ts";
import type { Change } from "../storage/table-store.ts";
import { AMONG_MANY, untilWritten } from "../storage/until-written.ts";
import type { Action, Refusal } from "./rules/actions.ts";
import { isAuthor, nameOn } from "./author.ts";
import type { Party } from "./rules/parties.ts";
import type { IdeasDeps } from "./deps.ts";
import { leadersOf } from "./owner/find-receiver.ts";
import type { Idea, IdeaEvent, IdeaState } from "./idea.ts";
import { eventWithout, textsIn } from "./taking-away/hidden-text.ts";
import { isTold } from "./counted/answered-since.ts";
import { type Decision, decide } from "./rules/decide.ts";
import { pointToNextLook } from "./promise/due-dates.ts";
import {
  DECIDED,
  eventRow,
  IDEA_ROW,
  type IdeaFile,
  ideaPartition,
  ideaRow,
  lastEvent,
  loadIdea,
  numberKey,
  POSTPONED,
  unitIdeas,
  unitTrials,
} from "./idea-store.ts";
import { pointToHappening } from "./counted/happened.ts";
import { informedPeople, isInformed } from "./informed.ts";
import { listAhead, unlistAfter } from "./similar/listing.ts";
import { takeNameAway, unnamed } from "./taking-away/remove-name.ts";
import { standingOf } from "./rules/standing.ts";
import { targetOf } from "./owner/target.ts";
import { messagesOfEvent } from "./tell.ts";
import { maySee } from "./colleagues/visibility.ts";

export interface Act {
  readonly number: number;
  /** Entra object id; undefined when the bot acts. */
  readonly by: string | undefined;
  readonly action: Action;
  /** The form's nonce; undefined when the bot acts. */
  readonly nonce: string | undefined;
}

export type Acted =
  /** `event` is what this press caused, also when it is pressed again; by then the person may be nothing to it any more. */
  | {
      readonly kind: "done";
      readonly file: IdeaFile;
      readonly event: IdeaEvent;
      readonly party: Party | undefined;
    }
  | Refusal;

/** When somebody else was first, the rules say whether there is still something to do. */
export async function act(deps: IdeasDeps, of: Act): Promise<Acted> {
  return untilWritten(`idea ${of.number}`, () => tryToAct(deps, of), AMONG_MANY);
}

async function tryToAct(deps: IdeasDeps, of: Act): Promise<Acted | "conflict"> {
  const file = await loadIdea(deps.store, of.number);
  if (!file) return { kind: "not-yours" };
  const party = await actingAs(deps, file.idea, of);
  const earlier = await earlierPress(deps, file, of);
  if (earlier && earlier.by === nameOf(deps, file.idea, of.by))
    return { kind: "done", file, event: earlier, party };
  if (!party) return { kind: "not-yours" };
  if (earlier) return { kind: "not-now", idea: file.idea, last: lastEvent(file) };
  if (Object.values(of.action.fields).some((text) => findNationalIds(text).length > 0))
    return { kind: "national-id" };
  if (hidesNothing(file, of.action)) return { kind: "missing", field: "event" };
  const decision = await decideOn(deps, file, party, of);
  if (decision.kind !== "accepted") return decision;
  const committed = await commit(deps, file, party, of, decision);
  return committed ? { kind: "done", file: committed, event: decision.event, party } : "conflict";
}

/** What this person is to the idea; undefined: nothing. */
export async function partyOf(
  deps: IdeasDeps,
  idea: Idea,
  by: string | undefined,
): Promise<Party | undefined> {
  if (by === undefined) return "bot";
  if ((await leadersOf(deps, idea)).includes(by)) return "leader";
  if (isAuthor(deps, idea, by)) return "proposer";
  const organisation = await deps.people.organisation();
  if (idea.participants?.includes(by)) return "participant";
  if (isInformed(organisation, idea, by)) return "informed";
  return maySee(organisation, idea, by) ? "colleague" : undefined;
}

/** A systemansvarlig may hide words in any idea, and is nothing to it otherwise. */
async function actingAs(deps: IdeasDeps, idea: Idea, { by, action }: Act): Promise<Party | undefined> {
  const party = await partyOf(deps, idea, by);
  if (party === "leader" || action.kind !== "hide" || by === undefined) return party;
  return hasRole(await deps.people.organisation(), by, "administrator") ? "administrator" : party;
}

/** There are no such words, or they are hidden already. */
function hidesNothing(file: IdeaFile, { kind, fields }: Action): boolean {
  return kind === "hide" && !textsIn(file).some(({ place }) => place === fields.event);
}

/** What the first press of the same form caused. */
async function earlierPress(deps: IdeasDeps, file: IdeaFile, of: Act): Promise<IdeaEvent | undefined> {
  if (of.nonce === undefined) return undefined;
  const history = await historyOfNonce(deps.store, ideaPartition(of.number), of.nonce);
  return file.events.find((event) => event.number === history);
}

function nameOf(deps: IdeasDeps, idea: Idea, by: string | undefined): string | undefined {
  return by === undefined ? undefined : nameOn(deps, idea, by);
}

async function decideOn(deps: IdeasDeps, file: IdeaFile, party: Party, of: Act): Promise<Decision> {
  const now = deps.clock();
  const { idea } = file;
  const circumstances = {
    ...standingOf(await deps.people.organisation(), idea, of.by, party),
    target: await targetOf(deps, idea, of.action, of.by),
    idea,
    last: lastEvent(file),
    history: await nextHistory(deps.store, ideaPartition(of.number), idea.history),
    by: nameOf(deps, idea, of.by),
    now,
    today: localDate(now),
    answerDays: deps.settings.answerDays,
  };
  return decide(circumstances, of.action);
}

const withWork: ReadonlySet<IdeaState> = new Set([
  "received",
  "clarifying",
  "planned",
  "trial",
  "evaluating",
]);

type Accepted = Extract<Decision, { kind: "accepted" }>;

async function commit(
  deps: IdeasDeps,
  file: IdeaFile,
  party: Party,
  of: Act,
  decision: Accepted,
): Promise<IdeaFile | undefined> {
  const { rule } = decision;
  const { idea, event } = await unnamed(deps, decision);
  const receivers = await leadersOf(deps, idea);
  const informed = await readersOf(deps, idea);
  const left = await pointersLeft(deps, file.idea, idea);
  await pointAhead(deps, file.idea, idea, event);
  const rewrite = rewritten(file, event);
  const events = [...file.events.map((each) => (each.number === rewrite?.number ? rewrite : each)), event];
  const after = { idea, events };
  await listAhead(deps.store, file, after);
  const committed = await commitFact(deps.store, {
    partition: ideaPartition(idea.number),
    history: event.number,
    event: eventRow.write({ event }),
    nonce: of.nonce,
    changes: [
      { kind: "replace", row: IDEA_ROW, data: ideaRow.write(idea), etag: file.etag },
      ...(rewrite ? [rewriting(rewrite)] : []),
    ],
    messages: messagesOfEvent({ idea, event, rule, party, receivers, informed, earlier: file.messages }),
  });
  if (committed.kind !== "done") return undefined;
  for (const pointer of left) await unpoint(deps.store, pointer);
  await unlistAfter(deps.store, file, after);
  if (event.kind === "name-removed") await takeNameAway(deps, idea.number);
  return loadIdea(deps.store, idea.number);
}

/** History is never rewritten, but for words that should not be there. The idea's etag guards this row too. */
function rewritten(file: IdeaFile, { kind, fields }: IdeaEvent): IdeaEvent | undefined {
  return kind === "hidden" ? eventWithout(file, fields.event ?? "") : undefined;
}

function rewriting(event: IdeaEvent): Change {
  return { kind: "upsert", row: historyKey(event.number), data: eventRow.write({ event }) };
}

async function readersOf(deps: IdeasDeps, { informed = [] }: Idea): Promise<readonly string[]> {
  if (informed.length === 0) return [];
  const organisation = await deps.people.organisation();
  return informed.flatMap((one) => informedPeople(organisation, one));
}

/** Lists that the idea is in now and will not be in afterwards. */
async function pointersLeft(deps: IdeasDeps, before: Idea, after: Idea): Promise<readonly Pointer[]> {
  const kept = listsOf(after);
  const gone = listsOf(before).filter((list) => !kept.includes(list));
  const found = await Promise.all(
    gone.map((list) => findPointer(deps.store, list, numberKey(before.number))),
  );
  return found.filter((pointer) => pointer !== undefined);
}

/** Written before the fact: lists that it comes into, days on which the bot does something, what was decided. */
async function pointAhead(deps: IdeasDeps, before: Idea, idea: Idea, event: IdeaEvent): Promise<void> {
  const number = numberKey(idea.number);
  const already = listsOf(before);
  for (const list of listsOf(idea)) if (!already.includes(list)) await point(deps.store, list, number);
  await pointToNextLook(deps, before, idea, localDate(new Date(event.at)));
  if (idea.postponedTo !== undefined && idea.postponedTo !== before.postponedTo)
    await point(deps.store, POSTPONED, `${idea.postponedTo}|${number}`);
  if (isTold(event.kind))
    await point(deps.store, DECIDED, `${event.at}|${number}|${numberKey(event.number)}`);
  await pointToHappening(deps.store, before, idea, event);
}

/** Whoever owns it has something to do with it: it is at no end and not put off, or a check is unanswered. */
export function hasWork({ state, noLongerDone, checkAskedOn }: Idea): boolean {
  return withWork.has(state) || noLongerDone === true || checkAskedOn !== undefined;
}

function listsOf(idea: Idea): readonly string[] {
  return [
    ...(hasWork(idea) ? [unitIdeas(idea.owner)] : []),
    // Whoever was brought in finds it where the idea is not owned.
    ...(hasWork(idea) ? (idea.broughtIn ?? []).map((owner) => unitIdeas(owner)) : []),
    ...(idea.state === "trial" ? [unitTrials(idea.owner)] : []),
  ];
}
