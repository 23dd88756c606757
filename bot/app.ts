/** All wiring in one place. index.ts and the tests start the program through it; what differs comes in as a parameter. */
import { messageCard } from "../adaptive-cards/common/message-card.ts";
import { type Clock, type NewId, productClock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { createPeople } from "./organisation/people.ts";
import type { Settings } from "./settings.ts";
import { openStore } from "./storage/open-store.ts";
import type { TableStore } from "./storage/table-store.ts";
import { createHelpHandler } from "./teams/help.ts";
import { createRoutes } from "./teams/routes.ts";
import { createTeams, type Listening, type TeamsApp } from "./teams/teams.ts";
import { textsIn } from "./texts/texts.ts";

export interface AppDeps {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly newId?: NewId;
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

export function createApp(deps: AppDeps): App {
  const { config, log, clock = productClock(config.clock), store = openStore(config.storage) } = deps;
  const people = createPeople(store, { clock, appointed: config.administrators });
  const teams = createTeams({ config, log, openIdMetadataUrl: deps.openIdMetadataUrl });
  const help = createHelpHandler();

  const teamsApp: TeamsApp = {
    routes: createRoutes({ help, freeText: help }),
    reader: (person) => people.reader(person),
    stranger: async () => messageCard(textsIn("nb").common.unknownButton),
    async onArrival() {},
    async onLeave() {},
    async onSeen() {},
    async ready() {
      await store.ready();
      const { units } = await people.organisation();
      return units.size === 0 ? "the organisation is empty: npm run org -- import FOLDER" : undefined;
    },
  };

  let listening: Listening | undefined;
  return {
    store,
    async listen() {
      listening = await teams.listen(teamsApp);
      return { port: listening.port };
    },
    async start() {},
    async drain() {},
    async runDue() {},
    async stop() {
      await listening?.close();
      await store.close();
    },
  };
}
