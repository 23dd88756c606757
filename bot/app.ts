/** The program as a whole. index.ts and the tests start it through createApp; what differs comes in as a parameter. */
import { randomUUID } from "node:crypto";
import { channelReader, createChannels } from "./channels/linked.ts";
import { onTeamEvent } from "./channels/presence.ts";
import { type Clock, type NewId, productClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { broadcastMetrics } from "./delivery/broadcast-metrics.ts";
import { type Calls, createCalls } from "./delivery/calls.ts";
import { createDispatcher } from "./delivery/dispatcher.ts";
import { channelOf } from "./delivery/places.ts";
import { createBroadcastFigures } from "./delivery/figures.ts";
import { SHOWN } from "./delivery/handlers.ts";
import { markUnreachable, rememberAddress } from "./delivery/recipients.ts";
import { waking } from "./delivery/wake.ts";
import { releaseAtTurn } from "./delivery/windows.ts";
import { releaseAlike } from "./delivery/without-name.ts";
import { fetchDownload, type FileMaker } from "./downloads/download.ts";
import type { Log } from "./log.ts";
import { greet, greetIfWaiting } from "./organisation/greet.ts";
import { type OrganisationHandlers } from "./organisation/handlers.ts";
import { createPeople, type People } from "./organisation/people.ts";
import { assertKey, personBehind, pseudonymsOf } from "./privacy/pseudonyms.ts";
import { createSealing, type Sealing } from "./privacy/sealing.ts";
import { configFolder, keptKey } from "./privacy/sealing-key.ts";
import type { Reader } from "./reader.ts";
import { createWakeUps } from "./scheduling/run-due.ts";
import { createScheduledLooks } from "./scheduling/scheduled-looks.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { createLiveSettings } from "./organisation/settings-store.ts";
import type { BlobStore } from "./storage/blob-store.ts";
import { openBlobs, openStore } from "./storage/open-store.ts";
import type { TableStore } from "./storage/table-store.ts";
import { createIsAmong } from "./teams/audience.ts";
import { type Routes } from "./teams/routes.ts";
import { createTeams, type Listening, type Teams, type TeamsApp } from "./teams/teams.ts";
import { type Base, createCapabilities } from "./capabilities.ts";

export interface AppDeps {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Milliseconds of a clock that is never set; the dispatcher paces by it. */
  readonly monotonic?: () => number;
  /** Closed by stop(); opened as the configuration says when left out. */
  readonly store?: TableStore;
  /** Where pictures are; as the configuration says when left out. */
  readonly blobs?: BlobStore;
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
  const { monotonic = () => performance.now() } = deps;
  const store = waking(deps.store ?? openStore(config), () => dispatcher.wake());
  const live = createLiveSettings(store, deps.settings ?? defaultSettings);
  const { settings } = live;
  const people = createPeople(store, { appointed: config.administrators, words: settings });
  const calls = createCalls(monotonic);
  const teams = teamsOf(deps, calls, settings);
  const isAmong = createIsAmong(people, clock);
  const figures = createBroadcastFigures(store);
  const publicUrl = () => config.publicUrl?.replace(/\/$/, "") ?? localAddress(config, listening?.port);
  const sealing = sealingOf(config);
  const channels = createChannels(store, config.bot?.id);
  const edge = { isAmong, figures, publicUrl, channels, ...filesOf(deps, teams) };
  const base = { store, sealing, people, clock, newId, settings, live, ...edge };
  const { renderers, audiences, jobs, scheduled, ...answering } = createCapabilities(base);
  const dispatcher = createDispatcher({
    ...base,
    people: receivers(people, settings),
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
      await live.refresh();
      listening = await teams.listen(createTeamsApp(base, answering));
      return { port: listening.port };
    },
    async start() {
      dispatcher.start();
      wakeUps.start();
    },
    drain: () => dispatcher.drain(),
    runDue: () => wakeUps.runOnce(),
    stop: () => stopInOrder({ listening, wakeUps, dispatcher, store }),
  };
}

function teamsOf({ config, log, openIdMetadataUrl }: AppDeps, { begin }: Calls, settings: Settings) {
  const fileStores = () => settings.sharePoint.split(",");
  return createTeams({ config, log, begin, fileStores, openIdMetadataUrl });
}

function filesOf({ config, blobs = openBlobs(config) }: AppDeps, { fetchAttachment }: Teams) {
  return { blobs, fetchAttachment };
}

interface Running {
  readonly listening: Listening | undefined;
  readonly wakeUps: { stop(): Promise<void> };
  readonly dispatcher: { stop(): Promise<void> };
  readonly store: TableStore;
}

async function stopInOrder({ listening, wakeUps, dispatcher, store }: Running): Promise<void> {
  await listening?.close();
  await wakeUps.stop();
  await dispatcher.stop();
  await store.close();
}

/** Outside production a key is made and kept when none is given. */
function sealingOf({ sealingKey }: Config): Sealing {
  return createSealing(sealingKey ?? keptKey(configFolder(process.env)));
}

/** What waits for somebody as a pseudonym: only the key leads from one to the other. */
async function releaseWithoutName(base: Base, person: string, inTurn = false): Promise<void> {
  const resolving = { ...base, whoIs: (id: string) => personBehind(base, id), now: base.clock };
  for (const pseudonym of await pseudonymsOf(base, person)) await releaseAlike(resolving, pseudonym, inTurn);
}

/** Whoever a message can be for: a person, or a channel. */
function receivers(people: People, words: Settings): { reader(id: string): Promise<Reader | undefined> } {
  return {
    async reader(id) {
      if (channelOf(id) === undefined) return people.reader(id);
      return channelReader(id, await people.organisation(), words);
    },
  };
}

/** On a developer's machine the program is where it listens; in production PUBLIC_URL says where. */
function localAddress({ production, host }: Config, port: number | undefined): string | undefined {
  return production || port === undefined ? undefined : `http://${host}:${port}`;
}

interface Answering {
  readonly organisation: OrganisationHandlers;
  readonly routes: Routes;
  readonly files: Readonly<Record<string, FileMaker>>;
  readonly picture: TeamsApp["picture"];
}

/** What the edge asks of us. */
function createTeamsApp(base: Base, { organisation, routes, files, picture }: Answering): TeamsApp {
  const { store, people, isAmong, figures, sealing } = base;
  return {
    routes,
    isAmong,
    sign: (text) => sealing.tag("press", text),
    async reader(person, name) {
      const reader = await people.reader(person);
      if (reader?.confirmed === false) await organisation.listClaim(person, name);
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
    onTeam: (event) => onTeamEvent(store, event),
    file: (ticket) => fetchDownload(base, files, ticket),
    picture,
    measures: () => broadcastMetrics(store, figures, SHOWN),
    async ready() {
      await store.ready();
      const { units } = await people.organisation();
      return units.size === 0 ? "the organisation is empty: npm run org -- import FOLDER" : undefined;
    },
  };
}
