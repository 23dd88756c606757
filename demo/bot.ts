/** The bot as the demo runs it: the real program, with its own store, taking unsigned messages from this machine only. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Child, startChild } from "./child.ts";

export interface DemoBot {
  readonly port: number;
  readonly folder: string;
  readonly database: string;
  readonly clock: Date | undefined;
}

const program = fileURLToPath(new URL("../bot/index.ts", import.meta.url));

/** Whatever the shell has set for a real bot must not leak into the demo. */
const unset = {
  NODE_ENV: undefined,
  BOT_ID: undefined,
  BOT_TENANT_ID: undefined,
  BOT_TYPE: undefined,
  BOT_PASSWORD: undefined,
  AZURE_STORAGE_CONNECTION_STRING: undefined,
  ADMINISTRATORS: undefined,
  PUBLIC_URL: undefined,
  METRICS_PORT: undefined,
};

export function startBot(of: DemoBot): Promise<Child> {
  return startChild({
    name: "Boten",
    command: [program],
    folder: of.folder,
    environment: {
      ...unset,
      PORT: String(of.port),
      HOST: "127.0.0.1",
      STORAGE_URL: `sqlite:${of.database}`,
      CLOCK: of.clock?.toISOString(),
    },
    logFile: join(of.folder, "bot.log"),
    health: `http://127.0.0.1:${of.port}/readyz`,
  });
}
