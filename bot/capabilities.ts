/** What every capability is made from, and what it adds: all wiring between them is here. */
import { titles } from "./broadcast-titles.ts";
import type { FetchAttachment } from "./chat.ts";
import { createChannelHandlers } from "./channels/handlers.ts";
import { type Channels } from "./channels/linked.ts";
import { type Clock, type NewId } from "./clock.ts";
import type { Renderers } from "./delivery/renderer.ts";
import type { Audience } from "./delivery/run.ts";
import type { Job } from "./scheduling/run-due.ts";
import type { PlannedJob } from "./scheduling/kinds.ts";
import { type BroadcastFigures } from "./delivery/figures.ts";
import { createDeliveryHandlers } from "./delivery/handlers.ts";
import { addressOf } from "./delivery/recipients.ts";
import { type FileMaker } from "./downloads/download.ts";
import { answeredSince } from "./ideas/counted/answered-since.ts";
import { budgetFile } from "./ideas/budget/budget-handlers.ts";
import { createHandOverRenderers } from "./ideas/owner/hand-over-renderer.ts";
import { findReceiver } from "./ideas/owner/find-receiver.ts";
import { createHandOver } from "./ideas/owner/hand-over.ts";
import { createIdeaHandlers } from "./ideas/handlers.ts";
import { createResumePostponed } from "./ideas/jobs.ts";
import { createKeepPromises } from "./ideas/promise/keep-promises.ts";
import { createOfferRenderers } from "./ideas/intake/offer-renderers.ts";
import { createPromiseRenderers } from "./ideas/promise/promise-renderers.ts";
import { createTakeNamesAway } from "./ideas/taking-away/remove-name.ts";
import { createIdeaAudiences, createIdeaRenderers } from "./ideas/showing/renderers.ts";
import { createSharedTexts } from "./ideas/similar/shared-texts.ts";
import { createDigests } from "./digests/capability.ts";
import { createMeasures } from "./measures/capability.ts";
import { createOrganisationHandlers } from "./organisation/handlers.ts";
import { type People } from "./organisation/people.ts";
import { createTimedOrganisation } from "./organisation/timed.ts";
import { createOrganisationRenderers } from "./organisation/renderers.ts";
import { createPictures } from "./pictures/capability.ts";
import { createPracticeHandlers } from "./practice/handlers.ts";
import { createPrivacyHandlers } from "./privacy/handlers.ts";
import { type Sealing } from "./privacy/sealing.ts";
import { createReflections } from "./reflections/capability.ts";
import { createRetention } from "./retention/walk.ts";
import { createScheduling } from "./scheduling/capability.ts";
import { type Settings } from "./settings.ts";
import { createGoalLinks } from "./strategy/goal-ideas.ts";
import { createStrategy } from "./strategy/capability.ts";
import { focusGoals } from "./strategy/plan/goals-in-force.ts";
import { type LiveSettings } from "./organisation/settings-store.ts";
import type { BlobStore } from "./storage/blob-store.ts";
import type { TableStore } from "./storage/table-store.ts";
import { type IsAmong } from "./teams/audience.ts";
import { createHelpHandler } from "./teams/help.ts";
import { createRoutes } from "./teams/routes.ts";
import { contentOf } from "./teams/words.ts";
import { hideAnswer, unnameAnswers } from "./weekly-update/afterwards/hide-answer.ts";
import { createEditionHandlers } from "./weekly-update/handlers.ts";
import { createImageHandlers } from "./weekly-update/image/image-handlers.ts";
import { shownIn } from "./weekly-update/image/shows-picture.ts";
import { editionPrint } from "./weekly-update/reading/print.ts";
import { createTimedEditions } from "./weekly-update/timed.ts";

/** What every capability is made from. */
export interface Base {
  readonly store: TableStore;
  readonly sealing: Sealing;
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly live: LiveSettings;
  readonly isAmong: IsAmong;
  readonly publicUrl: () => string | undefined;
  /** The bytes of a file or picture that somebody sent. */
  readonly fetchAttachment: FetchAttachment;
  readonly blobs: BlobStore;
  readonly figures: BroadcastFigures;
  readonly channels: Channels;
}

function forIdeas(base: Base) {
  return {
    ...base,
    reachable: (person: string) => isReachable(base.store, person),
    shared: createSharedTexts(base.store),
    goals: createGoalLinks(base),
    unnameInEditions: (number: number, said: (text: string) => string) => unnameAnswers(base, number, said),
    hideInEditions: (number: number, at: string | undefined, instead: string) =>
      hideAnswer(base, { number, at, instead }),
  };
}

function forEditions(base: Base, ideas: ReturnType<typeof forIdeas>) {
  return {
    ...base,
    reachable: ideas.reachable,
    planGoals: () => focusGoals(base, base.clock()),
    answered: (from: Date, to: Date) => answeredSince(ideas, from, to),
    receiverOf: (unit: string) => findReceiver(ideas, unit, ""),
  };
}

/** What a capability adds beside its routes; every one of them is put together with the others'. */
interface Part {
  readonly files?: Readonly<Record<string, FileMaker>>;
  readonly renderers?: Renderers;
  /** Whom a message to `*` stands for, by its card. */
  readonly audiences?: Readonly<Record<string, Audience>>;
  /** Run at every look. */
  readonly jobs?: readonly Job[];
  /** Run by schedules. */
  readonly scheduled?: readonly PlannedJob[];
}

export function createCapabilities(base: Base) {
  const ideas = forIdeas(base);
  const editions = forEditions(base, ideas);
  const digests = createDigests(ideas);
  const measures = createMeasures(ideas);
  const strategy = createStrategy(ideas);
  const reflections = createReflections(base);
  const timed = createTimedEditions(editions);
  const pictures = createPictures({ ...base, shows: shownIn(base.store) });
  const bringing = [partOfOrganisation(base), strategy, reflections, pictures, timed, digests, measures];
  const scheduling = createScheduling({ ...base, others: together(bringing).scheduled });
  const ideaHandlers = createIdeaHandlers(ideas);
  const organisation = createOrganisationHandlers({
    ...base,
    offerIdea: ideaHandlers.freeText,
    contentOf,
    digestDays: digests.days,
  });
  const routes = createRoutes({
    help: createHelpHandler(base),
    ideas: ideaHandlers,
    organisation,
    editions: createEditionHandlers(editions),
    presenting: timed.presenting,
    pictures: createImageHandlers({ ...editions, ...pictures.parts }),
    practice: createPracticeHandlers(ideas),
    privacy: createPrivacyHandlers(base),
    delivery: createDeliveryHandlers({ ...base, titles }),
    schedules: scheduling.handlers,
    goals: strategy.handlers,
    channels: createChannelHandlers(base),
    digests: digests.handlers,
    reflections: reflections.handlers,
    measures: measures.handlers,
  });
  const parts = [partOfIdeas(ideas), partOfEditions(editions), scheduling, ...bringing];
  return { organisation, routes, picture: pictures.serve, ...together(parts) };
}

function together(parts: readonly Part[]): Required<Part> {
  return {
    files: named(parts.map(({ files = {} }) => files)),
    renderers: named(parts.map(({ renderers = {} }) => renderers)),
    audiences: named(parts.map(({ audiences = {} }) => audiences)),
    jobs: parts.flatMap(({ jobs = [] }) => jobs),
    scheduled: parts.flatMap(({ scheduled = [] }) => scheduled),
  };
}

/** Two of one name would hide one of them. */
function named<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const entries = records.flatMap((record) => Object.entries(record));
  const names = entries.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`two capabilities bring something called ${twice}`);
  return Object.fromEntries(entries);
}

function partOfIdeas(ideas: ReturnType<typeof forIdeas>): Part {
  return {
    files: budgetFile(ideas),
    renderers: {
      ...createIdeaRenderers(ideas),
      ...createPromiseRenderers(ideas),
      ...createOfferRenderers(ideas),
      ...createHandOverRenderers(ideas),
    },
    audiences: createIdeaAudiences(ideas),
    jobs: [
      createHandOver(ideas),
      createResumePostponed(ideas),
      createKeepPromises(ideas),
      createTakeNamesAway(ideas),
    ],
  };
}

function partOfEditions(editions: ReturnType<typeof forEditions>): Part {
  return { files: editionPrint(editions) };
}

function partOfOrganisation(base: Base): Part {
  const timed = createTimedOrganisation(base);
  return {
    ...timed,
    renderers: createOrganisationRenderers(base),
    jobs: [
      ...timed.jobs,
      { name: "settings.refresh", run: () => base.live.refresh() },
      createRetention(base),
    ],
  };
}

async function isReachable(store: TableStore, person: string): Promise<boolean> {
  const recipient = await addressOf(store, person);
  return recipient === undefined || recipient.state === "active";
}
