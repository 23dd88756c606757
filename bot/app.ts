/** All wiring in one place. index.ts and the tests start the program through it; what differs comes in as a parameter. */
import { randomUUID } from "node:crypto";
import { titles } from "./broadcast-titles.ts";
import { type Clock, type NewId, productClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { broadcastMetrics } from "./delivery/broadcast-metrics.ts";
import { createCalls } from "./delivery/calls.ts";
import { createDispatcher } from "./delivery/dispatcher.ts";
import { type BroadcastFigures, createBroadcastFigures } from "./delivery/figures.ts";
import { createDeliveryHandlers, SHOWN } from "./delivery/handlers.ts";
import { addressOf, markUnreachable, rememberAddress } from "./delivery/recipients.ts";
import { waking } from "./delivery/wake.ts";
import { releaseAtTurn } from "./delivery/windows.ts";
import { releaseAlike } from "./delivery/without-name.ts";
import { fetchDownload, type FileMaker } from "./downloads/download.ts";
import { answeredSince } from "./ideas/answered-since.ts";
import { budgetFile } from "./ideas/budget-handlers.ts";
import { createHandOverRenderers } from "./ideas/owner/hand-over-renderer.ts";
import { createHandOver } from "./ideas/owner/hand-over.ts";
import { createIdeaHandlers } from "./ideas/handlers.ts";
import { createResumePostponed } from "./ideas/jobs.ts";
import { createKeepPromises } from "./ideas/promise/keep-promises.ts";
import { createOfferRenderers } from "./ideas/intake/offer-renderers.ts";
import { createPromiseRenderers } from "./ideas/promise/promise-renderers.ts";
import { createTakeNamesAway } from "./ideas/remove-name.ts";
import { createIdeaAudiences, createIdeaRenderers } from "./ideas/renderers.ts";
import { createSharedTexts } from "./ideas/similar/shared-texts.ts";
import type { Log } from "./log.ts";
import { greet, greetIfWaiting } from "./organisation/greet.ts";
import { createOrganisationHandlers, type OrganisationHandlers } from "./organisation/handlers.ts";
import { createPeople, type People } from "./organisation/people.ts";
import { organisationRenderers } from "./organisation/renderers.ts";
import { createPracticeHandlers } from "./practice/handlers.ts";
import { createPrivacyHandlers } from "./privacy/handlers.ts";
import { assertKey, personBehind, pseudonymsOf } from "./privacy/pseudonyms.ts";
import { createSealing, type Sealing } from "./privacy/sealing.ts";
import { configFolder, keptKey } from "./privacy/sealing-key.ts";
import { createScheduling } from "./scheduling/capability.ts";
import { createWakeUps } from "./scheduling/run-due.ts";
import { createScheduledLooks } from "./scheduling/scheduled-looks.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { focusGoals } from "./strategy/goals-in-force.ts";
import { openStore } from "./storage/open-store.ts";
import type { TableStore } from "./storage/table-store.ts";
import { createIsAmong, type IsAmong } from "./teams/audience.ts";
import { createHelpHandler } from "./teams/help.ts";
import { createRoutes, type Routes } from "./teams/routes.ts";
import { createTeams, type Listening, type TeamsApp } from "./teams/teams.ts";
import { contentOf } from "./teams/words.ts";
import { hideAnswer, unnameAnswers } from "./weekly-update/hide-answer.ts";
import { createEditionHandlers } from "./weekly-update/handlers.ts";
import { editionPrint } from "./weekly-update/print.ts";
import { createTimedEditions } from "./weekly-update/timed.ts";

export interface AppDeps {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Milliseconds of a clock that is never set; the dispatcher paces by it. */
  readonly monotonic?: () => number;
  /** Closed by stop(); opened as the configuration says when left out. */
  readonly store?: TableStore;
  readonly settings?: Settings;
  readonly openIdMetadataUrl?: string | undefined;
}

export interface App {
  readonly store: TableStore;
  /** Opens the ports. Nothing is sent or woken before start(). */
  listen(): Promise<{ readonly port: number }>;
  /** Starts what runs by itself: the dispatcher and the wake-ups. */
  start(): Promise<void>;
  /** Sends everything that is due now, once; tests use it instead of start(). */
  drain(): Promise<void>;
  /** Does all scheduled work that is due now, once; tests use it instead of start(). */
  runDue(): Promise<void>;
  /** Answers what was asked, finishes what is being sent, closes the store. */
  stop(): Promise<void>;
}

/** How often scheduled work looks at the clock, in real time. */
const LOOK_EVERY_MS = 5000;

export function createApp(deps: AppDeps): App {
  const { config, log, clock = productClock(config.clock), newId = randomUUID } = deps;
  const { settings = defaultSettings, monotonic = () => performance.now() } = deps;
  const opened = deps.store ?? openStore(config);
  const store = waking(opened, () => dispatcher.wake());
  const people = createPeople(store, { appointed: config.administrators });
  const calls = createCalls(monotonic);
  const teams = createTeams({ config, log, begin: calls.begin, openIdMetadataUrl: deps.openIdMetadataUrl });
  const isAmong = createIsAmong(async (person) => (await people.unitsActedFor(person, clock())).length > 0);
  const figures = createBroadcastFigures(store);
  const publicUrl = () => config.publicUrl?.replace(/\/$/, "") ?? localAddress(config, listening?.port);
  const sealing = sealingOf(config);
  const base = { store, sealing, people, clock, newId, settings, isAmong, figures, publicUrl };
  const { organisation, routes, files, renderers, audiences, jobs, scheduled } = createCapabilities(base);
  const dispatcher = createDispatcher({
    ...base,
    whoIs: (id) => personBehind(base, id),
    log,
    renderers,
    audiences,
    messages: teams.messages,
    calls,
    sendRate: config.sendRate,
    leaseMs: config.leaseSeconds * 1000,
    monotonic,
  });
  const looks = [...jobs, ...createScheduledLooks({ store, log }, scheduled)];
  const wakeUps = createWakeUps({ jobs: looks, everyMs: LOOK_EVERY_MS, clock, log });

  let listening: Listening | undefined;
  return {
    store,
    async listen() {
      await assertKey(base);
      listening = await teams.listen(createTeamsApp(base, { organisation, routes, files }));
      return { port: listening.port };
    },
    async start() {
      dispatcher.start();
      wakeUps.start();
    },
    drain: () => dispatcher.drain(),
    runDue: () => wakeUps.runOnce(),
    async stop() {
      await listening?.close();
      await wakeUps.stop();
      await dispatcher.stop();
      await store.close();
    },
  };
}

/** Outside production a key is made and kept when none is given. */
function sealingOf({ sealingKey }: Config): Sealing {
  return createSealing(sealingKey ?? keptKey(configFolder(process.env)));
}

/** What every capability is made from. */
interface Base {
  readonly store: TableStore;
  readonly sealing: Sealing;
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly isAmong: IsAmong;
  readonly publicUrl: () => string | undefined;
  readonly figures: BroadcastFigures;
}

function forIdeas(base: Base) {
  return {
    ...base,
    reachable: (person: string) => isReachable(base.store, person),
    shared: createSharedTexts(base.store),
    unnameInEditions: (number: number, said: (text: string) => string) => unnameAnswers(base, number, said),
    hideInEditions: (number: number, at: string | undefined, instead: string) =>
      hideAnswer(base, { number, at, instead }),
  };
}

function createCapabilities(base: Base) {
  const ideas = forIdeas(base);
  const scheduling = createScheduling(base);
  const planGoals = () => focusGoals(base, base.clock());
  const editions = { ...base, planGoals, answered: (from: Date, to: Date) => answeredSince(ideas, from, to) };
  const timed = createTimedEditions(editions);
  const ideaHandlers = createIdeaHandlers(ideas);
  const organisation = createOrganisationHandlers({ ...base, offerIdea: ideaHandlers.freeText, contentOf });
  return {
    organisation,
    routes: createRoutes({
      help: createHelpHandler(base),
      ideas: ideaHandlers,
      organisation,
      editions: createEditionHandlers(editions),
      practice: createPracticeHandlers(ideas),
      privacy: createPrivacyHandlers(base),
      delivery: createDeliveryHandlers({ ...base, titles }),
      schedules: scheduling.handlers,
    }),
    files: { ...budgetFile(ideas), ...editionPrint(base) } satisfies Readonly<Record<string, FileMaker>>,
    renderers: {
      ...createIdeaRenderers(ideas),
      ...createPromiseRenderers(ideas),
      ...createOfferRenderers(ideas),
      ...createHandOverRenderers(ideas),
      ...timed.renderers,
      ...organisationRenderers,
      ...scheduling.renderers,
    },
    audiences: {
      ...timed.audiences,
      ...createIdeaAudiences(ideas),
      ...scheduling.audiences,
    },
    jobs: [
      createHandOver(ideas),
      createResumePostponed(ideas),
      createKeepPromises(ideas),
      createTakeNamesAway(ideas),
      ...scheduling.jobs,
      ...timed.jobs,
    ],
    scheduled: [...scheduling.scheduled, ...timed.scheduled],
  };
}

async function isReachable(store: TableStore, person: string): Promise<boolean> {
  const recipient = await addressOf(store, person);
  return recipient === undefined || recipient.state === "active";
}

/** What waits for somebody as a pseudonym: only the key leads from one to the other. */
async function releaseWithoutName(base: Base, person: string, inTurn = false): Promise<void> {
  const resolving = { ...base, whoIs: (id: string) => personBehind(base, id), now: base.clock };
  for (const pseudonym of await pseudonymsOf(base, person)) await releaseAlike(resolving, pseudonym, inTurn);
}

/** On a developer's machine the program is where it listens; in production PUBLIC_URL says where. */
function localAddress({ production, host }: Config, port: number | undefined): string | undefined {
  return production || port === undefined ? undefined : `http://${host}:${port}`;
}

interface Answering {
  readonly organisation: OrganisationHandlers;
  readonly routes: Routes;
  readonly files: Readonly<Record<string, FileMaker>>;
}

/** What the edge asks of us. */
function createTeamsApp(base: Base, { organisation, routes, files }: Answering): TeamsApp {
  const { store, people, isAmong, figures, sealing } = base;
  return {
    routes,
    isAmong,
    sign: (text) => sealing.tag("press", text),
    async reader(person) {
      const reader = await people.reader(person);
      if (reader?.window !== "next-turn") return reader;
      await releaseAtTurn(store, person);
      await releaseWithoutName(base, person, true);
      return reader;
    },
    stranger: (turn) => organisation.stranger(turn),
    async onArrival(person, address) {
      // The greeting first: remembering the address lets go what waited for this person.
      await greet(base, person);
      if (await rememberAddress(store, person, address)) await releaseWithoutName(base, person);
    },
    async onSeen(person, address) {
      if (await rememberAddress(store, person, address)) await releaseWithoutName(base, person);
      await greetIfWaiting(base, person);
    },
    onLeave: (person) => markUnreachable(store, person, "BotNotInConversationRoster"),
    file: (ticket) => fetchDownload(base, files, ticket),
    measures: () => broadcastMetrics(store, figures, SHOWN),
    async ready() {
      await store.ready();
      const { units } = await people.organisation();
      return units.size === 0 ? "the organisation is empty: npm run org -- import FOLDER" : undefined;
    },
  };
}
