/** Publishes an approved edition: freezes what readers see and orders it sent to everyone, in one fact. */
import type { Clock } from "../../clock.ts";
import { historyOfNonce, nextHistory } from "../../delivery/commit-fact.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Edition, type Publication, type YouSaid, isOut, nextStep, stateAfter } from "../edition.ts";
import { EDITIONS, commitEdition, readEdition, readHead, type Stored, type Head } from "../edition-store.ts";
import { goalsWritten, type EditionGoal } from "../edition-goals.ts";
import type { PlanGoal } from "../writing/plan-goals.ts";
import { goalsShownBy } from "../shown-goals.ts";
import { isEveryone, readersOf } from "../audience/audience.ts";
import { cardsAnew } from "../lines/line-messages.ts";
import { postInChannels } from "./channel-posts.ts";
import { thresholdOf } from "../reach/reach.ts";
import { messageToAll } from "./recipients.ts";
import {
  type Answered,
  type AnswersShown,
  answersFrom,
  chooseAnswers,
  leftOut,
} from "../you-said/you-said.ts";
import { untilWritten } from "../../storage/until-written.ts";

export interface PublishDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly answered: Answered;
  readonly settings: Pick<Settings, "reachAtLeast">;
  /** What the strategy plan has in force now. */
  readonly planGoals: () => Promise<readonly PlanGoal[]>;
}

/** In the place of a person, when its time had come. */
export const BY_SCHEDULE = "";

export interface PublishRequest {
  readonly id: string;
  /** The text that the editor saw. */
  readonly textVersion: number;
  readonly by: string;
  readonly nonce: string;
  readonly organisation: Organisation;
}

export type Published =
  /** Also for the second press of the same button. */
  | { readonly kind: "publishing"; readonly edition: Edition }
  /** Somebody else has published it. */
  | { readonly kind: "out"; readonly edition: Edition }
  | { readonly kind: "newer"; readonly edition: Edition }
  | { readonly kind: "not-approved"; readonly edition: Edition }
  /** Nobody is in its audience: nothing is sent to nobody. */
  | { readonly kind: "nobody"; readonly edition: Edition }
  | { readonly kind: "absent" };

export async function publishEdition(deps: PublishDeps, request: PublishRequest): Promise<Published> {
  return untilWritten(`edition ${request.id}`, () => tryToPublish(deps, request));
}

async function tryToPublish(deps: PublishDeps, request: PublishRequest): Promise<Published | "conflict"> {
  const { store } = deps;
  const head = await readHead(store);
  const edition = await readEdition(store, request.id);
  if (edition === undefined) return { kind: "absent" };
  const pressedBefore = await historyOfNonce(store, EDITIONS, request.nonce);
  if (pressedBefore !== undefined) return { kind: "publishing", edition };
  if (isOut(edition)) return { kind: "out", edition };
  if (edition.textVersion !== request.textVersion) return { kind: "newer", edition };
  if (nextStep(edition.state) !== "publish") return { kind: "not-approved", edition };
  if (readersOf(request.organisation, edition.audience).length === 0) return { kind: "nobody", edition };
  return commitPublication(deps, request, head, edition);
}

async function commitPublication(
  deps: PublishDeps,
  request: PublishRequest,
  head: Stored<Head>,
  edition: Edition,
): Promise<Published | "conflict"> {
  const at = deps.clock();
  const number = await nextHistory(deps.store, EDITIONS, head.value.history);
  const publication: Publication = {
    ...(isEveryone(edition.audience) ? await answersAt(deps, head.value, at, edition) : noAnswers),
    at: at.toISOString(),
    by: request.by,
    sender: senderOf(edition, request.organisation),
    recipients: readersOf(request.organisation, edition.audience).length,
    history: number,
    reachThreshold: thresholdOf(deps.settings),
  };
  const goals = await goalsOf(deps, edition);
  const publishing: Edition = { ...edition, state: stateAfter("publish"), goals, publication };
  const committed = await commitEdition(deps.store, {
    head,
    headAfter: {
      ...head.value,
      open: head.value.open.filter((id) => id !== edition.id),
      ...(isEveryone(edition.audience) ? { latest: edition.id } : {}),
      publishing: [...head.value.publishing, edition.id],
    },
    edition: publishing,
    event: {
      number,
      edition: edition.id,
      kind: "publishing",
      at: publication.at,
      ...(request.by === BY_SCHEDULE ? {} : { by: request.by }),
    },
    nonce: request.nonce,
    messages: [
      messageToAll(edition.id, number),
      postInChannels(edition.id, number),
      ...(isEveryone(edition.audience) ? [cardsAnew(edition.id, edition.week, number)] : []),
    ],
    also: goalsShownBy(goals ?? [], edition.id, publication.at),
  });
  return committed.kind === "conflict" ? "conflict" : { kind: "publishing", edition: publishing };
}

/** Undefined: none of the plan's. */
export async function goalsOf(
  { planGoals }: Pick<PublishDeps, "planGoals">,
  { sections }: Pick<Edition, "sections">,
): Promise<EditionGoal[] | undefined> {
  const found = goalsWritten(sections.goals, await planGoals());
  if (found.length === 0) return undefined;
  return found.map(({ nr, title, services }) => ({ nr, title, services: [...services] }));
}

/** Dere sa – vi gjorde is told to everyone at once, so it waits for the edition for everyone. */
export const noAnswers: AnswersShown = { answers: [], answeredTo: "", shown: [] };

/** What Dere sa – vi gjorde would hold if it were published at this instant. */
export async function answersAt(
  deps: PublishDeps,
  head: Head,
  at: Date,
  edition: Pick<Edition, "contributions">,
): Promise<AnswersShown> {
  const { previous, candidates, dropped } = await answersFor(deps, head, at, edition);
  return chooseAnswers(previous, candidates, at, dropped);
}

/** The same, with what an editor has left out. */
export async function allAnswersAt(
  deps: PublishDeps,
  head: Head,
  at: Date,
  edition: Pick<Edition, "contributions">,
): Promise<{ readonly told: AnswersShown; readonly left: readonly YouSaid[] }> {
  const { previous, candidates, dropped } = await answersFor(deps, head, at, edition);
  return {
    told: chooseAnswers(previous, candidates, at, dropped),
    left: leftOut(previous, candidates, at, dropped),
  };
}

async function answersFor(
  deps: PublishDeps,
  head: Head,
  at: Date,
  { contributions }: Pick<Edition, "contributions">,
) {
  const latest = head.latest === undefined ? undefined : await readEdition(deps.store, head.latest);
  const previous = latest?.publication;
  const candidates = await deps.answered(answersFrom(previous, at), at);
  return { previous, candidates, dropped: contributions?.dropped ?? [] };
}

/** Whoever wrote it stands for it; "" when the organisation no longer knows them. */
export function senderOf(edition: Edition, organisation: Organisation): string {
  return organisation.people.get(edition.writtenBy)?.name ?? "";
}
