/** Starts everything: configuration, app, ports, what runs by itself. Nothing else starts anything. */
import { createApp } from "./app.ts";
import { parseConfig } from "./config.ts";
import { createLog } from "./log.ts";

async function main(): Promise<void> {
  const parsed = parseConfig(process.env);
  if (parsed.kind === "refused") throw new Error(parsed.faults.join("\n"));
  const { config } = parsed;
  const log = createLog();
  const app = createApp({ config, log });
  const { port } = await app.listen();
  await app.start();
  const stop = () => void app.stop().then(() => log.info({}, "the bot has stopped"));
  process.once("SIGTERM", stop).once("SIGINT", stop);
  log.info({ port, host: config.host }, "the bot listens");
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
