/** All wiring in one place. index.ts and the tests start the program through it; what differs comes in as a parameter. */
import { randomUUID } from "node:crypto";
import { messageCard } from "../adaptive-cards/common/message-card.ts";
import { type Clock, type NewId, productClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { createDispatcher, type Dispatcher } from "./delivery/dispatcher.ts";
import { markUnreachable, rememberAddress } from "./delivery/recipients.ts";
import type { Log } from "./log.ts";
import { createPeople, type People } from "./organisation/people.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import { openStore } from "./storage/open-store.ts";
import type { TableStore } from "./storage/table-store.ts";
import { createIsAmong } from "./teams/audience.ts";
import { createHelpHandler } from "./teams/help.ts";
import { createRoutes } from "./teams/routes.ts";
import { createTeams, type Listening, type TeamsApp } from "./teams/teams.ts";
import { textsIn } from "./texts/texts.ts";
import { createEditionHandlers } from "./weekly-update/handlers.ts";
import { createEditionRecipients, EDITION_CARD } from "./weekly-update/recipients.ts";
import { createEditionRenderers } from "./weekly-update/renderers.ts";

export interface AppDeps {
  readonly config: Config;
  readonly log: Log;
  /** Product time; from the configuration when left out, as all that follows. */
  readonly clock?: Clock;
  readonly newId?: NewId;
  /** Closed by stop(). */
  readonly store?: TableStore;
  readonly settings?: Settings;
  /** Where the keys of incoming tokens are; Microsoft's when left out. */
  readonly openIdMetadataUrl?: string;
}

export interface App {
  readonly store: TableStore;
  /** Opens the ports. Nothing is sent or woken before start(). */
  listen(): Promise<{ readonly port: number }>;
  /** Starts what runs by itself: the dispatcher and the wake-ups. */
  start(): Promise<void>;
  /** Sends everything that is due now; tests use it instead of start(). */
  drain(): Promise<void>;
  /** Does all scheduled work that is due now; tests use it instead of start(). */
  runDue(): Promise<void>;
  /** Answers what was asked, finishes what is being sent, closes the store. */
  stop(): Promise<void>;
}

export function createApp(deps: AppDeps): App {
  const { config, log } = deps;
  const parts = createParts(deps);
  const { store, people } = parts;
  const teams = createTeams({ config, log, openIdMetadataUrl: deps.openIdMetadataUrl });
  const dispatcher: Dispatcher = createDispatcher({
    ...parts,
    log,
    messages: teams.messages,
    renderers: { ...createEditionRenderers({ store }) },
    audiences: { [EDITION_CARD]: createEditionRecipients(people) },
    sendRate: config.sendRate,
  });
  const app = createTeamsApp({ ...parts, wake: () => dispatcher.wake() });

  let listening: Listening | undefined;
  return {
    store,
    async listen() {
      listening = await teams.listen(app);
      return { port: listening.port };
    },
    async start() {
      dispatcher.start();
    },
    drain: () => dispatcher.drain(),
    async runDue() {},
    async stop() {
      await listening?.close();
      await dispatcher.stop();
      await store.close();
    },
  };
}

interface Parts {
  readonly store: TableStore;
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
}

function createParts(deps: AppDeps): Parts {
  const { config, newId = randomUUID, settings = defaultSettings } = deps;
  const clock = deps.clock ?? productClock(config.clock);
  const store = deps.store ?? openStore(config);
  return {
    store,
    clock,
    newId,
    settings,
    people: createPeople(store, { clock, appointed: config.administrators }),
  };
}

function createTeamsApp(parts: Parts & { readonly wake: () => void }): TeamsApp {
  const { store, people, clock, newId } = parts;
  const isAmong = createIsAmong(async (person) => (await people.unitsActedFor(person, clock())).length > 0);
  const help = createHelpHandler({ isAmong, newId });
  const editions = createEditionHandlers({ ...parts, answered: async () => [] });

  return {
    routes: createRoutes({ help, freeText: help, editions }),
    isAmong,
    reader: (person) => people.reader(person),
    stranger: async () => messageCard(textsIn("nb").common.unknownButton),
    onArrival: (person, address) => rememberAddress(store, person, address),
    onLeave: (person) => markUnreachable(store, person, "BotNotInConversationRoster"),
    onSeen: (person, address) => rememberAddress(store, person, address),
    async ready() {
      await store.ready();
      const { units } = await people.organisation();
      return units.size === 0 ? "the organisation is empty: npm run org -- import FOLDER" : undefined;
    },
  };
}
