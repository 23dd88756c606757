/** Teams, as the rest of the program has it: Messages out, and listen for what comes in. */
import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Server as RestifyServer } from "restify";
import type { Messages } from "../chat.ts";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { createAdapter } from "./adapter.ts";
import { createConnector } from "./connector.ts";
import { createConversation, type TeamsApp } from "./conversation.ts";
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
  /** Rejects when a port is taken. */
  listen(app: TeamsApp): Promise<Listening>;
}

export interface TeamsOptions {
  readonly config: Pick<Config, "bot" | "tenantId" | "host" | "port" | "metricsPort">;
  readonly log: Log;
  /** Where the keys of incoming tokens are; tests have their own. */
  readonly openIdMetadataUrl?: string | undefined;
}

export function createTeams({ config, log, openIdMetadataUrl }: TeamsOptions): Teams {
  const messages = createConnector({ bot: config.bot });
  const adapter = createAdapter(config.bot, openIdMetadataUrl);
  const metrics = createMetrics();
  const rules = { bot: config.bot, tenantId: config.tenantId };

  return {
    messages,
    async listen(app) {
      const handle = createConversation({ app, messages, log });
      const server = createServer({ rules, adapter, handle, ready: () => app.ready(), metrics, log });
      const port = await listening(server.server, server, config.port, config.host);
      const measured = config.metricsPort === undefined ? undefined : createMetricsServer(metrics);
      if (measured) await listening(measured, measured, config.metricsPort ?? 0, "127.0.0.1");
      return {
        port,
        async close() {
          await Promise.all([closed(server.server), measured && closed(measured)]);
        },
      };
    },
  };
}

async function listening(
  server: HttpServer,
  opener: HttpServer | RestifyServer,
  port: number,
  host: string,
): Promise<number> {
  const opened = once(server, "listening");
  opener.listen(port, host);
  await opened;
  return (server.address() as AddressInfo).port;
}

async function closed(server: HttpServer): Promise<void> {
  const done = once(server, "close");
  server.close();
  server.closeIdleConnections();
  await done;
}
