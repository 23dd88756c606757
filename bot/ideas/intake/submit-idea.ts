/** Send inn: one form becomes one idea, its receipt and its leader's card. */
import { commitFact, historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import { findNationalIds } from "../../privacy/national-id.ts";
import { localDate } from "../../calendar/local-date.ts";
import { point } from "../../storage/pointers.ts";
import type { Refusal } from "../rules/actions.ts";
import { authorFor, isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import { DUE, dueKey, pointToNextLook } from "../promise/due-dates.ts";
import { receiverOf } from "../owner/find-receiver.ts";
import { type Draft, draftTexts, type Idea, type IdeaEvent, MAX_TEXT } from "../idea.ts";
import { pointToHappening } from "../counted/happened.ts";
import { noteHeard } from "../counted/heard.ts";
import { informedOf, informedPeople } from "../informed.ts";
import {
  claimNumber,
  eventRow,
  IDEA_ROW,
  type IdeaFile,
  ideaPartition,
  ideaRow,
  loadIdea,
  nextIdeaNumber,
  numberKey,
  ownIdeas,
  ROTA,
  unitIdeas,
} from "../idea-store.ts";
import { messagesOfSubmission } from "../tell.ts";

export interface Submission {
  readonly author: string;
  readonly unit: string;
  readonly draft: Draft;
  readonly nonce: string;
  /** Who wrote it down for the author. */
  readonly postedBy?: string;
}

export type Submitted =
  | { readonly kind: "submitted"; readonly file: IdeaFile }
  | Extract<Refusal, { kind: "missing" | "too-long" | "national-id" }>;

/** Pressing again, with the same form, gives the same idea. */
export async function submitIdea(deps: IdeasDeps, submission: Submission): Promise<Submitted> {
  const refusal = refusalOf(submission.draft);
  if (refusal) return refusal;
  const { store } = deps;
  const number = await claimNumber(deps, submission.author, submission.nonce, () => nextIdeaNumber(store));
  const partition = ideaPartition(number);
  while ((await historyOfNonce(store, partition, submission.nonce)) === undefined)
    await commit(deps, submission, number);
  const file = await loadIdea(store, number);
  if (!file) throw new Error(`idea ${number} is not there after it was sent in`);
  return { kind: "submitted", file };
}

function refusalOf(draft: Draft): Exclude<Submitted, { kind: "submitted" }> | undefined {
  const texts = draftTexts.map((id) => draft[id]);
  if (draft.problem.trim() === "") return { kind: "missing", field: "text" };
  if (texts.some((text) => (text?.length ?? 0) > MAX_TEXT))
    return { kind: "too-long", field: "text", most: MAX_TEXT };
  return texts.some((text) => text !== undefined && findNationalIds(text).length > 0)
    ? { kind: "national-id" }
    : undefined;
}

async function commit(deps: IdeasDeps, submission: Submission, number: number): Promise<void> {
  const { store } = deps;
  const author = await authorFor(deps, submission.author, { ...submission.draft, number });
  const { unit, draft } = submission;
  const { owner, reason, asked, receivers, answerDue } = await receiverOf(deps, draft, unit, author);
  const organisation = await deps.people.organisation();
  const informed = informedOf(organisation, deps.settings.informs, draft, unit, owner);
  const readers = informed.flatMap((one) => informedPeople(organisation, one));
  const history = await nextHistory(store, ideaPartition(number), 0);
  const at = deps.clock().toISOString();
  const idea: Idea = {
    ...submission.draft,
    number,
    state: "received",
    author,
    unit: submission.unit,
    owner,
    route: reason,
    ...(asked === undefined || asked === unit ? {} : { asked }),
    receivedAt: at,
    answerDue,
    ...(informed.length === 0 ? {} : { informed: [...informed] }),
    readByOwner: false,
    // Without a name, whoever knows for whom it was written must not be there to ask.
    ...(submission.postedBy === undefined || isNameless({ author }) ? {} : { postedBy: submission.postedBy }),
    history,
  };
  const event: IdeaEvent = { number: history, at, by: author, kind: "submitted", fields: {} };
  if (!isNameless(idea)) await point(store, ownIdeas(author), numberKey(number));
  await point(store, unitIdeas(owner), numberKey(number));
  if (idea.category === "rota") await point(store, ROTA, `${localDate(deps.clock())}|${numberKey(number)}`);
  await pointToNextLook(deps, undefined, idea, localDate(new Date(at)));
  await pointToHappening(store, undefined, idea, event);
  await noteHeard(store, new Date(at), [idea.unit]);
  // Cut off before the idea that it takes up was told: a look today makes up for it.
  if (idea.origin !== undefined) await point(store, DUE, dueKey(localDate(new Date(at)), number));
  // A conflict: the same form was sent at the same moment, or our history number was made void. The caller looks again.
  await commitFact(store, {
    partition: ideaPartition(number),
    history,
    event: eventRow.write({ event }),
    nonce: submission.nonce,
    changes: [{ kind: "insert", row: IDEA_ROW, data: ideaRow.write(idea) }],
    messages: messagesOfSubmission(idea, receivers, readers),
  });
}
