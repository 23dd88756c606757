/** Teams, as the rest of the program has it: Messages out, and listen for what comes in. */
import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Server as RestifyServer } from "restify";
import type { FetchAttachment, Messages } from "../chat.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { createAdapter } from "./adapter.ts";
import { type Connector, createConnector } from "./connector.ts";
import { createConversation, type TeamsApp } from "./conversation.ts";
import { createBotToken } from "./bot-token.ts";
import { createFetchAttachment, lookUpPublic } from "./fetch-attachment.ts";
import { createMetrics, createMetricsServer } from "./metrics.ts";
import { createServer } from "./server.ts";

export type { TeamsApp } from "./conversation.ts";

export interface Listening {
  readonly port: number;
  /** Takes no new requests, answers those it has, then resolves. */
  close(): Promise<void>;
}

export interface Teams {
  readonly messages: Messages;
  readonly fetchAttachment: FetchAttachment;
  /** Rejects when a port is taken. */
  listen(app: TeamsApp): Promise<Listening>;
}

export interface TeamsOptions {
  readonly config: Pick<Config, "production" | "bot" | "tenantId" | "host" | "port" | "metricsPort">;
  /** The municipality's own names in SharePoint, as they are now. */
  readonly fileStores?: () => readonly string[];
  readonly log: Log;
  /** Told of each call to Teams as it begins; answers with what to call at its end. */
  readonly begin?: () => () => void;
  /** Where the keys of incoming tokens are; tests have their own. */
  readonly openIdMetadataUrl?: string | undefined;
}

export function createTeams(options: TeamsOptions): Teams {
  const { config, log, begin, openIdMetadataUrl } = options;
  const messages = createConnector({ bot: config.bot, ...(begin === undefined ? {} : { begin }) });
  const asked: Connector["isGuest"] = (at, account) => messages.isGuest(at, account);
  // Without a registration there is no Teams to ask, and nobody but this machine.
  const isGuest = config.bot === undefined ? async () => false : asked;
  const channelNames: Connector["channelNames"] = (...of) => messages.channelNames(...of);
  const adapter = createAdapter(config.bot, openIdMetadataUrl);
  const metrics = createMetrics();
  const rules = { bot: config.bot, tenantId: config.tenantId };

  return {
    messages,
    fetchAttachment: fetchingFor(options),
    async listen(app) {
      const handle = createConversation({ app, messages, isGuest, channelNames, log });
      const server = createServer({
        rules,
        adapter,
        handle,
        metrics,
        log,
        ready: () => app.ready(),
        file: (ticket) => app.file(ticket),
        picture: (id) => app.picture(id),
      });
      // Restify passes the fault on as an event of its own; it is reported below.
      server.on("error", () => {});
      const where = { server: server.server, opener: server, host: config.host, port: config.port };
      const port = await listening({ ...where, variable: "PORT" });
      const measured =
        config.metricsPort === undefined ? undefined : createMetricsServer(metrics, () => app.measures());
      if (measured) await listening(metricsOpening(measured, config.metricsPort ?? 0));
      return {
        port,
        async close() {
          await Promise.all([closed(server.server), measured && closed(measured)]);
        },
      };
    },
  };
}

function fetchingFor({ config, fileStores = () => [] }: TeamsOptions): FetchAttachment {
  const local = !config.production && config.bot === undefined;
  return createFetchAttachment({
    rules: () => ({ local, fileStores: fileStores() }),
    token: createBotToken(config.bot),
    ...(config.production ? { lookup: lookUpPublic } : {}),
  });
}

function metricsOpening(server: HttpServer, port: number): Opening {
  return { server, opener: server, variable: "METRICS_PORT", port, host: "127.0.0.1" };
}

interface Opening {
  readonly server: HttpServer;
  readonly opener: HttpServer | RestifyServer;
  /** The variables that decide where, for whoever has to change them. */
  readonly variable: "PORT" | "METRICS_PORT";
  readonly port: number;
  readonly host: string;
}

async function listening({ server, opener, variable, port, host }: Opening): Promise<number> {
  const opened = once(server, "listening");
  opener.listen(port, host);
  try {
    await opened;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const taken = code === "EADDRINUSE" ? "is taken by another program" : `cannot be opened (${code})`;
    throw new Error(`${variable}: port ${port} on ${host} ${taken}; a free port is allowed`, { cause });
  }
  return (server.address() as AddressInfo).port;
}

async function closed(server: HttpServer): Promise<void> {
  const done = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await done;
}
