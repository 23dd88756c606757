/** One action on an idea by one person (or the bot): rights, rules, and one transaction. */
import { localDate } from "../calendar/local-date.ts";
import { commitFact, historyOfNonce, nextHistory } from "../delivery/commit-fact.ts";
import { findNationalIds } from "../privacy/national-id.ts";
import { findPointer, point, unpoint } from "../storage/pointers.ts";
import type { Action, Party, Refusal } from "./actions.ts";
import type { IdeasDeps } from "./deps.ts";
import { findReceiver, leadersOf } from "./find-receiver.ts";
import { type Idea, type IdeaEvent, isDecision } from "./idea.ts";
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
} from "./idea-store.ts";
import { type Decision, decide } from "./rules.ts";
import { messagesOfEvent } from "./tell.ts";

export interface Act {
  readonly number: number;
  /** Entra object id; undefined when the bot acts. */
  readonly by: string | undefined;
  readonly action: Action;
  /** The form's nonce; undefined when the bot acts. */
  readonly nonce: string | undefined;
}

export type Acted =
  /** `event` is what this press caused, also when it is pressed again. */
  | { readonly kind: "done"; readonly file: IdeaFile; readonly event: IdeaEvent; readonly party: Party }
  | Refusal;

export async function act(deps: IdeasDeps, of: Act): Promise<Acted> {
  for (;;) {
    const file = await loadIdea(deps.store, of.number);
    const party = file && (await partyOf(deps, file.idea, of.by));
    if (!file || !party) return { kind: "not-yours" };
    const earlier = await earlierPress(deps, of);
    if (earlier !== undefined) return { kind: "done", file, event: eventNumbered(file, earlier), party };
    if (of.action.text !== undefined && findNationalIds(of.action.text).length > 0)
      return { kind: "national-id" };
    const decision = await decideOn(deps, file, party, of);
    if (decision.kind !== "accepted") return decision;
    const committed = await commit(deps, file, party, of, decision);
    // Somebody else was first: look again, and let the rules say whether there is still something to do.
    if (committed) return { kind: "done", file: committed, event: decision.event, party };
  }
}

/** What this person is to the idea; undefined: nothing. */
export async function partyOf(
  deps: IdeasDeps,
  idea: Idea,
  by: string | undefined,
): Promise<Party | undefined> {
  if (by === undefined) return "bot";
  if ((await leadersOf(deps, idea)).includes(by)) return "leader";
  return by === idea.author ? "proposer" : undefined;
}

async function earlierPress(deps: IdeasDeps, of: Act): Promise<number | undefined> {
  return of.nonce === undefined ? undefined : historyOfNonce(deps.store, ideaPartition(of.number), of.nonce);
}

function eventNumbered(file: IdeaFile, history: number): IdeaEvent {
  return file.events.find((event) => event.number === history) ?? lastEvent(file);
}

async function decideOn(deps: IdeasDeps, file: IdeaFile, party: Party, of: Act): Promise<Decision> {
  const now = deps.clock();
  const circumstances = {
    idea: file.idea,
    last: lastEvent(file),
    history: await nextHistory(deps.store, ideaPartition(of.number), file.idea.history),
    party,
    by: of.by,
    now,
    today: localDate(now),
    answerDays: deps.settings.answerDays,
  };
  return decide(circumstances, of.action);
}

type Accepted = Extract<Decision, { kind: "accepted" }>;

async function commit(
  deps: IdeasDeps,
  file: IdeaFile,
  party: Party,
  of: Act,
  decision: Accepted,
): Promise<IdeaFile | undefined> {
  const { idea, receivers } = await settled(deps, decision);
  const open = await findPointer(deps.store, unitIdeas(file.idea.owner), numberKey(idea.number));
  await pointAhead(deps, idea, decision.event);
  const messages = messagesOfEvent({ idea, rule: decision.rule, party, receivers, earlier: file.messages });
  const committed = await commitFact(deps.store, {
    partition: ideaPartition(idea.number),
    history: decision.event.number,
    event: eventRow.write({ event: decision.event }),
    nonce: of.nonce,
    changes: [{ kind: "replace", row: IDEA_ROW, data: ideaRow.write(idea), etag: file.etag }],
    messages,
  });
  if (committed.kind !== "done") return undefined;
  if (open && !isOpen(idea)) await unpoint(deps.store, open);
  return loadIdea(deps.store, idea.number);
}

/** What comes back from postponed is routed anew: the leader may have changed meanwhile. */
async function settled(
  deps: IdeasDeps,
  decision: Accepted,
): Promise<{ idea: Idea; receivers: readonly string[] }> {
  const { idea, event } = decision;
  if (event.kind !== "resumed") return { idea, receivers: await leadersOf(deps, idea) };
  const { owner, reason, receivers } = await findReceiver(deps, idea.unit, idea.author);
  return { idea: { ...idea, owner, route: reason }, receivers };
}

async function pointAhead(deps: IdeasDeps, idea: Idea, event: IdeaEvent): Promise<void> {
  const { store } = deps;
  if (event.kind === "resumed") await point(store, unitIdeas(idea.owner), numberKey(idea.number));
  if (event.kind === "postponed") await point(store, POSTPONED, `${event.until}|${numberKey(idea.number)}`);
  if (isDecision(event))
    await point(store, DECIDED, `${event.at}|${numberKey(idea.number)}|${numberKey(event.number)}`);
}

function isOpen(idea: Idea): boolean {
  return idea.state === "received" || idea.state === "clarifying";
}
